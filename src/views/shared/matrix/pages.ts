/** Matrix and themes on several pages, where one would hold more documents than a reader or a line can bear. */
import {
  cutIntoPages,
  type ListPage,
  type PageGroup,
  type Placed,
} from '../../../corpus/list-pages.ts';
import { type ColumnSum, type MatrixRow, sumUp } from '../../../corpus/matrix.ts';
import { placeDocuments } from '../../../corpus/order.ts';
import { address } from '../../../site/address.ts';
import type { Corpus } from '../../../site/load.ts';
import { tableWords } from './words.ts';

/** Up to so many documents the matrix stands open, as one table. */
export const ROWS_AT_ONCE = 40;
/** So many rows with all their cells weigh less than 100 kB compressed. */
export const ROWS_A_PAGE = 100;
/** Up to so many documents stand side by side on one page of a theme. */
export const COLUMNS = 40;

export interface SummedPage extends ListPage<MatrixRow> {
  /** One a column. */
  sums: ColumnSum[];
}

/** Cut the rows of the matrix into pages; null where they are few enough to stand open on one. */
export const pagesOfMatrix = (rows: readonly MatrixRow[]) =>
  rows.length <= ROWS_AT_ONCE ? null : sumPages(rows, ROWS_A_PAGE);

/** Cut the rows of a theme, as `topicRows` gives them, into pages; null where one page has room for all. */
export const pagesOfTheme = (rows: readonly MatrixRow[]) =>
  rows.length <= COLUMNS ? null : sumPages(rows, COLUMNS);

/** Cut rows into pages, and sum up the columns of each. */
export function sumPages(rows: readonly MatrixRow[], most: number): PageGroup<SummedPage>[] {
  const columns = [...(rows[0]?.cells ?? []).keys()];
  return cutIntoPages(rows, most).map(({ province, pages }) => ({
    province,
    pages: pages.map((page) => ({
      ...page,
      sums: columns.map((column) => sumUp(page.rows, column)),
    })),
  }));
}

/** Cut documents into the pages that every theme has; none where one page has room for all. */
export const themePages = <Row extends Placed>(rows: readonly Row[]): ListPage<Row>[] =>
  rows.length <= COLUMNS ? [] : cutIntoPages(rows, COLUMNS).flatMap(({ pages }) => pages);

/**
 * Say where the row of each document stands in the matrix, by its id.
 *
 * @example rowAddresses(corpus).get('quanzhou-2023-secondary') // '/matrix/#row-quanzhou-2023-secondary'
 */
export function rowAddresses({
  documents,
  regions,
}: Pick<Corpus, 'documents' | 'regions'>): ReadonlyMap<string, string> {
  const pages =
    documents.length <= ROWS_AT_ONCE
      ? [{ id: null, rows: documents.map((document) => ({ document })) }]
      : cutIntoPages(placeDocuments(documents, regions), ROWS_A_PAGE).flatMap(({ pages }) => pages);
  return new Map(
    pages.flatMap(({ id: page, rows }) =>
      rows.map(({ document: { id } }) => {
        const row = rowId(id);
        return [id, page === null ? address.matrix(row) : address.matrixPage(page, row)];
      }),
    ),
  );
}

/** The id of a document's row in the matrix. */
export const rowId = (document: string) => `row-${document}`;

/**
 * Name a page of a list.
 *
 * @example pageName({ region: quanzhou, scope: 'all', number: 2 }) // '泉州市（续1）'
 */
export function pageName({ region, number, scope }: Omit<ListPage<unknown>, 'id' | 'rows'>) {
  return tableWords.page(region?.name ?? tableWords.unknownRegion, number, scope);
}
