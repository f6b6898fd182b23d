/** Changes to a seed, each counted once, however often the seed prints its text. */
import type { Document, Edit } from '../schema/document.ts';
import { isWithin } from '../text/published.ts';

/**
 * List the edits of a document without those that only repeat others.
 *
 * What a seed prints a second time is published once: an edit there changes nothing that anybody reads, and most often
 * is one of the first printing again.
 *
 * @example editsOnce(sanming).filter(isMarked).length // 6, where the seed has each of them twice
 */
export function editsOnce({ edits, ledger }: Pick<Document, 'edits' | 'ledger'>): Edit[] {
  const again = ledger.filter(({ fate }) => fate === 'duplicate');
  if (again.length === 0) return edits;
  const shown = ledger.filter(({ fate }) => fate !== 'duplicate');
  const liesIn = (entries: typeof ledger, { span }: Edit) =>
    entries.some((entry) => isWithin(span, entry.span));
  // One that only puts something in between two entries lies in both.
  return edits.filter((edit) => !liesIn(again, edit) || liesIn(shown, edit));
}
