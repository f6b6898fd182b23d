/** Sections and clauses of a document in the order of its text. */
import type { Clause, Document, Section, Sentence } from '../../schema/document.ts';
import { titleSentence } from '../shared/passage/title-sentence.ts';
import { passageWords } from '../shared/passage/words.ts';

/**
 * Put sections and clauses into one list, each section ahead of its clauses.
 *
 * Sections without clauses keep their place among the others. The depth is 0 at the top, and for a clause one more
 * than its section's.
 */
export function outlineOf({ sections, clauses }: Pick<Document, 'sections' | 'clauses'>) {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const depthOf = (id: string | null, guard = 0): number => {
    const section = id === null || guard > sections.length ? undefined : byId.get(id);
    return section ? 1 + depthOf(section.parent, guard + 1) : 0;
  };
  const items: ({ depth: number } & ({ section: Section } | { clause: Clause }))[] = [];
  let next = 0;
  const openUntil = (index: number) => {
    for (; next <= index; next += 1) {
      const section = sections[next];
      if (section) items.push({ section, depth: depthOf(section.parent) });
    }
  };
  for (const clause of clauses) {
    openUntil(sections.findIndex(({ id }) => id === clause.section));
    items.push({ clause, depth: depthOf(clause.section) });
  }
  openUntil(sections.length - 1);
  return items;
}

export interface ContentsNode {
  id: string;
  marker: string | null;
  heading: string;
  children: ContentsNode[];
}

/** Nest the outline for a list of contents. */
export function contentsOf(document: Pick<Document, 'sections' | 'clauses'>): ContentsNode[] {
  const root: ContentsNode[] = [];
  const children = new Map<string | null, ContentsNode[]>([[null, root]]);
  for (const item of outlineOf(document)) {
    if ('section' in item) {
      const { id, marker, heading, parent } = item.section;
      const node: ContentsNode = { id, marker, heading, children: [] };
      children.set(id, node.children);
      (children.get(parent) ?? root).push(node);
    } else {
      const { id, marker, heading, section } = item.clause;
      const name = heading ?? passageWords.clause(item.clause);
      const node = { id, marker, heading: name, children: [] };
      (children.get(section) ?? root).push(node);
    }
  }
  return root;
}

/**
 * Split what follows a clause's printed title into paragraphs, each up to the tables behind it.
 *
 * Sentences and tables are numbered through the clause, from 1. Tables at its head make a paragraph without sentences.
 */
export function paragraphsOf(clause: Clause) {
  const { title } = titleSentence(clause);
  const tables = (clause.tables ?? []).map((table, index) => ({ table, number: index + 1 }));
  const behind = (id: string | null) => tables.filter(({ table }) => table.after === id);
  type Paragraph = { sentences: { sentence: Sentence; number: number }[]; tables: typeof tables };
  const paragraphs: Paragraph[] = [{ sentences: [], tables: behind(null) }];
  for (const [index, sentence] of clause.sentences.entries()) {
    if (paragraphs.at(-1)?.tables.length) paragraphs.push({ sentences: [], tables: [] });
    const last = paragraphs.at(-1);
    if (sentence !== title) last?.sentences.push({ sentence, number: index + 1 });
    last?.tables.push(...behind(sentence.id));
  }
  return paragraphs.filter(({ sentences, tables }) => sentences.length + tables.length > 0);
}
