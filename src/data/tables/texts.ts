/** Documents, clauses and sentences as tables. */
import { damagedSpans } from '../../corpus/damage.ts';
import type { Document, Sentence } from '../../schema/document.ts';
import type { Table } from '../../schema/table.ts';
import { markedPlaces } from '../../text/marked-places.ts';
import { list, perClause, tableOf, toClause, toDocument, trustColumns } from './columns.ts';

export function documentTable(documents: readonly Document[]): Table {
  return tableOf({
    name: 'documents',
    key: ['document'],
    rows: documents,
    columns: {
      document: ['string!', (d) => d.id],
      title: ['string', (d) => d.title],
      notice_title: ['string', (d) => d.noticeTitle],
      region: ['string', (d) => d.region?.id ?? null],
      region_code: ['string', (d) => d.region?.code ?? null],
      region_name: ['string', (d) => d.region?.name ?? null],
      region_level: ['string', (d) => d.region?.level ?? null],
      region_path: ['string', (d) => d.region && list(d.region.path)],
      region_certainty: ['string', (d) => d.region?.certainty ?? null],
      year_from: ['year', (d) => d.years?.from ?? null],
      year_to: ['year', (d) => d.years?.to ?? null],
      type: ['string', (d) => d.type],
      stages: ['string', (d) => list(d.stages)],
      issuers: ['string', (d) => list(d.issuers)],
      doc_number: ['string', (d) => d.docNumber],
      index_number: ['string', (d) => d.indexNumber],
      signed: ['date', (d) => d.signed],
      published: ['date', (d) => d.published],
      source_file: ['string!', (d) => d.source.file],
      source_sha256: ['string!', (d) => d.source.sha256],
      source_kind: ['string', (d) => d.source.kind],
      grade: ['string', (d) => d.source.grade],
      completeness: ['string', (d) => d.source.completeness],
      source_url: ['string', (d) => d.source.url],
      retrieved: ['date', (d) => d.source.retrieved],
      clauses: ['integer!', (d) => d.clauses.length],
      sentences: ['integer!', (d) => d.clauses.flatMap(({ sentences }) => sentences).length],
    },
  });
}

export function clauseTable(documents: readonly Document[]): Table {
  return tableOf({
    name: 'clauses',
    key: ['document', 'clause'],
    foreignKeys: [toDocument],
    rows: perClause(documents, (c, document) => [{ document, c }]),
    columns: {
      document: ['string!', ({ document }) => document.id],
      clause: ['string!', ({ c }) => c.id],
      label: ['string!', ({ c }) => c.label],
      marker: ['string', ({ c }) => c.marker],
      section: ['string', ({ c }) => c.section],
      heading: ['string', ({ c }) => c.heading],
      themes: ['string', ({ c }) => list(c.themes)],
      sentences: ['integer!', ({ c }) => c.sentences.length],
      ...trustColumns,
    },
  });
}

/** Tell whether words of a sentence were restored, or are damaged still. */
const isRestored = (sentence: Sentence, document: Document) =>
  markedPlaces(sentence, document.edits, damagedSpans(document)).length > 0;

export function sentenceTable(documents: readonly Document[]): Table {
  return tableOf({
    name: 'sentences',
    key: ['document', 'sentence'],
    foreignKeys: [toDocument, toClause],
    rows: perClause(documents, (c, document) =>
      c.sentences.map((s, index) => ({ document, c, s, index })),
    ),
    columns: {
      document: ['string!', ({ document }) => document.id],
      clause: ['string!', ({ c }) => c.id],
      sentence: ['string!', ({ s }) => s.id],
      position: ['integer!', ({ index }) => index + 1],
      text: ['string!', ({ s }) => s.text],
      span_start: ['integer!', ({ s }) => s.span[0]],
      span_end: ['integer!', ({ s }) => s.span[1]],
      commitment: ['string', ({ s }) => s.commitment?.kind ?? null],
      commitment_evidence: ['string', ({ s }) => list(s.commitment?.evidence ?? [])],
      national: ['string', ({ s }) => list((s.national ?? []).map(({ id }) => id))],
      national_evidence: [
        'string',
        ({ s }) => list((s.national ?? []).flatMap(({ evidence }) => evidence)),
      ],
      restored: ['boolean!', ({ document, s }) => isRestored(s, document)],
      ...trustColumns,
    },
  });
}
