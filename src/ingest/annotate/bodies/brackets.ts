/** Brackets as they stand in official text: either width, nested, sometimes never closed. */

const OPENING = '（(〔［[【';
const CLOSING = '）)〕］]】';

/** A bracket pair in a text; `start` at its opening sign, `end` behind its closing one. */
export interface Bracket {
  readonly start: number;
  readonly end: number;
  /** What stands between the signs. */
  readonly inner: string;
}

export const isOpening = (unit: string) => unit !== '' && OPENING.includes(unit);
export const isClosing = (unit: string) => unit !== '' && CLOSING.includes(unit);

/**
 * Find the bracket that ends a text, a full stop behind it allowed; null where there is none.
 *
 * @example closingBracket('完善机制。（市教育局、各镇（街道））')?.inner // '市教育局、各镇（街道）'
 */
export function closingBracket(text: string): Bracket | null {
  let last = text.length - 1;
  while (last >= 0 && /[\s。.;；]/u.test(text.charAt(last))) last -= 1;
  if (!isClosing(text.charAt(last))) return null;
  let depth = 0;
  for (let at = last; at >= 0; at -= 1) {
    const unit = text.charAt(at);
    if (isClosing(unit)) depth += 1;
    if (isOpening(unit)) depth -= 1;
    if (depth === 0) return { start: at, end: last + 1, inner: text.slice(at + 1, last) };
  }
  return null;
}

/**
 * Split a text at signs that stand outside brackets.
 *
 * @example splitOutside('市教育局、各县(市、区)', '、') // ['市教育局', '各县(市、区)']
 */
export function splitOutside(text: string, signs: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (isOpening(unit)) depth += 1;
    else if (isClosing(unit)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && signs.includes(unit)) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}
