/** What the matrix shows, as it stands in the address of the page. */
import {
  type AddressFields,
  addressFields,
  listOf,
  oneOf,
} from '../shared/client/address-fields.client.ts';
import { type Facet, ORDERS } from '../shared/matrix/words.ts';

/** By facet what is chosen; empty where all are shown. */
export interface MatrixState extends Record<Facet, string> {
  /** One of the orders, or the id of a theme. */
  sort: string;
  /** Ids of the themes that are open to their topics, in the order of the columns. */
  open: string[];
}

/** What an address may ask for. */
export interface Possible {
  options(facet: Facet): readonly string[];
  themes: readonly string[];
  /** Themes with topics. */
  openable: readonly string[];
}

/** Opening more would make the table too wide to read. */
export const MOST_OPEN = 4;

/**
 * Describe the address of the matrix.
 *
 * @example matrixFields(possible).read('?year=2023&sort=newest').state.year // '2023'
 */
export const matrixFields = ({ options, themes, openable }: Possible): AddressFields<MatrixState> =>
  addressFields({
    province: oneOf(options('province')),
    level: oneOf(options('level')),
    year: oneOf(options('year')),
    type: oneOf(options('type')),
    grade: oneOf(options('grade')),
    sort: oneOf<string>([...ORDERS, ...themes]),
    open: listOf(openable, { most: MOST_OPEN, order: 'known' }),
  });
