/** The numbers that units of the gold begin with. */

export const CHAPTER =
  /^(?:第[一二三四五六七八九十]{1,3}[章节部条]|[一二三四五六七八九十]{1,3}、)\s{0,2}/u;
export const SUBSECTION = /^[（(][一二三四五六七八九十]{1,3}[）)]/u;
export const NUMBER = /^\d{1,3}[.．、]/u;

/** A unit's text without the number that it begins with. */
export function withoutMarker(text: string): string {
  return text.replace(NUMBER, '').replace(SUBSECTION, '').replace(CHAPTER, '');
}
