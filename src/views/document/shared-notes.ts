/** What the margin of a clause says on words that other documents have as well. */
import { passagesByClause } from '../../compare/shared-text/by-clause.ts';
import type { Place, SharedPassage, SharedText } from '../../compare/shared-text/index.ts';
import { listSharedText } from '../../compare/shared-text/listing.ts';
import type { Document } from '../../schema/document.ts';
import { passageWords } from '../shared/passage/words.ts';
import { bareName } from '../shared/place/names.ts';
import { trustOf } from '../shared/place/trust.ts';
import type { Trust } from '../shared/place/words.ts';

export interface SharedNote {
  passage: SharedPassage;
  /** The passage has a place on the page of shared text. */
  listed: boolean;
  /** Ids of the clause's sentences that have it. */
  sentences: string[];
  /** Where some of the other documents have it. */
  others: { document: string; sentence: string; name: string; trust: Trust }[];
}

/** Other documents that a note names. */
const NAMED = 1;

/**
 * Prepare what the margins of all documents say on shared text.
 *
 * @returns by ids of document and clause, each passage with the first sentences of other documents that have it
 * @example sharedNotes(sharedText, documents)('quanzhou-2023-secondary', 'c3-11')[0]?.others[0]?.name // '晋江市 三/11'
 */
export function sharedNotes(sharedText: SharedText, documents: readonly Document[]) {
  const byDocument = passagesByClause(sharedText, NAMED);
  const listings = Object.values(listSharedText(sharedText));
  const listed = new Set(listings.flatMap((one) => one.listed.map(({ passage }) => passage.id)));
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (document: string, clause: string): SharedNote[] =>
    (byDocument.get(document)?.get(clause) ?? [])
      .map(({ passage, sentences, others }) => ({
        passage,
        listed: listed.has(passage.id),
        sentences,
        others: others.flatMap((place) => nameOf(place, byId.get(place.document)) ?? []),
      }))
      // What everybody says comes last.
      .sort((a, b) => Number(isNational(a)) - Number(isNational(b)));
}

function nameOf(place: Place, document: Document | undefined): SharedNote['others'][number] | null {
  const clause = document?.clauses.find(({ id }) => id === place.clause);
  if (!document || !clause) return null;
  return {
    document: document.id,
    sentence: place.sentence,
    name: `${bareName(document, 'place')} ${passageWords.clause(clause)}`,
    trust: trustOf(document),
  };
}

const isNational = ({ passage }: SharedNote) => passage.kind === 'national';
