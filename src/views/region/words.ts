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
  /** Not all are drawn; where the others are, stands behind. */
  drawn: (drawn: number, all: number) => `共${all}份文件，这里画了${drawn}份，本级的在前。其余见：`,
  toDocuments: '本级文件',
  toMatrix: '矩阵',
  distinctive: {
    title: '本级文件里别处少见的句子',
    lead: (documents: number, most: number) =>
      `从本级各文件作出承诺的句子里，找用词在本站${documents}份文件中少有、日常也不多见，而其他文件又没有相近说法的，每份列前${most}句。少见不等于重要。`,
    alone: '本站只收录了一份文件，无从知道哪些句子别处少见。',
    /** The way to a document's own profile. */
    profile: '完整画像',
    listed: (listed: number, all: number) => `本级共${all}份文件，这里列了${listed}份。其余见：`,
  },
} as const;
