import type { Distinct } from './sentences.ts';
import { mayBegin, mayEnd, type Spelling, spell } from './spelling.ts';
import { commonPrefixes, suffixArray } from './suffix-array.ts';

/** A text that several documents share. */
export interface Passage {
  text: string;
  /** Index of a sentence and offset in it, by turns: one pair for each sentence that has the text, its first place. */
  hits: Int32Array;
}

/**
 * Find the maximal passages that sentences of two documents or more share.
 *
 * Suffixes that begin alike stand together in the suffix array: one walk along it tells for each place how far it
 * agrees with another document, and the neighbours of a place are the other places of its passage.
 *
 * @param shortest in UTF-16 units, 1 or more
 * @returns in the order of their texts' first units, which is the same for the same sentences
 */
export function* findPassages(
  sentences: readonly Distinct[],
  shortest: number,
): Generator<Passage> {
  const spelling = spell(sentences);
  const order = suffixArray(spelling.text, spelling.symbols);
  const common = commonPrefixes(spelling.text, order);
  const reach = reaches(sentences, spelling, order, common);
  const lengths = maximalLengths(sentences, spelling, reach, shortest);
  yield* gather(sentences, spelling, { order, common, lengths });
}

/** For each place, how many units from there on another document has as well. */
function reaches(
  sentences: readonly Distinct[],
  { sentence }: Spelling,
  order: Int32Array,
  common: Int32Array,
): Int32Array {
  // A text of several documents is never alone: it counts as a document of its own, other than all others.
  const owners = Int32Array.from(sentences, ({ documents: [first = 0, second] }, index) =>
    second === undefined ? first : -1 - index,
  );
  const reach = new Int32Array(order.length);
  walk(0, order.length, 1);
  walk(order.length - 1, -1, -1);
  return reach;

  /** Remember the nearest suffix passed, and the nearest of another owner than its, with what each has in common. */
  function walk(from: number, to: number, step: number): void {
    let owner: number | null = null;
    let withOwner = 0;
    let withOther = 0;
    for (let place = from; place !== to; place += step) {
      const shared = place === from ? 0 : (common[step > 0 ? place : place + 1] as number);
      withOwner = Math.min(withOwner, shared);
      withOther = Math.min(withOther, shared);
      const at = order[place] as number;
      const own = owners[sentence[at] as number] as number;
      const most = own === owner ? withOther : withOwner;
      if (most > (reach[at] as number)) reach[at] = most;
      if (own !== owner) withOther = withOwner;
      owner = own;
      withOwner = Number.MAX_SAFE_INTEGER;
    }
  }
}

/** For each place, the length of the passage that begins there and is part of no longer one; 0 for most. */
function maximalLengths(
  sentences: readonly Distinct[],
  { starts }: Spelling,
  reach: Int32Array,
  shortest: number,
): Int32Array {
  const lengths = new Int32Array(reach.length);
  for (const [index, { text, documents }] of sentences.entries()) {
    const start = starts[index] as number;
    const ends = lastEnds(text);
    let covered = 0;
    for (let from = 0; from + shortest <= text.length; from++) {
      if (!mayBegin(text.charCodeAt(from))) continue;
      const agreed = documents.length > 1 ? text.length : from + (reach[start + from] as number);
      const to = ends[agreed] as number;
      // What begins later never ends earlier, so that only what ends later is new.
      if (to <= covered) continue;
      covered = to;
      if (to - from >= shortest) lengths[start + from] = to - from;
    }
  }
  return lengths;
}

/** For each offset, the last one up to it at which a passage may end; looked up, for a text may be all marks. */
function lastEnds(text: string): Int32Array {
  const ends = new Int32Array(text.length + 1);
  for (let to = 1; to <= text.length; to++) {
    ends[to] = mayEnd(text.charCodeAt(to - 1)) ? to : (ends[to - 1] as number);
  }
  return ends;
}

/** Take the places of equal passages together, which stand side by side in the order. */
function* gather(
  sentences: readonly Distinct[],
  { sentence, starts }: Spelling,
  { order, common, lengths }: { order: Int32Array; common: Int32Array; lengths: Int32Array },
): Generator<Passage> {
  /** For each sentence that the passage at hand has been met in, its first place; -1 for all others. */
  const firsts = new Int32Array(sentences.length).fill(-1);
  for (let place = 0; place < order.length; place++) {
    const at = order[place] as number;
    const length = lengths[at] as number;
    if (length === 0) continue;
    let from = place;
    while ((common[from] as number) >= length) from--;
    const met: number[] = [];
    for (let next = from; next === from || (common[next] ?? 0) >= length; next++) {
      const other = order[next] as number;
      if (lengths[other] === length) lengths[other] = 0;
      const index = sentence[other] as number;
      const first = firsts[index] as number;
      if (first < 0) met.push(index);
      if (first < 0 || other < first) firsts[index] = other;
    }
    const offsetIn = (index: number) => (firsts[index] as number) - (starts[index] as number);
    const hits = met.sort((a, b) => a - b).flatMap((index) => [index, offsetIn(index)]);
    const [index = 0, offset = 0] = hits;
    const text = sentences[index]?.text.slice(offset, offset + length) ?? '';
    for (const one of met) firsts[one] = -1;
    yield { text, hits: Int32Array.from(hits) };
  }
}
