/** The matrix in parts that a page can hold: what stays closed at first where there are many documents. */

import type { Cell, EmptyCell, Matrix, MatrixRow } from '../../../corpus/matrix.ts';
import { firmestOf } from '../../../corpus/quote.ts';
import type { CommitmentKind } from '../../../schema/document.ts';
import { cutIntoParts, type Part, type PartGroup } from './list-pages.ts';

/** Up to so many documents the matrix stands open, as one table. */
export const ROWS_AT_ONCE = 40;
/** So many rows with all their cells weigh less than 100 kB compressed. */
export const ROWS_A_PART = 100;

/** One column in a part: how many of its documents speak, and how firmly at most. */
export interface PartCell {
  said: number;
  firmest: CommitmentKind | null;
  targets: number;
  /** How many of the others are silent for which reason; reasons that do not occur are left out. */
  silences: { kind: EmptyCell['kind']; count: number }[];
}

export interface MatrixPart extends Part<MatrixRow> {
  /** One a column. */
  cells: PartCell[];
}

export interface MatrixPartGroup extends PartGroup<MatrixRow> {
  parts: MatrixPart[];
}

/**
 * Cut the matrix into parts: by province, and long provinces by city.
 *
 * @returns null where the documents are few enough to stand open on one page
 * @example closeMatrix(matrix(corpus))?.[0]?.parts[0]?.id // 'fujian'
 */
export function closeMatrix({ themes, groups }: Matrix): MatrixPartGroup[] | null {
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length <= ROWS_AT_ONCE) return null;
  return cutIntoParts(rows, ROWS_A_PART).map(({ province, parts }) => ({
    province,
    parts: parts.map((part) => ({
      ...part,
      cells: themes.map((_, column) => sumUp(part.rows.flatMap((row) => row.cells[column] ?? []))),
    })),
  }));
}

const REASONS = ['silent', 'out-of-scope', 'incomplete'] as const;

/** Sum up the cells of one column. */
export function sumUp(
  cells: readonly (
    | EmptyCell
    | Pick<Extract<Cell, { kind: 'said' }>, 'kind' | 'firmest' | 'targets'>
  )[],
): PartCell {
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
