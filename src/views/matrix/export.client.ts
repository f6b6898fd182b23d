/** What the matrix shows, as rows of a CSV: one for each cell. */
import { csvText } from '../../text/csv.ts';
import { saveText } from '../shared/client/save-text.client.ts';
import type { Row } from './rows.client.ts';
import type { Topics } from './topics.client.ts';
import { matrixWords } from './words.ts';

export interface Column {
  theme: string;
  name: string;
  core: boolean;
}

const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';

/**
 * List the cells of some rows, those of opened topics behind their theme's.
 *
 * @param nameOf the word for a value of a facet, as the form has it
 */
export function exportRows(
  rows: readonly Row[],
  columns: readonly Column[],
  open: readonly string[],
  topics: Topics,
  nameOf: (facet: 'province' | 'grade', value: string) => string,
): string[][] {
  const w = matrixWords.csv;
  const body = rows.flatMap(({ id, element }) => {
    const { province = '', year = '', type = '', grade = '' } = element.dataset;
    const place = text(element.querySelector('th a'));
    const first = [id, place, nameOf('province', province), year.replaceAll('|', ' '), type];
    const limits = [...element.querySelectorAll('th .trust-note')].map(text).join('，');
    const cells = element.querySelectorAll<HTMLElement>(':scope > td:not(.topic)');
    return columns.flatMap(({ theme, name, core }, at) => {
      const unit = core ? w.sentence : w.clause;
      const line = (topic: string, cell: HTMLElement | undefined) => [
        ...first,
        nameOf('grade', grade),
        name,
        topic,
        ...describe(cell, unit),
        limits,
      ];
      const names = open.includes(theme) ? topics.names(theme) : [];
      const own = topics.cells(theme, id);
      return [line('', cells[at]), ...names.map((topic, index) => line(topic, own[index]))];
    });
  });
  return [[...w.columns], ...body];
}

/** Hand the cells of some rows to the reader as a file. */
export function saveTable(...shown: Parameters<typeof exportRows>): void {
  saveText(matrixWords.csv.file, csvText(exportRows(...shown)), 'text/csv;charset=utf-8');
}

/** State, count, unit, firmness, targets and address of a cell. */
function describe(cell: HTMLElement | undefined, unit: string): string[] {
  // In an empty cell links stand within the reason.
  const anchor = cell?.querySelector(':scope > a');
  if (!anchor) return [text(cell?.querySelector('.silence-word')), '0', unit, '', '0', ''];
  return [
    matrixWords.csv.said,
    text(anchor),
    unit,
    text(cell?.querySelector('.firm')),
    cell?.dataset.targets ?? '0',
    // An element of a page that was fetched knows no base; the site's own addresses start at its root.
    new URL(anchor.getAttribute('href') ?? '', location.href).href,
  ];
}
