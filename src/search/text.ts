/**
 * What can be found.
 *
 * The index and the plain scan that checks it go through this file, so that they cannot disagree on what "the text of a
 * clause" is.
 */
import type { Document } from '../schema/document.ts';
import type { Manner } from './corpus-index.ts';
import { comparable, type Simplify } from './fold.ts';

/** One place that a search can lead to: a clause, a section's heading or a document's title. */
export interface SearchRecord {
  kind: 'title' | 'section' | 'clause';
  /** HTML id on the document page; null for the document itself. */
  anchor: string | null;
  /** `三/11`; null but for clauses. */
  label: string | null;
  /** What its number looks like; null where it has none. */
  marker: string | null;
  /** Words to call the place by, null where it has none of its own. */
  heading: string | null;
  /** Ids of its themes. */
  themes: string[];
  /** Texts as published. A phrase is looked for within one of them, never across two. */
  blocks: string[];
}

/**
 * List what can be found in a document.
 *
 * The text of a clause is all its sentences in one piece, without the marker, so that a phrase may
 * run from one sentence into the next. Titles and section headings are places of their own.
 *
 * @example searchRecords(quanzhou)[0]?.blocks[0] // '2023年泉州市普通中学教育工作要点'
 */
export function searchRecords(
  document: Pick<Document, 'title' | 'noticeTitle' | 'sections' | 'clauses'>,
): SearchRecord[] {
  const titles = [document.title, document.noticeTitle].filter((title) => title !== null);
  const title: SearchRecord = {
    kind: 'title',
    anchor: null,
    label: null,
    marker: null,
    heading: null,
    themes: [],
    blocks: titles,
  };
  const sections = document.sections.map(
    (section): SearchRecord => ({
      kind: 'section',
      anchor: section.id,
      label: null,
      marker: section.marker,
      heading: null,
      themes: [...new Set(section.labels.map(({ theme }) => theme))],
      blocks: [section.heading],
    }),
  );
  const clauses = document.clauses.map(
    (clause): SearchRecord => ({
      kind: 'clause',
      anchor: clause.id,
      label: clause.label,
      marker: clause.marker,
      heading: clause.heading,
      themes: clause.themes,
      blocks: [clause.sentences.map(({ text }) => text).join(''), ...cellsOf(clause)],
    }),
  );
  const records = titles.length > 0 ? [title, ...sections, ...clauses] : [...sections, ...clauses];
  return records.filter(({ blocks }) => blocks.some((block) => block.trim() !== ''));
}

/** What stands in tables, cell by cell: no phrase runs from one cell into another. */
function cellsOf({ tables = [] }: Document['clauses'][number]): string[] {
  return tables
    .flatMap(({ caption, header, rows }) => [caption ?? '', ...(header ?? []), ...rows.flat()])
    .filter((cell) => cell !== '');
}

/**
 * Say by a plain scan whether a phrase stands in a record; the search must agree with this.
 *
 * Of quotation marks alone nothing is left to compare: they are looked for as they are.
 */
export function contains(
  { blocks }: Pick<SearchRecord, 'blocks'>,
  phrase: string,
  manner: Manner,
  simplify?: Simplify,
): boolean {
  if (phrase.trim() === '') return false;
  const wanted = comparable(phrase, manner, simplify);
  if (wanted === '') return blocks.some((block) => block.includes(phrase));
  return blocks.some((block) => comparable(block, manner, simplify).includes(wanted));
}
