/** How dark the cells of the matrix are; topics are shaded by the measure of their themes. */
import { type Shading, shading } from '../../../charts/shading.ts';
import type { Matrix } from '../../../corpus/matrix.ts';

export interface Shades {
  sentence: Shading;
  clause: Shading;
}

/** Measure sentences and clauses apart, each by the fullest cell of its kind. */
export function shadesOf({ groups }: Matrix): Shades {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const countsIn = (unit: 'sentence' | 'clause') =>
    cells.flatMap((cell) => (cell.kind === 'said' && cell.unit === unit ? [cell.count] : []));
  return { sentence: shading(countsIn('sentence')), clause: shading(countsIn('clause')) };
}
