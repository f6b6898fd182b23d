import type { Clause, Sentence } from '../../schema/document.ts';
import { keyOf } from '../../text/key.ts';

/**
 * Find the title sentence of a clause: its first sentence, where that is the heading and nothing more;
 * null where the heading stands apart or there is none.
 *
 * @example titleSentenceOf(clause)?.text // '巩固提升“双减”成效。'
 */
export function titleSentenceOf({ heading, sentences }: Clause): Sentence | null {
  const first = sentences[0];
  if (heading === null || first === undefined) return null;
  return bare(first.text) === bare(heading) ? first : null;
}

const bare = (text: string) => keyOf(text).text.replace(/[。;:.]$/u, '');
