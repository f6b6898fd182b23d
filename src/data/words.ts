/** What each table and field of the data means. */
import { FORMER_NAMES } from './former-names.ts';

export interface DataWords {
  title: string;
  description: string;
}

interface TableWords extends DataWords {
  fields: Readonly<Record<string, string>>;
}

/** Fields that mean the same in all tables that have them, but where a table says otherwise. */
const shared = {
  document: '文件编号，与网址 /documents/<编号>/ 一致',
  clause: '条款编号，按原文序号生成，如“二/(一)/3”为 c2-1-3；无序号的段落为 p1、p2……',
  sentence: '句子编号，<条款编号>-s<句序>',
  run: '同文编号，由文字算出，与网址 /shared-text/#<编号> 一致',
  theme: '主题编号',
  grade: '来源等级：A 官方页面，B 转载，C 送来的文件，D 匿名或范文网站；空为来源不明',
  region_certainty: '地区依据：stated 原文载明，inferred 由人推断',
  completeness:
    '完整性：complete 完整，truncated-head 缺开头，truncated-tail 缺结尾，truncated-both 缺首尾；空为未核，没有人能担保来源完整',
  shared_indicator: '与其他文件可比的指标的编号，分母和单位都相同，由人写定；不属于任何一个时为空',
  verdict:
    '同一指标各地的数能不能比：comparable 可比，careful 慎比，never 不可比；不到两个地区写了的，为空',
  verdict_reason: '不能比或须慎比的原因，几条以；分隔；可比时为空',
} as const;

/** Whether there is something on a matter, or why there is not. */
const state =
  'said 有；silent 未提及：来源完整，没有一条标到；out-of-scope 超出范围；incomplete 来源不全：来源有缺，或没有人能担保它完整';

/** Fields of the tables that lay a region against the one above it. */
const vertical = {
  upper_region: '上级地区的编号',
  lower_region: '下级地区的编号，与网址 /vertical/<编号>/ 一致',
  topic: '议题编号；其他主题不分议题，为空',
} as const;

/** The same of the documents of both sides. */
const sides = (...fields: ('grade' | 'region_certainty' | 'completeness')[]) =>
  Object.fromEntries(
    fields.flatMap((field) => [
      [`upper_${field}`, `上级文件的${shared[field]}`],
      [`lower_${field}`, `下级文件的${shared[field]}`],
    ]),
  );

