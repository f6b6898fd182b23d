/** What was found in the texts, as tables. */
import { indicatorOf } from '../../corpus/indicators.ts';
import type { SharedIndicator } from '../../corpus/targets.ts';
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
import { reasonOf } from './indicators.ts';

export function labelTable(documents: readonly Document[]): Table {
  return tableOf({
    name: 'labels',
    key: ['document', 'unit', 'theme', 'topic'],
    foreignKeys: [toDocument],
    rows: documents.flatMap((d) => [
      ...d.sections.flatMap((s) => s.labels.map((l) => ({ document: d, c: null, unit: s.id, l }))),
      ...perClause([d], (c) =>
        c.sentences.flatMap((s) => s.labels.map((l) => ({ document: d, c, unit: s.id, l }))),
      ),
    ]),
    columns: {
      document: ['string!', ({ document }) => document.id],
      level: ['string!', ({ c }) => (c === null ? 'section' : 'sentence')],
      clause: ['string', ({ c }) => c?.id ?? null],
      unit: ['string!', ({ unit }) => unit],
      theme: ['string!', ({ l }) => l.theme],
      topic: ['string!', ({ l }) => l.topic],
      by: ['string!', ({ l }) => l.by],
      evidence: ['string', ({ l }) => list(l.evidence)],
      ...trustColumns,
    },
  });
}

/**
 * @param indicators that the figures of several documents are values of; none where they are not known
 * @param shared those of them that regions share, with what may be done with their figures
 */
export function targetTable(
  documents: readonly Document[],
  indicators: readonly Indicator[],
  shared: readonly SharedIndicator[],
): Table {
  const sharedById = new Map(shared.map((one) => [one.indicator.id, one]));
  return tableOf({
    name: 'targets',
    foreignKeys: [toClause, toSentence],
    rows: perClause(documents, (c, d) =>
      c.targets.map((t) => {
        const indicator = indicatorOf({ document: d.id, clause: c, target: t }, indicators);
        return { d, document: d, c, t, indicator, shared: sharedById.get(indicator ?? '') };
      }),
    ),
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
      shared_indicator: ['string', ({ indicator }) => indicator],
      national: ['string', ({ t }) => t.national ?? null],
      ...trustColumns,
      verdict: ['string', ({ shared }) => shared?.judgement.verdict ?? null],
      verdict_reason: ['string', ({ shared }) => (shared ? reasonOf(shared) : null)],
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
        return {
          document: d,
          c,
          body,
          index,
          known: c.responsible?.find(({ name }) => name === body),
        };
      }),
    ),
    columns: {
      document: ['string!', ({ document }) => document.id],
      clause: ['string!', ({ c }) => c.id],
      position: ['integer!', ({ index }) => index + 1],
      body: ['string!', ({ body }) => body],
      full_name: ['string', ({ known }) => known?.normalized ?? null],
      role: ['string', ({ known }) => known?.role ?? null],
      role_evidence: ['string', ({ known }) => list(known?.evidence ?? [])],
      ...trustColumns,
    },
  });
}

export function citedTable(documents: readonly Document[]): Table {
  return tableOf({
    name: 'cited',
    foreignKeys: [toClause, toSentence],
    rows: perClause(documents, (c, d) => c.cited.map((cited) => ({ d, document: d, c, cited }))),
    columns: {
      document: ['string!', ({ d }) => d.id],
      clause: ['string!', ({ c }) => c.id],
      sentence: ['string!', ({ cited }) => cited.sentence],
      title: ['string!', ({ cited }) => cited.title],
      number: ['string', ({ cited }) => cited.number],
      cited_document: ['string', ({ cited }) => cited.document],
      level: ['string', ({ cited }) => cited.level],
      level_evidence: ['string', ({ cited }) => list(cited.evidence)],
      ...trustColumns,
    },
  });
}
