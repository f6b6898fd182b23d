/** What the page of targets shows. */
import { summarize } from '../../corpus/matrix.ts';
import { orderDocuments } from '../../corpus/order.ts';
import {
  groupTargets,
  listTargets,
  sharedIndicators,
  type TargetCorpus,
  type TargetGroup,
} from '../../corpus/targets.ts';
import { quotedOf } from './indicator-model.ts';
import { figureQuotes } from './quote.ts';
import { targetWords as w } from './words.ts';

/** As many rows as leave the page below 200 kB, compressed, charts included. */
const MOST_ROWS = 1200;

export type TargetsModel = ReturnType<typeof targetsModel>;

/** Gather every figure of a corpus, and the indicators that two regions or more give one for. */
export function targetsModel(corpus: TargetCorpus) {
  const { documents, themes, regions } = corpus;
  const rows = listTargets(corpus);
  const shared = sharedIndicators(rows, corpus);
  const groups = groupTargets(rows, themes, MOST_ROWS);
  const shown = new Set(
    [
      ...groups.flatMap((group) => group.rows),
      ...shared.flatMap((one) => [...one.rows, ...quotedOf(one)]),
    ].map(({ document }) => document.id),
  );
  return {
    shared,
    /** By id. */
    documents: new Map(documents.map((document) => [document.id, summarize(document)])),
    /** How many figures there are, and how many documents write one. */
    counts: {
      targets: rows.length,
      documents: new Set(rows.map(({ document }) => document.id)).size,
    },
    groups,
    facets: facetsOf(groups, regions),
    quote: figureQuotes(documents),
    /** Those whose words stand on the page. */
    quoted: orderDocuments(
      documents.filter(({ id }) => shown.has(id)),
      regions,
    ),
    /** Names of the indicators that have a chart, by id. */
    charts: new Map(shared.map(({ indicator }) => [indicator.id, indicator.name])),
  };
}

/** Only what stands in the table can be chosen; regions include those above the documents' own. */
function facetsOf(groups: readonly TargetGroup[], regions: TargetCorpus['regions']) {
  const rows = groups.flatMap((group) => group.rows);
  const spoken = new Set(rows.flatMap(({ path }) => path.map(({ id }) => id)));
  const units = [...new Set(rows.map(({ target }) => target.unit))].sort();
  return {
    theme: groups.map(({ theme, rows: own }) => ({
      value: theme?.id ?? 'none',
      name: w.groupName(theme?.name ?? w.noTheme, own.length),
    })),
    region: regions.filter(({ id }) => spoken.has(id)).map(({ id, name }) => ({ value: id, name })),
    unit: units.map((unit) => ({ value: unit || 'none', name: unit || w.noUnit })),
    national: Object.entries(w.nationals).map(([value, name]) => ({ value, name })),
  };
}
