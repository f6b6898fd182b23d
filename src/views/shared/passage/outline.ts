/** Sections and clauses of a document in the order of its text. */
import type { Clause, Document, Section, Sentence, Table } from '../../../schema/document.ts';

export interface SectionItem {
  section: Section;
  /** 0 for a section at the top. */
  depth: number;
}

export interface ClauseItem {
  clause: Clause;
  /** One more than its section's; 0 outside every section. */
  depth: number;
}

export type OutlineItem = SectionItem | ClauseItem;

/**
 * Put sections and clauses into one list, each section ahead of its clauses.
 *
 * Sections without clauses keep their place among the others.
 */
export function outlineOf({ sections, clauses }: Pick<Document, 'sections' | 'clauses'>) {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const depthOf = (id: string | null, guard = 0): number => {
    const section = id === null || guard > sections.length ? undefined : byId.get(id);
    return section ? 1 + depthOf(section.parent, guard + 1) : 0;
  };
  const items: OutlineItem[] = [];
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

/** Nest the outline for a list of contents; `unnamed` names clauses without a heading. */
export function contentsOf(
  document: Pick<Document, 'sections' | 'clauses'>,
  unnamed: (clause: Clause) => string,
): ContentsNode[] {
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
      const node = { id, marker, heading: heading ?? unnamed(item.clause), children: [] };
      (children.get(section) ?? root).push(node);
    }
  }
  return root;
}

/** Split a clause's sentences into its printed title and its text. */
export function titleSentence(clause: Clause) {
  const [first, ...rest] = clause.sentences;
  const bare = first?.text.replace(/[。；：:;.]$/, '');
  return first && clause.heading !== null && bare === clause.heading
    ? { title: first, rest }
    : { title: null, rest: clause.sentences };
}

export interface Run {
  sentences: { sentence: Sentence; number: number }[];
  /** Tables that stand behind its last sentence. */
  tables: { table: Table; number: number }[];
}

/**
 * Split what follows a clause's printed title into runs of sentences, each up to the tables behind it.
 *
 * Sentences and tables are numbered through the clause, from 1. Tables at its head make a run without sentences.
 */
export function runsOf(clause: Clause): Run[] {
  const { title } = titleSentence(clause);
  const tables = (clause.tables ?? []).map((table, index) => ({ table, number: index + 1 }));
  const behind = (id: string | null) => tables.filter(({ table }) => table.after === id);
  const runs: Run[] = [{ sentences: [], tables: behind(null) }];
  for (const [index, sentence] of clause.sentences.entries()) {
    if (runs.at(-1)?.tables.length) runs.push({ sentences: [], tables: [] });
    const run = runs.at(-1);
    if (sentence !== title) run?.sentences.push({ sentence, number: index + 1 });
    run?.tables.push(...behind(sentence.id));
  }
  return runs.filter((run) => run.sentences.length > 0 || run.tables.length > 0);
}
