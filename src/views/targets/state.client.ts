/** What the table of targets shows, as it stands in the address of the page. */

export const FACETS = ['theme', 'region', 'unit'] as const;
export type Facet = (typeof FACETS)[number];

/** The columns that can be sorted by. */
export const SORTS = [
  'indicator',
  'value',
  'unit',
  'kind',
  'due',
  'region',
  'document',
  'theme',
] as const;
export type Sort = (typeof SORTS)[number];

/** A facet that is not narrowed is an empty string. */
export interface TargetState extends Record<Facet, string> {
  /** Null: the order of the site, by theme. */
  sort: Sort | null;
  descending: boolean;
}

/**
 * Read a state from the query of an address.
 *
 * @param known the values that each facet can have; others are not taken, and told
 * @example readTargetState('?unit=%25&sort=value&order=desc', known).state.descending // true
 */
export function readTargetState(
  query: string,
  known: Readonly<Record<Facet, readonly string[]>>,
): { state: TargetState; unknown: string[] } {
  const fields = new URLSearchParams(query);
  const unknown: string[] = [];
  const pick = (facet: Facet) => {
    const [value = '', ...others] = fields.getAll(facet).map((one) => one.slice(0, 80));
    unknown.push(...others.filter((other) => other !== value));
    if (value === '' || known[facet].includes(value)) return value;
    unknown.push(value);
    return '';
  };
  const asked = fields.get('sort') ?? '';
  const sort = SORTS.find((one) => one === asked) ?? null;
  if (asked !== '' && sort === null) unknown.push(asked.slice(0, 80));
  const state = {
    theme: pick('theme'),
    region: pick('region'),
    unit: pick('unit'),
    sort,
    descending: sort !== null && fields.get('order') === 'desc',
  };
  return { state, unknown };
}

/** Write a state as the query of an address; what is open or as usual is left out. */
export function writeTargetState(state: TargetState): string {
  const fields = new URLSearchParams();
  for (const facet of FACETS) if (state[facet] !== '') fields.set(facet, state[facet]);
  if (state.sort !== null) fields.set('sort', state.sort);
  if (state.sort !== null && state.descending) fields.set('order', 'desc');
  const query = fields.toString();
  return query === '' ? '' : `?${query}`;
}

/** A column's head is asked for again: up, then down, then the order of the site. */
export function turnSort(state: TargetState, sort: Sort): TargetState {
  if (state.sort !== sort) return { ...state, sort, descending: false };
  if (!state.descending) return { ...state, descending: true };
  return { ...state, sort: null, descending: false };
}

/** What a row is filtered and sorted by. */
export interface TargetFields extends Record<Exclude<Sort, 'value' | 'due'>, string> {
  /** Ids of the region and of those above it. */
  regions: readonly string[];
  themeId: string;
  unitId: string;
  value: number;
  /** Null where none is written. */
  due: number | null;
}

/** Tell whether a row is of the theme, the region or a part of it, and the unit that are asked for. */
export function keeps({ theme, region, unit }: TargetState, row: TargetFields): boolean {
  return (
    (theme === '' || row.themeId === theme) &&
    (region === '' || row.regions.includes(region)) &&
    (unit === '' || row.unitId === unit)
  );
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/**
 * Sort rows by a column; rows that are level stay in their order, and rows without a year stand last either way.
 *
 * Values are only compared within a unit: the units stand in the same order up and down.
 */
export function sortTargets<Row extends { fields: TargetFields }>(
  rows: readonly Row[],
  { sort, descending }: Pick<TargetState, 'sort' | 'descending'>,
): Row[] {
  if (sort === null) return [...rows];
  const way = descending ? -1 : 1;
  return rows.toSorted(({ fields: a }, { fields: b }) => {
    if (sort === 'value') return collator.compare(a.unit, b.unit) || way * (a.value - b.value);
    if (sort !== 'due') return way * collator.compare(a[sort], b[sort]);
    if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null);
    return way * (a.due - b.due);
  });
}
