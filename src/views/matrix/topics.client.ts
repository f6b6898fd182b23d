/** The topics of a theme as columns of the matrix, taken from the tables of topics below it. */
import { button, element, tellOpen } from '../shared/client/element.client.ts';
import type { Row } from './rows.client.ts';
import { matrixWords } from './words.ts';

/** Heads and cells of the topics of the themes, by theme and document. */
export class Topics {
  #heads = new Map<string, readonly HTMLElement[]>();
  #cells = new Map<string, readonly HTMLElement[]>();

  /** Read all tables of topics below an element; on the pages of parts there are more of them. */
  read(root: ParentNode): void {
    for (const table of root.querySelectorAll<HTMLTableElement>('table[data-topics]')) {
      const theme = table.dataset.topics ?? '';
      this.#heads.set(theme, [...table.querySelectorAll<HTMLElement>('th[data-topic]')]);
      for (const row of table.querySelectorAll<HTMLElement>('tr[data-document]')) {
        const cells = [...row.querySelectorAll<HTMLElement>(':scope > td')];
        this.#cells.set(`${theme} ${row.dataset.document}`, cells);
      }
      // Before the topics of a part stands the theme as a whole.
      for (const row of table.querySelectorAll<HTMLElement>('tr[data-sums]')) {
        const cells = [...row.querySelectorAll<HTMLElement>(':scope > td')].slice(1);
        this.#cells.set(`${theme} ${sumsKey(row)}`, cells);
      }
    }
  }

  /** Names of the topics of a theme, in order. */
  names(theme: string): string[] {
    return (this.#heads.get(theme) ?? []).map((head) => head.textContent?.trim() ?? '');
  }

  /** Cells of a document, or of the sums of a part, one a topic; none where its table is not there. */
  cells(theme: string, document: string): readonly HTMLElement[] {
    return this.#cells.get(`${theme} ${document}`) ?? [];
  }

  /**
   * Set the columns of some themes' topics behind those of the themes, as copies.
   *
   * @param heads those of the themes, in their order
   * @param rows documents
   * @param sums rows of the parts, one a part
   */
  open(
    themes: readonly string[],
    heads: readonly HTMLElement[],
    rows: readonly Row[],
    sums: readonly HTMLTableRowElement[],
  ): void {
    const opened = heads.flatMap((head, column) => {
      const theme = head.dataset.theme ?? '';
      const topics = themes.includes(theme) ? (this.#heads.get(theme) ?? []) : [];
      if (topics.length === 0) return [];
      tellTopics(head, true);
      head.after(...topics.map((topic) => copy(topic, theme)));
      return [{ theme, column, width: topics.length }];
    });
    const fill = (row: HTMLTableRowElement, id: string) => {
      const own = themeCells(row);
      for (const { theme, column, width } of opened) {
        const cells = this.cells(theme, id);
        const copies = cells.map((cell) => copy(cell, theme));
        own[column]?.after(...(copies.length > 0 ? copies : [blank(width, theme)]));
      }
    };
    for (const { id, element } of rows) fill(element, id);
    for (const row of sums) fill(row, sumsKey(row));
  }

  /** Take the columns of some themes' topics away again. */
  close(themes: readonly string[], heads: readonly HTMLElement[], table: ParentNode): void {
    for (const head of heads) {
      if (themes.includes(head.dataset.theme ?? '')) tellTopics(head, false);
    }
    for (const theme of themes) {
      for (const cell of table.querySelectorAll(`.topic[data-of="${CSS.escape(theme)}"]`)) {
        cell.remove();
      }
    }
  }
}

/** No document has an id like this. */
const sumsKey = (row: HTMLElement) => `/${row.dataset.sums}`;

/** The cells of the themes, whatever topics are open. */
function themeCells(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return [...row.cells].filter(
    ({ tagName, classList }) => tagName === 'TD' && !classList.contains('topic'),
  );
}

function blank(width: number, theme: string): HTMLElement {
  const cell = element('td', 'topic');
  cell.colSpan = width;
  cell.dataset.of = theme;
  return cell;
}

function copy(cell: HTMLElement, theme: string): HTMLElement {
  const made = cell.cloneNode(true) as HTMLElement;
  made.classList.add('topic');
  made.dataset.of = theme;
  return made;
}

/** Make the button in the head of a theme that opens it. */
export function openButton(head: HTMLElement, press: () => void): void {
  head.append(button('open-topics no-print', '', press));
  tellTopics(head, false);
}

/** Let the button in the head of a theme say what pressing it does. */
function tellTopics(head: HTMLElement, open: boolean): void {
  const name = head.querySelector('a')?.textContent?.trim() ?? '';
  const { openTopics, closeTopics } = matrixWords.said;
  tellOpen(head, open, (open ? closeTopics : openTopics)(name));
}
