/** The matrix in parts that a page can hold: what stays closed at first where there are many documents. */
import { group } from 'd3';
import type { CommitmentKind } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { EmptyCell, Matrix, MatrixRow } from './matrix.ts';
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
  /** How many of the others are silent for which reason; reasons that do not occur are left out. */
  silences: { kind: EmptyCell['kind']; count: number }[];
}

/** The documents of a province where they are few, else those of a city and its counties, long ones in several parts. */
export interface MatrixPart {
  /** Id of the region, `quanzhou`; the second part of a region is `quanzhou--2`. */
  id: string;
  /** Null for documents of no known region. */
  region: Region | null;
  /** Whether a province stands with all that is in it (`all`), or only with its own documents (`own`). */
  scope: 'all' | 'own';
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
 * Cut the matrix into parts: by province, and long provinces by city.
 *
 * Few parts are better than many small ones, for a filter may have to fetch them all.
 *
 * @returns null where the documents are few enough to stand open on one page
 * @example closeMatrix(matrix(corpus))?.[0]?.parts[0]?.id // 'fujian'
 */
export function closeMatrix({ themes, groups }: Matrix): PartGroup[] | null {
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total <= ROWS_AT_ONCE) return null;
  return groups.map(({ province, rows }) => {
    const whole = rows.length <= ROWS_A_PART;
    const byRegion = whole
      ? new Map([[province, rows]])
      : group(rows, ({ path }) => path[1] ?? path[0] ?? null);
    const parts = [...byRegion].flatMap(([region, own]) =>
      chunk(own, ROWS_A_PART).map((rows, index): MatrixPart => {
        const id = region?.id ?? 'unknown';
        return {
          id: index === 0 ? id : `${id}--${index + 1}`,
          region,
          scope: whole || region?.id !== province?.id ? 'all' : 'own',
          number: index + 1,
          rows,
          cells: themes.map((_, column) => sumUp(rows, column)),
        };
      }),
    );
    return { province, parts };
  });
}

const REASONS = ['silent', 'out-of-scope', 'incomplete'] as const;

function sumUp(rows: readonly MatrixRow[], column: number): PartCell {
  const cells = rows.flatMap((row) => row.cells[column] ?? []);
  const said = cells.filter((cell) => cell.kind === 'said');
  return {
    said: said.length,
    firmest: firmestOf(said.map(({ firmest }) => firmest)),
    targets: said.reduce((sum, { targets }) => sum + targets, 0),
    silences: REASONS.flatMap((kind) => {
      const count = cells.filter((cell) => cell.kind === kind).length;
      return count > 0 ? [{ kind, count }] : [];
    }),
  };
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
