/** Text that documents share, as tables: the passages, and apart from them, for these are many, the sentences that have them. */
import type { SharedText } from '../../compare/shared-text/index.ts';
import type { Document } from '../../schema/document.ts';
import type { Table } from '../../schema/table.ts';
import { list, tableOf, toClause, toSentence, toSharedText, trustColumns } from './columns.ts';

export function sharedTextTable({ passages }: SharedText): Table {
  return tableOf({
    name: 'shared-text',
    key: ['run'],
    rows: passages,
    columns: {
      // Columns and their values keep the names under which they were first published.
      run: ['string!', ({ id }) => id],
      kind: ['string!', ({ kind }) => (kind === 'national' ? 'formula' : kind)],
      text: ['string!', ({ text }) => text],
      length: ['integer!', ({ text }) => text.length],
      documents: ['integer!', ({ documents }) => documents],
      sentences: ['integer!', ({ sentences }) => sentences],
      national: ['string', ({ national }) => list(national)],
    },
  });
}

export function sharedTextPlaceTable(
  { passages, placesOf }: SharedText,
  documents: readonly Document[],
): Table {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return tableOf({
    name: 'shared-text-places',
    key: ['run', 'document', 'sentence'],
    foreignKeys: [toSharedText, toClause, toSentence],
    rows: passages.flatMap((passage) =>
      placesOf(passage).flatMap(({ document: id, ...place }) => {
        const document = byId.get(id);
        return document ? [{ run: passage.id, ...place, document }] : [];
      }),
    ),
    columns: {
      run: ['string!', ({ run }) => run],
      document: ['string!', ({ document }) => document.id],
      clause: ['string!', ({ clause }) => clause],
      sentence: ['string!', ({ sentence }) => sentence],
      start: ['integer!', ({ at }) => at],
      ...trustColumns,
    },
  });
}
