import type { Clause } from '../../../schema/document.ts';

/** Split a clause's sentences into its printed title and its text. */
export function titleSentence(clause: Clause) {
  const [first, ...rest] = clause.sentences;
  const bare = first?.text.replace(/[。；：:;.]$/, '');
  return first && clause.heading !== null && bare === clause.heading
    ? { title: first, rest }
    : { title: null, rest: clause.sentences };
}
