/** Documents, clauses and sentences as tables. */

import { gradeOf } from '../../corpus/provenance.ts';
import type { Document } from '../../schema/document.ts';
import type { Record } from '../../schema/record.ts';
import type { Table } from '../../schema/table.ts';
import { fields, list, perClause, toClause, toDocument } from './columns.ts';

export function documentTable(
  documents: readonly Document[],
  records?: ReadonlyMap<string, Record>,
): Table {
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
      grade: 'string',
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
      gradeOf(d, records?.get(d.id) ?? null),
      d.source.completeness,
      d.source.url,
      d.source.retrieved,
      d.clauses.length,
      d.clauses.reduce((count, clause) => count + clause.sentences.length, 0),
    ]),
  };
}

export function clauseTable(documents: readonly Document[]): Table {
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

export function sentenceTable(documents: readonly Document[]): Table {
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
      commitment: 'string',
      commitment_evidence: 'string',
    }),
    key: ['document', 'sentence'],
    foreignKeys: [toDocument, toClause],
    rows: perClause(documents, (c, d) =>
      c.sentences.map((s, index) => [
        d.id,
        c.id,
        s.id,
        index + 1,
        s.text,
        s.span[0],
        s.span[1],
        s.commitment?.kind ?? null,
        list(s.commitment?.evidence ?? []),
      ]),
    ),
  };
}
