/** The topics of a theme as columns of the matrix, taken from the tables of topics below it. */
import { matrixWords } from '../strings/matrix.ts';
import type { Row } from './matrix-rows.ts';

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
   * Set the columns of the topics behind those of their themes, as copies.
   *
   * @param heads one a theme
   * @param sums rows of the parts, one a part
   * @returns how many columns were added
   */
  open(
    themes: readonly string[],
    heads: readonly HTMLElement[],
    rows: readonly Row[],
    sums: readonly HTMLElement[],
  ): number {
    let added = 0;
    heads.forEach((head, column) => {
      const theme = head.dataset.theme ?? '';
      const topics = themes.includes(theme) ? (this.#heads.get(theme) ?? []) : [];
      tellOpen(head, topics.length > 0);
      if (topics.length === 0) return;
      added += topics.length;
      head.after(...topics.map(copy));
      for (const { id, element } of rows) {
        cellAt(element, column)?.after(...this.cells(theme, id).map(copy));
      }
      for (const row of sums) {
        const cells = this.cells(theme, sumsKey(row));
        cellAt(row, column)?.after(
          ...(cells.length > 0 ? cells.map(copy) : [blank(topics.length)]),
        );
      }
    });
    return added;
  }
}

/** No document has an id like this. */
const sumsKey = (row: HTMLElement) => `/${row.dataset.sums}`;

/** The cell of a theme, whatever topics are open. */
function cellAt(row: HTMLElement, column: number): HTMLElement | undefined {
  return row.querySelectorAll<HTMLElement>(':scope > td:not(.topic)')[column];
}

function blank(width: number): HTMLElement {
  const cell = document.createElement('td');
  cell.className = 'topic';
  cell.colSpan = width;
  return cell;
}

function copy(cell: HTMLElement): HTMLElement {
  const made = cell.cloneNode(true) as HTMLElement;
  made.classList.add('topic');
  return made;
}

/** Make the button in the head of a theme that opens it. */
export function openButton(head: HTMLElement, press: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'open-topics no-print';
  button.addEventListener('click', press);
  head.append(button);
  tellOpen(head, false);
}

/** Let the button in the head of a theme say what pressing it does. */
function tellOpen(head: HTMLElement, open: boolean): void {
  const button = head.querySelector('button');
  const name = head.querySelector('a')?.textContent?.trim() ?? '';
  const { openTopics, closeTopics } = matrixWords.said;
  button?.setAttribute('aria-expanded', String(open));
  button?.setAttribute('aria-label', (open ? closeTopics : openTopics)(name));
}
