/** The one order in which documents and themes appear everywhere on the site and in its data. */
import type { Document } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Theme } from '../schema/theme.ts';
import { compareText } from '../text/compare-text.ts';

/** Themes by their place in the codebook, core themes first whatever their number. */
export function orderThemes<T extends Pick<Theme, 'id' | 'kind' | 'order'>>(
  themes: readonly T[],
): T[] {
  const rank = (theme: T) => (theme.kind === 'core' ? 0 : 1);
  return themes.toSorted(
    (a, b) => rank(a) - rank(b) || a.order - b.order || compareText(a.id, b.id),
  );
}

/** The regions of a tree by their ids; made once for each tree, for every document asks. */
const indexes = new WeakMap<readonly Region[], ReadonlyMap<string, Region>>();

function indexOf(regions: readonly Region[]): ReadonlyMap<string, Region> {
  const known = indexes.get(regions);
  if (known) return known;
  const made = new Map(regions.map((region) => [region.id, region]));
  indexes.set(regions, made);
  return made;
}

/**
 * Find the regions from the province down to a region itself.
 *
 * @returns An empty array where the tree does not hold the id.
 * @example regionPath('jinjiang', regions).map(({ name }) => name) // ['福建省', '泉州市', '晋江市']
 */
export function regionPath(id: string | null, regions: readonly Region[]): Region[] {
  const byId = indexOf(regions);
  const path: Region[] = [];
  for (let next = id; next !== null; ) {
    const region = byId.get(next);
    if (!region || path.includes(region)) break;
    path.unshift(region);
    next = region.parent;
  }
  return path;
}

/**
 * Order documents province → city → county, within a region from the earliest year on.
 *
 * Siblings stand in the order of their GB/T 2260 codes and a region stands before its parts.
 * Documents of no known region come last.
 */
export function orderDocuments<T extends Pick<Document, 'id' | 'region' | 'years'>>(
  documents: readonly T[],
  regions: readonly Region[],
): T[] {
  const place = (document: T) => {
    const codes = regionPath(document.region?.id ?? null, regions).map(({ code }) => code);
    // `~` sorts behind every digit: a document without a place in the tree goes to the end.
    return codes.length > 0 ? codes.join('/') : `~${document.region?.code ?? '~'}`;
  };
  const year = ({ years }: T) => years?.from ?? Number.MAX_SAFE_INTEGER;
  return documents
    .map((document) => ({ document, place: place(document) }))
    .sort(
      ({ document: a, place }, { document: b, place: other }) =>
        compareText(place, other) || year(a) - year(b) || compareText(a.id, b.id),
    )
    .map(({ document }) => document);
}

/** Put documents in order, each with the regions from its province down to its own. */
export function placeDocuments<T extends Pick<Document, 'id' | 'region' | 'years'>>(
  documents: readonly T[],
  regions: readonly Region[],
): { document: T; path: Region[] }[] {
  return orderDocuments(documents, regions).map((document) => ({
    document,
    path: regionPath(document.region?.id ?? null, regions),
  }));
}
