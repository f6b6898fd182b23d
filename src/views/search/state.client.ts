/** What a search is about, as it stands in the address of the page. */
import type { Choice } from '../../search/facets.ts';

export interface SearchState extends Choice {
  phrase: string;
  /** How many results are shown. */
  shown: number;
}

/** Results are shown in portions of this size. */
export const PORTION = 20;

/** People put a phrase in quotes to have it exact, which it always is. */
const QUOTED = /^"(.+)"$/;

/**
 * Read a state from the query of an address.
 *
 * @example readState('?q=双减&year=2023') // { phrase: '双减', year: '2023', region: '', theme: '', shown: 20 }
 */
export function readState(query: string): SearchState {
  const fields = new URLSearchParams(query);
  const get = (name: string) => (fields.get(name) ?? '').trim();
  const shown = Number.parseInt(get('shown'), 10);
  return {
    phrase: get('q').slice(0, 500).replace(QUOTED, '$1'),
    region: get('region'),
    year: get('year'),
    theme: get('theme'),
    shown: Number.isSafeInteger(shown) && shown > PORTION ? shown : PORTION,
  };
}

/** Write a state as the query of an address; what is open or as usual is left out. */
export function writeState(state: SearchState): string {
  const fields = new URLSearchParams();
  if (state.phrase !== '') fields.set('q', state.phrase);
  if (state.region !== '') fields.set('region', state.region);
  if (state.year !== '') fields.set('year', state.year);
  if (state.theme !== '') fields.set('theme', state.theme);
  if (state.shown > PORTION) fields.set('shown', String(state.shown));
  const query = fields.toString();
  return query === '' ? '' : `?${query}`;
}
