/** The places of a corpus as all contestants number them, and the plain scan that says what is right. */
import { orderDocuments, orderThemes } from '../../../src/corpus/order.ts';
import type { Document } from '../../../src/schema/document.ts';
import type { Region } from '../../../src/schema/region.ts';
import type { Theme } from '../../../src/schema/theme.ts';
import { type Manner, type PlaceKey, placeKey } from '../../../src/search/corpus-index.ts';
import { comparable } from '../../../src/search/fold.ts';
import { type SearchRecord, searchRecords } from '../../../src/search/text.ts';
import { traditionalSigns } from '../../../src/tasks/search-index/signs.ts';

export interface Place {
  key: PlaceKey;
  record: SearchRecord;
}

export interface Corpus {
  /** In the order of the site. */
  documents: readonly Document[];
  themes: readonly Theme[];
  regions: readonly Region[];
  /** Of all documents, in order. */
  places: readonly Place[];
}

/** Put a corpus in order and number its places. */
export function createCorpus(corpus: Omit<Corpus, 'places'>): Corpus {
  const documents = orderDocuments(corpus.documents, corpus.regions);
  return {
    documents,
    themes: orderThemes(corpus.themes),
    regions: corpus.regions,
    places: documents.flatMap((document, d) =>
      searchRecords(document).map((record, at) => ({ key: placeKey(d, at), record })),
    ),
  };
}

/** Says which places hold a phrase, in order. */
export type Scan = (phrase: string) => PlaceKey[];

/**
 * Prepare a plain scan of all texts.
 *
 * @example createScan(corpus, 'literal')('双减') // [65541, 131080, …]
 */
export function createScan({ places }: Pick<Corpus, 'places'>, manner: Manner): Scan {
  const simplify = traditionalSigns(places.flatMap(({ record }) => record.blocks));
  const texts = places.map(({ key, record: { blocks } }) => ({
    key,
    blocks,
    comparable: blocks.map((block) => comparable(block, manner, simplify)),
  }));
  return (phrase) => {
    const wanted = comparable(phrase, manner, simplify);
    // Of quotation marks alone nothing is left to compare: they are looked up as they are.
    const holds =
      wanted === ''
        ? ({ blocks }: (typeof texts)[number]) => blocks.some((block) => block.includes(phrase))
        : ({ comparable }: (typeof texts)[number]) =>
            comparable.some((block) => block.includes(wanted));
    return texts.filter(holds).map(({ key }) => key);
  };
}
