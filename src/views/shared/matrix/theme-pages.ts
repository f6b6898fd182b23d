/** A theme in parts that a page can hold: so many localities side by side as a person can take in. */

import { orderDocuments, regionPath } from '../../../corpus/order.ts';
import type { DocumentPosition, ThemeComparison } from '../../../corpus/theme.ts';
import type { Document } from '../../../schema/document.ts';
import type { Region } from '../../../schema/region.ts';
import { cutIntoParts, type Part, type PartGroup } from './list-pages.ts';
import { type PartCell, sumUp } from './matrix-pages.ts';

/** Up to so many documents stand side by side on the page of a theme, and on the page of a part. */
export const COLUMNS = 40;

export interface ThemePart extends Part<DocumentPosition> {
  /** The theme among the documents of the part. */
  comparison: ThemeComparison;
  /** The theme as a whole, then its topics: how many of the documents speak. */
  cells: PartCell[];
}

export interface ThemePartGroup extends PartGroup<DocumentPosition> {
  parts: ThemePart[];
}

/**
 * Cut a comparison into parts: by province, and long provinces by city.
 *
 * @param most documents of a part
 * @returns null where the documents are few enough to stand on one page
 * @example closeTheme(compareTheme(corpus))?.[0]?.parts[0]?.comparison.positions.length // 40 at the most
 */
export function closeTheme(
  comparison: ThemeComparison,
  most: number = COLUMNS,
): ThemePartGroup[] | null {
  if (comparison.positions.length <= COLUMNS) return null;
  return cutIntoParts(comparison.positions, most).map(({ province, parts }) => ({
    province,
    parts: parts.map((part): ThemePart => {
      const ids = new Set(part.rows.map(({ document }) => document.id));
      const among = (positions: readonly DocumentPosition[]) =>
        positions.filter(({ document }) => ids.has(document.id));
      const topics = comparison.topics.map(({ topic, positions }) => ({
        topic,
        positions: among(positions),
      }));
      return {
        ...part,
        comparison: { theme: comparison.theme, positions: part.rows, topics },
        cells: [part.rows, ...topics.map(({ positions }) => positions)].map((positions) =>
          sumUp(
            positions.map(({ empty, firmest, targets }) =>
              empty === null ? { kind: 'said', firmest, targets } : { kind: empty },
            ),
          ),
        ),
      };
    }),
  }));
}

/**
 * Find the part of every theme that a document stands in; the same one for all themes.
 *
 * @returns part by document id; empty where all documents stand on one page
 */
export function themeParts(
  documents: readonly Document[],
  regions: readonly Region[],
): Map<string, string> {
  if (documents.length <= COLUMNS) return new Map();
  const rows = orderDocuments(documents, regions).map(({ id, region }) => ({
    id,
    path: regionPath(region?.id ?? null, regions),
  }));
  const parts = cutIntoParts(rows, COLUMNS).flatMap((group) => group.parts);
  return new Map(parts.flatMap((part) => part.rows.map((row) => [row.id, part.id] as const)));
}
