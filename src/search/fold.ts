/**
 * How a phrase and a text are made comparable.
 *
 * The index, the plain scan that checks it and the marks in a quotation all go through this file, so that they cannot
 * disagree on what is the same.
 */
import type { Manner } from './corpus-index.ts';

/** Traditional signs and the simplified ones that they are compared by. */
export type Simplify = ReadonlyMap<string, string>;

/** `①` is not 1: numbers in circles and brackets are signs of their own. */
const ENCLOSED = /^[\u2460-\u24ff\u2776-\u2793\u3200-\u32ff\u{1f100}-\u{1f2ff}]$/u;
/** Around words and inside of them they say nothing about what is written. */
const QUOTATION = /^[“”„‟‘’‚‛'"＇＂`´「」『』｢｣﹁﹂﹃﹄〝〞〟«»‹›]$/u;
/** Blanks, line breaks and what is not seen. */
const UNSEEN = /^[\s\p{Cf}\p{Cc}\p{Variation_Selector}]$/u;

/** Signs of which keyboards and printers have several for one. */
const ALIKE: readonly (readonly [is: RegExp, sign: string])[] = [
  [/^[‐‑‒–—―﹣－~～〜∼˜]$/u, '-'],
  [/^[〔［【〖[﹝]$/u, '('],
  [/^[〕］】〗\]﹞]$/u, ')'],
  [/^[•・‧∙･]$/u, '·'],
  [/^∶$/u, ':'],
  // 二〇二五 and 二○二五.
  [/^[○◯]$/u, '〇'],
];

/** Beyond are no signs of any script, only such as fonts make up: for them one stands. */
const BEYOND = 0x50000;
const REPLACEMENT = '\ufffd';

const none: Simplify = new Map();
const known = new Map<string, string>();

/** Fold a code point whatever its script. */
function foldForm(codePoint: string): string {
  const before = known.get(codePoint);
  if (before !== undefined) return before;
  const folded = foldNew(codePoint);
  // Texts have some thousand signs; nobody fills the memory of a page with all there are.
  if (known.size < 20_000) known.set(codePoint, folded);
  return folded;
}

function foldNew(codePoint: string): string {
  if ((codePoint.codePointAt(0) ?? 0) >= BEYOND) return REPLACEMENT;
  if (QUOTATION.test(codePoint) || UNSEEN.test(codePoint)) return '';
  const alike = ALIKE.find(([is]) => is.test(codePoint));
  if (alike) return alike[1];
  if (ENCLOSED.test(codePoint)) return codePoint;
  const plain = codePoint.normalize('NFKC').toLowerCase();
  // What a compatibility sign stands for may be a bracket or a blank.
  return plain === codePoint ? plain : Array.from(plain, foldForm).join('');
}

/**
 * Give the signs that a code point is compared by: none for a blank, several for `㎡`.
 *
 * Literally a code point is itself.
 */
export function signsOf(codePoint: string, manner: Manner, simplify: Simplify = none): string {
  if (manner === 'literal') return codePoint;
  const folded = foldForm(codePoint);
  return simplify.get(folded) ?? folded;
}

/**
 * Make texts comparable.
 *
 * Done code point by code point, so that a place in the result can be traced to the text, and so that a text holds
 * whatever a part of it holds.
 *
 * @param simplify signs that are not simplified; none where no text has any
 * @example fold('“５Ｇ＋专递课堂” 建设') // '5g+专递课堂建设'
 * @example fold('闽教〔2023〕1号') // '闽教(2023)1号'
 * @example fold('① 1') // '①1'
 */
export function fold(text: string, simplify: Simplify = none): string {
  return Array.from(text, (codePoint) => signsOf(codePoint, 'loose', simplify)).join('');
}

/** Make a text comparable in a manner. */
export function comparable(text: string, manner: Manner, simplify?: Simplify): string {
  return manner === 'literal' ? text : fold(text, simplify);
}

/**
 * Find where a phrase stands in a text, as published.
 *
 * @returns Spans `[start, end)` in UTF-16 offsets, without overlap, in order. Blanks and quotation marks within a span
 * belong to it, those around it do not.
 * @example findPhrase('落实“双减”政策', '双减政策') // [[3, 8]]
 */
export function findPhrase(
  text: string,
  phrase: string,
  manner: Manner = 'loose',
  simplify?: Simplify,
): [number, number][] {
  const wanted = comparable(phrase, manner, simplify);
  if (wanted === '') return [];
  // For each sign of the comparable text, the code point of the published text it came from.
  const origin: [start: number, end: number][] = [];
  let searched = '';
  let offset = 0;
  for (const codePoint of text) {
    const signs = signsOf(codePoint, manner, simplify);
    for (let i = 0; i < signs.length; i++) origin.push([offset, offset + codePoint.length]);
    searched += signs;
    offset += codePoint.length;
  }
  const spans: [number, number][] = [];
  for (let at = searched.indexOf(wanted); at >= 0; ) {
    const start = origin[at]?.[0] ?? 0;
    const end = origin[at + wanted.length - 1]?.[1] ?? text.length;
    // Two matches can share a code point such as `㏘`, whose signs repeat: one mark is enough.
    if (start >= (spans.at(-1)?.[1] ?? 0)) spans.push([start, end]);
    at = searched.indexOf(wanted, at + wanted.length);
  }
  return spans;
}
