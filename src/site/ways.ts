/** Words of the links that lead from one page to another: pages do not know each other's own words. */
export const ways = {} as const;
