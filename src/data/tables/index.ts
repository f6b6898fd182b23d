/** The corpus as flat tables: what `/data/<name>.csv` holds. */
import { findSharedText, type SharedText } from '../../compare/shared-text/index.ts';
import { benchmarks } from '../../corpus/benchmark.ts';
import type { Distinctive } from '../../corpus/distinctive.ts';
import { matrix } from '../../corpus/matrix.ts';
import { orderDocuments } from '../../corpus/order.ts';
import { profiles } from '../../corpus/profile.ts';
import { listTargets, sharedIndicators } from '../../corpus/targets.ts';
import type { VerticalComparison } from '../../corpus/vertical.ts';
import type { Document } from '../../schema/document.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { NationalText } from '../../schema/national.ts';
import type { Record } from '../../schema/record.ts';
import type { Region } from '../../schema/region.ts';
import type { Table } from '../../schema/table.ts';
import type { Theme } from '../../schema/theme.ts';
import { bodyTable, citedTable, labelTable, targetTable } from './annotations.ts';
import { list, tableOf, toDocument, trustColumns } from './columns.ts';
import { indicatorTable } from './indicators.ts';
import { nationalTable } from './national.ts';
import { distinctiveTable, profileTable } from './profile.ts';
import { sharedTextPlaceTable, sharedTextTable } from './shared-text.ts';
import { clauseTable, documentTable, sentenceTable } from './texts.ts';
import { verticalPairTable, verticalTable } from './vertical.ts';

export interface Corpus {
  documents: readonly Document[];
  themes: readonly Theme[];
  regions: readonly Region[];
  /** What figures of several documents are values of; none where they are not given. */
  indicators?: readonly Indicator[];
  /** By document id; a document without one is graded by what its text says. */
  records?: ReadonlyMap<string, Record>;
  /** What national documents say and localities repeat. */
  national?: readonly NationalText[];
  /** What `findSharedText` gives, where it is known already. */
  sharedText?: SharedText;
  /** What `findDistinctive` gives; none where it is not given, for it needs a dictionary. */
  distinctive?: Distinctive;
  /** Regions laid against those above them; what is alike is found outside of the corpus. */
  verticals?: readonly VerticalComparison[];
}

function matrixTable(corpus: Corpus): Table {
  const { themes, groups } = matrix(corpus);
  const profilesById = new Map(profiles(corpus).map((one) => [one.document.id, one.shares]));
  return tableOf({
    name: 'matrix',
    key: ['document', 'theme'],
    foreignKeys: [toDocument],
    rows: groups.flatMap(({ rows }) =>
      rows.flatMap(({ document, cells }) =>
        themes.flatMap((theme, column) => {
          const cell = cells[column];
          const share = profilesById.get(document.id)?.find((one) => one.theme.id === theme.id);
          return cell ? [{ document, theme, cell, share }] : [];
        }),
      ),
    ),
    columns: {
      document: ['string!', ({ document }) => document.id],
      theme: ['string!', ({ theme }) => theme.id],
      state: ['string!', ({ cell }) => cell.kind],
      count: ['integer!', ({ cell }) => (cell.kind === 'said' ? cell.count : 0)],
      unit: ['string!', ({ theme }) => (theme.kind === 'core' ? 'sentence' : 'clause')],
      clauses: ['integer!', ({ share }) => share?.clauses ?? 0],
      clause_share: ['number!', ({ share }) => Number((share?.clauseShare ?? 0).toFixed(4))],
      firmest: ['string', ({ cell }) => (cell.kind === 'said' ? cell.firmest : null)],
      targets: ['integer!', ({ cell }) => (cell.kind === 'said' ? cell.targets : 0)],
      elsewhere: [
        'string',
        ({ cell }) => (cell.kind === 'said' ? null : list(cell.elsewhere.map((one) => one.anchor))),
      ],
      ...trustColumns,
    },
  });
}

/**
 * Flatten the corpus into its tables.
 *
 * Rows stand in the order of the site: documents by region, then the order of the text.
 *
 * @example tables({ documents, themes, regions }).map(({ name }) => name)
 * // ['documents', 'clauses', 'sentences', 'labels', 'targets', 'indicators', 'bodies', 'cited', 'matrix',
 *  'profile', 'distinctive', 'shared-text', 'shared-text-places', 'vertical', 'vertical-pairs']
 */
export function tables(corpus: Corpus): Table[] {
  const documents = orderDocuments(corpus.documents, corpus.regions);
  const {
    national = [],
    verticals = [],
    sharedText = findSharedText({ documents, national }),
    indicators = [],
  } = corpus;
  const targets = { ...corpus, documents, indicators };
  const shared = sharedIndicators(listTargets(targets), targets);
  return [
    documentTable(documents),
    clauseTable(documents),
    sentenceTable(documents),
    labelTable(documents),
    targetTable(documents, indicators, shared),
    indicatorTable(shared),
    bodyTable(documents),
    citedTable(documents),
    matrixTable(corpus),
    profileTable(benchmarks(corpus)),
    distinctiveTable(
      corpus.distinctive ?? { documents: documents.length, byDocument: new Map() },
      documents,
    ),
    nationalTable(national, documents),
    sharedTextTable(sharedText),
    sharedTextPlaceTable(sharedText, documents),
    verticalTable(verticals),
    verticalPairTable(verticals),
  ];
}
