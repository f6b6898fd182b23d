/** Regions and the regions above them, as tables: by topic in numbers, and sentence by sentence. */

import { comparableOnly, type VerticalComparison } from '../../corpus/vertical.ts';
import type { Table } from '../../schema/table.ts';
import { fields, list } from './columns.ts';

export function verticalTable(verticals: readonly VerticalComparison[]): Table {
  return {
    name: 'vertical',
    fields: fields({
      upper_region: 'string!',
      lower_region: 'string!',
      theme: 'string!',
      topic: 'string',
      unit: 'string!',
      upper_state: 'string!',
      lower_state: 'string!',
      upper_sentences: 'integer!',
      lower_sentences: 'integer!',
      upper_matched: 'integer!',
      lower_matched: 'integer!',
      upper_only: 'integer!',
      lower_only: 'integer!',
      added: 'integer',
      left_out: 'integer',
      upper_lacks: 'string',
      lower_lacks: 'string',
    }),
    key: [],
    foreignKeys: [],
    rows: verticals.flatMap(({ upper, lower, themes }) =>
      themes.flatMap(({ theme, topics, lacks }) =>
        topics.map((topic) => [
          upper.id,
          lower.id,
          theme.id,
          topic.topic?.id ?? null,
          theme.kind === 'core' ? 'sentence' : 'clause',
          topic.sides.upper.state,
          topic.sides.lower.state,
          topic.sides.upper.sentences,
          topic.sides.lower.sentences,
          topic.sides.upper.matched,
          topic.sides.lower.matched,
          topic.sides.upper.only,
          topic.sides.lower.only,
          comparableOnly(topic, 'lower'),
          comparableOnly(topic, 'upper'),
          list(lacks.upper),
          list(lacks.lower),
        ]),
      ),
    ),
  };
}

export function verticalPairTable(verticals: readonly VerticalComparison[]): Table {
  // A heading with labels of its own is a sentence here and has no row in `sentences`.
  const toDocument = (side: string) => ({
    fields: [`${side}_document`],
    table: 'documents',
    reference: ['document'],
  });
  return {
    name: 'vertical-pairs',
    fields: fields({
      upper_region: 'string!',
      lower_region: 'string!',
      theme: 'string!',
      topic: 'string',
      upper_document: 'string!',
      upper_sentence: 'string!',
      lower_document: 'string!',
      lower_sentence: 'string!',
      likeness: 'number!',
      elsewhere: 'string',
    }),
    key: [],
    foreignKeys: [toDocument('upper'), toDocument('lower')],
    rows: verticals.flatMap(({ upper, lower, themes }) =>
      themes.flatMap(({ theme, topics }) =>
        topics.flatMap(({ topic, rows }) =>
          rows.map((row) => [
            upper.id,
            lower.id,
            theme.id,
            topic?.id ?? null,
            row.upper.document.id,
            row.upper.sentence.id,
            row.lower.document.id,
            row.lower.sentence.id,
            Number(row.similarity.toFixed(3)),
            row.elsewhere?.side ?? null,
          ]),
        ),
      ),
    ),
  };
}
