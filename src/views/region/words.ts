/** Words of the pages of regions. */
export const regionWords = {
  title: '地区',
  description: '收录文件的省、市、县。',
  documents: '文件',
  children: '下辖地区',
  empty: '本级暂无收录文件，文件见下辖地区。',
  profile: '篇幅给了哪些主题',
  code: '行政区划代码',
  pageDescription: (name: string, n: number) => `${name}收录${n}份教育政策文件，及其主题篇幅。`,
} as const;
