import { figureWords } from '../shared/figure/words.ts';
import type { Facet } from '../shared/matrix/words.ts';

/** Words of the pages of the matrix. */
export const matrixWords = {
  title: '矩阵',
  lead: '行是文件，列是主题。数字是文件中有关段落的多少，下面的词是其中最硬的一句有多硬；点数字读原文。没有数字的格子都写明原因。',
  description: '各地教育政策文件与十七个主题的对照表：每格的句数或条数、原文链接，以及空格的含义。',
  pageTitle: (name: string) => `${name}：矩阵`,
  pageDescription: (name: string, count: number) =>
    `${name}的${count}份教育政策文件与各主题的对照表：每格的句数或条数、力度、目标与原文链接。`,
  pageAll: '返回完整矩阵',
  topicsTitle: '核心主题内部：按议题',
  topicsLead:
    '展开一个主题，看每份文件在各议题下有多少句。一句可以同时属于几个议题，所以各议题之和可能大于主题的句数。',
  topicsLeadPaged: '展开一个主题，看各地有多少份文件写到它的各个议题；点地名看每份文件。',
  topicCaption: (theme: string) => `各文件在“${theme}”各议题下的句数`,
  topicRegion: (theme: string) => figureWords.scroll(`“${theme}”各议题的表格`),
  summary: (theme: string, topics: number) => `${theme}（${topics}个议题）`,
  readingTitle: '怎样读这些数字',
  reading: [
    '核心主题逐句标注，数字是至少带有该主题一个标注的句子数；一句带几个主题时，在每个主题下各计一次。',
    '其他主题以条款为单位标注，数字是属于该主题的条款数，与句数不可直接相比。',
    '数字大只表示写得多，不表示力度大或落实好；文件长短、体例不同，比较时请同时看原文。',
    '章节标题自己带有标注的，也算一句。',
  ],
  downloadTopics: '下载各句标注（CSV）',
  controls: {
    name: '筛选与排序',
    facets: { province: '省份', level: '层级', year: '年份', type: '文种', grade: '来源等级' },
    all: '不限',
    sort: '排序',
    orders: { '': '按地区', newest: '年份由新到旧', oldest: '年份由旧到新' },
    byTheme: '按一个主题的多少',
    byCount: (theme: string) => `“${theme}”由多到少`,
    export: '导出所示（CSV）',
    reset: '清除全部条件',
  } satisfies { facets: Record<Facet, string>; [word: string]: unknown },
  /** What the element says. */
  said: {
    shown: (shown: number, total: number) =>
      shown === total ? `共${total}份文件。` : `共${total}份文件，符合条件的有${shown}份。`,
    nothing: '没有文件同时符合这些条件。可以放宽其中一项，或',
    loading: '正在载入各地的文件……',
    exportFailed: '导出没有成功，请检查网络后重试。',
    failed: (names: string) => `没有载入：${names}。其余照常；可以再试一次，或直接打开该地的页面。`,
    retry: '再试一次',
    openTopics: (theme: string) => `展开“${theme}”的各议题`,
    closeTopics: (theme: string) => `收起“${theme}”的各议题`,
    openPart: (name: string) => `展开${name}的各份文件`,
    closePart: (name: string) => `收起${name}的各份文件`,
    /** What is wrong with an address. */
    problems: {
      title: '地址中有些条件用不上，已经略去：',
      'unknown-field': (field: string) => `没有“${field}”这一项条件`,
      'unknown-value': (field: string, value: string) => `${field}中没有“${value}”`,
      repeated: (field: string) => `${field}给了不止一次，只用第一个`,
      'too-many': (most: number) => `一次最多展开${most}个主题，其余没有展开`,
    },
    openField: '展开的主题',
    rest: '其余条件照常有效。也可以',
  },
  /** What stands below the matrix while cells are gathered. */
  tray: {
    name: '准备对比的文件',
    theme: (theme: string) => `对比“${theme}”：`,
    remove: (name: string) => `不比${name}`,
    more: '再点一格的对比记号，或直接',
    open: '打开对比',
    clear: '清空',
    full: (most: number) => `最多比${most}份文件，先去掉一份。`,
  },
  /** The exported table. */
  csv: {
    file: '矩阵.csv',
    columns: [
      '文件编号',
      '地区',
      '省份',
      '年份',
      '文种',
      '来源等级',
      '主题',
      '议题',
      '状态',
      '数量',
      '单位',
      '力度',
      '目标值个数',
      '原文地址',
      '地区与来源的限制',
    ],
    said: '写到',
    sentence: '句',
    clause: '条',
  },
} as const;
