/** The files of similar sentences: which sentences of other documents say something similar, fetched when one asks. */
import { type PlaceKey, placeKey } from './corpus-index.ts';

/** Places whose sentences stand in one file. */
const BLOCK = 64;

/**
 * A sentence of a place, and one that is similar: number of the sentence, document, place and number of the other, how
 * similar it is in hundredths, and how many further documents have the same words; places are those in the file's
 * document, sentences count from 1.
 */
export type SimilarRow = readonly [
  place: number,
  sentence: number,
  document: number,
  otherPlace: number,
  otherSentence: number,
  hundredths: number,
  others: number,
];

/** A sentence that is similar to one of a place. */
export interface SimilarSentence {
  /** The sentence of the place itself, from 1. */
  own: number;
  place: PlaceKey;
  /** Its number in its place, from 1. */
  sentence: number;
  /** From .3 to 1. */
  score: number;
  /** How many further documents have the same words. */
  others: number;
}

/** Path of the file that holds the similar sentences of a place, in the folder of the index. */
export function similarPath(document: number, place: number): string {
  return `similar/${document}/${Math.floor(place / BLOCK)}.json`;
}

/**
 * Lay out the files of a document: one for each block of its places, with all rows or none.
 *
 * @param document its place in the order of the site
 * @param places how many it has
 * @param rows in the order of its places
 */
export function similarFiles(
  document: number,
  places: number,
  rows: readonly SimilarRow[],
): { path: string; rows: SimilarRow[] }[] {
  return Array.from({ length: Math.ceil(places / BLOCK) }, (_, block) => ({
    path: similarPath(document, block * BLOCK),
    rows: rows.filter(([place]) => Math.floor(place / BLOCK) === block),
  }));
}

/** Sentences of a place, by their numbers from 1. */
export type Sentences = readonly [first: number, last: number];

/** Knows which sentences of other documents say something similar. */
export interface SimilarIndex {
  /**
   * List the sentences that are similar to those of a place, or to some of them; the nearest first, each once.
   *
   * @throws where the file that says so does not come: that is not none
   */
  similar(place: PlaceKey, sentences?: Sentences): Promise<SimilarSentence[]>;
}

/**
 * Find what the rows of a file say of a place.
 *
 * @example similarIn(rows, placeOf(key), [2, 2])
 */
export function similarIn(
  rows: readonly SimilarRow[],
  place: number,
  [first, last]: Sentences = [1, Number.POSITIVE_INFINITY],
): SimilarSentence[] {
  const similar = rows
    .filter(([of, own]) => of === place && own >= first && own <= last)
    .map(
      ([, own, document, place, sentence, hundredths, others]): SimilarSentence => ({
        own,
        place: placeKey(document, place),
        sentence,
        score: hundredths / 100,
        others,
      }),
    )
    .sort((one, other) => other.score - one.score);
  const best = new Map<string, SimilarSentence>();
  for (const one of similar) {
    const name = `${one.place} ${one.sentence}`;
    if (!best.has(name)) best.set(name, one);
  }
  return [...best.values()];
}
