/** Runs of text that documents share, as a table: a row for each sentence that has one. */
import type { Table } from '../../schema/table.ts';
import type { Wording } from '../wording.ts';
import { fields, toClause, toSentence } from './columns.ts';

export function wordingTable({ runs, placesOf }: Wording): Table {
  return {
    name: 'wording',
    fields: fields({
      run: 'string!',
      kind: 'string!',
      text: 'string!',
      documents: 'integer!',
      sentences: 'integer!',
      document: 'string!',
      clause: 'string!',
      sentence: 'string!',
      start: 'integer!',
      end: 'integer!',
    }),
    key: ['run', 'document', 'sentence'],
    foreignKeys: [toClause, toSentence],
    rows: runs.flatMap((run) =>
      placesOf(run).map(({ document, clause, sentence, at }) => [
        run.id,
        run.kind,
        run.text,
        run.documents,
        run.sentences,
        document,
        clause,
        sentence,
        at,
        at + run.text.length,
      ]),
    ),
  };
}
