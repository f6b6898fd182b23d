/** What stands in 《…》 is another text. */
export const TITLE = /《[^《》]{1,120}》/gu;

/** Blank words out; the length stays. */
export const hide = (folded: string, words: RegExp): string =>
  folded.replace(words, (match) => '　'.repeat(match.length));
