/** From positions in documents to places. */
import { type PlaceKey, placeKey } from './corpus-index.ts';
import type { IndexFiles } from './files.ts';
import type { LengthsFile } from './index-files.ts';
import { unpack, unpackGroups } from './packed.ts';
import type { Positions } from './rows.ts';

/** The texts of a document in a row: where each begins, and of which place it is. */
export interface Texts {
  begins: number[];
  ends: number[];
  places: number[];
}

function textsOf(lengths: readonly (readonly number[])[]): Texts {
  const texts: Texts = { begins: [], ends: [], places: [] };
  let at = 0;
  lengths.forEach((length, place) => {
    for (const one of length) {
      texts.begins.push(at);
      texts.places.push(place);
      at += one;
      texts.ends.push(at);
    }
  });
  return texts;
}

/** Find the last of some numbers in order that is not above one; the first where all are. */
export function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Texts of documents that were read before: most questions ask for the same ones. */
const known = new WeakMap<LengthsFile, Map<number, Texts>>();

function textsIn(file: LengthsFile, at: number): Texts {
  const before = known.get(file) ?? new Map<number, Texts>();
  known.set(file, before);
  const texts = before.get(at) ?? textsOf(unpackGroups(file[at] ?? ''));
  before.set(at, texts);
  return texts;
}

/** Read where the texts of documents begin. */
export async function readTexts(
  files: IndexFiles,
  documents: Iterable<number>,
): Promise<Map<number, Texts>> {
  const lengths = await files.shared('lengths', documents);
  return new Map([...lengths].map(([document, { file, at }]) => [document, textsIn(file, at)]));
}

/**
 * List the places in which rows of signs stand, in order, each once.
 *
 * Two pairs beside each other may be the end of a text and the beginning of the next: a row stands within one.
 *
 * @param length of a row
 */
export async function placesOfRows(
  files: IndexFiles,
  starts: Positions,
  length: number,
): Promise<PlaceKey[]> {
  const texts = await readTexts(files, starts.keys());
  const keys = new Set<PlaceKey>();
  for (const [document, positions] of starts) {
    const { begins, ends, places } = texts.get(document) ?? { begins: [], ends: [], places: [] };
    for (const position of positions) {
      const text = lastUpTo(begins, position);
      const isWithin = position + length <= (ends[text] ?? 0);
      if (isWithin) keys.add(placeKey(document, places[text] ?? 0));
    }
  }
  return [...keys].sort((a, b) => a - b);
}

/** List the places whose published signs stand at positions, in order, each once. */
export async function placesOfSigns(files: IndexFiles, found: Positions): Promise<PlaceKey[]> {
  const signs = await files.shared('signs', found.keys());
  const keys = new Set<PlaceKey>();
  for (const [document, positions] of found) {
    const { file, at } = signs.get(document) ?? { file: { totals: [], signs: [] }, at: 0 };
    let next = file.totals[at] ?? 0;
    const begins = unpack(file.signs[at] ?? '').map((count) => {
      const begin = next;
      next += count;
      return begin;
    });
    for (const position of positions) keys.add(placeKey(document, lastUpTo(begins, position)));
  }
  return [...keys].sort((a, b) => a - b);
}
