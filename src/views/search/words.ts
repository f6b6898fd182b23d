/** Words of the search page. */
export const searchWords = {
  title: '检索',
  description: '在各地教育政策文件的原文里逐字检索，结果定位到条款。',
  lead: '逐字检索条款、章节标题和文件标题，一处不多，一处不少；几个词句用“|”隔开，含有其中一个的都列出。全角半角、大小写和空格不作区分。',
  label: '检索词句',
  submit: '检索',
  filters: '缩小范围',
  facets: { region: '地区', document: '文件', year: '年份', theme: '主题' },
  /** What of an address is not followed. */
  unknown: (facet: string, value: string) => `没有“${value}”这个${facet}，已略过。`,
  /** Any of several phrases. */
  anyOf: (phrases: readonly string[]) => phrases.map((phrase) => `“${phrase}”`).join('或'),
  all: '全部',
  option: (name: string, count: number) => `${name}（${count}）`,
  indent: '　',
  loading: '正在检索……',
  found: (places: number, documents: number) => `找到${places}处，出自${documents}份文件。`,
  narrowed: (places: number, all: number) => `找到${places}处（不限条件时有${all}处）。`,
  none: (phrases: string) =>
    `没有一处含有${phrases}。检索逐字进行，不拆词、不联想：试试更短的词句，或换一种说法。`,
  noneNarrowed: (all: number) => `所选条件下没有结果，不限条件时有${all}处。`,
  failed: '检索没有成功：索引文件没有读到。请检查网络后重试；也可以从文件或主题进入原文。',
  retry: '重试',
  blank: '没有可以检索的字：请输入要找的词句。',
  tooLong: (most: number) => `词句太长，只检索了前${most}字。`,
  tooMany: (phrases: string) => `一次检索的词句太多，没有检索${phrases}。`,
  /** Phrases whose part of the index did not come. */
  missing: (phrases: string) => `结果不全：${phrases}的索引没有读到，未计在内，请重试。`,
  /** Places that are known, without their texts. */
  unreadPlaces: (count: number) => `内容不全：其中${count}处的原文没有读到，请重试。`,
  unread: '这一处的原文没有读到，可以打开文件查看。',
  more: (rest: number) => `再看${rest}处`,
  times: (times: number) => `此处共出现${times}次`,
  graded: (document: string, trust: string) => `${document}（${trust}）`,
  where: (document: string, place: string) => `${document} · ${place}`,
  kinds: { title: '文件标题', section: '章节标题', clause: '条款' },
  whole: '显示整句',
  untitled: '题名不详',
  /** Sentences of other documents that say something similar. */
  similar: {
    title: '相近的句子',
    /** Which place they are similar to, for who hears the title alone. */
    titleOf: (place: string) => `相近的句子：${place}`,
    loading: '正在读取……',
    found: (sentences: number) => `其他文件里有${sentences}句用字相近，由程序找出，只作线索。`,
    none: '其他文件里没有足够相近的句子。',
    how: '怎样算相近',
    failed: '相近的句子没有读到。',
    score: (score: number) => `相近程度${score.toFixed(2)}`,
    others: (documents: number) => `另有${documents}份文件同句`,
  },
  results: '检索结果',
  resultTitle: (phrase: string) => `${phrase} · 检索`,
  examplesTitle: '可以试试',
  examples: ['课后服务', '集团化办学', '随班就读', '产教融合', '县管校聘'],
  /** Names above what was found. */
  names: {
    title: '名称',
    failed: '名称没有读到：文号、地区、指标等名称未列出，再按一次“检索”可以重试。',
    more: (count: number) => `还有${count}个名称`,
    within: (words: string) => `只在这里检索“${words}”`,
  },
  /** The ways to the texts where nothing is asked for, and where there are no scripts. */
  byName: {
    title: '从名称进入原文',
    noScript: '检索在浏览器里进行，需要启用 JavaScript。不启用时，可以从下面的名称找到原文。',
    topics: '主题与议题',
    terms: '常见词',
    regions: '地区',
    documents: '文件',
    /** Behind a term: how many documents hold it. */
    times: (documents: number) => `${documents}`,
    timesTitle: (documents: number) => `${documents}份文件`,
    allDocuments: (count: number) => `全部${count}份文件`,
    allRegions: '全部地区',
    elsewhere: '矩阵',
  },
} as const;
