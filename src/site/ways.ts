/** Words of the links that lead from one page to another: pages do not know each other's own words. */
export const ways = {
  compare: {
    pick: '选几份文件对比',
    pickNote: '选两到四份。',
    pickSubmit: '对比所选',
    /** From a cell of the matrix. */
    cell: (about: string) => `对比：${about}`,
  },
  sharedText: {
    fromMatrix: '各地文件哪些话一字不差',
  },
  targets: {
    ofTheme: (n: number) => `目标值（${n}）`,
  },
} as const;
