/** What the margin of a clause says on words that other documents have as well. */
import type { SharedPassage } from '../../corpus/wording/passages.ts';
import type { SharedRun } from '../../corpus/wording.ts';
import type { Document } from '../../schema/document.ts';
import { words } from '../../strings.ts';
import { placeName } from '../names.ts';

export interface SharedNote {
  run: SharedRun;
  /** The run has a place on the page of shared wording. */
  listed: boolean;
  /** Ids of the clause's sentences that have it. */
  sentences: string[];
  /** Where some of the other documents have it. */
  others: { document: string; sentence: string; name: string }[];
}

/**
 * Name the other documents of shared passages, with the clause that has the words.
 *
 * @example sharedNotes(passages, byId, listed)[0]?.others[0]?.name // '晋江市 三/11'
 */
export function sharedNotes(
  passages: readonly SharedPassage[],
  documents: ReadonlyMap<string, Document>,
  listed: ReadonlySet<string>,
): SharedNote[] {
  return passages.map(({ run, sentences, others }) => ({
    run,
    listed: listed.has(run.id),
    sentences,
    others: others.flatMap(({ document: id, clause: inClause, sentence }) => {
      const document = documents.get(id);
      const clause = document?.clauses.find((one) => one.id === inClause);
      if (!document || !clause) return [];
      const { marker, label } = clause;
      const place = marker === null ? words.documentPage.unnumbered(label) : label;
      return [{ document: id, sentence, name: `${placeName(document)} ${place}` }];
    }),
  }));
}
