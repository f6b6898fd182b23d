/** Profiles as tables: what each document gives to each theme and topic against the others, and what few others say. */

import type { Benchmark, Spread } from '../../corpus/benchmark.ts';
import type { Distinctive } from '../../corpus/distinctive.ts';
import type { Table, Value } from '../../schema/table.ts';
import { fields, list, toClause, toDocument, toSentence } from './columns.ts';

/** Four places: of ten thousand sentences one still shows. */
const rounded = (share: number | null) => (share === null ? null : Number(share.toFixed(4)));

export function profileTable(benchmarks: readonly Benchmark[]): Table {
  const spread = ({ n, min, lower, median, upper, max }: Spread): Value[] => [
    n,
    rounded(min),
    rounded(lower),
    rounded(median),
    rounded(upper),
    rounded(max),
  ];
  return {
    name: 'profile',
    fields: fields({
      document: 'string!',
      theme: 'string!',
      topic: 'string',
      state: 'string!',
      clauses: 'integer',
      clause_share: 'number',
      sentences: 'integer',
      sentence_share: 'number',
      compared: 'string!',
      others: 'integer!',
      others_min: 'number',
      others_lower_quartile: 'number',
      others_median: 'number',
      others_upper_quartile: 'number',
      others_max: 'number',
    }),
    // A theme as a whole has no topic, and what is empty cannot be part of a key.
    key: [],
    foreignKeys: [toDocument],
    rows: benchmarks.flatMap(({ document, themes }) =>
      themes.flatMap((one): Value[][] => [
        [
          document.id,
          one.theme.id,
          null,
          one.silence ?? 'said',
          one.clauses,
          rounded(one.clauseShare),
          one.sentences,
          rounded(one.sentenceShare),
          'clause_share',
          ...spread(one.others),
        ],
        ...one.topics.map(({ topic, sentences, sentenceShare, silence, others }) => [
          document.id,
          one.theme.id,
          topic.id,
          silence ?? 'said',
          null,
          null,
          sentences,
          rounded(sentenceShare),
          'sentence_share',
          ...spread(others),
        ]),
      ]),
    ),
  };
}

/** @param documents ids, in the order of the rows */
export function distinctiveTable(distinctive: Distinctive, documents: readonly string[]): Table {
  return {
    name: 'distinctive',
    fields: fields({
      document: 'string!',
      clause: 'string!',
      sentence: 'string!',
      rank: 'integer!',
      words: 'string!',
      word_documents: 'string!',
      documents: 'integer!',
    }),
    key: ['document', 'sentence'],
    foreignKeys: [toClause, toSentence],
    rows: documents.flatMap((document) =>
      (distinctive.byDocument.get(document) ?? []).map(({ clause, sentence, words }, index) => [
        document,
        clause.id,
        sentence.id,
        index + 1,
        list(words.map(({ text }) => text)),
        list(words.map(({ documents }) => `${documents}`)),
        distinctive.documents,
      ]),
    ),
  };
}
