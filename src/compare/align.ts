/** Sentences of several documents that say the same thing, brought together. */
import { compareText } from '../text/compare-text.ts';
import { indexBags } from './bag-index.ts';
import type { Bag } from './similarity.ts';

/** A sentence, by its words. */
export interface Alignable {
  /** `<document>#<sentence>`: tells it from all others, whatever the order of the columns. */
  key: string;
  bag: Bag;
}

export interface Alignment<Sentence extends Alignable> {
  /** Each with one sentence a column, null where a document has none; at least two are there. */
  rows: (Sentence | null)[][];
  /** By column, the sentences that stand in no row, in the order of the text. */
  rest: Sentence[][];
}

/** From this on two sentences are held to say the same; found by reading the pairs of the corpus. */
export const ALIKE = 0.36;

interface Place<Sentence> {
  sentence: Sentence;
  column: number;
  /** Places of other columns that say the same. */
  alike: Set<Place<Sentence>>;
  /** The places that stand in one row with it, itself among them. */
  group: Place<Sentence>[];
}

/**
 * Bring sentences together, the most alike first, each used once.
 *
 * In a row every two sentences are alike. Which sentences stand together does not depend on the order of
 * the columns; the rows stand in the order of the first column that has them.
 *
 * @param columns what each document has, in the order of its text
 * @example align([quanzhou, jinjiang]).rows[0]?.map((sentence) => sentence?.key)
 */
export function align<Sentence extends Alignable>(
  columns: readonly (readonly Sentence[])[],
): Alignment<Sentence> {
  const places = columns.map((sentences, column) =>
    sentences.map((sentence) => placeOf(sentence, column)),
  );
  for (const [one, other] of alikePairs(places)) {
    if (one.group === other.group || !mayJoin(one.group, other.group)) continue;
    const joined = [...one.group, ...other.group];
    for (const place of joined) place.group = joined;
  }
  const groups = [...new Set(places.flat().map(({ group }) => group))];
  return {
    rows: groups
      .filter((group) => group.length > 1)
      .map((group) =>
        columns.map((_, at) => group.find(({ column }) => column === at)?.sentence ?? null),
      ),
    rest: places.map((column) =>
      column.filter(({ group }) => group.length === 1).map(({ sentence }) => sentence),
    ),
  };
}

function placeOf<Sentence>(sentence: Sentence, column: number): Place<Sentence> {
  const place: Place<Sentence> = { sentence, column, alike: new Set(), group: [] };
  place.group = [place];
  return place;
}

/** The most alike first; equal ones by their keys, so that the order of the columns does not matter. */
function alikePairs<Sentence extends Alignable>(
  columns: readonly (readonly Place<Sentence>[])[],
): (readonly [Place<Sentence>, Place<Sentence>])[] {
  const pairs: { one: Place<Sentence>; other: Place<Sentence>; similarity: number }[] = [];
  columns.forEach((column, at) => {
    const others = columns.slice(at + 1).flat();
    const find = indexBags(others.map(({ sentence }) => sentence.bag));
    for (const one of column) {
      for (const { at: place, similarity } of find(one.sentence.bag, ALIKE)) {
        const other = others[place];
        if (!other) continue;
        one.alike.add(other);
        other.alike.add(one);
        const inOrder = one.sentence.key < other.sentence.key;
        pairs.push({ one: inOrder ? one : other, other: inOrder ? other : one, similarity });
      }
    }
  });
  return pairs
    .sort(
      (a, b) =>
        b.similarity - a.similarity ||
        compareText(a.one.sentence.key, b.one.sentence.key) ||
        compareText(a.other.sentence.key, b.other.sentence.key),
    )
    .map(({ one, other }) => [one, other]);
}

/** A row has one sentence of a document, and all of it is alike. */
function mayJoin<Sentence>(
  one: readonly Place<Sentence>[],
  other: readonly Place<Sentence>[],
): boolean {
  return one.every((a) => other.every((b) => a.column !== b.column && a.alike.has(b)));
}
