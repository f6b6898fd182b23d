/** Parts of the matrix that stand on pages of their own, and are fetched when they are opened. */
import { button, tellOpen } from '../shared/client/element.client.ts';
import { matrixWords } from './words.ts';

/** How a table of topics begins, up to the id of its theme. */
const TOPICS = '<table data-topics="';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** A section of the table that holds one part: a row of sums, and its documents once they are there. */
export class Part {
  readonly section: HTMLTableSectionElement;
  readonly name: string;
  /** Whether a reader opened it by hand. */
  open = false;
  loaded = false;
  #loading: Promise<void> | undefined;
  /** The tables of topics as they came, by theme; those that are read are gone. */
  #topics = new Map<string, string>();

  constructor(section: HTMLTableSectionElement) {
    this.section = section;
    this.name = section.querySelector('th a')?.textContent?.trim() ?? '';
  }

  /** The row of sums. */
  get head(): HTMLTableRowElement | null {
    return this.section.querySelector('tr.part');
  }

  /**
   * Fetch the documents of the part, and set them below its row of sums; a second call does nothing more.
   *
   * @throws Where the page cannot be had; the next call tries again.
   */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    const response = await fetch(this.section.dataset.part ?? '');
    if (!response.ok) throw new Error(`${response.status}`);
    const text = await response.text();
    // Topics are most of the page: each table of theirs is read when somebody opens its theme.
    const [main = '', ...tables] = text.split(TOPICS);
    const rows = parse(main).querySelectorAll('.matrix:not(.topics) tbody tr[data-document]');
    if (rows.length === 0) throw new Error('no rows');
    this.section.append(...rows);
    this.#topics = new Map(tables.map((table) => [table.slice(0, table.indexOf('"')), table]));
    this.loaded = true;
  }

  /** The table of a theme's topics, once; null where it is read already, or not there yet. */
  takeTopics(theme: string): Document | null {
    const table = this.#topics.get(theme);
    this.#topics.delete(theme);
    return table === undefined ? null : parse(TOPICS + table);
  }

  /** Set a button before the name of the part that opens and closes it. */
  addButton(press: () => void): void {
    this.head?.querySelector('th')?.prepend(button('open-part no-print', '', press));
    this.tell();
  }

  /** Let the button say what pressing it does. */
  tell(): void {
    const { openPart, closePart } = matrixWords.said;
    tellOpen(this.head, this.open, (this.open ? closePart : openPart)(this.name));
  }
}
