/** Small outlines for the tests of annotate, and the themes as they are published. */
import { compileCodebook } from '../../../../src/ingest/annotate/index.ts';
import type { Clause, Outline, Section, Sentence } from '../../../../src/schema/document.ts';
import { loadThemes } from '../../../../src/tasks/content/themes.ts';

export const { themes } = await loadThemes('.');
export const codebook = compileCodebook(themes);

export const sentenceOf = (text: string, id = 's1'): Sentence => ({
  id,
  text,
  span: [0, text.length],
  labels: [],
  commitment: null,
});

/** Make a clause of sentences; with a heading, the first sentence is the heading. */
export function clauseOf(
  sentences: readonly string[],
  { heading = null, section = null }: { heading?: string | null; section?: string | null } = {},
): Clause {
  return {
    id: 'c1',
    label: '一',
    marker: '1.',
    section,
    heading,
    themes: [],
    sentences: sentences.map((text, index) => sentenceOf(text, `c1-s${index + 1}`)),
    targets: [],
    bodies: [],
    cited: [],
  };
}

/** Make an outline of one clause whose first sentence is its title sentence. */
export function titled(...sentences: readonly string[]): Outline {
  const heading = (sentences[0] ?? '').replace(/。$/u, '');
  return { sections: [], clauses: [clauseOf(sentences, { heading })] };
}

export const sectionOf = (heading: string, id = 's1'): Section => ({
  id,
  marker: '一、',
  heading,
  parent: null,
  span: [0, heading.length],
  labels: [],
});
