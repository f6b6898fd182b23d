/** Open what a search asks: the index, and what it can be narrowed to. */
import { openIndex } from '../../search/client.ts';
import type { CorpusIndex } from '../../search/corpus-index.ts';
import type { SimilarIndex } from '../../search/similar.ts';
import { absolute, address } from '../../site/address.ts';
import { type CorpusValues, corpusValues } from './values.client.ts';

export interface Opened {
  index: CorpusIndex & SimilarIndex;
  values: CorpusValues;
}

/**
 * Open the index of the site.
 *
 * @throws Where it does not come, after some tries.
 */
export async function openCorpus(): Promise<Opened> {
  const folder = absolute(address.file('pagefind/'), location.href);
  const index = await openIndex(folder);
  return {
    index,
    values: corpusValues(index),
  };
}
