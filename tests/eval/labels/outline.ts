/** An outline made of the gold's own cuts, so that annotation is scored apart from the stages before it. */
import type { Clause, Outline, Section } from '../../../src/schema/document.ts';
import type { GoldClause, GoldDocument, GoldUnit } from '../../../src/tasks/eval/labels/gold.ts';
import {
  CHAPTER,
  NUMBER,
  SUBSECTION,
  withoutMarker,
} from '../../../src/tasks/eval/labels/markers.ts';

/** A unit that is only the bracket behind a clause. */
const BRACKET_ONLY = /^[（(].{1,200}[)）]$/su;

/**
 * Build the outline of a gold document: empty labels, spans without meaning.
 *
 * @example annotate(outlineOf(gold), codebook, { years: null, title: null })
 */
export function outlineOf(gold: GoldDocument): Outline {
  const sections: Section[] = [];
  const lines: number[] = [];
  let chapter: string | null = null;
  for (const { id, text } of gold.headings) {
    const marker = (CHAPTER.exec(text) ?? SUBSECTION.exec(text))?.[0] ?? '';
    const isChapter = CHAPTER.test(text);
    const section = `s${sections.length + 1}`;
    sections.push({
      id: section,
      marker,
      heading: text.slice(marker.length),
      parent: isChapter ? null : chapter,
      span: [0, 0],
      labels: [],
    });
    lines.push(lineOf(id));
    if (isChapter) chapter = section;
  }
  const clauses = gold.clauses.map((clause, index) => {
    const line = lineOf(clause.units[0]?.id ?? '0');
    const above = lines.findLastIndex((one) => one < line);
    return clauseOf(clause, `c${index + 1}`, sections[above]?.id ?? null);
  });
  return { sections, clauses };
}

const lineOf = (unit: string) => Number(unit.split('.')[0]);

function clauseOf(gold: GoldClause, id: string, section: string | null): Clause {
  const texts: string[] = [];
  for (const { text } of gold.units) {
    const last = texts.length - 1;
    if (last >= 0 && BRACKET_ONLY.test(text)) texts[last] += text;
    else texts.push(withoutMarker(text));
  }
  return {
    id,
    label: gold.label,
    marker: markerOf(gold.units[0]),
    section,
    heading: gold.heading === '' ? null : gold.heading,
    themes: [],
    sentences: texts.map((text, index) => {
      return { id: `${id}-s${index + 1}`, text, span: [0, 0], labels: [], commitment: null };
    }),
    targets: [],
    bodies: [],
    cited: [],
  };
}

function markerOf(unit: GoldUnit | undefined): string | null {
  const text = unit?.text ?? '';
  return (NUMBER.exec(text) ?? SUBSECTION.exec(text) ?? CHAPTER.exec(text))?.[0] ?? null;
}
