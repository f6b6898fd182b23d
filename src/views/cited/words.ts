/** Words of the page of cited documents. */
export const citedWords = {
  title: '引用文件',
  description:
    '各地教育政策文件引用了哪些国家、省、市、县的文件：连线图与对照表，每一处引用都链接原句。',
  lead: (works: number, citations: number, documents: number) =>
    `${documents}份文件在${citations}处引用了${works}份文件。`,
  note: '这里列的是正文写明的引用。题名相同的归为一份，有没有“关于”、书名号、年份、“试行”都算同名；文号、年份、发文机关或级别写得不同的，分开列。地方同名文件可能被归在一起，请看原句。',
  levels: {
    national: '国家',
    province: '省',
    city: '设区市',
    county: '县（市、区）',
    unknown: '原文没有写明级别',
  },
  chartTitle: '谁引用了谁',
  /** What to see, in one sentence. */
  see: (levels: readonly string[]) =>
    `左边是被引用的文件，自上而下按级别排；右边是引用它们的文件。按级别数：${levels.join('，')}。`,
  levelCount: (level: string, n: number) => `${level}${n}份`,
  /** Titles that are level, as many as are named. */
  most: (titles: readonly string[], all: number, n: number) =>
    `引用最多的是${titles.map((one) => `《${one}》`).join('')}${all > titles.length ? `等${all}份` : ''}，${all > 1 ? '各有' : ''}${n}份文件引用了它。`,
  uncertain: '几份文件都引用的，题名相同，可能是各地的同名文件，不说哪一份最多。',
  none: '没有哪一份被两份文件同时引用。',
  empty: '现在收录的文件没有引用别的文件。',
  moreNodes: (more: { cited: number; citing: number; links: number }) =>
    `图中只画各级里由几份文件共同引用、引用最多的那些，和引用它们的一部分文件；另有被引文件${more.cited}份、引用文件${more.citing}份、连线${more.links}条没有画出，见下表和 CSV。题名后的数字是引用它的文件一共有几份。`,
  /** What the marks say when they are pointed at. */
  tipCited: (level: string, title: string, documents: number, places: number) =>
    `《${title}》（${level}），${documents}份文件在${places}处引用`,
  tipCiting: (document: string, works: number) => `${document}，引用了${works}份文件`,
  tipLink: (document: string, title: string, places: number) =>
    `${document}在${places}处引用《${title}》`,
  table: '对照表',
  caption: '被引用的文件，按级别排列；最后一列链接引用它的原句',
  region: '被引用文件的表格',
  columns: {
    title: '题名',
    number: '文号',
    level: '级别',
    document: '本站收录',
    citedBy: '引用处',
  },
  noNumber: '未写',
  notInCorpus: '未收录',
  levelBy: (evidence: string) => `据“${evidence}”`,
  groupName: (level: string, n: number) => `${level}（${n}份）`,
  citedBy: (n: number) => `${n}份文件引用`,
  moreCitations: (n: number) => `另有${n}处`,
  moreWorks: (n: number) => `这一级另有${n}份没有列在这一页，全部数据见 CSV。`,
  otherTitles: (titles: readonly string[]) =>
    `也写作：${titles.map((one) => `《${one}》`).join('、')}`,
  toTargets: '目标值',
} as const;
