/** Lists cut into pages that a reader can take in: by province where their rows are few, else by city. */
import { group } from 'd3';
import type { Region } from '../schema/region.ts';

/** What stands in a list: something of a region, from its province down. */
export interface Placed {
  path: readonly Region[];
}

/** The rows of a province where they are few, else those of a city and its counties, long ones on several pages. */
export interface ListPage<Row> {
  /** Id of the region, `quanzhou`; the second page of a region is `quanzhou--2`. */
  id: string;
  /** Null for rows of no known region. */
  region: Region | null;
  /** Whether a province stands with all that is in it (`all`), or only with its own rows (`own`). */
  scope: 'all' | 'own';
  /** From 1 on. */
  number: number;
  rows: Row[];
}

export interface PageGroup<Page> {
  province: Region | null;
  pages: Page[];
}

/**
 * Cut rows into pages of at most `most`, in their order; those of one province have to stand together.
 *
 * Few pages are better than many small ones: who looks for something has fewer to open.
 *
 * @example cutIntoPages(rows, 100)[0]?.pages[0]?.id // 'fujian'
 */
export function cutIntoPages<Row extends Placed>(
  rows: readonly Row[],
  most: number,
): PageGroup<ListPage<Row>>[] {
  return groupByProvince(rows).map(({ province, rows }) => ({
    province,
    pages: cutProvince(province, rows, most),
  }));
}

/** Gather the rows of each province; null is the province of those of no known region. */
export function groupByProvince<Row extends Placed>(
  rows: readonly Row[],
): { province: Region | null; rows: Row[] }[] {
  const provinces = group(rows, ({ path }) => path[0]?.id ?? null);
  return [...provinces.values()].map((rows) => ({ province: rows[0]?.path[0] ?? null, rows }));
}

function cutProvince<Row extends Placed>(
  province: Region | null,
  rows: readonly Row[],
  most: number,
): ListPage<Row>[] {
  const whole = rows.length <= most;
  const byRegion = whole
    ? new Map([[province, rows]])
    : group(rows, ({ path }) => path[1] ?? path[0] ?? null);
  return [...byRegion].flatMap(([region, own]) =>
    chunk(own, most).map((rows, index): ListPage<Row> => {
      const id = region?.id ?? 'unknown';
      return {
        id: index === 0 ? id : `${id}--${index + 1}`,
        region,
        scope: whole || region?.id !== province?.id ? 'all' : 'own',
        number: index + 1,
        rows,
      };
    }),
  );
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
