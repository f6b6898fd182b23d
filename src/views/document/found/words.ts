/** Words of the bar that says what is marked in a text. */
export const foundWords = {
  /** Of the landmark. */
  name: '检索词句',
  marked: (phrases: string) => `已标出${phrases}`,
  at: (at: number, all: number) => (all === 1 ? '本页只此一处' : `第${at}处，共${all}处`),
  none: (phrases: string) => `这一页没有${phrases}`,
  /** In another state of the text it may be there. */
  noneAsShown: (phrases: string) => `现在显示的文字里没有${phrases}`,
  phrases: (all: readonly string[]) => all.map((one) => `“${one}”`).join(''),
  cut: '……',
  previous: '上一处',
  next: '下一处',
  close: '不再标出',
} as const;
