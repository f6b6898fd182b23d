/** Regions and the regions above them, as tables: by topic in numbers, and sentence by sentence. */
import { comparableOnly, type VerticalComparison } from '../../corpus/vertical.ts';
import { gradesOf } from '../../corpus/vertical-pairs.ts';
import type { Document } from '../../schema/document.ts';
import type { Table } from '../../schema/table.ts';
import { list, tableOf, trustColumns } from './columns.ts';

const gradeList = (documents: readonly Document[]) =>
  list(gradesOf(documents).map((grade) => grade ?? '?'));

/** Every topic of every pair of regions. */
const topicsOf = (verticals: readonly VerticalComparison[]) =>
  verticals.flatMap(({ upper, lower, documents, themes }) =>
    themes.flatMap(({ theme, topics, lacks }) =>
      topics.map((one) => ({ upper, lower, documents, theme, lacks, one })),
    ),
  );

export function verticalTable(verticals: readonly VerticalComparison[]): Table {
  return tableOf({
    name: 'vertical',
    rows: topicsOf(verticals),
    columns: {
      upper_region: ['string!', ({ upper }) => upper.id],
      lower_region: ['string!', ({ lower }) => lower.id],
      theme: ['string!', ({ theme }) => theme.id],
      topic: ['string', ({ one }) => one.topic?.id ?? null],
      unit: ['string!', ({ theme }) => (theme.kind === 'core' ? 'sentence' : 'clause')],
      upper_state: ['string!', ({ one }) => one.sides.upper.state],
      lower_state: ['string!', ({ one }) => one.sides.lower.state],
      upper_sentences: ['integer!', ({ one }) => one.sides.upper.sentences],
      lower_sentences: ['integer!', ({ one }) => one.sides.lower.sentences],
      upper_matched: ['integer!', ({ one }) => one.sides.upper.matched],
      lower_matched: ['integer!', ({ one }) => one.sides.lower.matched],
      upper_only: ['integer!', ({ one }) => one.sides.upper.only],
      lower_only: ['integer!', ({ one }) => one.sides.lower.only],
      added: ['integer', ({ one }) => comparableOnly(one, 'lower')],
      left_out: ['integer', ({ one }) => comparableOnly(one, 'upper')],
      upper_lacks: ['string', ({ lacks }) => list(lacks.upper)],
      lower_lacks: ['string', ({ lacks }) => list(lacks.lower)],
      upper_elsewhere: ['string', ({ one }) => list(one.sides.upper.elsewhere)],
      lower_elsewhere: ['string', ({ one }) => list(one.sides.lower.elsewhere)],
      upper_grades: ['string', ({ documents }) => gradeList(documents.upper)],
      lower_grades: ['string', ({ documents }) => gradeList(documents.lower)],
      upper_headings: ['integer!', ({ one }) => one.sides.upper.headings],
      lower_headings: ['integer!', ({ one }) => one.sides.lower.headings],
    },
  });
}

export function verticalPairTable(verticals: readonly VerticalComparison[]): Table {
  const toDocument = (side: string) => ({
    fields: [`${side}_document`],
    table: 'documents',
    reference: ['document'],
  });
  return tableOf({
    name: 'vertical-pairs',
    foreignKeys: [toDocument('upper'), toDocument('lower')],
    rows: topicsOf(verticals).flatMap((place) =>
      place.one.rows.map((pair) => ({ ...place, pair })),
    ),
    columns: {
      upper_region: ['string!', ({ upper }) => upper.id],
      lower_region: ['string!', ({ lower }) => lower.id],
      theme: ['string!', ({ theme }) => theme.id],
      topic: ['string', ({ one }) => one.topic?.id ?? null],
      upper_document: ['string!', ({ pair }) => pair.upper.document.id],
      upper_sentence: ['string!', ({ pair }) => pair.upper.sentence.id],
      lower_document: ['string!', ({ pair }) => pair.lower.document.id],
      lower_sentence: ['string!', ({ pair }) => pair.lower.sentence.id],
      likeness: ['number!', ({ pair }) => Number(pair.similarity.toFixed(3))],
      elsewhere: ['string', ({ pair }) => pair.elsewhere?.side ?? null],
      upper_grade: ['string', ({ pair }) => trustColumns.grade[1](pair.upper)],
      upper_region_certainty: [
        'string',
        ({ pair }) => trustColumns.region_certainty[1](pair.upper),
      ],
      upper_completeness: ['string', ({ pair }) => trustColumns.completeness[1](pair.upper)],
      lower_grade: ['string', ({ pair }) => trustColumns.grade[1](pair.lower)],
      lower_region_certainty: [
        'string',
        ({ pair }) => trustColumns.region_certainty[1](pair.lower),
      ],
      lower_completeness: ['string', ({ pair }) => trustColumns.completeness[1](pair.lower)],
    },
  });
}
