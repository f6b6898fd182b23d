/** Find the words of the corpus that are nearest to a phrase which stands nowhere. */
import { documentOf, type NearPhrase, type PlaceKey, placeKey, placeOf } from './corpus-index.ts';
import { findPhrase, fold, signsOf } from './fold.ts';
import type { PhraseTools } from './phrases.ts';
import { lastUpTo, readTexts } from './place-finder.ts';
import { spellPair } from './spelling.ts';

/** Nobody types more from memory, in signs: of a longer phrase the beginning is compared. */
const LONGEST = 32;
/** So many phrases are named. */
const MOST = 3;
/** A phrase that begins or ends so many signs sooner is taken to its full length: there the slip may be. */
const SLIP = 2;
/** Marks alone are near to nothing. */
const LETTERS = /[\p{L}\p{N}]/gu;
/** Phrases do not begin or end with these. */
const EDGES = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;

/** A passage beside which a phrase lies well: the signs of the phrase that it shares, as pairs. */
interface Alignment {
  document: number;
  /** Position in the document at which the phrase would begin. */
  start: number;
  /** Which pairs of the phrase stand there. */
  shared: number[];
}

/** List the passages that share the most pairs with a phrase, in the same order and distance. */
async function align(tools: PhraseTools, signs: readonly string[]): Promise<Alignment[]> {
  const pairs = signs.slice(1).map((sign, at) => spellPair(signs[at] ?? '', sign));
  const found = await Promise.all(pairs.map((pair) => tools.look(pair)));
  const alignments = new Map<string, Alignment>();
  found.forEach((positions, pair) => {
    for (const [document, all] of positions) {
      for (const position of all) {
        const start = position - pair;
        const key = `${document} ${start}`;
        const known = alignments.get(key);
        if (known) known.shared.push(pair);
        else alignments.set(key, { document, start, shared: [pair] });
      }
    }
  });
  return [...alignments.values()].sort(
    (a, b) => b.shared.length - a.shared.length || a.document - b.document || a.start - b.start,
  );
}

/**
 * The signs that an alignment stands for, from and to, counted in the phrase.
 *
 * It is taken further than what is shared only where most of that is shared: 课后延时 is not near to 课后服物. Null where
 * most even between the first and the last is something else.
 */
function extentOf({ shared }: Alignment, length: number): [from: number, to: number] | null {
  const first = shared[0] ?? 0;
  const behind = (shared.at(-1) ?? 0) + 2;
  const [from, to] = [first <= SLIP ? 0 : first, length - behind <= SLIP ? length : behind];
  const isMost = (start: number, end: number) => 2 * shared.length >= end - start - 1;
  if (isMost(from, to)) return [from, to];
  return isMost(first, behind) ? [first, behind] : null;
}

/** Read the published words of folded signs `[from, to)` of a text; none beyond its ends, no marks at them. */
function publishedAt(text: string, from: number, to: number, tools: PhraseTools): string {
  let at = 0;
  let words = '';
  for (const codePoint of text) {
    const count = signsOf(codePoint, 'loose', tools.simplify).length;
    if (at >= from && at < to) words += codePoint;
    at += count;
  }
  return words.replace(EDGES, '');
}

/** Read the words that an alignment stands for. */
async function wordsAt(
  tools: PhraseTools,
  alignment: Alignment,
  [from, to]: readonly [number, number],
): Promise<string | null> {
  const { document, start, shared } = alignment;
  const texts = (await readTexts(tools.files, [document])).get(document);
  if (!texts) return null;
  const index = lastUpTo(texts.begins, start + (shared[0] ?? 0));
  const key: PlaceKey = placeKey(document, texts.places[index] ?? 0);
  const { file, at } = await tools.files.texts(documentOf(key), placeOf(key));
  // Which of the texts of its place.
  const nth = index - texts.places.indexOf(texts.places[index] ?? 0);
  const text = file.places[at]?.blocks[nth];
  if (text === undefined) return null;
  const begin = texts.begins[index] ?? 0;
  const words = publishedAt(text, start + from - begin, start + to - begin, tools);
  return findPhrase(text, words, 'loose', tools.simplify).length > 0 ? words : null;
}

/**
 * Find the phrases that share the most pairs of signs with one that stands nowhere, the nearest first.
 *
 * A slip of the pen is met (`课后服物` → `课后服务`), and of a phrase that is partly invented the part that stands
 * somewhere (`课后服务质量监测` → `课后服务质量`).
 */
export async function findNearest(
  tools: PhraseTools,
  phrase: string,
  lookUp: (phrase: string) => Promise<readonly PlaceKey[]>,
): Promise<NearPhrase[]> {
  const signs = Array.from(fold(phrase, tools.simplify)).slice(0, LONGEST);
  if (signs.length < 2) return [];
  const near: NearPhrase[] = [];
  const seen = new Set<string>();
  for (const alignment of await align(tools, signs)) {
    const extent = extentOf(alignment, signs.length);
    if (!extent) continue;
    const [from, to] = extent;
    const asked = signs.slice(from, to).join('');
    // One passage for each part of the phrase is enough.
    const key = `${from} ${to} ${alignment.shared.length}`;
    if (seen.has(key) || asked.length < 2) continue;
    seen.add(key);
    const words = await wordsAt(tools, alignment, extent);
    if (words === null || (words.match(LETTERS)?.length ?? 0) < 2) continue;
    if (near.some((one) => one.phrase.includes(words))) continue;
    const places = await lookUp(words);
    if (places.length > 0) near.push({ phrase: words, places });
    if (near.length === MOST) break;
  }
  return near;
}