const tables: Readonly<Record<string, TableWords>> = {
  documents: {
    title: '文件',
    description: '每份文件一行：名称、地区、年份、发文机关、文号、日期与来源。',
    fields: {
      title: '题名',
      notice_title: '印发通知的题名',
      region: '地区编号',
      region_code: '地区的行政区划代码（GB/T 2260）',
      region_name: '地区名称',
      region_level: '地区层级：province 省，city 设区市，county 县（市、区）',
      region_path: '自省至本级的名称，以 | 分隔',
      year_from: '起始年份',
      year_to: '终止年份',
      type: '文种',
      stages: '涵盖的学段，以 | 分隔',
      issuers: '发文机关，以 | 分隔',
      doc_number: '发文字号',
      index_number: '索引号',
      signed: '成文日期',
      published: '发布日期',
      source_file: '原始文件名',
      source_sha256: '原始文件的 SHA-256',
      source_kind: '来源：official 官方发布，repost 转载，content-farm 范文网站',
      source_url: '来源网址',
      retrieved: '取得日期',
      clauses: '条款数',
      sentences: '句数',
    },
  },
  clauses: {
    title: '条款',
    description: '每个条款一行：序号、标题与所属主题。',
    fields: {
      label: '原文序号的路径，如“二/(一)/3”',
      marker: '原文中的序号',
      section: '所在章节的编号',
      heading: '条款标题',
      themes: '主题编号，以 | 分隔；核心主题来自句子标注，其他主题标注到条款',
      sentences: '句数',
    },
  },
  sentences: {
    title: '句子',
    description: '每句一行：整理后的原文及其在原始文件中的位置。',
    fields: {
      position: '在条款中的句序，自 1 起',
      text: '整理后的原文，不含条款序号',
      span_start: '在解码后的原始文件中的起点，以 UTF-16 单位计',
      span_end: '终点（不含）',
      commitment:
        '承诺的力度，由强到弱：target 有数字，dated 有期限，binding 有“必须”“不得”等硬性用语，action 要做的事，exploratory 鼓励、探索、试点；空为不作承诺（回顾、说明、定义）',
      commitment_evidence: '据以判断的原文用词，以 | 分隔',
      restored: '句中有没有复原过的文字，或未能复原的乱码',
      national: '这句话重述的国家规定的编号（见“国家提法和规定”表），以 | 分隔；没有时为空',
      national_evidence: '重述国家规定的原文用词，以 | 分隔',
    },
  },
  labels: {
    title: '标注',
    description: '核心主题的标注，每个标注一行，含章节标题的标注。',
    fields: {
      level: 'sentence 句子，section 章节标题',
      clause: `${shared.clause}；章节标题为空`,
      unit: '句子编号或章节编号',
      topic: '议题编号',
      by: '依据：term 本句用词，context 上文主语，curator 人工标注',
      evidence: '作为依据的原文用词，以 | 分隔',
    },
  },
  targets: {
    title: '量化目标',
    description: '文件承诺或报告的数字，每个一行。',
    fields: {
      indicator: '指标，用原文的说法',
      comparator: '≥ 不低于，≤ 不超过，= 等于，> 超过，< 低于，≈ 约',
      value: '数值，“万”“亿”已换算',
      unit: '单位',
      due: '应达到的年份',
      text: '读出数字的原文',
      kind: '类型：level 达到的数量，increase 增减的幅度，cap 上限，share 占比或比例',
      baseline: '起点数值，如“从86%提高到90%”的86；原文没有时为空',
      national: '这个数字出自哪条国家规定（编号见“国家提法和规定”表）；各地自定的为空',
    },
  },
  indicators: {
    title: '共有指标',
    description:
      '几个地区都写了数的指标：每个数一行，有表述、无数字的文件也各占一行，都带“能不能比”和原因。',
    fields: {
      name: '指标的名称',
      region_name: '地区名称',
      state: 'figure 写明了数，words 有表述、无数字',
      comparator: '≥ 不低于，≤ 不超过，= 等于，> 超过，< 低于，≈ 约；无数字时为空，下同',
      value: '数值，“万”“亿”已换算',
      unit: '单位',
      due: '应达到的年份；没有写明时也为空',
      baseline: '起点数值；没有写明时也为空',
      text: '读出数字的原文；无数字时为提到它的原文',
    },
  },
  bodies: {
    title: '责任单位',
    description: '条款末尾括号里的责任单位，每个一行。',
    fields: {
      position: '在括号里的次序，自 1 起',
      body: '责任单位，用原文的写法',
      full_name: '补上地名的全称，如“市教育局”补为“晋江市教育局”；无从得知时为空',
      role: '分工：lead 牵头，support 配合；原文没有说明时为空',
      role_evidence: '据以判断分工的原文用词，以 | 分隔',
    },
  },
  cited: {
    title: '引用文件',
    description: '书名号里引用的法规、规划、通知等，每次引用一行。',
    fields: {
      title: '所引文件的名称',
      number: '所引文件的文号',
      cited_document: '所引文件在本站的编号；未收录时为空',
      level:
        '所引文件的层级：national 国家，province 省，city 设区市，county 县（市、区）；原文看不出时为空',
      level_evidence: '据以判断层级的原文用词，以 | 分隔',
    },
  },
  matrix: {
    title: '矩阵',
    description: '每份文件与每个主题一行：有多少，或为什么没有。',
    fields: {
      state,
      count: '句数或条款数；没有时为 0',
      unit: 'sentence 按句计（核心主题），clause 按条款计（其他主题）',
      clauses: '属于该主题的条款数',
      clause_share: '上一项占全文条款的比例，0 至 1',
      firmest:
        '这些段落中最硬的力度：target 定量，dated 限期，binding 硬性，action 部署，exploratory 探索；都不作承诺时为空',
      targets: '这些段落写明的目标值个数',
      elsewhere:
        '没有时，别的主题的条款、章节标题里有这一主题用词的，其句子或章节的编号，以 | 分隔；没有这样的词时为空',
    },
  },
  profile: {
    title: '画像',
    description:
      '每份文件与每个主题、每个核心主题的议题一行：写了多少，与其他文件相比。其他文件不含超出该主题学段范围的。',
    fields: {
      topic: '议题编号；空为整个主题',
      state,
      clauses: '属于该主题的条款数；议题为空',
      clause_share: '上一项占全文条款的比例，0 至 1；议题为空',
      sentences: '属于该主题或议题的句数，含有标注的章节标题；其他主题不标注到句，为空',
      sentence_share: '上一项占全文句子的比例，0 至 1；其他主题为空',
      compared: '以下各项比的是哪一个比例：clause_share 或 sentence_share',
      others: '可比的其他文件数',
      others_min: '其他文件的最小值；没有可比的文件时为空，下同',
      others_lower_quartile: '其他文件的下四分位数',
      others_median: '其他文件的中位数',
      others_upper_quartile: '其他文件的上四分位数',
      others_max: '其他文件的最大值',
    },
  },
  distinctive: {
    title: '少见句',
    description: '每份文件里别处少见的句子，至多五句，一条至多一句。少见不等于重要。',
    fields: {
      rank: '在这份文件里的名次，自 1 起',
      words: '句中少见的用词，以 | 分隔',
      word_documents: '各用词见于几份文件（含本文件），次序同上，以 | 分隔',
      documents: '参加比较的文件数',
    },
  },
  national: {
    title: '国家提法和规定',
    description: '各地常常照用的国家提法、重述的国家规定，每条一行，由人维护，只写有把握的出处。',
    fields: {
      national: '编号，与网址 /shared-text/#national-<编号> 一致',
      kind: 'phrase 提法，按字面找；provision 规定，换了说法、数字相同也算',
      text: '国家文件里的说法',
      national_document: '国家文件的名称；未查的为空',
      number: '发文字号；没有或未查的为空',
      date: '成文日期，没有的用公布日期；未查的为空',
      url: '有人读过的网页；没有时为空',
      documents: '收录的文件里有几份照用或重述',
    },
  },
  'shared-text': {
    title: '同文',
    description: '两份或更多文件里一字不差的文字，每段一行。',
    fields: {
      kind: 'formula 只是国家提法或国家规定，other 其他同文',
      text: '相同的文字',
      length: '长度，以 UTF-16 单位计，汉字和标点各为 1',
      documents: '含有这段文字的文件数',
      sentences: '含有这段文字的句数',
      national: '其中的国家提法和国家规定的编号，以 | 分隔；没有时为空',
    },
  },
  'shared-text-places': {
    title: '同文所在',
    description: '每段同文所在的每一句一行。',
    fields: {
      start: '在这一句里的起点（第一次出现），以 UTF-16 单位计',
    },
  },
  vertical: {
    title: '上下对读',
    description:
      '每个地区与它上面最近的有文件的地区，每个议题一行：各有多少句，多少相近，多少只见于一方。',
    fields: {
      ...vertical,
      unit: 'sentence 标注到议题的句子（核心主题），clause 有关条款的全部句子（其他主题）',
      upper_state: state,
      lower_state: '同上，指下级',
      upper_sentences: '上级的句数，不计标题',
      lower_sentences: '下级的句数，不计标题',
      upper_matched: '上级句子中，下级有相近的',
      lower_matched: '下级句子中，上级有相近的；一句可与几句相近，所以两个数未必相等',
      upper_only: '只见于上级的句数，等于上级句数减去相近的',
      lower_only: '只见于下级的句数，等于下级句数减去相近的',
      added:
        '只见于下级的句数；上级也写到这一议题（upper_state 为 said）的，只是没有措辞相近的句子；上级超出范围或来源不全时为空，不能断定',
      left_out:
        '只见于上级的句数；下级也写到这一议题（lower_state 为 said）的，只是没有措辞相近的句子；下级超出范围或来源不全时为空，不能断定',
      upper_lacks: '这一主题的学段中，下级文件涵盖而上级文件不涵盖的，以 | 分隔',
      lower_lacks: '这一主题的学段中，上级文件涵盖而下级文件不涵盖的，以 | 分隔',
      upper_elsewhere:
        '上级没有时，它的别的主题的条款、章节标题里有这一主题用词的，<文件编号>#<句子或章节的编号>，以 | 分隔；这时 added 里的句子不算“多写”',
      lower_elsewhere: '同上，指下级；这时 left_out 里的句子不算“未写”',
      upper_grades: '上级各文件的来源等级，以 | 分隔；? 为来源不明',
      lower_grades: '下级各文件的来源等级，写法同上',
      upper_headings: '上级有关这一议题的标题（章节标题、条款的标题句）数；标题不比对',
      lower_headings: '同上，指下级',
    },
  },
  'vertical-pairs': {
    title: '上下对读的相近句',
    description: '两级文件里措辞相近的句子，每对一行。只比措辞，不说明谁跟着谁。',
    fields: {
      ...vertical,
      upper_document: '上级文件的编号',
      upper_sentence: '上级句子的编号',
      lower_document: '下级文件的编号',
      lower_sentence: '下级句子的编号',
      likeness: '两句共有的词占两句用词的比例，0 至 1，字多的词分量重',
      elsewhere:
        'upper 或 lower：这一方的句子不标这一议题，或已与别的句子成对；空为两句都属这一议题、彼此成对',
      ...sides('grade', 'region_certainty', 'completeness'),
    },
  },
};

/**
 * Say what a table, or one of its fields, holds.
 *
 * @throws Where the table or field has no words yet.
 */
export function describeData(table: string, field: string | null): string {
  const words = wordsOf(table);
  const common: Readonly<Record<string, string>> = shared;
  const description =
    field === null ? words?.description : words && (words.fields[field] ?? common[field]);
  if (description === undefined) throw new Error(`no words for ${table} ${field ?? ''}`);
  return description;
}

/** A table is described the same under the name that it had before. */
function wordsOf(table: string): TableWords | undefined {
  return tables[FORMER_NAMES[table] ?? table];
}

/** Name a table. */
export function nameTable(table: string): string {
  return wordsOf(table)?.title ?? table;
}
