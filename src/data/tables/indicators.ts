/** The indicators that regions share, as a table: each figure, and who speaks of the matter without one. */
import type { SharedIndicator } from '../../corpus/targets.ts';
import type { Table } from '../../schema/table.ts';
import { reasonInWords } from '../verdict-words.ts';
import { tableOf, toClause, toSentence, trustColumns } from './columns.ts';

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

/** Null where nothing is against comparing. */
export const reasonOf = ({ indicator, judgement }: SharedIndicator): string | null =>
  reasonInWords(judgement, indicator.caution) || null;
