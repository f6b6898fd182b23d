/** Words of the links that lead from one page to another: pages do not know each other's own words. */
export const ways = {
  compare: {
    withOthers: '与其他文件对比',
    pick: '选几份文件对比',
    /** From a cell of the matrix. */
    cell: (about: string) => `对比：${about}`,
  },
  sharedText: {
    fromMatrix: '各地文件哪些话一字不差',
  },
  targets: {
    ofTheme: (n: number) => `目标值（${n}）`,
  },
  vertical: {
    title: '上下对读',
    fromRegions: '上下两级都有文件的地区，逐议题对照',
    asLower: (upper: string) => `与上级${upper}逐议题对照`,
    asUpper: (lower: string) => `与下级${lower}逐议题对照`,
    asUpperOfMany: (n: number) => `与${n}个下级地区逐议题对照`,
  },
} as const;
