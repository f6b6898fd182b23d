/** What the table of a matrix is drawn from. */
import { type Shading, shading } from '../../../charts/shading.ts';
import type { PageGroup } from '../../../corpus/list-pages.ts';
import { type Cell, type Matrix, rowsOf, type Unit } from '../../../corpus/matrix.ts';
import type { Grade } from '../../../corpus/provenance.ts';
import { pagesOfMatrix, type SummedPage } from './pages.ts';

/** What its signs mean; one for all pages of a matrix, so that a shade means one thing. */
export interface Legend {
  /** How dark its cells are: sentences and clauses apart, each by the fullest cell of its kind. */
  shades: Record<Unit, Shading>;
  /** The kinds of cells that occur. */
  kinds: ReadonlySet<Cell['kind']>;
}

export interface MatrixTable {
  matrix: Matrix;
  /** By document id. */
  grades: ReadonlyMap<string, Grade | null>;
  /** In place of the documents, the pages that have them, where there are too many for one. */
  pages: PageGroup<SummedPage>[] | null;
  legend: Legend;
}

/** Gather what a matrix is drawn from. */
export function matrixTable(matrix: Matrix, grades: MatrixTable['grades']): MatrixTable {
  const rows = rowsOf(matrix);
  const cells = rows.flatMap((row) => row.cells);
  const shade = (unit: Unit) =>
    shading(
      cells.flatMap((cell) => (cell.kind === 'said' && cell.unit === unit ? [cell.count] : [])),
    );
  return {
    matrix,
    grades,
    pages: pagesOfMatrix(rows),
    legend: {
      shades: { sentence: shade('sentence'), clause: shade('clause') },
      kinds: new Set(cells.map(({ kind }) => kind)),
    },
  };
}
