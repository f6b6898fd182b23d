/** The documents that a reader gathers from cells of the matrix, to be compared on the theme of the last one. */
import { FEWEST, MOST } from '../../compare/limits.ts';
import { address } from '../../site/address.ts';
import { button, element, link, meansElsewhere } from '../shared/client/element.client.ts';
import { matrixWords } from './words.ts';

const w = matrixWords.tray;

interface Pick {
  id: string;
  name: string;
}

/** A mark of comparison in a cell, and what it stands for. */
interface Mark {
  anchor: HTMLAnchorElement;
  theme: string;
  document: string;
  /** Empty for a cell of a whole theme. */
  topic: string;
}

export class Picks {
  #root: HTMLElement;
  #tray: HTMLElement;
  #themeName: (theme: string) => string;
  #theme = '';
  /** Topic of the last cell; empty where it was one of a whole theme. */
  #topic = '';
  #documents: Pick[] = [];

  /**
   * @param tray where what is gathered is shown
   * @param themeName what a theme is called, by its id
   */
  constructor(root: HTMLElement, tray: HTMLElement, themeName: (theme: string) => string) {
    this.#root = root;
    this.#tray = tray;
    this.#themeName = themeName;
    root.addEventListener('click', (event) => this.#press(event));
    root.addEventListener('keydown', (event) => {
      // It acts as a button does; a link would not heed the space bar.
      if (event.key !== ' ' || !markOf(event)) return;
      event.preventDefault();
      this.#press(event);
    });
    this.adopt(root);
  }

  /** Let the marks below an element say that they gather. */
  adopt(root: ParentNode): void {
    for (const anchor of root.querySelectorAll('a.to-compare:not([role])')) {
      anchor.setAttribute('role', 'button');
      anchor.setAttribute('aria-pressed', 'false');
    }
  }

  /** Show on the marks which are gathered; cells come and go as topics are opened. */
  tell(): void {
    // Where nothing is gathered, and nothing was, no mark says anything else.
    if (this.#documents.length === 0 && this.#tray.hidden) return;
    const picked = new Set(this.#documents.map(({ id }) => id));
    for (const anchor of this.#root.querySelectorAll<HTMLAnchorElement>('a.to-compare')) {
      const { theme, document, topic } = read(anchor);
      const same = theme === this.#theme && (topic === '' || topic === this.#topic);
      const pressed = String(same && picked.has(document));
      if (anchor.getAttribute('aria-pressed') !== pressed) {
        anchor.setAttribute('aria-pressed', pressed);
      }
    }
  }

  #press(event: Event): void {
    const mark = markOf(event);
    if (!mark || meansElsewhere(event)) return;
    event.preventDefault();
    const { theme, document, topic, anchor } = mark;
    const at = this.#documents.findIndex(({ id }) => id === document);
    if (at >= 0 && anchor.ariaPressed === 'true') this.#documents.splice(at, 1);
    else if (at < 0 && this.#documents.length === MOST) {
      this.#show(w.full(MOST));
      return;
    } else {
      if (at < 0) this.#documents.push({ id: document, name: nameOf(anchor) });
      this.#theme = theme;
      this.#topic = topic;
    }
    this.#show('');
  }

  #remove(id: string): void {
    const at = this.#documents.findIndex((one) => one.id === id);
    this.#documents.splice(at, 1);
    this.#show('');
    // The button that was pressed is gone: the next one, or the way on.
    const buttons = this.#tray.querySelectorAll<HTMLElement>('li button');
    (
      buttons[Math.min(at, buttons.length - 1)] ??
      this.#root.querySelector<HTMLElement>('a.to-compare')
    )?.focus();
  }

  #show(problem: string): void {
    this.tell();
    const count = this.#documents.length;
    this.#tray.hidden = count === 0;
    const items = this.#documents.map(({ id, name }) => {
      const remove = button('', '×', () => this.#remove(id));
      remove.ariaLabel = w.remove(name);
      return element('li', '', name, remove);
    });
    const ids = this.#documents.map(({ id }) => id);
    const open = link(address.compare(this.#theme, ids, this.#topic || null), 'button', w.open);
    const clear = button('', w.clear, () => {
      this.#documents = [];
      this.#show('');
      this.#root.querySelector<HTMLElement>('a.to-compare')?.focus();
    });
    this.#tray.replaceChildren(
      element('p', '', w.theme(this.#themeName(this.#theme))),
      element('ul', '', ...items),
      element('p', 'ways', count < FEWEST ? w.more : '', open, clear),
      ...(problem === '' ? [] : [element('p', 'problem', problem)]),
    );
  }
}

function markOf(event: Event): Mark | null {
  const anchor =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.to-compare');
  return anchor ? read(anchor) : null;
}

/** What a mark stands for is in its address. */
function read(anchor: HTMLAnchorElement): Mark {
  const fields = new URLSearchParams(anchor.search);
  return {
    anchor,
    theme: fields.get('theme') ?? '',
    document: fields.get('documents') ?? '',
    topic: fields.get('topic') ?? '',
  };
}

/** Place, then years and type, as the head of its row has them; the regions above it stand before the years. */
function nameOf(anchor: HTMLElement): string {
  const head = anchor.closest('tr')?.querySelector('th');
  const place = head?.querySelector('a')?.textContent?.trim() ?? '';
  const facts = head?.querySelector('small')?.firstChild?.textContent ?? '';
  return `${place} ${/\d{4}.{0,80}/.exec(facts)?.[0] ?? ''}`.trim();
}
