/**
 * What can be found, and how a phrase and a text are made comparable.
 *
 * The index, the plain scan that checks it and the marks in an excerpt all go through this file, so
 * that they cannot disagree on what "the text of a clause" is.
 */
import type { Document } from '../schema/document.ts';

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
  return records.filter(({ blocks }) => blocks.some((block) => normalize(block) !== ''));
}

/** What stands in tables, cell by cell: no phrase runs from one cell into another. */
function cellsOf({ tables = [] }: Document['clauses'][number]): string[] {
  return tables
    .flatMap(({ caption, header, rows }) => [caption ?? '', ...(header ?? []), ...rows.flat()])
    .filter((cell) => cell !== '');
}

/** The signs that one code point is compared by: none for white space, several for `①` or `㎡`. */
const signsOf = (codePoint: string) =>
  codePoint.normalize('NFKC').toLowerCase().replace(/\s/gu, '');

/**
 * Make texts comparable: NFKC, lower case, no white space.
 *
 * Full-width and half-width signs become one, so `（５Ｇ）` finds `(5g)`; curly quotes stay as they are.
 * Done code point by code point, so that a place in the result can be traced to the text.
 *
 * @example normalize('“5G＋专递课堂” 建设') // '“5g+专递课堂”建设'
 */
export function normalize(text: string): string {
  return Array.from(text, signsOf).join('');
}

/** Say by a plain scan whether a phrase stands in a record; the search must agree with this. */
export function contains(record: Pick<SearchRecord, 'blocks'>, phrase: string): boolean {
  const wanted = normalize(phrase);
  return wanted !== '' && record.blocks.some((block) => normalize(block).includes(wanted));
}

/**
 * Find where a phrase stands in a text, as published.
 *
 * @returns Spans `[start, end)` in UTF-16 offsets, without overlap, in order.
 * @example findPhrase('落实“双减”政策', '双减') // [[3, 5]]
 */
export function findPhrase(text: string, phrase: string): [number, number][] {
  const wanted = normalize(phrase);
  if (wanted === '') return [];
  // For each sign of the comparable text, the code point of the published text it came from.
  const origin: [start: number, end: number][] = [];
  let comparable = '';
  let offset = 0;
  for (const codePoint of text) {
    const signs = signsOf(codePoint);
    for (let i = 0; i < signs.length; i++) origin.push([offset, offset + codePoint.length]);
    comparable += signs;
    offset += codePoint.length;
  }
  const spans: [number, number][] = [];
  for (let at = comparable.indexOf(wanted); at >= 0; ) {
    const start = origin[at]?.[0] ?? 0;
    const end = origin[at + wanted.length - 1]?.[1] ?? text.length;
    // Two matches can share a code point such as `⑪`, whose signs repeat: one mark is enough.
    if (start >= (spans.at(-1)?.[1] ?? 0)) spans.push([start, end]);
    at = comparable.indexOf(wanted, at + wanted.length);
  }
  return spans;
}
