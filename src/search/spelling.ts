/**
 * The words that Pagefind indexes: one for each sign of the text.
 *
 * Pagefind cuts Chinese at build time by one dictionary and at search time by another, drops
 * punctuation it was not told of, folds diacritics and reads `"` as syntax. A sign spelled in Latin
 * letters is a word to both sides and none of this applies, so that a quoted phrase of such words
 * finds exactly what a substring scan finds.
 */
import { normalize } from './text.ts';

const A = 'a'.charCodeAt(0);

/** Spell a code point as four or more letters; no two code points share a spelling. */
function spellSign(sign: string): string {
  let rest = sign.codePointAt(0) ?? 0;
  let word = '';
  do {
    word = String.fromCharCode(A + (rest % 26)) + word;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return word.padStart(4, 'a');
}

/** No code point is spelled with so many letters; it keeps a phrase from running across two blocks. */
const BOUNDARY = 'zzzzzzz';

/**
 * Spell a text in words for the index.
 *
 * @example spell('双减') // 'bftc bezn'
 */
export function spell(text: string): string {
  return Array.from(normalize(text), spellSign).join(' ');
}

/** Spell the blocks of a record as one text. */
export function spellBlocks(blocks: readonly string[]): string {
  return blocks.map(spell).join(` ${BOUNDARY} `);
}

/**
 * Spell a phrase as an exact query; null where nothing is left to look for.
 *
 * @example spellQuery(' 双减 ') // '"bftc bezn"'
 */
export function spellQuery(phrase: string): string | null {
  const words = spell(phrase);
  return words === '' ? null : `"${words}"`;
}
