/** Which regions are read from above to below: one that has documents, and the nearest above it that has some. */
import { group } from 'd3';
import type { Grade } from '../schema/common.ts';
import type { Document } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import { compareText } from '../text/compare-text.ts';
import { orderDocuments, regionPath } from './order.ts';

export type Side = 'upper' | 'lower';

export const SIDES: readonly Side[] = ['upper', 'lower'];

/** @example otherSide('upper') // 'lower' */
export const otherSide = (side: Side): Side => (side === 'upper' ? 'lower' : 'upper');

export interface RegionPair {
  upper: Region;
  lower: Region;
  /** Regions between the two, from above to below; they have no documents. */
  between: Region[];
  /** All documents of the two regions themselves, not of their parts, in the order of the site. */
  documents: Record<Side, Document[]>;
}

/**
 * Pair every region that has documents with the nearest region above it that has some.
 *
 * A region without such a one, and a document of no known region, is in no pair. The pairs stand in the
 * order of the lower regions: by their codes, from the province down.
 *
 * @example pairRegions({ documents, regions }).map(({ upper, lower }) => [upper.name, lower.name])
 * // [['泉州市', '晋江市']]
 */
export function pairRegions(corpus: {
  documents: readonly Document[];
  regions: readonly Region[];
}): RegionPair[] {
  const placed = orderDocuments(corpus.documents, corpus.regions).filter(({ region }) => region);
  const own = group(placed, ({ region }) => region?.id ?? '');
  return [...own].flatMap(([id, below]) => {
    const path = regionPath(id, corpus.regions);
    const at = path.findLastIndex((region) => region.id !== id && own.has(region.id));
    const [upper, lower] = [path[at], path.at(-1)];
    if (!upper || !lower) return [];
    return [
      {
        upper,
        lower,
        between: path.slice(at + 1, -1),
        documents: { upper: own.get(upper.id) ?? [], lower: below },
      },
    ];
  });
}

/** Days, `YYYY-MM-DD`, on which the documents of a side were signed, else published. */
export interface Days {
  first: string;
  last: string;
}

/**
 * Which side was written first, as far as the documents say.
 *
 * - `upper-first`, `lower-first`: all documents of that side are older than all of the other.
 * - `mixed`: neither.
 * - `unknown`: a document has no day.
 */
export type Timing =
  | { kind: 'upper-first' | 'lower-first' | 'mixed'; days: Record<Side, Days> }
  | { kind: 'unknown' };

/**
 * Compare the days of both sides.
 *
 * @example timingOf(pair) // { kind: 'lower-first', days: { upper: { first: '2023-04-26', … }, lower: { first: '2022-12-28', … } } }
 */
export function timingOf({ documents }: Pick<RegionPair, 'documents'>): Timing {
  const [upper, lower] = [daysOf(documents.upper), daysOf(documents.lower)];
  if (!upper || !lower) return { kind: 'unknown' };
  const days = { upper, lower };
  if (lower.last < upper.first) return { kind: 'lower-first', days };
  if (upper.last < lower.first) return { kind: 'upper-first', days };
  return { kind: 'mixed', days };
}

function daysOf(documents: readonly Document[]): Days | null {
  const days = documents.map(({ signed, published }) => signed ?? published).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last && !days.includes(null) ? { first, last } : null;
}

/** The grades of the documents of one side, each once, the best first and the unknown last. */
export const gradesOf = (documents: readonly Pick<Document, 'source'>[]): (Grade | null)[] =>
  [...new Set(documents.map(({ source }) => source.grade))].sort((a, b) =>
    compareText(a ?? '~', b ?? '~'),
  );
