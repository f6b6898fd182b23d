/** The corpus as flat tables: what `/data/<name>.csv` holds. */
import type { Document } from '../../schema/document.ts';
import type { Formula } from '../../schema/formula.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Record } from '../../schema/record.ts';
import type { Region } from '../../schema/region.ts';
import type { Table, Value } from '../../schema/table.ts';
import type { Theme } from '../../schema/theme.ts';
import type { Cascade } from '../cascade.ts';
import type { Distinctive } from '../distinctive.ts';
import { type Cell, matrix } from '../matrix.ts';
import { orderDocuments } from '../order.ts';
import { portraits } from '../portrait.ts';
import { standings } from '../standing.ts';
import { findWording, type Wording } from '../wording.ts';
import { bodyTable, citedTable, labelTable, targetTable } from './annotations.ts';
import { cascadePairTable, cascadeTable } from './cascade.ts';
import { fields, toDocument } from './columns.ts';
import { distinctiveTable, portraitTable } from './portrait.ts';
import { clauseTable, documentTable, sentenceTable } from './texts.ts';
import { wordingPlaceTable, wordingTable } from './wording.ts';

export interface Corpus {
  documents: readonly Document[];
  themes: readonly Theme[];
  regions: readonly Region[];
  /** What figures of several documents are values of; none where they are not given. */
  indicators?: readonly Indicator[];
  /** By document id; a document without one is graded by what its text says. */
  records?: ReadonlyMap<string, Record>;
  formulas?: readonly Formula[];
  /** What `findWording` gives, where it is known already. */
  wording?: Wording;
  /** What `findDistinctive` gives; none where it is not given, for it needs a dictionary. */
  distinctive?: Distinctive;
  /** Regions laid against those above them; what is alike is found outside of the corpus. */
  cascades?: readonly Cascade[];
}

function matrixTable(corpus: Corpus): Table {
  const { themes, groups } = matrix(corpus);
  const portraitsById = new Map(portraits(corpus).map((one) => [one.document.id, one.shares]));
  const row = (document: string, cell: Cell, theme: Theme): Value[] => {
    const share = portraitsById.get(document)?.find((one) => one.theme.id === theme.id);
    return [
      document,
      theme.id,
      cell.kind,
      cell.kind === 'said' ? cell.count : 0,
      theme.kind === 'core' ? 'sentence' : 'clause',
      share?.clauses ?? 0,
      Number((share?.clauseShare ?? 0).toFixed(4)),
      cell.kind === 'said' ? cell.firmest : null,
      cell.kind === 'said' ? cell.targets : 0,
    ];
  };
  return {
    name: 'matrix',
    fields: fields({
      document: 'string!',
      theme: 'string!',
      state: 'string!',
      count: 'integer!',
      unit: 'string!',
      clauses: 'integer!',
      clause_share: 'number!',
      firmest: 'string',
      targets: 'integer!',
    }),
    key: ['document', 'theme'],
    foreignKeys: [toDocument],
    rows: groups.flatMap(({ rows }) =>
      rows.flatMap(({ document, cells }) =>
        themes.flatMap((theme, column) => {
          const cell = cells[column];
          return cell ? [row(document.id, cell, theme)] : [];
        }),
      ),
    ),
  };
}

/**
 * Flatten the corpus into its tables.
 *
 * Rows stand in the order of the site: documents by region, then the order of the text.
 *
 * @example tables({ documents, themes, regions }).map(({ name }) => name)
 * // ['documents', 'clauses', 'sentences', 'labels', 'targets', 'bodies', 'cited', 'matrix', 'portrait',
 *  'distinctive', 'wording', 'wording-places', 'cascade', 'cascade-pairs']
 */
export function tables(corpus: Corpus): Table[] {
  const documents = orderDocuments(corpus.documents, corpus.regions);
  const { formulas = [], cascades = [], wording = findWording({ documents, formulas }) } = corpus;
  return [
    documentTable(documents, corpus.records),
    clauseTable(documents),
    sentenceTable(documents),
    labelTable(documents),
    targetTable(documents, corpus.indicators),
    bodyTable(documents),
    citedTable(documents),
    matrixTable(corpus),
    portraitTable(standings(corpus)),
    distinctiveTable(
      corpus.distinctive ?? { documents: documents.length, byDocument: new Map() },
      documents.map(({ id }) => id),
    ),
    wordingTable(wording),
    wordingPlaceTable(wording),
    cascadeTable(cascades),
    cascadePairTable(cascades),
  ];
}
