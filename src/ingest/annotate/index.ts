/**
 * The annotate stage: what each sentence is about, what it commits to and how firmly, who answers for it, what
 * it cites.
 */
import type { Outline, Section } from '../../schema/document.ts';
import { responsibleOf } from './bodies/index.ts';
import { citedIn } from './cited.ts';
import { clauseHits } from './clause-hits.ts';
import { themesOf } from './clause-themes.ts';
import type { Codebook } from './codebook.ts';
import { commitmentOf } from './commitment.ts';
import { labelSections, labelSentences } from './labels.ts';
import { readHeadings } from './sources.ts';
import { targetsOf } from './targets/index.ts';
import { isChapterOfStock } from './targets/stock.ts';

export { type Codebook, compileCodebook } from './codebook.ts';
export { compileNational, markNational, type National } from './national.ts';
export { placeNames } from './place.ts';

/** What annotate must know of the document besides its text. */
export interface AnnotateContext {
  /** The years it plans for: what `年内` means. */
  years: { from: number; to: number } | null;
  /** The document's own title, which it does not cite. */
  title: string | null;
}

/**
 * Fill labels, themes, targets, commitments, bodies and cited documents into an outline; the outline stays as it was.
 *
 * @example annotate(outline, compileCodebook(themes), { years: null, title: '2023年教育工作要点' })
 */
export function annotate(
  outline: Readonly<Outline>,
  codebook: Codebook,
  { title, years }: AnnotateContext,
): Outline {
  const sections = labelSections(outline.sections, codebook);
  const byId = new Map(sections.map((section) => [section.id, section]));
  const headings = readHeadings(sections, title, codebook);
  const clauses = outline.clauses.map((clause) => {
    const hits = clauseHits(clause, codebook);
    const sentences = labelSentences(clause, hits, byId, headings, codebook);
    const labelled = { ...clause, sentences };
    const { themes, evidence, mentions } = themesOf(labelled, hits, codebook);
    const targets = targetsOf(sentences, years, standsInStock(clause.section, byId));
    const bySentence = Map.groupBy(targets, ({ sentence }) => sentence);
    const responsible = responsibleOf(sentences);
    return {
      ...labelled,
      sentences: sentences.map((sentence) => {
        const own = bySentence.get(sentence.id) ?? [];
        return { ...sentence, commitment: commitmentOf(sentence, own, years) };
      }),
      themes,
      targets,
      bodies: responsible.map(({ name }) => name),
      cited: sentences.flatMap((sentence) => citedIn(sentence, title)),
      ...(responsible.length > 0 ? { responsible } : {}),
      ...(evidence.length > 0 ? { evidence } : {}),
      ...(mentions.length > 0 ? { mentions } : {}),
    };
  });
  return { sections, clauses };
}

/** Does a section, or one that it stands in, tell what there is? */
function standsInStock(id: string | null, sections: ReadonlyMap<string, Section>): boolean {
  const section = id === null ? undefined : sections.get(id);
  if (!section) return false;
  if (isChapterOfStock(section.heading)) return true;
  return section.parent !== id && standsInStock(section.parent, sections);
}
