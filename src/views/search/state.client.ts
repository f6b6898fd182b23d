/** What a search is about, as it stands in the address of the page. */
import type { Choice } from '../../search/facets.ts';
import {
  type AddressFields,
  addressFields,
  anyText,
  numberFrom,
} from '../shared/client/address-fields.client.ts';

export interface SearchState extends Choice {
  /** The phrase. */
  q: string;
  /** How many results are shown. */
  shown: number;
}

/** Results are shown in portions of this size. */
export const PORTION = 20;

/** People put a phrase in quotes to have it exact, which it always is. */
const QUOTED = /^"["\s]*(.+?)["\s]*"$/;

/**
 * The address of a search. What can be chosen is not known before the index is there: it takes any value.
 *
 * @example searchFields.read('?q=双减&year=2023').state // { q: '双减', region: '', document: '', year: '2023', theme: '', shown: 20 }
 */
export const searchFields: AddressFields<SearchState> = addressFields({
  q: anyText(500, (text) => text.replace(QUOTED, '$1').trim()),
  region: anyText(200),
  document: anyText(200),
  year: anyText(200),
  theme: anyText(200),
  shown: numberFrom(PORTION),
});
