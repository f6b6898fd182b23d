/** Characters of a seed that a reader would not see, or that would move others about. */

/**
 * Control and format characters, private ones, those that a font is free to show as nothing, halves of
 * surrogate pairs and the sign for lost bytes. Line ends and tabs are white space and stand apart.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\ufffd]/gu;
/** A carriage return alone is white space too; before a line feed it is half of a line end. */
const LINE_SPACE = /[\n\t\r]/u;
const SPACE = /[\s\u2800]/u;

export interface Piece {
  text: string;
  kind: 'text' | 'hidden' | 'space';
}

/** Find the characters of a text that cannot be seen, white space aside. */
export function findHidden(text: string): { start: number; end: number }[] {
  return [...text.matchAll(HIDDEN)]
    .filter(([character]) => !LINE_SPACE.test(character) && !isSpace(character))
    .map(({ 0: character, index }) => ({ start: index, end: index + character.length }));
}

/** The byte order mark counts as white space for JavaScript, but not for a reader who looks for it. */
const isSpace = (character: string) => SPACE.test(character) && character !== '\ufeff';

/**
 * Cut a text into plain runs, hidden characters and white space, the last two one by one.
 *
 * @example pieces('（一） 总体') // text '（一）', space ' ', text '总体'
 */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  const hidden = new Set(findHidden(text).map(({ start }) => start));
  let plain = '';
  let at = 0;
  const add = (piece: Piece) => {
    if (plain !== '') found.push({ text: plain, kind: 'text' });
    plain = '';
    if (piece.text !== '') found.push(piece);
  };
  for (const character of text) {
    if (hidden.has(at)) add({ text: character, kind: 'hidden' });
    else if (isSpace(character)) add({ text: character, kind: 'space' });
    else plain += character;
    at += character.length;
  }
  add({ text: '', kind: 'text' });
  return found;
}

/** Write a character's number as Unicode does: `U+202E`. */
export function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
