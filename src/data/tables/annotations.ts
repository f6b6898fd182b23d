/** What was found in the texts, as tables. */
import { indicatorOf } from '../../corpus/indicators.ts';
import type { Document } from '../../schema/document.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Table } from '../../schema/table.ts';
import {
  list,
  perClause,
  tableOf,
  toClause,
  toDocument,
  toSentence,
  trustColumns,
} from './columns.ts';

export function labelTable(documents: readonly Document[]): Table {
  return tableOf({
    name: 'labels',
    key: ['document', 'unit', 'theme', 'topic'],
    foreignKeys: [toDocument],
    rows: documents.flatMap((d) => [
      ...d.sections.flatMap((s) => s.labels.map((l) => ({ d, c: null, unit: s.id, l }))),
      ...perClause([d], (c) =>
        c.sentences.flatMap((s) => s.labels.map((l) => ({ d, c, unit: s.id, l }))),
      ),
    ]),
    columns: {
      document: ['string!', ({ d }) => d.id],
      level: ['string!', ({ c }) => (c === null ? 'section' : 'sentence')],
      clause: ['string', ({ c }) => c?.id ?? null],
      unit: ['string!', ({ unit }) => unit],
      theme: ['string!', ({ l }) => l.theme],
      topic: ['string!', ({ l }) => l.topic],
      by: ['string!', ({ l }) => l.by],
      evidence: ['string', ({ l }) => list(l.evidence)],
      ...trustColumns<{ d: Document }>(({ d }) => d),
    },
  });
}

/** @param indicators that the figures of several documents are values of; none where they are not known */
export function targetTable(
  documents: readonly Document[],
  indicators: readonly Indicator[] = [],
): Table {
  return tableOf({
    name: 'targets',
    foreignKeys: [toClause, toSentence],
    rows: perClause(documents, (c, d) => c.targets.map((t) => ({ d, c, t }))),
    columns: {
      document: ['string!', ({ d }) => d.id],
      clause: ['string!', ({ c }) => c.id],
      sentence: ['string!', ({ t }) => t.sentence],
      indicator: ['string!', ({ t }) => t.indicator],
      comparator: ['string!', ({ t }) => t.comparator],
      value: ['number!', ({ t }) => t.value],
      unit: ['string', ({ t }) => t.unit],
      due: ['year', ({ t }) => t.due],
      text: ['string!', ({ t }) => t.text],
      kind: ['string!', ({ t }) => t.kind],
      baseline: ['number', ({ t }) => t.baseline],
      shared_indicator: [
        'string',
        ({ d, c, t }) => indicatorOf({ document: d.id, clause: c, target: t }, indicators),
      ],
      national: ['string', ({ t }) => t.national ?? null],
      ...trustColumns<{ d: Document }>(({ d }) => d),
    },
  });
}

export function bodyTable(documents: readonly Document[]): Table {
  return tableOf({
    name: 'bodies',
    key: ['document', 'clause', 'position'],
    foreignKeys: [toClause],
    rows: perClause(documents, (c, d) =>
      c.bodies.map((body, index) => {
        return { d, c, body, index, known: c.responsible?.find(({ name }) => name === body) };
      }),
    ),
    columns: {
      document: ['string!', ({ d }) => d.id],
      clause: ['string!', ({ c }) => c.id],
      position: ['integer!', ({ index }) => index + 1],
      body: ['string!', ({ body }) => body],
      full_name: ['string', ({ known }) => known?.normalized ?? null],
      role: ['string', ({ known }) => known?.role ?? null],
      role_evidence: ['string', ({ known }) => list(known?.evidence ?? [])],
      ...trustColumns<{ d: Document }>(({ d }) => d),
    },
  });
}

export function citedTable(documents: readonly Document[]): Table {
  return tableOf({
    name: 'cited',
    foreignKeys: [toClause, toSentence],
    rows: perClause(documents, (c, d) => c.cited.map((cited) => ({ d, c, cited }))),
    columns: {
      document: ['string!', ({ d }) => d.id],
      clause: ['string!', ({ c }) => c.id],
      sentence: ['string!', ({ cited }) => cited.sentence],
      title: ['string!', ({ cited }) => cited.title],
      number: ['string', ({ cited }) => cited.number],
      cited_document: ['string', ({ cited }) => cited.document],
      level: ['string', ({ cited }) => cited.level],
      level_evidence: ['string', ({ cited }) => list(cited.evidence)],
      ...trustColumns<{ d: Document }>(({ d }) => d),
    },
  });
}
