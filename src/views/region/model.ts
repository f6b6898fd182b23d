/** The page of a region: its documents, the regions above and below it, and what its documents write about. */
import { regionPath } from '../../corpus/order.ts';
import type { RegionPair } from '../../corpus/vertical-pairs.ts';
import type { Document } from '../../schema/document.ts';
import type { Region } from '../../schema/region.ts';
import { address } from '../../site/address.ts';
import type { Corpus, Profiles } from '../../site/load.ts';
import { verticalWays } from '../shared/place/vertical-ways.ts';
import { regionWays } from '../shared/ways/model.ts';
import { regionWords as w } from './words.ts';

export type RegionModel = ReturnType<typeof regionModel>;

/** Documents that are drawn, and documents whose sentences are listed: as many as can be compared by eye. */
const MOST = 12;
/** Sentences of one document that are listed; its own page has the others. */
const MOST_SENTENCES = 3;

/** Prepare the page of a region. */
export function regionModel(
  region: Region,
  corpus: Omit<Corpus, 'records' | 'themes'> & Profiles & { pairs: readonly RegionPair[] },
) {
  const { documents, regions, pairs, benchmarks, distinctive } = corpus;
  const own = documents.filter((document) => document.region?.id === region.id);
  const below = documents.filter(
    (document) =>
      !own.includes(document) &&
      regionPath(document.region?.id ?? null, regions).some(({ id }) => id === region.id),
  );
  const all = own.length + below.length;
  const drawn = [...own, ...below].slice(0, MOST);
  const children = regionTree(region.id, regions, documents);
  const toDocuments = { name: w.toDocuments, href: '#documents' };
  return {
    region,
    next: regionWays(region, regions),
    description: w.pageDescription(region.name, all),
    /** The province first. */
    above: regionPath(region.parent, regions),
    documents: own,
    /** Where it is read against the region above it, and those below against it. */
    vertical: Object.values(verticalWays(region.id, pairs)).flat(),
    children,
    benchmarks: drawn.flatMap(({ id }) => benchmarks.get(id) ?? []),
    /** Where the profiles are that are not drawn; null where all are. */
    moreProfiles:
      drawn.length < all
        ? {
            words: w.drawn(drawn.length, all),
            ways: [
              ...(own.length > MOST ? [toDocuments] : []),
              ...(children.length > 0 ? [{ name: w.children, href: '#children' }] : []),
              { name: w.toMatrix, href: address.matrix() },
            ],
          }
        : null,
    /** What few others say, in the documents of the region itself. */
    distinctive: {
      compared: distinctive.documents,
      most: MOST_SENTENCES,
      listed: own.slice(0, MOST).map((document) => ({
        document,
        sentences: (distinctive.byDocument.get(document.id) ?? []).slice(0, MOST_SENTENCES),
      })),
      more:
        own.length > MOST
          ? { words: w.distinctive.listed(MOST, own.length), ways: [toDocuments] }
          : null,
    },
  };
}

export interface RegionNode {
  region: Region;
  documents: Document[];
  children: RegionNode[];
}

/**
 * Nest the regions below one, each with its documents.
 *
 * @param parent id of the region whose parts are listed; null for the provinces
 */
export function regionTree(
  parent: string | null,
  regions: readonly Region[],
  documents: readonly Document[],
): RegionNode[] {
  return regions
    .filter((region) => region.parent === parent)
    .map((region) => ({
      region,
      documents: documents.filter((document) => document.region?.id === region.id),
      children: regionTree(region.id, regions, documents),
    }));
}
