/** What the table of targets shows, as it stands in the address of the page. */
import {
  type AddressFields,
  addressFields,
  oneOf,
} from '../shared/client/address-fields.client.ts';

export const FACETS = ['theme', 'region', 'unit', 'national'] as const;
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
  /** Empty: the order of the site, by theme. */
  sort: Sort | '';
  /** Of a column that is sorted by; empty: up. */
  order: 'desc' | '';
}

/**
 * Describe the address of the table.
 *
 * @param options the values that a facet can have
 * @example targetFields(options).read('?unit=%25&sort=value&order=desc').state.order // 'desc'
 */
export const targetFields = (
  options: (facet: Facet) => readonly string[],
): AddressFields<TargetState> =>
  addressFields(
    {
      theme: oneOf(options('theme')),
      region: oneOf(options('region')),
      unit: oneOf(options('unit')),
      national: oneOf(options('national')),
      sort: oneOf(SORTS),
    },
    ({ sort }) => ({ order: oneOf<'desc'>(sort === '' ? [] : ['desc']) }),
  );

/** A column's head is asked for again: up, then down, then the order of the site. */
export function turnSort(state: TargetState, sort: Sort): TargetState {
  if (state.sort !== sort) return { ...state, sort, order: '' };
  if (state.order === '') return { ...state, order: 'desc' };
  return { ...state, sort: '', order: '' };
}

/** What a row is filtered and sorted by. */
export interface TargetFields extends Record<Exclude<Sort, 'value' | 'due'>, string> {
  /** Ids of the region and of those above it. */
  regions: readonly string[];
  themeId: string;
  unitId: string;
  /** The figure is that of a national document (`only`), or the locality's own (`out`). */
  national: 'only' | 'out';
  value: number;
  /** Null where none is written. */
  due: number | null;
}

/** Tell whether a row is of the theme, the region or a part of it, the unit and the origin that are asked for. */
export function keeps({ theme, region, unit, national }: TargetState, row: TargetFields): boolean {
  return (
    (theme === '' || row.themeId === theme) &&
    (region === '' || row.regions.includes(region)) &&
    (unit === '' || row.unitId === unit) &&
    (national === '' || row.national === national)
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
  { sort, order }: Pick<TargetState, 'sort' | 'order'>,
): Row[] {
  if (sort === '') return [...rows];
  const way = order === 'desc' ? -1 : 1;
  return rows.toSorted(({ fields: a }, { fields: b }) => {
    if (sort === 'value') return collator.compare(a.unit, b.unit) || way * (a.value - b.value);
    if (sort !== 'due') return way * collator.compare(a[sort], b[sort]);
    if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null);
    return way * (a.due - b.due);
  });
}
