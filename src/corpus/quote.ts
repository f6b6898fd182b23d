/** The passages of one document on one theme, or on one topic: what a count counts and a link shows. */
import {
  type Clause,
  type CommitmentKind,
  commitmentKind,
  type Document,
  type Sentence,
} from '../schema/document.ts';
import type { Theme } from '../schema/theme.ts';
import { withLabelledHeadings } from '../schema/with-labelled-headings.ts';

export interface QuotedPassage {
  clause: Clause;
  /** The sentences of the clause that are meant, in order; for secondary themes all of them. */
  sentences: Sentence[];
}

/** Gather the passages of a document on a theme, or on one of its topics. */
export function quote(
  document: Pick<Document, 'sections' | 'clauses'>,
  theme: Theme,
  topic: string | null,
): QuotedPassage[] {
  if (theme.kind === 'secondary') {
    return document.clauses
      .filter((clause) => clause.themes.includes(theme.id))
      .map((clause) => ({ clause, sentences: clause.sentences }));
  }
  return withLabelledHeadings(document)
    .map((clause) => ({
      clause,
      sentences: clause.sentences.filter((sentence) =>
        sentence.labels.some(
          (label) => label.theme === theme.id && (topic === null || label.topic === topic),
        ),
      ),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** How far some passages commit. */
export interface Firmness {
  /** The firmest commitment of their sentences; null where none commits to anything. */
  firmest: CommitmentKind | null;
  /** How many figures they commit to or report. */
  targets: number;
}

/**
 * Find the firmest commitment of some passages, and count their targets.
 *
 * @example firmnessOf(quote(jinjiang, doubleReduction, null)) // { firmest: 'target', targets: 4 }
 */
export function firmnessOf(passages: readonly QuotedPassage[]): Firmness {
  const sentences = passages.flatMap((passage) => passage.sentences);
  const ids = new Set(sentences.map(({ id }) => id));
  const targets = passages
    .flatMap(({ clause }) => clause.targets)
    .filter(({ sentence }) => ids.has(sentence));
  return {
    firmest: firmestOf(sentences.map(({ commitment }) => commitment?.kind ?? null)),
    targets: targets.length,
  };
}

/**
 * Pick the firmest of some kinds; null where there is none.
 *
 * @example firmestOf(['action', null, 'dated']) // 'dated'
 */
export function firmestOf(kinds: readonly (CommitmentKind | null)[]): CommitmentKind | null {
  return commitmentKind.options.find((kind) => kinds.includes(kind)) ?? null;
}
