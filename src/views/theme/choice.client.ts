/** What a comparison shows, as it stands in the address of the page. */
import {
  type AddressFields,
  addressFields,
  listOf,
  oneOf,
} from '../shared/client/address-fields.client.ts';

/** More columns than these do not fit a page: the table scrolls within its own region. */
export const MANY = 6;

export interface Choice {
  /** The topic that stands alone; empty where all do. */
  topic: string;
  /** Whose columns are shown, in the order of the table; empty where all are. */
  documents: string[];
}

/** What an address may ask for, each in the order of the table. */
export interface Possible {
  topics: readonly string[];
  documents: readonly string[];
}

/**
 * Describe the address of a comparison.
 *
 * @example choiceFields(possible).read('?topic=homework').state // { topic: 'homework', documents: [] }
 */
export const choiceFields = ({ topics, documents }: Possible): AddressFields<Choice> =>
  addressFields({ topic: oneOf(topics), documents: listOf(documents, { order: 'known' }) });
