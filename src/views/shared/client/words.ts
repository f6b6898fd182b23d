/** The few words that scripts of every page say: larger lists of words stay out of what is sent. */
export const clientWords = {
  noAddress: (path: string) => `${path}（本站尚无网址）`,
  cite: '引用',
  citePlace: (place: string) => `引用 ${place}`,
  copyReference: '复制引文',
  copied: '已复制',
  copyFailed: '请手动选取复制',
} as const;
