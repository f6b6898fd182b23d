/** What the matrix can be narrowed by, as attributes of its rows and as options of its form. */
import type { MatrixRow } from '../../../corpus/matrix.ts';
import { terms } from '../../../site/terms.ts';
import { compareText } from '../../../text/compare-text.ts';
import { FACETS, type Facet, tableWords, UNKNOWN } from './words.ts';

interface FacetOption {
  value: string;
  name: string;
}

const unknown: FacetOption = { value: UNKNOWN, name: tableWords.unknown };

/** Where a document stands in each facet; only the years can be several, and none where they end before they begin. */
function optionsOf({ document, path }: MatrixRow): Record<Facet, FacetOption[]> {
  const { region, years, type } = document;
  const { grade } = document.source;
  const [province] = path;
  const named = (value: string | undefined | null, name: string | undefined | null = value) =>
    value && name ? { value, name } : unknown;
  const span = years ? Math.max(0, years.to - years.from + 1) : 0;
  return {
    province: [named(province?.id, province?.name)],
    level: [named(region?.level, region && terms.level[region.level])],
    year: years ? Array.from({ length: span }, (_, at) => named(`${years.from + at}`)) : [unknown],
    type: [named(type)],
    grade: [named(grade, grade && tableWords.gradeOption(grade, terms.grade[grade].name))],
  };
}

/**
 * Write down all that some rows can be found by, each value once.
 *
 * Values stand with a bar between them: a type such as `工作要点 2023` may hold a space.
 *
 * @example facetsOf([jinjiang]) // { 'data-province': 'fujian', 'data-year': '2023|2024', … }
 */
export function facetsOf(rows: readonly MatrixRow[]): Record<string, string> {
  const all = rows.map((row) => optionsOf(row));
  return Object.fromEntries(
    FACETS.map((facet) => {
      const values = all.flatMap((options) => options[facet].map(({ value }) => value));
      return [`data-${facet}`, [...new Set(values)].join('|')];
    }),
  );
}

const levels = Object.keys(terms.level);
/** Provinces stand by their codes, types as they come: in the order of the rows. */
const ORDERS: { readonly [facet in Facet]?: (a: string, b: string) => number } = {
  level: (a, b) => levels.indexOf(a) - levels.indexOf(b),
  year: (a, b) => Number(b) - Number(a),
  grade: compareText,
};

/** List what the rows can be narrowed to, by facet; unknown values last. */
export function facetOptions(rows: readonly MatrixRow[]) {
  const all = rows.map((row) => optionsOf(row));
  return FACETS.map((facet) => {
    const found = all.flatMap((options) => options[facet]);
    const byValue = new Map(found.map((option) => [option.value, option]));
    const last = byValue.delete(UNKNOWN) ? [unknown] : [];
    const known = [...byValue.values()];
    const order = ORDERS[facet];
    if (order) known.sort((a, b) => order(a.value, b.value));
    return { facet, options: [...known, ...last] };
  });
}
