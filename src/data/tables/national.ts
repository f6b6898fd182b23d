/** What national documents say and localities repeat, as a table. */
import { countNational } from '../../corpus/national.ts';
import type { Document } from '../../schema/document.ts';
import { isProvision, type NationalText } from '../../schema/national.ts';
import type { Table } from '../../schema/table.ts';
import { tableOf } from './columns.ts';

export function nationalTable(
  texts: readonly NationalText[],
  documents: readonly Document[],
): Table {
  return tableOf({
    name: 'national',
    key: ['national'],
    rows: countNational(texts, documents),
    columns: {
      national: ['string!', ({ text }) => text.id],
      kind: ['string!', ({ text }) => (isProvision(text) ? 'provision' : 'phrase')],
      text: ['string!', ({ text }) => text.text],
      national_document: ['string', ({ text }) => text.document],
      number: ['string', ({ text }) => text.number],
      date: ['date', ({ text }) => text.date],
      url: ['string', ({ text }) => text.url],
      documents: ['integer!', (one) => one.documents],
    },
  });
}
