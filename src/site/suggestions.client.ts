/**
 * What a search field offers while one types: pages by their names, in a list below it.
 *
 * The field is a combobox as WAI-ARIA describes it; without a choice it sends what is typed, as ever.
 */
import { openNames } from '../search/names/open.ts';
import type { NameHit } from '../search/names/rank.ts';
import { address } from './address.ts';
import { chrome } from './chrome.ts';
import { words } from './words.ts';

const names = openNames(new URL(address.names(), location.href).href);
/** Who types on is not answered in between, in milliseconds. */
const PAUSE = 100;
const known = new WeakSet<HTMLInputElement>();
let lists = 0;

/**
 * Let a field offer names; once is enough.
 *
 * @param before what stood in it when one went there
 */
export function suggest(field: HTMLInputElement, before: string): void {
  if (known.has(field)) return;
  known.add(field);
  const list = document.createElement('ul');
  lists += 1;
  list.id = `suggestions-${lists}`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = chrome.suggestions;
  list.hidden = true;
  (field.closest('.search-form') ?? field.form)?.append(list);
  field.autocomplete = 'off';
  field.ariaAutoComplete = 'list';
  field.setAttribute('aria-controls', list.id);
  const suggestions = new Suggestions(field, list);
  // What was typed while this was on its way; what stood there before is no question.
  if (field === document.activeElement && field.value !== before) void suggestions.ask();
}

/** Says how many there are; one for all fields. */
let announcer: HTMLElement | undefined;

function announce(text: string): void {
  if (!announcer) {
    announcer = document.createElement('div');
    announcer.className = 'visually-hidden';
    announcer.ariaLive = 'polite';
    document.body.append(announcer);
  }
  if (announcer.textContent !== text) announcer.textContent = text;
}

function span(className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement('span');
  made.className = className;
  made.append(...children);
  return made;
}

class Suggestions {
  #field: HTMLInputElement;
  #list: HTMLElement;
  #hits: NameHit[] = [];
  /** The key that ended a word of another script is not up yet: some browsers tell of it after the word. */
  #hasEnded = false;
  /** Which one is chosen; -1 for none. */
  #chosen = -1;
  /** Number of the latest question: what comes late is thrown away. */
  #turn = 0;
  #timer = 0;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    field.addEventListener('input', (event) => {
      // While signs are composed the list of the keyboard stands there.
      if (!(event as InputEvent).isComposing) this.#later();
    });
    field.addEventListener('compositionstart', () => this.#close());
    field.addEventListener('compositionend', () => {
      this.#hasEnded = true;
      this.#later();
    });
    field.addEventListener('keyup', () => {
      this.#hasEnded = false;
    });
    field.addEventListener('keydown', (event) => this.#press(event));
    field.addEventListener('blur', () => this.#close());
    field.form?.addEventListener('submit', () => this.#close());
    // The field keeps the focus.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('li') : null;
      const at = option ? [...list.children].indexOf(option) : -1;
      if (at >= 0) this.#go(at, event.ctrlKey || event.metaKey);
    });
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.ask(), PAUSE);
  }

  /** Offer what may become of what is typed. */
  async ask(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const typed = this.#field.value;
    // A file that does not come is no reason to disturb anyone who types.
    const hits = await names.suggestionsFor(typed).catch(() => []);
    if (turn === this.#turn) this.#show(hits);
  }

  #show(hits: NameHit[]): void {
    this.#hits = hits;
    this.#list.replaceChildren(...hits.map((hit, at) => this.#option(hit, at)));
    this.#list.scrollTop = 0;
    this.#list.hidden = hits.length === 0;
    this.#field.ariaExpanded = String(hits.length > 0);
    this.#choose(-1);
    announce(hits.length > 0 ? chrome.suggested(hits.length) : '');
  }

  #option({ entry }: NameHit, at: number): HTMLElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${at}`;
    option.role = 'option';
    const facts = [entry.note, entry.trust?.words ?? ''].filter((fact) => fact !== '');
    option.append(
      span('suggested-kind', words.nameKinds[entry.kind]),
      ' ',
      span('suggested-name', entry.name),
      ' ',
      span('suggested-facts', ...facts.flatMap((fact) => [span('', fact), ' '])),
    );
    return option;
  }

  #choose(at: number): void {
    this.#chosen = at;
    for (const [place, option] of [...this.#list.children].entries()) {
      option.ariaSelected = String(place === at);
      if (place === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', `${this.#list.id}-${at}`);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    if (!this.#list.hidden) this.#show([]);
  }

  #go(at: number, elsewhere = false): void {
    const href = this.#hits[at]?.entry.href;
    if (href === undefined) return;
    this.#close();
    if (elsewhere) open(href, '_blank');
    else location.assign(href);
  }

  #press(event: KeyboardEvent): void {
    // The keyboard of another script has these keys for itself.
    if (event.isComposing || this.#hasEnded) return;
    const isOpen = !this.#list.hidden;
    const count = this.#hits.length;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) void this.ask();
      else {
        // One step beyond the ends none is chosen, and one is back at what was typed.
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const round = count + 1;
        this.#choose(((this.#chosen + 1 + step + round) % round) - 1);
      }
    } else if (event.key === 'Enter' && isOpen && this.#chosen >= 0) {
      event.preventDefault();
      this.#go(this.#chosen, event.ctrlKey || event.metaKey);
    } else if (event.key === 'Escape' && isOpen) {
      // What is typed stays, and so does the menu that the field stands in.
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }
}
