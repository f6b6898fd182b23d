/** How the texts of a document are laid out in the index: as words in a row, whose positions lead back to places. */
import { type Simplify, signsOf } from './fold.ts';
import { spellMarked, spellPair, spellPublished } from './spelling.ts';

/** Published signs whose folded one is written so most often: `,` is `，`. They are no exceptions. */
export type Usual = ReadonlyMap<string, string>;

/**
 * Where the published text is not as its folded signs are usually written: `[distance, left out, written]`.
 *
 * Distances count slots, from the slot before; a text of n signs has n + 1 of them, each in front of a sign and one
 * behind the last. `left out` are signs in front of the slot's that comparisons leave out, `written` is the published
 * form of the sign that begins there, where it is not the usual one.
 */
export type Exception = readonly [distance: number, leftOut: string, written?: string];

export interface Layout {
  /** What Pagefind indexes: a word for each folded sign of each text, and behind all of them the published signs of each place. */
  words: string[];
  /** Lengths of the texts of each place, in folded signs. */
  lengths: number[][];
  /** How many words the published signs of each place are. */
  signs: number[];
  /** Of all texts in a row. */
  exceptions: Exception[];
}

/** A folded sign, what was left out in front of it, and the published form that begins with it (`㎡` has two signs). */
export interface Slot {
  sign: string | null;
  leftOut: string;
  /** Null for the second sign of a form. */
  written: string | null;
}

/**
 * Cut a text into slots, the last of which has no sign.
 *
 * @example slotsOf('“双”', fold).map(({ leftOut }) => leftOut) // ['“', '”']
 */
export function slotsOf(text: string, simplify?: Simplify): Slot[] {
  const slots: Slot[] = [];
  let leftOut = '';
  for (const codePoint of text) {
    const signs = signsOf(codePoint, 'loose', simplify);
    if (signs === '') leftOut += codePoint;
    let written: string | null = codePoint;
    for (const sign of signs) {
      slots.push({ sign, leftOut, written });
      leftOut = '';
      written = null;
    }
  }
  slots.push({ sign: null, leftOut, written: null });
  return slots;
}

/** How a slot is written where nothing is said about it. */
export const usually = (sign: string | null, usual: Usual): string | null =>
  sign === null ? null : (usual.get(sign) ?? sign);

/** The words by which published signs are found: each by itself, and in pairs those that are left out. */
function publishedWords(texts: readonly string[], simplify: Simplify | undefined): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    let before: { sign: string; isLeftOut: boolean } | null = null;
    for (const sign of text) {
      const isLeftOut = signsOf(sign, 'loose', simplify) === '';
      words.add(spellPublished(sign));
      if (before && (isLeftOut || before.isLeftOut)) words.add(spellMarked(before.sign, sign));
      before = { sign, isLeftOut };
    }
  }
  return [...words];
}

/**
 * Lay out the texts of the places of a document.
 *
 * @param places the texts of each place
 */
export function layOut(
  places: readonly (readonly string[])[],
  usual: Usual,
  simplify?: Simplify,
): Layout {
  const layout: Layout = { words: [], lengths: [], signs: [], exceptions: [] };
  let quiet = 0;
  for (const texts of places) {
    const lengths = texts.map((text) => {
      const slots = slotsOf(text, simplify);
      slots.forEach(({ sign, leftOut, written }, at) => {
        const next = slots[at + 1]?.sign ?? null;
        if (sign !== null) layout.words.push(spellPair(sign, next));
        const isUsual = written === usually(sign, usual);
        if (leftOut === '' && isUsual) quiet += 1;
        else {
          layout.exceptions.push(isUsual ? [quiet, leftOut] : [quiet, leftOut, written ?? '']);
          quiet = 0;
        }
      });
      return slots.length - 1;
    });
    layout.lengths.push(lengths);
  }
  for (const texts of places) {
    const words = publishedWords(texts, simplify);
    layout.signs.push(words.length);
    for (const word of words) layout.words.push(word);
  }
  return layout;
}

/**
 * Find how folded signs are usually written, for all that are mostly written otherwise than folded.
 *
 * @example usualForms(['加强，完善，', 'a,b']) // Map { ',' => '，' }
 */
export function usualForms(texts: Iterable<string>, simplify?: Simplify): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const written of text) {
      const sign = signsOf(written, 'loose', simplify);
      if (Array.from(sign).length !== 1) continue;
      const forms = counts.get(sign) ?? new Map<string, number>();
      counts.set(sign, forms.set(written, (forms.get(written) ?? 0) + 1));
    }
  }
  const usual = new Map<string, string>();
  for (const [sign, forms] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [most] = [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (most && most[0] !== sign) usual.set(sign, most[0]);
  }
  return usual;
}
