/** Text that documents share, as tables: the runs, and apart from them, for these are many, the sentences that have them. */
import type { Table } from '../../schema/table.ts';
import type { Wording } from '../wording.ts';
import { fields, toClause, toSentence } from './columns.ts';

export function wordingTable({ runs }: Wording): Table {
  return {
    name: 'wording',
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
    rows: runs.map(({ id, kind, text, documents, sentences }) => [
      id,
      kind,
      text,
      text.length,
      documents,
      sentences,
    ]),
  };
}

export function wordingPlaceTable({ runs, placesOf }: Wording): Table {
  return {
    name: 'wording-places',
    fields: fields({
      run: 'string!',
      document: 'string!',
      clause: 'string!',
      sentence: 'string!',
      start: 'integer!',
    }),
    key: ['run', 'document', 'sentence'],
    foreignKeys: [{ fields: ['run'], table: 'wording', reference: ['run'] }, toClause, toSentence],
    rows: runs.flatMap((run) =>
      placesOf(run).map(({ document, clause, sentence, at }) => [
        run.id,
        document,
        clause,
        sentence,
        at,
      ]),
    ),
  };
}
