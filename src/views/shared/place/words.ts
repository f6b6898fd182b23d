/** Words of a table of documents. */
export const documentTableWords = {
  name: '文件',
  region: '地区',
  years: '年份',
  type: '文种',
  stages: '学段',
  size: '篇幅',
  source: '来源',
} as const;
