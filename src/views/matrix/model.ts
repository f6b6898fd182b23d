/** What the pages of the matrix show: one for all documents, and where these are many one for those of each region. */
import type { PageGroup } from '../../corpus/list-pages.ts';
import { type MatrixRow, matrix, rowsOf, topicRows } from '../../corpus/matrix.ts';
import type { Theme } from '../../schema/theme.ts';
import type { Corpus } from '../../site/load.ts';
import { facetOptions } from '../shared/matrix/facets.ts';
import { type MatrixTable, matrixTable } from '../shared/matrix/model.ts';
import {
  pageName,
  ROWS_A_PAGE,
  type SummedPage,
  sumPages,
  themePages,
} from '../shared/matrix/pages.ts';

import { matrixRegionWays } from '../shared/ways/model.ts';

/** A core theme opened to its topics. */
export interface TopicTable {
  theme: Theme;
  /** The theme as a whole, then topic by topic. */
  rows: MatrixRow[];
  /** In place of the documents, as in the matrix. */
  pages: PageGroup<SummedPage>[] | null;
}

export interface MatrixModel {
  table: MatrixTable;
  topics: TopicTable[];
  /** By document id, the page of every theme that has it; empty where themes stand on one page. */
  homes: ReadonlyMap<string, string>;
}

type Asked = Pick<Corpus, 'documents' | 'themes' | 'regions'>;

/** Lay out all documents, or where they are too many for one page, what is on the others. */
export function matrixModel({ documents, themes, regions }: Asked) {
  const table = matrixTable(matrix({ documents, themes, regions }));
  const rows = rowsOf(table.matrix);
  const core = table.matrix.themes.filter(({ kind }) => kind === 'core');
  const topics = core.map((theme): TopicTable => {
    const rows = topicRows({ theme, documents, regions });
    return { theme, rows, pages: table.pages && sumPages(rows, ROWS_A_PAGE) };
  });
  const homes = new Map(
    themePages(rows).flatMap(({ id, rows }) => rows.map(({ document }) => [document.id, id])),
  );
  return { table, topics, homes, facets: facetOptions(rows), total: rows.length };
}

/**
 * Lay out the documents of each region; no page where the matrix is short.
 *
 * @example matrixRegions(corpus).map(({ id }) => id) // ['fujian', 'shandong']
 */
export function matrixRegions(corpus: Asked) {
  const { table, topics, homes } = matrixModel(corpus);
  const all = (table.pages ?? []).flatMap(({ pages }) => pages);
  const regionOf = ({ province, pages }: PageGroup<SummedPage>) =>
    pages.map(({ rows, ...page }) => {
      const own = new Set(rows.map(({ document }) => document.id));
      const matrix = { ...table.matrix, groups: [{ province, rows }] };
      const here = ({ document }: MatrixRow) => own.has(document.id);
      const model: MatrixModel = {
        table: { ...table, matrix, pages: null },
        topics: topics.map(({ theme, rows }) => ({ theme, rows: rows.filter(here), pages: null })),
        homes,
      };
      const next = matrixRegionWays(
        all.map((one) => ({ id: one.id, name: pageName(one) })),
        page.id,
      );
      return { id: page.id, name: pageName(page), documents: rows.length, next, ...model };
    });
  return (table.pages ?? []).flatMap(regionOf);
}
