/** The invented documents of tests/corpus/ by what they are for, and what is published of them. */
import type { Document } from '../../src/schema/document.ts';
import { parseCsv } from '../site/csv.ts';
import { documents, readText } from '../site/site.ts';

/** A city's plan for all schools, whole, from its own page. */
export const CITY = 'jiaxing-2023-education';
/** A plan of three years of a county below that city, handed in as a web page, with a table. */
export const COUNTY = 'haining-2023-action';
/** Another county below it, in somebody's copy; it cites the most. */
export const COPY = 'pinghu-2024-education';
/** Of another province, for compulsory education: damaged, restored, and cut off at its end. */
export const REPAIRED = 'linyi-2022-compulsory';
/** Senior schools alone, without a head; its names were taken out, its place is concluded. */
export const CUT = 'dezhou-2023-senior';

/** Find a document as it is published. */
export function documentOf(id: string): Document {
  const document = documents.find((one) => one.id === id);
  if (!document) throw new Error(`the site has no document ${id}`);
  return document;
}

/** A row of a published table, by the names of its columns. */
export type Row = { readonly [column: string]: string };

/** Read the rows of a table of data/. */
export function tableOf(name: string): Row[] {
  const [head = [], ...rows] = parseCsv(readText(`data/${name}.csv`));
  return rows.map((row) => Object.fromEntries(head.map((column, at) => [column, row[at] ?? ''])));
}

const facts = tableOf('documents');

/**
 * The ids of the documents of which something is so, in the order of the site.
 *
 * @example idsWhere(({ region_level }) => region_level === 'county') // [COUNTY, COPY]
 */
export function idsWhere(holds: (row: Row) => boolean): string[] {
  return facts.filter(holds).map(({ document = '' }) => document);
}

/** Tell whether a document is for a year. */
export function covers({ year_from, year_to }: Row, year: number): boolean {
  return Number(year_from) <= year && year <= Number(year_to);
}
