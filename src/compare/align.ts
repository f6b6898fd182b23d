/** Sentences of several documents that say the same thing, brought together. */
import { bagOf, similarity } from './similarity.ts';
import { wordsOf } from './words.ts';

export interface Alignable {
  id: string;
  text: string;
}

/** What one document has, in the order of its text. */
export interface Column<Sentence extends Alignable> {
  document: string;
  sentences: readonly Sentence[];
}

export interface Alignment<Sentence extends Alignable> {
  /** Each with one sentence a column, null where a document has none; at least two are there. */
  rows: (Sentence | null)[][];
  /** By column, the sentences that stand in no row, in the order of the text. */
  rest: Sentence[][];
}

/** From this on two sentences are held to say the same; found by reading the pairs of the corpus. */
export const ALIKE = 0.36;

interface Place {
  column: number;
  at: number;
  /** Tells it from all others, whatever the order of the columns. */
  key: string;
  /** The places that stand in one row with it, itself among them. */
  group: Place[];
}

interface Pair {
  one: Place;
  other: Place;
  likeness: number;
}

/**
 * Bring sentences together, the most alike first, each used once.
 *
 * In a row every two sentences are alike. Which sentences stand together does not depend on the order of
 * the columns; the rows stand in the order of the first column that has them.
 */
export function align<Sentence extends Alignable>(
  columns: readonly Column<Sentence>[],
): Alignment<Sentence> {
  const places = columns.map(({ document, sentences }, column) =>
    sentences.map(({ id }, at) => {
      const place: Place = { column, at, key: `${document}#${id}`, group: [] };
      place.group = [place];
      return place;
    }),
  );
  const likenesses = likenessesOf(columns);
  const likeness = (a: Place, b: Place) => likenesses.get(pairKey(a, b)) ?? 0;
  for (const { one, other } of pairsOf(places, likeness)) {
    if (one.group === other.group || !mayJoin(one.group, other.group, likeness)) continue;
    const joined = [...one.group, ...other.group];
    for (const place of joined) place.group = joined;
  }
  const sentenceAt = ({ column, at }: Place) => columns[column]?.sentences[at] ?? null;
  const groups = new Set(places.flat().map(({ group }) => group));
  return {
    rows: [...groups]
      .filter((group) => group.length > 1)
      .map((group) =>
        columns.map((_, column) => {
          const place = group.find((one) => one.column === column);
          return place ? sentenceAt(place) : null;
        }),
      ),
    rest: places.map((column) =>
      column.filter(({ group }) => group.length === 1).flatMap((place) => sentenceAt(place) ?? []),
    ),
  };
}

const pairKey = (a: Place, b: Place) =>
  a.column < b.column
    ? `${a.column} ${a.at} ${b.column} ${b.at}`
    : `${b.column} ${b.at} ${a.column} ${a.at}`;

/** Compare every two sentences of different columns; what is not alike is left out. */
function likenessesOf(columns: readonly Column<Alignable>[]): Map<string, number> {
  const bags = columns.map(({ sentences }) => sentences.map(({ text }) => bagOf(wordsOf(text))));
  const found = new Map<string, number>();
  bags.forEach((left, column) => {
    bags.slice(column + 1).forEach((right, further) => {
      left.forEach((one, at) => {
        right.forEach((other, place) => {
          const likeness = similarity(one, other);
          if (likeness >= ALIKE)
            found.set(`${column} ${at} ${column + 1 + further} ${place}`, likeness);
        });
      });
    });
  });
  return found;
}

/** The most alike first; equal ones by their keys, so that the order of the columns does not matter. */
function pairsOf(
  places: readonly (readonly Place[])[],
  likeness: (a: Place, b: Place) => number,
): Pair[] {
  const all = places.flat();
  const pairs = all.flatMap((one) =>
    all.flatMap((other) => {
      const alike = one.key < other.key && one.column !== other.column ? likeness(one, other) : 0;
      return alike > 0 ? [{ one, other, likeness: alike }] : [];
    }),
  );
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return pairs.sort(
    (a, b) =>
      b.likeness - a.likeness || compare(a.one.key, b.one.key) || compare(a.other.key, b.other.key),
  );
}

/** A row has one sentence of a document, and all of it is alike. */
function mayJoin(
  one: readonly Place[],
  other: readonly Place[],
  likeness: (a: Place, b: Place) => number,
): boolean {
  return one.every((a) => other.every((b) => a.column !== b.column && likeness(a, b) > 0));
}
