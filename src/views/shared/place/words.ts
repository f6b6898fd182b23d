/** Words of a table of documents. */
export const documentListWords = {
  title: '文件',
  description: '全部收录文件：地区、年份、文种、学段与来源是否完整。',
  caption: '收录的全部文件，按地区排列',
  name: '文件',
  region: '地区',
  years: '年份',
  type: '文种',
  stages: '学段',
  size: '篇幅',
  source: '来源',
} as const;
