/** What the matrix shows, as it stands in the address of the page. */
import { FACETS, type Facet, ORDERS } from '../shared/matrix/words.ts';

export interface MatrixState {
  /** By facet; empty where all are shown. */
  choice: Record<Facet, string>;
  /** One of the orders, or the id of a theme. */
  sort: string;
  /** Ids of the themes that are open to their topics, in the order of the columns. */
  open: string[];
}

/** What an address may ask for. */
export interface Possible {
  choice: Record<Facet, readonly string[]>;
  themes: readonly string[];
  /** Themes with topics. */
  openable: readonly string[];
}

/** Something in an address that was left out; `field` and `value` as they stand there. */
export interface Problem {
  kind: 'unknown-field' | 'unknown-value' | 'repeated' | 'too-many';
  field: string;
  value: string;
}

/** Opening more would make the table too wide to read. */
export const MOST_OPEN = 4;
/** Addresses are typed and cut by people; what they say wrongly is repeated to them in part. */
const LONGEST = 40;

/**
 * Read a state from the query of an address, and say what in it cannot be used.
 *
 * @example readState('?year=2023&sort=newest', possible).state.choice.year // '2023'
 */
export function readState(
  query: string,
  possible: Possible,
): { state: MatrixState; problems: Problem[] } {
  const fields = new URLSearchParams(query);
  const known: readonly string[] = [...FACETS, 'sort', 'open'];
  const problems: Problem[] = [];
  const report = (kind: Problem['kind'], field: string, value = '') => {
    problems.push({ kind, field: field.slice(0, LONGEST), value: value.slice(0, LONGEST) });
  };
  for (const name of new Set(fields.keys())) {
    if (!known.includes(name)) report('unknown-field', name);
    else if (fields.getAll(name).length > 1) report('repeated', name);
  }

  const pick = (field: string, allowed: readonly string[]) => {
    const value = (fields.get(field) ?? '').trim();
    if (value === '' || allowed.includes(value)) return value;
    report('unknown-value', field, value);
    return '';
  };
  const choice: MatrixState['choice'] = { province: '', level: '', year: '', type: '', grade: '' };
  for (const facet of FACETS) choice[facet] = pick(facet, possible.choice[facet]);
  const sort = pick('sort', [...ORDERS, ...possible.themes]);

  const wanted = (fields.get('open') ?? '').split(',').filter(Boolean);
  if (new Set(wanted).size < wanted.length) report('repeated', 'open');
  for (const theme of new Set(wanted)) {
    if (!possible.openable.includes(theme)) report('unknown-value', 'open', theme);
  }
  const open = possible.openable.filter((theme) => wanted.includes(theme));
  if (open.length > MOST_OPEN) report('too-many', 'open');
  return { state: { choice, sort, open: open.slice(0, MOST_OPEN) }, problems };
}

/** Write a state as the query of an address; what is as usual is left out. */
export function writeState({ choice, sort, open }: MatrixState): string {
  const fields = new URLSearchParams();
  for (const facet of FACETS) if (choice[facet] !== '') fields.set(facet, choice[facet]);
  if (sort !== '') fields.set('sort', sort);
  if (open.length > 0) fields.set('open', open.join(','));
  // Commas part the themes, and read better as themselves.
  const query = fields.toString().replaceAll('%2C', ',');
  return query === '' ? '' : `?${query}`;
}
