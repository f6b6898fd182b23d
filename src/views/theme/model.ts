/** What the pages of a theme show: what documents say on it side by side, or how many do where these are many. */
import { MOST } from '../../compare/limits.ts';
import { topicRows, unitOf } from '../../corpus/matrix.ts';
import { placeDocuments } from '../../corpus/order.ts';
import { listTargets } from '../../corpus/targets.ts';
import { compareTheme, type DocumentPosition } from '../../corpus/theme.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Theme } from '../../schema/theme.ts';
import type { Corpus } from '../../site/load.ts';
import { comparabilityOf } from '../shared/comparability/model.ts';
import { pageName, pagesOfTheme, themePages } from '../shared/matrix/pages.ts';
import { themeRegionWays, themeWays } from '../shared/ways/model.ts';
import { themeWords } from './words.ts';

export type ThemeComparisonModel = ReturnType<typeof compareOn>;

type Asked = Pick<Corpus, 'documents' | 'regions'>;

/** Lay documents side by side on a theme: columns, and a row for each topic. */
function compareOn(theme: Theme, { documents, regions }: Asked) {
  const { positions, topics } = compareTheme({ theme, documents, regions });
  const core = theme.kind === 'core';
  const heads = positions.filter(({ empty }) => core || empty === null);
  return {
    theme,
    facts: factsOf(theme, positions),
    /** One a column: the silent documents too, for that is part of the comparison; but not of a secondary theme. */
    heads,
    rows: core
      ? topics.map(({ topic, positions }) => ({ id: topic.id, name: topic.name, topic, positions }))
      : [{ id: 'clauses', name: themeWords.positions, topic: null, positions: heads }],
    /** The silent documents of a secondary theme, where silence is one word for the whole document. */
    silent: positions.filter((position) => !heads.includes(position)),
    /** In what the documents of the columns differ. */
    comparability: comparabilityOf(heads.map(({ document }) => document)),
    documents,
  };
}

/** Count what documents say on a theme: where, how much, of which years. */
function factsOf(theme: Theme, positions: readonly DocumentPosition[]) {
  const speaking = positions.filter(({ empty }) => empty === null);
  const years = speaking.flatMap(({ document }) => document.years ?? []);
  const unit = unitOf(theme);
  const counts = speaking.flatMap(({ passages }) =>
    passages.map(({ sentences }) => (unit === 'sentence' ? sentences.length : 1)),
  );
  return {
    documents: positions.length,
    speaking: speaking.length,
    /** A document of an unknown place speaks for a place of its own. */
    places: new Set(speaking.map(({ document: { id, region } }) => region?.id ?? `document ${id}`))
      .size,
    count: counts.reduce((sum, one) => sum + one, 0),
    unit,
    years:
      years.length === 0
        ? null
        : {
            from: Math.min(...years.map(({ from }) => from)),
            to: Math.max(...years.map(({ to }) => to)),
          },
  };
}

/** Name the documents that are compared on a topic where nobody has chosen any: the first that speak. */
export const firstSpeaking = (positions: readonly DocumentPosition[]): string[] =>
  positions
    .filter(({ empty }) => empty === null)
    .slice(0, MOST)
    .map(({ document }) => document.id);

/** Lay all documents side by side on a theme, or count them by region where they are too many for one page. */
export function themeModel(theme: Theme, corpus: Corpus, indicators: readonly Indicator[]) {
  const comparison = compareOn(theme, corpus);
  const targets = listTargets({ ...corpus, indicators }).filter(
    (row) => row.theme === theme.id,
  ).length;
  return {
    next: themeWays(theme, corpus.themes, targets),
    comparison,
    pages: pagesOfTheme(topicRows({ ...corpus, theme })),
    targets,
  };
}

/** Lay the documents of each region side by side on every theme; no page where one has room for all documents. */
export function themeRegions({ documents, themes, regions }: Corpus) {
  const pages = themePages(placeDocuments(documents, regions)).map((page) => ({
    id: page.id,
    name: pageName(page),
    documents: page.rows.map(({ document }) => document),
  }));
  return themes.flatMap((theme) =>
    pages.map(({ id, name, documents }) => ({
      id,
      name,
      next: themeRegionWays(theme, pages, id),
      comparison: compareOn(theme, { documents, regions }),
    })),
  );
}
