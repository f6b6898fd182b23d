import type { Clause, Sentence } from './document.ts';

/** Sections are `s1`, `s2-1`; their headings are clauses of their own where they carry labels. */
const SECTION = /^s\d/;

/**
 * Tell whether a sentence only names what stands below it: the title sentence of a clause that goes on, or the
 * heading of a section.
 *
 * A clause that has nothing but its title says with it all that it says: that is no heading.
 *
 * @example isHeading(clause, clause.sentences[0]) // true: '推进义务教育优质均衡。', before what is done for it
 */
export function isHeading(
  { id, heading, sentences }: Pick<Clause, 'id' | 'heading' | 'sentences'>,
  sentence: Pick<Sentence, 'id' | 'text'>,
): boolean {
  if (heading === null || sentences[0]?.id !== sentence.id) return false;
  if (sentences.length === 1 && !SECTION.test(id)) return false;
  return bare(sentence.text) === bare(heading);
}

const bare = (text: string) => text.replace(/[。；：:;.]$/, '');
