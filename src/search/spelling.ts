/**
 * The words that Pagefind indexes, in Latin letters.
 *
 * Pagefind cuts Chinese at build time by one dictionary and at search time by another, drops punctuation it was not
 * told of, folds diacritics and takes a word for whatever begins with it. A sign spelled in letters is a word to both
 * sides, and words of one width are the beginning of no other.
 */

const A = 'a'.charCodeAt(0);
/** Signs are folded below 0x50000, less than 26⁴. */
const WIDTH = 4;

const known = new Map<string, string>();

function spellSign(sign: string): string {
  const before = known.get(sign);
  if (before !== undefined) return before;
  let rest = sign.codePointAt(0) ?? 0;
  let word = '';
  for (let at = 0; at < WIDTH; at++) {
    word = String.fromCharCode(A + (rest % 26)) + word;
    rest = Math.floor(rest / 26);
  }
  if (known.size < 20_000) known.set(sign, word);
  return word;
}

/** Behind the last sign of a text stands none. */
const NOTHING = 'z'.repeat(WIDTH);

/**
 * Spell a sign and the one behind it.
 *
 * @example spellPair('双', '减') // 'bftcbezn'
 * @example spellPair('减', null) // 'beznzzzz': the end of a text
 */
export const spellPair = (sign: string, next: string | null): string =>
  spellSign(sign) + (next === null ? NOTHING : spellSign(next));

/** No sign is spelled with these as its first letters, so that the words of one kind begin none of another. */
const KINDS = { sign: 'u', marked: 'v' } as const;

/** Spell a sign as it is published, wherever it stands in a place. */
export const spellPublished = (sign: string): string => KINDS.sign + spellSign(sign);

/** Spell two published signs in a row of which one is left out of comparisons, such as a quotation mark. */
export const spellMarked = (sign: string, next: string): string =>
  KINDS.marked + spellSign(sign) + spellSign(next);
