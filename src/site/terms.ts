import type { Completeness, Grade, RegionLevel, SourceKind, Stage } from '../schema/common.ts';
import type { CommitmentKind, ResponsibleBody, TargetKind } from '../schema/document.ts';

/** Chinese names of what the data calls by code words. */
export const terms = {
  stage: {
    preschool: '学前教育',
    primary: '小学',
    'junior-secondary': '初中',
    'senior-secondary': '普通高中',
    'secondary-vocational': '中等职业教育',
    special: '特殊教育',
    higher: '高等教育',
    lifelong: '终身教育',
  } satisfies Record<Stage, string>,
  level: {
    national: '国家',
    province: '省',
    city: '设区市',
    county: '县（市、区）',
  } satisfies Record<RegionLevel, string>,
  sourceKind: {
    official: { name: '官方发布', meaning: '文本来自政府网站的发布页。' },
    repost: { name: '转载', meaning: '文本来自其他网站的转载，可能有改动。' },
    'content-farm': {
      name: '范文网站',
      meaning: '文本来自范文类网站，地名或被隐去，文字可能有改动，引用前请核对原件。',
    },
  } satisfies Record<SourceKind, { name: string; meaning: string }>,
  /** How far a source can be relied on. */
  grade: {
    A: {
      name: '官方页面',
      meaning: '来自发文机关或其政府网站的页面。',
      citing: '可以直接引用，并注明发文机关、字号和日期。',
    },
    B: {
      name: '转载',
      meaning: '来自别处的转载，文字可能有改动。',
      citing: '引用前宜与原发布页核对，并写明转载来源。',
    },
    C: {
      name: '送来的文件',
      meaning: '由人送来的文件，没有见到它的发布页。',
      citing: '引用前须找到发布页核对；找不到的，写明文本由何人提供。',
    },
    D: {
      name: '匿名或范文网站',
      meaning: '隐去了地名的文本，或来自范文网站，文字可能改过。',
      citing: '只作线索，不作依据；引用前必须找到原件核对。',
    },
  } satisfies Record<Grade, { name: string; meaning: string; citing: string }>,
  gradeTitle: (grade: Grade | null, name: string) =>
    grade ? `来源${grade}级：${name}` : `来源${name}`,
  gradeShort: (grade: Grade) => `来源${grade}级`,
  gradeUnknown: { name: '未定级', meaning: '不知道文本从哪里来。', citing: '引用前须查明来源。' },
  completeness: {
    complete: { name: '完整', meaning: '正文首尾齐全。' },
    'truncated-head': { name: '缺开头', meaning: '来源缺少正文的开头部分。' },
    'truncated-tail': { name: '缺结尾', meaning: '来源缺少正文的结尾部分。' },
    'truncated-both': { name: '缺首尾', meaning: '来源只有正文的中段。' },
  } satisfies Record<Completeness, { name: string; meaning: string }>,
  /** What an empty cell means. */
  silence: {
    silent: {
      name: '未提及',
      meaning: '未标到相关条款：文件涵盖这一学段，来源完整，全文读过，没有一条标到这里。',
    },
    'out-of-scope': { name: '超出范围', meaning: '文件针对其他学段，这里不在它的范围之内。' },
    incomplete: {
      name: '来源不全',
      meaning: '来源缺了一部分，或者没有人能担保它完整：未标到不等于原文件没有写。',
    },
  },
  /** Behind what limits a source. */
  unlabelledProves: '未标到不等于原文件没有写。',
  certainty: {
    stated: '原文载明',
    inferred: '推断',
  },
  by: {
    term: '依本句用词',
    context: '依上文主语',
    curator: '人工标注',
  },
  /** How firmly a sentence commits, the firmest first. */
  commitment: {
    target: { name: '定量', meaning: '写明要达到的数字。' },
    dated: { name: '限期', meaning: '写明完成的年月。' },
    binding: { name: '硬性', meaning: '用“必须”“不得”“确保”一类不容商量的词。' },
    action: { name: '部署', meaning: '写明要做的事，没有数字、期限和硬性用语。' },
    exploratory: { name: '探索', meaning: '用“鼓励”“支持”“探索”“试点”一类留有余地的词。' },
  } satisfies Record<CommitmentKind, { name: string; meaning: string }>,
  /** A heading, or a sentence that reports, explains or defines. */
  noCommitment: { name: '陈述', meaning: '标题，或回顾、说明、定义，不作承诺。' },
  targetKind: {
    level: { name: '数量', meaning: '要达到或保持的数量，也包括文件报告的现状。' },
    increase: { name: '增减', meaning: '与现有相比增加或减少多少。' },
    cap: { name: '上限', meaning: '不得超过的数。' },
    share: { name: '占比', meaning: '占总体的比例，或两者之比。' },
  } satisfies Record<TargetKind, { name: string; meaning: string }>,
  role: { lead: '牵头', support: '配合' } satisfies Record<
    NonNullable<ResponsibleBody['role']>,
    string
  >,
  comparator: { '≥': '不低于', '≤': '不超过', '=': '等于', '>': '超过', '<': '低于', '≈': '约' },
  kind: { core: '核心主题', secondary: '其他主题' },
  unit: { sentence: '句', clause: '条' },
} as const;
