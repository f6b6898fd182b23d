/** What is compared, as it stands in the address of the page. */
import { MOST } from '../../compare/limits.ts';
import {
  type AddressFields,
  addressFields,
  listOf,
  oneOf,
} from '../shared/client/address-fields.client.ts';

export interface Selection {
  /** Empty: all core themes. */
  theme: string;
  /** Without repetitions, all known, at most `MOST`. */
  documents: string[];
  /** The only topic of the theme that is shown; empty: all of them. */
  topic: string;
}

/** What an address may ask for. */
export interface Known {
  /** Ids of topics by theme. */
  themes: ReadonlyMap<string, ReadonlySet<string>>;
  documents: ReadonlySet<string>;
}

/**
 * Describe the address of a comparison.
 *
 * @example selectionFields(known).read('?theme=funding&documents=a,b').state.documents // ['a', 'b']
 */
export const selectionFields = ({ themes, documents }: Known): AddressFields<Selection> =>
  addressFields(
    { theme: oneOf(themes.keys()), documents: listOf(documents, { most: MOST }) },
    ({ theme }) => ({ topic: oneOf(themes.get(theme) ?? []) }),
  );
