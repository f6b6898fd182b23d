/**
 * Make text of a seed safe to print and to put into a comment: signs that a terminal or an editor would obey
 * (escapes, line breaks, turns of direction, signs without width) are written out by their numbers.
 *
 * @example printable('标题\u202e\n') // '标题\\u{202e}\\u{a}'
 */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u2028\u2029]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
