/** The indicators that regions share, as a table: each figure, and who speaks of the matter without one. */
import type { SharedIndicator } from '../../corpus/targets.ts';
import type { DocumentSummary } from '../../schema/document.ts';
import type { Table } from '../../schema/table.ts';
import { reasonInWords } from '../verdict-words.ts';
import { tableOf, toClause, toSentence } from './columns.ts';

export function indicatorTable(shared: readonly SharedIndicator[]): Table {
  return tableOf({
    name: 'indicators',
    foreignKeys: [toClause, toSentence],
    rows: shared.flatMap((one) => [
      ...one.rows.map(({ document, clause, target }) => {
        return { one, document, clause, sentence: target.sentence, text: target.text, target };
      }),
      ...one.mentions.map(({ document, clause, sentence, words }) => {
        return {
          one,
          document,
          clause: clause.id,
          sentence: sentence.id,
          text: words,
          target: null,
        };
      }),
    ]),
    columns: {
      shared_indicator: ['string!', ({ one }) => one.indicator.id],
      name: ['string!', ({ one }) => one.indicator.name],
      document: ['string!', ({ document }) => document.id],
      region_name: ['string', ({ document }) => document.region?.name ?? null],
      clause: ['string!', ({ clause }) => clause],
      sentence: ['string!', ({ sentence }) => sentence],
      state: ['string!', ({ target }) => (target ? 'figure' : 'words')],
      comparator: ['string', ({ target }) => target?.comparator ?? null],
      value: ['number', ({ target }) => target?.value ?? null],
      unit: ['string', ({ target }) => target?.unit ?? null],
      due: ['year', ({ target }) => target?.due ?? null],
      baseline: ['number', ({ target }) => target?.baseline ?? null],
      text: ['string!', ({ text }) => text],
      ...trustColumns,
      verdict: ['string!', ({ one }) => one.judgement.verdict],
      verdict_reason: ['string', ({ one }) => reasonOf(one)],
    },
  });
}

/** How far a document can be relied on. */
export const trustColumns = {
  grade: ['string', ({ document }: Named) => document.source.grade],
  region_certainty: ['string', ({ document }: Named) => document.region?.certainty ?? null],
  completeness: ['string', ({ document }: Named) => document.source.completeness],
} as const;

interface Named {
  document: Pick<DocumentSummary, 'region' | 'source'>;
}

/** Null where nothing is against comparing. */
export const reasonOf = ({ indicator, judgement }: SharedIndicator): string | null =>
  reasonInWords(judgement, indicator.caution) || null;
