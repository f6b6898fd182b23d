/** Characters beyond the basic plane take two UTF-16 units; a text may be cut between them nowhere. */

/** Tell whether a place of a text lies between the two halves of one character. */
export function isInsidePair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

/**
 * Cut a text to a length in UTF-16 units, or one less.
 *
 * @example clip('𠀀𠀀', 3) // '𠀀'
 */
export function clip(text: string, length: number): string {
  return text.slice(0, isInsidePair(text, length) ? length - 1 : length);
}
