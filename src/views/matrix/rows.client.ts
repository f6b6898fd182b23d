/** The rows of the matrix: which are shown, in what order. Text is read once and kept. */
import { FACETS, type Facet } from '../shared/matrix/words.ts';

/** A document of the matrix. */
export interface Row {
  id: string;
  element: HTMLTableRowElement;
  /** Where it stands in the usual order. */
  home: HTMLTableSectionElement;
  firstYear: number;
  lastYear: number;
  /** Counts by theme; 0 where the document does not speak. */
  counts: Map<string, number>;
}

/** Read the rows of a document that stand in a section of the table. */
export function readRows(home: HTMLTableSectionElement, themes: readonly string[]): Row[] {
  return [...home.querySelectorAll<HTMLTableRowElement>('tr[data-document]')].map((element) => {
    const years = (element.dataset.year ?? '').split('|').map(Number).filter(Number.isFinite);
    const cells = element.querySelectorAll<HTMLTableCellElement>(':scope > td:not(.topic)');
    return {
      id: element.dataset.document ?? '',
      element,
      home,
      firstYear: years[0] ?? Number.NaN,
      lastYear: years.at(-1) ?? Number.NaN,
      counts: new Map(
        themes.map((theme, at) => [
          theme,
          Number(cells[at]?.querySelector(':scope > a')?.textContent ?? 0),
        ]),
      ),
    };
  });
}

/** Tell whether what an element says of itself, or of what it holds, allows a choice. */
export function allows({ dataset }: HTMLElement, choice: Readonly<Record<Facet, string>>): boolean {
  return FACETS.every(
    (facet) => choice[facet] === '' || (dataset[facet] ?? '').split('|').includes(choice[facet]),
  );
}

/**
 * Put rows in order; equal ones keep the usual order, and documents of unknown years go last.
 *
 * @returns null for the usual order
 */
export function sortRows(rows: readonly Row[], sort: string): Row[] | null {
  if (sort === '') return null;
  if (sort === 'newest' || sort === 'oldest') {
    const sign = sort === 'newest' ? -1 : 1;
    const year = (row: Row) => (sort === 'newest' ? row.lastYear : row.firstYear);
    return rows.toSorted((a, b) => compareYears(year(a), year(b), sign));
  }
  return rows.toSorted((a, b) => (b.counts.get(sort) ?? 0) - (a.counts.get(sort) ?? 0));
}

function compareYears(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * (a - b);
}
