/** The only stage that sees more than one document. */
import type { Document } from '../schema/document.ts';

/**
 * Tell of each cited document whether it is in the corpus.
 *
 * Titles are the same when they agree without punctuation, brackets and what stands behind them in brackets.
 *
 * @returns new documents, in the given order
 */
export function link(documents: readonly Document[]): Document[] {
  const byTitle = new Map<string, string>();
  for (const { id, title, noticeTitle } of documents) {
    for (const name of [title, noticeTitle]) if (name) byTitle.set(titleKey(name), id);
  }
  return documents.map((document) => ({
    ...document,
    clauses: document.clauses.map((clause) => ({
      ...clause,
      cited: clause.cited.map((cited) => {
        const found = byTitle.get(titleKey(cited.title)) ?? null;
        return { ...cited, document: found === document.id ? null : found };
      }),
    })),
  }));
}

function titleKey(title: string): string {
  return title.replace(/[（(][^（()）]{0,40}[)）]/gu, '').replace(/[\p{P}\p{S}\s]/gu, '');
}
