/** Words of the links that lead from one page to another: pages do not know each other's own words. */
export const ways = {
  compare: {
    withOthers: '与其他文件对比',
  },
  vertical: {
    title: '上下对读',
    fromRegions: '上下两级都有文件的地区，逐议题对照',
    asLower: (upper: string) => `与上级${upper}逐议题对照`,
    asUpper: (lower: string) => `与下级${lower}逐议题对照`,
    asUpperOfMany: (n: number) => `与${n}个下级地区逐议题对照`,
  },
} as const;
