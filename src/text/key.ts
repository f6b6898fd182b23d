/** Text as terms see it: without what differs between printings of the same words. */

/** A matching key and the way back from it. */
export interface Key {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the original. */
  readonly offsets: readonly number[];
}

/** Quotes and blanks differ between printings and never change what a term means. */
const SKIPPED = /[\s"'＂＇“”‘’「」『』\u200b-\u200f\ufeff]/u;
const DASH = /[‐-―−－–—]/u;

/** Han characters, most of every text, are their own key: no need to look further. */
const isHan = (code: number) => code >= 0x4e00 && code <= 0x9fff;

/**
 * Fold one UTF-16 unit: full-width forms become half-width, letters lower case, dashes `-`.
 * Always gives one unit back, so that offsets stay true.
 *
 * @example foldUnit('＋') // '+'
 */
export function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (isHan(code)) return unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code === 0x3000) return ' ';
  if (DASH.test(unit)) return '-';
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/**
 * Fold a whole text, unit by unit, to the same length.
 *
 * @example foldText('（２０２３—２０２５年）') // '(2023-2025年)'
 */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text.charAt(at));
  return folded;
}

/**
 * Make the key of a text: folded, with quotes and blanks left out.
 *
 * @example keyOf('“5Ｇ+专递”课堂').text // '5g+专递课堂'
 */
export function keyOf(text: string): Key {
  let key = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (isHan(text.charCodeAt(at))) {
      key += unit;
    } else {
      if (SKIPPED.test(unit)) continue;
      key += foldUnit(unit);
    }
    offsets.push(at);
  }
  return { text: key, offsets };
}

/** The original words behind `[start, end)` of a key, quotes inside them included. */
export function quoteFrom(original: string, key: Key, start: number, end: number): string {
  const first = key.offsets[start];
  const last = key.offsets[end - 1];
  return first === undefined || last === undefined ? '' : original.slice(first, last + 1);
}

/** What stands in 《…》 is another text. */
export const TITLE = /《[^《》]{1,120}》/gu;

/** Blank words out; the length stays. */
export const hide = (folded: string, words: RegExp): string =>
  folded.replace(words, (match) => '　'.repeat(match.length));
