/** Profiles as tables: what each document gives to each theme and topic against the others, and what few others say. */
import type { Benchmark } from '../../corpus/benchmark.ts';
import type { Distinctive } from '../../corpus/distinctive.ts';
import type { Document } from '../../schema/document.ts';
import type { Table } from '../../schema/table.ts';
import { list, tableOf, toClause, toDocument, toSentence, trustColumns } from './columns.ts';

/** Four places: of ten thousand sentences one still shows. */
const rounded = (share: number | null) => (share === null ? null : Number(share.toFixed(4)));

export function profileTable(benchmarks: readonly Benchmark[]): Table {
  return tableOf({
    name: 'profile',
    // No key: a theme as a whole has no topic, and what is empty cannot be part of one.
    foreignKeys: [toDocument],
    rows: benchmarks.flatMap(({ document, themes }) =>
      themes.flatMap(({ topics, ...whole }) => [
        { ...whole, document, topic: null },
        ...topics.map((one) => {
          return { ...one, document, theme: whole.theme, clauses: null, clauseShare: null };
        }),
      ]),
    ),
    columns: {
      document: ['string!', ({ document }) => document.id],
      theme: ['string!', ({ theme }) => theme.id],
      topic: ['string', ({ topic }) => topic?.id ?? null],
      state: ['string!', ({ silence }) => silence ?? 'said'],
      clauses: ['integer', ({ clauses }) => clauses],
      clause_share: ['number', ({ clauseShare }) => rounded(clauseShare)],
      sentences: ['integer', ({ sentences }) => sentences],
      sentence_share: ['number', ({ sentenceShare }) => rounded(sentenceShare)],
      compared: ['string!', ({ topic }) => (topic === null ? 'clause_share' : 'sentence_share')],
      others: ['integer!', ({ others }) => others.n],
      others_min: ['number', ({ others }) => rounded(others.min)],
      others_lower_quartile: ['number', ({ others }) => rounded(others.lower)],
      others_median: ['number', ({ others }) => rounded(others.median)],
      others_upper_quartile: ['number', ({ others }) => rounded(others.upper)],
      others_max: ['number', ({ others }) => rounded(others.max)],
      ...trustColumns,
    },
  });
}

/** @param documents in the order of the rows */
export function distinctiveTable(distinctive: Distinctive, documents: readonly Document[]): Table {
  return tableOf({
    name: 'distinctive',
    key: ['document', 'sentence'],
    foreignKeys: [toClause, toSentence],
    rows: documents.flatMap((document) =>
      (distinctive.byDocument.get(document.id) ?? []).map((one, index) => {
        return { ...one, document, rank: index + 1 };
      }),
    ),
    columns: {
      document: ['string!', ({ document }) => document.id],
      clause: ['string!', ({ clause }) => clause.id],
      sentence: ['string!', ({ sentence }) => sentence.id],
      rank: ['integer!', ({ rank }) => rank],
      words: ['string!', ({ words }) => list(words.map(({ text }) => text))],
      word_documents: ['string!', ({ words }) => list(words.map((one) => `${one.documents}`))],
      documents: ['integer!', () => distinctive.documents],
      ...trustColumns,
    },
  });
}
