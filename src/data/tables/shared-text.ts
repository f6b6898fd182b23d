/** Text that documents share, as tables: the passages, and apart from them, for these are many, the sentences that have them. */

import type { SharedText } from '../../compare/shared-text/index.ts';
import type { Table } from '../../schema/table.ts';
import { fields, toClause, toSentence } from './columns.ts';

export function sharedTextTable({ passages }: SharedText): Table {
  return {
    name: 'shared-text',
    fields: fields({
      run: 'string!',
      kind: 'string!',
      text: 'string!',
      length: 'integer!',
      documents: 'integer!',
      sentences: 'integer!',
    }),
    key: ['run'],
    foreignKeys: [],
    rows: passages.map(({ id, kind, text, documents, sentences }) => [
      id,
      // Columns and their values keep the names under which they were first published.
      kind === 'stock-phrase' ? 'formula' : kind,
      text,
      text.length,
      documents,
      sentences,
    ]),
  };
}

export function sharedTextPlaceTable({ passages, placesOf }: SharedText): Table {
  return {
    name: 'shared-text-places',
    fields: fields({
      run: 'string!',
      document: 'string!',
      clause: 'string!',
      sentence: 'string!',
      start: 'integer!',
    }),
    key: ['run', 'document', 'sentence'],
    foreignKeys: [
      { fields: ['run'], table: 'shared-text', reference: ['run'] },
      toClause,
      toSentence,
    ],
    rows: passages.flatMap((passage) =>
      placesOf(passage).map(({ document, clause, sentence, at }) => [
        passage.id,
        document,
        clause,
        sentence,
        at,
      ]),
    ),
  };
}
