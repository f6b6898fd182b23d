/** The corpus as flat tables: what `/data/<name>.csv` holds. */
import type { Clause, Document, Label } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Field, Table, Value } from '../schema/table.ts';
import type { Theme } from '../schema/theme.ts';
import { matrix } from './matrix.ts';
import { orderDocuments } from './order.ts';

export interface Corpus {
  documents: readonly Document[];
  themes: readonly Theme[];
  regions: readonly Region[];
}

/** Several values in one field, as in `primary|junior-secondary`; no value holds a bar. */
const list = (values: readonly string[]) =>
  values.map((value) => value.replaceAll('|', '｜')).join('|');

type FieldSpec = Field['type'] | `${Field['type']}!`;

/** Read a compact field list: a type with `!` is required. */
function fields(spec: Readonly<Record<string, FieldSpec>>): Field[] {
  return Object.entries(spec).map(([name, type]) => ({
    name,
    type: type.replace('!', '') as Field['type'],
    required: type.endsWith('!'),
  }));
}

const toDocument = { fields: ['document'], table: 'documents', reference: ['document'] };
const toClause = {
  fields: ['document', 'clause'],
  table: 'clauses',
  reference: ['document', 'clause'],
};
const toSentence = {
  fields: ['document', 'sentence'],
  table: 'sentences',
  reference: ['document', 'sentence'],
};

/** Walk all clauses in order and gather the rows that each gives. */
const perClause = (
  documents: readonly Document[],
  rows: (clause: Clause, document: Document) => Value[][],
): Value[][] =>
  documents.flatMap((document) => document.clauses.flatMap((clause) => rows(clause, document)));

function documentTable(documents: readonly Document[]): Table {
  return {
    name: 'documents',
    fields: fields({
      document: 'string!',
      title: 'string',
      notice_title: 'string',
      region: 'string',
      region_code: 'string',
      region_name: 'string',
      region_level: 'string',
      region_path: 'string',
      region_certainty: 'string',
      year_from: 'year',
      year_to: 'year',
      type: 'string',
      stages: 'string',
      issuers: 'string',
      doc_number: 'string',
      index_number: 'string',
      signed: 'date',
      published: 'date',
      source_file: 'string!',
      source_sha256: 'string!',
      source_kind: 'string',
      completeness: 'string',
      source_url: 'string',
      retrieved: 'date',
      clauses: 'integer!',
      sentences: 'integer!',
    }),
    key: ['document'],
    foreignKeys: [],
    rows: documents.map((d) => [
      d.id,
      d.title,
      d.noticeTitle,
      d.region?.id ?? null,
      d.region?.code ?? null,
      d.region?.name ?? null,
      d.region?.level ?? null,
      d.region ? list(d.region.path) : null,
      d.region?.certainty ?? null,
      d.years?.from ?? null,
      d.years?.to ?? null,
      d.type,
      list(d.stages),
      list(d.issuers),
      d.docNumber,
      d.indexNumber,
      d.signed,
      d.published,
      d.source.file,
      d.source.sha256,
      d.source.kind,
      d.source.completeness,
      d.source.url,
      d.source.retrieved,
      d.clauses.length,
      d.clauses.reduce((count, clause) => count + clause.sentences.length, 0),
    ]),
  };
}

function clauseTable(documents: readonly Document[]): Table {
  return {
    name: 'clauses',
    fields: fields({
      document: 'string!',
      clause: 'string!',
      label: 'string!',
      marker: 'string',
      section: 'string',
      heading: 'string',
      themes: 'string',
      sentences: 'integer!',
    }),
    key: ['document', 'clause'],
    foreignKeys: [toDocument],
    rows: perClause(documents, (c, d) => [
      [d.id, c.id, c.label, c.marker, c.section, c.heading, list(c.themes), c.sentences.length],
    ]),
  };
}

function sentenceTable(documents: readonly Document[]): Table {
  return {
    name: 'sentences',
    fields: fields({
      document: 'string!',
      clause: 'string!',
      sentence: 'string!',
      position: 'integer!',
      text: 'string!',
      span_start: 'integer!',
      span_end: 'integer!',
    }),
    key: ['document', 'sentence'],
    foreignKeys: [toDocument, toClause],
    rows: perClause(documents, (c, d) =>
      c.sentences.map((s, index) => [d.id, c.id, s.id, index + 1, s.text, s.span[0], s.span[1]]),
    ),
  };
}

function labelTable(documents: readonly Document[]): Table {
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

function targetTable(documents: readonly Document[]): Table {
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
      ]),
    ),
  };
}

function bodyTable(documents: readonly Document[]): Table {
  return {
    name: 'bodies',
    fields: fields({
      document: 'string!',
      clause: 'string!',
      position: 'integer!',
      body: 'string!',
    }),
    key: ['document', 'clause', 'position'],
    foreignKeys: [toClause],
    rows: perClause(documents, (c, d) =>
      c.bodies.map((body, index) => [d.id, c.id, index + 1, body]),
    ),
  };
}

function citedTable(documents: readonly Document[]): Table {
  return {
    name: 'cited',
    fields: fields({
      document: 'string!',
      clause: 'string!',
      sentence: 'string!',
      title: 'string!',
      number: 'string',
    }),
    key: [],
    foreignKeys: [toClause, toSentence],
    rows: perClause(documents, (c, d) =>
      c.cited.map((cited) => [d.id, c.id, cited.sentence, cited.title, cited.number]),
    ),
  };
}

function matrixTable(corpus: Corpus): Table {
  const { themes, groups } = matrix(corpus);
  return {
    name: 'matrix',
    fields: fields({
      document: 'string!',
      theme: 'string!',
      state: 'string!',
      count: 'integer!',
      unit: 'string!',
    }),
    key: ['document', 'theme'],
    foreignKeys: [toDocument],
    rows: groups.flatMap(({ rows }) =>
      rows.flatMap(({ document, cells }) =>
        cells.map((cell, column): Value[] => [
          document.id,
          themes[column]?.id ?? null,
          cell.kind,
          cell.kind === 'said' ? cell.count : 0,
          themes[column]?.kind === 'core' ? 'sentence' : 'clause',
        ]),
      ),
    ),
  };
}

/**
 * Flatten the corpus into its eight tables.
 *
 * Rows stand in the order of the site: documents by region, then the order of the text.
 *
 * @example tables({ documents, themes, regions }).map(({ name }) => name)
 * // ['documents', 'clauses', 'sentences', 'labels', 'targets', 'bodies', 'cited', 'matrix']
 */
export function tables(corpus: Corpus): Table[] {
  const documents = orderDocuments(corpus.documents, corpus.regions);
  return [
    documentTable(documents),
    clauseTable(documents),
    sentenceTable(documents),
    labelTable(documents),
    targetTable(documents),
    bodyTable(documents),
    citedTable(documents),
    matrixTable(corpus),
  ];
}
