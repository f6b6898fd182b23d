/** What was found in the texts, as tables. */

import { indicatorOf } from '../../corpus/indicators.ts';
import type { Document, Label } from '../../schema/document.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Table, Value } from '../../schema/table.ts';
import { fields, list, perClause, toClause, toDocument, toSentence } from './columns.ts';

export function labelTable(documents: readonly Document[]): Table {
  const labelRow = (d: Document, clause: string | null, unit: string, l: Label): Value[] => [
    d.id,
    clause === null ? 'section' : 'sentence',
    clause,
    unit,
    l.theme,
    l.topic,
    l.by,
    list(l.evidence),
  ];
  return {
    name: 'labels',
    fields: fields({
      document: 'string!',
      level: 'string!',
      clause: 'string',
      unit: 'string!',
      theme: 'string!',
      topic: 'string!',
      by: 'string!',
      evidence: 'string',
    }),
    key: ['document', 'unit', 'theme', 'topic'],
    foreignKeys: [toDocument],
    rows: documents.flatMap((d) => [
      ...d.sections.flatMap((s) => s.labels.map((l) => labelRow(d, null, s.id, l))),
      ...perClause([d], (c) =>
        c.sentences.flatMap((s) => s.labels.map((l) => labelRow(d, c.id, s.id, l))),
      ),
    ]),
  };
}

/** @param indicators that the figures of several documents are values of; none where they are not known */
export function targetTable(
  documents: readonly Document[],
  indicators: readonly Indicator[] = [],
): Table {
  return {
    name: 'targets',
    fields: fields({
      document: 'string!',
      clause: 'string!',
      sentence: 'string!',
      indicator: 'string!',
      comparator: 'string!',
      value: 'number!',
      unit: 'string',
      due: 'year',
      text: 'string!',
      kind: 'string!',
      baseline: 'number',
      shared_indicator: 'string',
    }),
    key: [],
    foreignKeys: [toClause, toSentence],
    rows: perClause(documents, (c, d) =>
      c.targets.map((t) => [
        d.id,
        c.id,
        t.sentence,
        t.indicator,
        t.comparator,
        t.value,
        t.unit,
        t.due,
        t.text,
        t.kind,
        t.baseline,
        indicatorOf({ document: d.id, clause: c, target: t }, indicators),
      ]),
    ),
  };
}

export function bodyTable(documents: readonly Document[]): Table {
  return {
    name: 'bodies',
    fields: fields({
      document: 'string!',
      clause: 'string!',
      position: 'integer!',
      body: 'string!',
      full_name: 'string',
      role: 'string',
      role_evidence: 'string',
    }),
    key: ['document', 'clause', 'position'],
    foreignKeys: [toClause],
    rows: perClause(documents, (c, d) =>
      c.bodies.map((body, index) => {
        const known = c.responsible?.find(({ name }) => name === body);
        const { normalized = null, role = null, evidence = [] } = known ?? {};
        return [d.id, c.id, index + 1, body, normalized, role, list(evidence)];
      }),
    ),
  };
}

export function citedTable(documents: readonly Document[]): Table {
  return {
    name: 'cited',
    fields: fields({
      document: 'string!',
      clause: 'string!',
      sentence: 'string!',
      title: 'string!',
      number: 'string',
      cited_document: 'string',
      level: 'string',
      level_evidence: 'string',
    }),
    key: [],
    foreignKeys: [toClause, toSentence],
    rows: perClause(documents, (c, d) =>
      c.cited.map((cited) => [
        d.id,
        c.id,
        cited.sentence,
        cited.title,
        cited.number,
        cited.document,
        cited.level,
        list(cited.evidence),
      ]),
    ),
  };
}
