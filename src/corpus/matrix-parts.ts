/** The matrix in parts that a page can hold: what stays closed at first where there are many documents. */
import { group } from 'd3';
import type { CommitmentKind } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Matrix, MatrixRow } from './matrix.ts';
import { firmestOf } from './quote.ts';

/** Up to so many documents the matrix stands open, as one table. */
export const ROWS_AT_ONCE = 40;
/** So many rows with all their cells weigh less than 100 kB compressed. */
export const ROWS_A_PART = 100;

/** One theme in a part: how many of its documents speak, and how firmly at most. */
export interface PartCell {
  said: number;
  firmest: CommitmentKind | null;
  targets: number;
}

/** The documents of a city and its counties, or of a province itself; long ones in several parts. */
export interface MatrixPart {
  /** Id of the region, `quanzhou`; the second part of a region is `quanzhou--2`. */
  id: string;
  /** Null for documents of no known region. */
  region: Region | null;
  /** From 1 on. */
  number: number;
  rows: MatrixRow[];
  /** One a column. */
  cells: PartCell[];
}

export interface PartGroup {
  province: Region | null;
  parts: MatrixPart[];
}

/**
 * Cut the matrix into parts by city.
 *
 * @returns null where the documents are few enough to stand open on one page
 * @example closeMatrix(matrix(corpus))?.[0]?.parts[0]?.id // 'quanzhou'
 */
export function closeMatrix({ themes, groups }: Matrix): PartGroup[] | null {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total <= ROWS_AT_ONCE) return null;
  return groups.map(({ province, rows }) => {
    const byRegion = group(rows, ({ path }) => path[1] ?? path[0] ?? null);
    const parts = [...byRegion].flatMap(([region, own]) =>
      chunk(own, ROWS_A_PART).map((rows, index): MatrixPart => {
        const id = region?.id ?? 'unknown';
        return {
          id: index === 0 ? id : `${id}--${index + 1}`,
          region,
          number: index + 1,
          rows,
          cells: themes.map((_, column) => sumUp(rows, column)),
        };
      }),
    );
    return { province, parts };
  });
}

function sumUp(rows: readonly MatrixRow[], column: number): PartCell {
  const said = rows.flatMap(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === 'said' ? [cell] : [];
  });
  return {
    said: said.length,
    firmest: firmestOf(said.map(({ firmest }) => firmest)),
    targets: said.reduce((sum, { targets }) => sum + targets, 0),
  };
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
