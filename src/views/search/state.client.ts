/** What a search is about, as it stands in the address of the page. */
import { type Choice, FACETS } from '../../search/facets.ts';
import type { Order } from '../../search/orders.ts';
import {
  type AddressFields,
  addressFields,
  anyText,
  type Field,
  numberFrom,
  oneOf,
} from '../shared/client/address-fields.client.ts';

export interface SearchState extends Choice {
  /** What is asked for, as it was typed. */
  q: string;
  /** `1`: sign by sign as published, without operators and without other words. */
  literal: '1' | '';
  /** `0`: without other words for the same. */
  wide: '0' | '';
  /** `document`: all words stand somewhere in one document, not in one place. */
  scope: 'document' | '';
  /** In the order of places where it is empty. */
  by: Exclude<Order, 'place'> | '';
  /** `table`: documents beside each other, in place of a list. */
  as: 'table' | '';
  /** How many results are shown. */
  shown: number;
}

/** What of an address says how a query is read. */
export const SWITCHES = ['literal', 'wide', 'scope'] as const;

/** Results are shown in portions of this size. */
export const PORTION = 20;

/** No clause is found by more than that, in UTF-16 units. */
export const LONGEST_PHRASE = 500;

const text = anyText(LONGEST_PHRASE);

/** The query. Of one that is too long the beginning is looked for, and its whole is told as a problem. */
const query: Field<string> = {
  ...text,
  read(given) {
    const { value, problems } = text.read(given);
    const tooLong = given.slice(0, 1).filter(({ length }) => length > LONGEST_PHRASE);
    return { value, problems: [...problems, { kind: 'unknown-value', values: tooLong }] };
  },
};

/** What can be chosen is not known before the index is there: facets take any value. */
const facets = Object.fromEntries(FACETS.map((facet) => [facet, anyText(200)])) as Record<
  keyof Choice,
  Field<string>
>;

/**
 * The address of a search.
 *
 * @example searchFields.read('?q=双减&year=2023&by=region').state // { q: '双减', year: '2023', by: 'region', … }
 */
export const searchFields: AddressFields<SearchState> = addressFields({
  q: query,
  literal: oneOf(['1'] as const),
  wide: oneOf(['0'] as const),
  scope: oneOf(['document'] as const),
  ...facets,
  by: oneOf(['match', 'region', 'document'] as const),
  as: oneOf(['table'] as const),
  shown: numberFrom(PORTION),
});

/** Write a search as an address of its page; the first portion of it. */
export const queryOf = (state: SearchState): string =>
  searchFields.write({ ...state, shown: PORTION });
