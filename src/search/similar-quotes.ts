/** Similar sentences with their words, read from the index when one asks. */
import type { CatalogueText } from './catalogue.ts';
import {
  type CorpusIndex,
  type DocumentFacts,
  type DocumentNames,
  documentOf,
  type PlaceKey,
} from './corpus-index.ts';
import type { Sentences, SimilarIndex, SimilarSentence } from './similar.ts';

/** As many as one reads beside a result. */
const MOST = 5;

/** A similar sentence, and where it stands. */
export interface SimilarQuote extends Pick<SimilarSentence, 'score' | 'others'> {
  facts: DocumentFacts;
  names: DocumentNames;
  /** All of its place. */
  text: CatalogueText;
  /** Its number in the place, from 1, and its range in the first block of the text. */
  sentence: number;
  start: number;
  end: number;
}

/**
 * Read the sentences of other documents that are similar to those of a place.
 *
 * @param sentences of the place; all where none are named
 * @throws where a file of the index does not come: that is not none
 * @example await readSimilar(index, placeKey(0, 12), [2, 2])
 */
export async function readSimilar(
  index: Pick<CorpusIndex, 'documents' | 'read'> & SimilarIndex,
  place: PlaceKey,
  sentences?: Sentences,
): Promise<SimilarQuote[]> {
  const similar = (await index.similar(place, sentences)).slice(0, MOST);
  return Promise.all(
    similar.map(async ({ place, sentence, score, others }) => {
      const facts = index.documents[documentOf(place)];
      const { text, names } = await index.read(place);
      const range = rangeOf(text, sentence);
      if (!facts || !range) throw new Error(`no sentence ${sentence} at ${place}`);
      return { facts, names, text, sentence, ...range, score, others };
    }),
  );
}

/** Where a sentence stands in the first block of its place; null where there is none of that number. */
function rangeOf({ blocks, ends }: CatalogueText, sentence: number) {
  const all = ends ?? [blocks[0]?.length ?? 0];
  const end = all[sentence - 1];
  return end === undefined ? null : { start: all[sentence - 2] ?? 0, end };
}
