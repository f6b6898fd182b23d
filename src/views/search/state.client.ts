/** What a search is about, as it stands in the address of the page. */
import type { Choice } from '../../search/facets.ts';
import {
  type AddressFields,
  addressFields,
  anyText,
  type Field,
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

/** No clause is found by more than that, in UTF-16 units. */
export const LONGEST_PHRASE = 500;

const text = anyText(LONGEST_PHRASE, (text) => text.replace(QUOTED, '$1').trim());

/** The phrase. Of one that is too long the beginning is looked for, and its whole is told as a problem. */
const phrase: Field<string> = {
  ...text,
  read(given) {
    const { value, problems } = text.read(given);
    const tooLong = given.slice(0, 1).filter(({ length }) => length > LONGEST_PHRASE);
    return { value, problems: [...problems, { kind: 'unknown-value', values: tooLong }] };
  },
};

/**
 * The address of a search. What can be chosen is not known before the index is there: it takes any value.
 *
 * @example searchFields.read('?q=双减&year=2023').state // { q: '双减', region: '', document: '', year: '2023', theme: '', shown: 20 }
 */
export const searchFields: AddressFields<SearchState> = addressFields({
  q: phrase,
  region: anyText(200),
  document: anyText(200),
  year: anyText(200),
  theme: anyText(200),
  shown: numberFrom(PORTION),
});
