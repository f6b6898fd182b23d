/** What the matrix can be narrowed by, as attributes of its rows and as options of its form. */
import type { MatrixRow } from '../../../corpus/matrix.ts';
import type { Grade } from '../../../corpus/provenance.ts';
import { terms } from '../../../site/terms.ts';
import { FACETS, type Facet, matrixWords, UNKNOWN } from './words.ts';

export interface FacetOption {
  value: string;
  name: string;
}

/** Each year that a document covers; one that ends before it begins covers none. */
function yearsIn({ document: { years } }: MatrixRow): string[] {
  if (!years) return [UNKNOWN];
  const count = Math.max(0, years.to - years.from + 1);
  return Array.from({ length: count }, (_, at) => `${years.from + at}`);
}

/** The values of a document, by facet; only the years can be several. */
function valuesOf(row: MatrixRow, grade: Grade | null): Record<Facet, string[]> {
  const { document, path } = row;
  return {
    province: [path[0]?.id ?? UNKNOWN],
    level: [document.region?.level ?? UNKNOWN],
    year: yearsIn(row),
    type: [document.type ?? UNKNOWN],
    grade: [grade ?? UNKNOWN],
  };
}

/**
 * Write down what a row can be found by.
 *
 * @example facetsOf(jinjiang, 'A') // { 'data-document': 'jinjiang-2023-basic', 'data-year': '2023 2024', … }
 */
export function facetsOf(row: MatrixRow, grade: Grade | null): Record<string, string> {
  return { 'data-document': row.document.id, ...attributes([valuesOf(row, grade)]) };
}

/** Write down all that some rows can be found by, each value once. */
export function facetsOfAll(
  rows: readonly MatrixRow[],
  grades: ReadonlyMap<string, Grade | null>,
): Record<string, string> {
  return attributes(rows.map((row) => valuesOf(row, grades.get(row.document.id) ?? null)));
}

/** Values stand with a bar between them: a type such as `工作要点 2023` may hold a space. */
function attributes(all: readonly Record<Facet, string[]>[]): Record<string, string> {
  return Object.fromEntries(
    FACETS.map((facet) => [
      `data-${facet}`,
      [...new Set(all.flatMap((values) => values[facet]))].join('|'),
    ]),
  );
}

/** List what the rows can be narrowed to, by facet; unknown values last. */
export function facetOptions(
  rows: readonly MatrixRow[],
  grades: ReadonlyMap<string, Grade | null>,
): Record<Facet, FacetOption[]> {
  const provinces = new Map(rows.map(({ path: [first] }) => [first?.id ?? UNKNOWN, first?.name]));
  const names: Record<Facet, (value: string) => string> = {
    province: (value) => provinces.get(value) ?? value,
    level: (value) => terms.level[value as keyof typeof terms.level],
    year: (value) => value,
    type: (value) => value,
    grade: (value) =>
      matrixWords.gradeOption(value, terms.grade[value as keyof typeof terms.grade].name),
  };
  const levels = Object.keys(terms.level);
  const orders: Record<Facet, ((a: string, b: string) => number) | null> = {
    // By code, as the rows stand.
    province: null,
    level: (a, b) => levels.indexOf(a) - levels.indexOf(b),
    year: (a, b) => Number(b) - Number(a),
    type: null,
    grade: (a, b) => (a < b ? -1 : 1),
  };
  const optionsOf = (facet: Facet): FacetOption[] => {
    const all = rows.flatMap((row) => valuesOf(row, grades.get(row.document.id) ?? null)[facet]);
    const values = [...new Set(all)];
    const known = values.filter((value) => value !== UNKNOWN);
    const order = orders[facet];
    if (order) known.sort(order);
    return [
      ...known.map((value) => ({ value, name: names[facet](value) })),
      ...(values.includes(UNKNOWN) ? [{ value: UNKNOWN, name: matrixWords.unknown }] : []),
    ];
  };
  return {
    province: optionsOf('province'),
    level: optionsOf('level'),
    year: optionsOf('year'),
    type: optionsOf('type'),
    grade: optionsOf('grade'),
  };
}
