/** Parts of the matrix that stand on pages of their own, and are fetched when they are opened. */
import { matrixWords } from '../strings/matrix.ts';

/** A section of the table that holds one part: a row of sums, and its documents once they are there. */
export class Part {
  readonly section: HTMLTableSectionElement;
  readonly name: string;
  /** Whether a reader opened it by hand. */
  open = false;
  loaded = false;
  #loading: Promise<Document> | undefined;

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
   * @returns the page they came from
   * @throws Where the page cannot be had; the next call tries again.
   */
  load(): Promise<Document> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #fetch(): Promise<Document> {
    const response = await fetch(this.section.dataset.part ?? '');
    if (!response.ok) throw new Error(`${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const rows = page.querySelectorAll('.matrix:not(.topics) tbody tr[data-document]');
    if (rows.length === 0) throw new Error('no rows');
    this.section.append(...rows);
    this.loaded = true;
    return page;
  }

  /** Set a button before the name of the part that opens and closes it. */
  addButton(press: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'open-part no-print';
    button.addEventListener('click', press);
    this.head?.querySelector('th')?.prepend(button);
    this.tell();
  }

  /** Let the button say what pressing it does. */
  tell(): void {
    const button = this.head?.querySelector('button');
    const { openPart, closePart } = matrixWords.said;
    button?.setAttribute('aria-expanded', String(this.open));
    button?.setAttribute('aria-label', (this.open ? closePart : openPart)(this.name));
  }
}
