import type { Clause } from '../../schema/document.ts';
import { bracketOfBodies } from './bodies.ts';
import { type Codebook, findHits, type Hit } from './codebook.ts';

/** The codebook's terms in a clause, found once for all who ask. */
export interface ClauseHits {
  readonly heading: readonly Hit[];
  /** By sentence, in order. */
  readonly sentences: readonly (readonly Hit[])[];
}

/** Find the terms in a clause's words about education: not in the names of the offices behind it. */
export function clauseHits({ heading, sentences }: Clause, codebook: Codebook): ClauseHits {
  return {
    heading: findHits(heading ?? '', codebook),
    sentences: sentences.map(({ text }) => findHits(withoutBodies(text), codebook)),
  };
}

function withoutBodies(text: string): string {
  const bracket = bracketOfBodies(text);
  return bracket ? text.slice(0, bracket.start) : text;
}
