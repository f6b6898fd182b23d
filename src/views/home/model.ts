/** What the first page shows: all documents against all themes, and which of them came last. */
import { matrix, sumThemes } from '../../corpus/matrix.ts';
import type { Document } from '../../schema/document.ts';
import type { Record } from '../../schema/record.ts';
import type { Corpus } from '../../site/load.ts';
import { compareText } from '../../text/compare-text.ts';
import { matrixTable } from '../shared/matrix/model.ts';

/** So many documents are news. */
const NEWS = 6;

/** When documents were added, by their ids. */
type Records = ReadonlyMap<string, Pick<Record, 'added'>>;

/** Lay out all documents, count what there is, and pick what is new. */
export function homeModel(corpus: Omit<Corpus, 'records'> & { records: Records }) {
  const { documents, records } = corpus;
  const table = matrixTable(matrix(corpus));
  const clauses = documents.flatMap((document) => document.clauses);
  return {
    table,
    documents: documents.length,
    places: new Set(documents.map(({ region }) => region?.id)).size,
    sentences: clauses.reduce((sum, { sentences }) => sum + sentences.length, 0),
    core: sumThemes(table.matrix).filter(({ theme }) => theme.kind === 'core'),
    news: newest(documents, records),
  };
}

/** The documents that were added last, of those of one day the ones that were published last. */
function newest(documents: readonly Document[], records: Records) {
  return documents
    .map((document) => ({ document, added: records.get(document.id)?.added ?? null }))
    .sort(
      (a, b) =>
        compareText(b.added ?? '', a.added ?? '') ||
        compareText(dateOf(b.document), dateOf(a.document)) ||
        compareText(a.document.id, b.document.id),
    )
    .slice(0, NEWS);
}

const dateOf = ({ published, signed }: Document) => published ?? signed ?? '';
