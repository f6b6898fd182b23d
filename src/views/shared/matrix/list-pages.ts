/** Documents cut into parts that a page can hold: by province where they are few, else by city. */
import { group } from 'd3';
import type { Region } from '../../../schema/region.ts';

/** The documents of a province where they are few, else those of a city and its counties, long ones in several parts. */
export interface Part<Row> {
  /** Id of the region, `quanzhou`; the second part of a region is `quanzhou--2`. */
  id: string;
  /** Null for documents of no known region. */
  region: Region | null;
  /** Whether a province stands with all that is in it (`all`), or only with its own documents (`own`). */
  scope: 'all' | 'own';
  /** From 1 on. */
  number: number;
  rows: Row[];
}

export interface PartGroup<Row> {
  province: Region | null;
  parts: Part<Row>[];
}

/**
 * Cut rows into parts of at most `most`, in their order; those of one province have to stand together.
 *
 * Few parts are better than many small ones: who looks for something has fewer to open.
 *
 * @example cutIntoParts(rows, 100)[0]?.parts[0]?.id // 'fujian'
 */
export function cutIntoParts<Row extends { path: readonly Region[] }>(
  rows: readonly Row[],
  most: number,
): PartGroup<Row>[] {
  const provinces = group(rows, ({ path }) => path[0]?.id ?? null);
  return [...provinces.values()].map((own) => {
    const province = own[0]?.path[0] ?? null;
    return { province, parts: partsOf(province, own, most) };
  });
}

function partsOf<Row extends { path: readonly Region[] }>(
  province: Region | null,
  rows: readonly Row[],
  most: number,
): Part<Row>[] {
  const whole = rows.length <= most;
  const byRegion = whole
    ? new Map([[province, rows]])
    : group(rows, ({ path }) => path[1] ?? path[0] ?? null);
  return [...byRegion].flatMap(([region, own]) =>
    chunk(own, most).map((rows, index): Part<Row> => {
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
