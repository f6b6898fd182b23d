/** What the table of a matrix is drawn from. */
import { shading } from '../../../charts/shading.ts';
import { type Matrix, rowsOf, type Unit } from '../../../corpus/matrix.ts';
import { pagesOfMatrix } from './pages.ts';

export type MatrixTable = ReturnType<typeof matrixTable>;
export type Legend = MatrixTable['legend'];

/** Gather what a matrix is drawn from. */
export function matrixTable(matrix: Matrix) {
  const rows = rowsOf(matrix);
  const cells = rows.flatMap((row) => row.cells);
  const shade = (unit: Unit) =>
    shading(
      cells.flatMap((cell) => (cell.kind === 'said' && cell.unit === unit ? [cell.count] : [])),
    );
  return {
    matrix,
    /** In place of the documents, the pages that have them, where there are too many for one. */
    pages: pagesOfMatrix(rows),
    /** What its signs mean; one for all pages of a matrix, so that a shade means one thing. */
    legend: {
      /** How dark cells are: sentences and clauses apart, each by the fullest cell of its kind. */
      shades: { sentence: shade('sentence'), clause: shade('clause') },
      kinds: new Set(cells.map(({ kind }) => kind)),
    },
  };
}
