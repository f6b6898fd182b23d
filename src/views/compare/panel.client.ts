/** `<compare-panel>`: reads the address, loads the cells that it asks for, and lays them side by side. */

import type { CompareDocument, CompareIndex, CompareTheme } from '../../compare/cell.ts';
import { type Loaded, layTheme, tally } from '../../compare/layout.ts';
import { FEWEST } from '../../compare/limits.ts';
import { address } from '../../site/address.ts';
import { chrome } from '../../site/chrome.ts';
import { element } from '../shared/client/element.client.ts';
import { type CompareClient, createClient } from './cells.client.ts';
import { fillForm, readForm, showInForm } from './form.client.ts';
import { failure, partners, problemList } from './notices.client.ts';
import { type Known, readSelection, type Selection } from './selection.client.ts';
import { type Answer, comparison } from './view.client.ts';
import { compareWords as w } from './words.ts';

/** An answer that comes sooner needs no word that it is on its way, in milliseconds. */
const PAUSE = 250;

class ComparePanel extends HTMLElement {
  #client: CompareClient = createClient();
  #index: CompareIndex | undefined;
  /** Number of the latest question: an answer that comes late is thrown away. */
  #turn = 0;

  connectedCallback(): void {
    const { form, examples } = this.#parts();
    examples.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#fromForm();
    });
    form.addEventListener('change', () => this.#fromForm());
    window.addEventListener('popstate', this.#fromAddress);
    void this.#open();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#fromAddress);
  }

  #parts() {
    const find = <T extends Element>(selector: string) => {
      const part = this.querySelector<T>(selector);
      if (!part) throw new Error(`compare-panel lacks ${selector}`);
      return part;
    };
    return {
      form: find<HTMLFormElement>('form'),
      problems: find<HTMLElement>('[data-problems]'),
      status: find<HTMLElement>('[role="status"]'),
      ways: find<HTMLElement>('[data-ways]'),
      result: find<HTMLElement>('[data-result]'),
      start: find<HTMLElement>('[data-start]'),
      examples: find<HTMLElement>('[data-examples]'),
    };
  }

  /** Copy a sign of the site: of a theme, or of a reason for silence. */
  #mark = (name: string): Node => {
    const marks = this.querySelector<HTMLTemplateElement>('template[data-marks]');
    const found = [...(marks?.content.children ?? [])].find(
      (one) => one.getAttribute('data-mark') === name,
    );
    return found?.firstElementChild?.cloneNode(true) ?? document.createTextNode('');
  };

  /** Load what there is to choose from; without it nothing can be compared. */
  async #open(): Promise<void> {
    const { form, problems } = this.#parts();
    problems.replaceChildren();
    const ready = this.#wait();
    try {
      this.#index = await this.#client.index();
    } catch (error) {
      console.warn(error);
      problems.append(
        element('p', '', w.failedIndex),
        this.#retryButton(() => this.#open()),
      );
      return;
    } finally {
      ready();
    }
    fillForm(form, this.#index);
    form.hidden = false;
    this.#fromAddress();
  }

  #known({ themes, documents }: CompareIndex): Known {
    return {
      themes: new Map(themes.map(({ id, topics }) => [id, new Set(topics.map((one) => one.id))])),
      documents: new Set(documents.map(({ id }) => id)),
    };
  }

  #fromAddress = (): void => {
    if (!this.#index) return;
    const selection = readSelection(location.search, this.#known(this.#index));
    showInForm(this.#parts().form, selection);
    void this.#show(this.#index, selection);
  };

  #fromForm(): void {
    if (!this.#index) return;
    const selection = readForm(this.#parts().form, this.#known(this.#index));
    const target = address.compare(selection.theme, selection.documents);
    if (target !== location.pathname + location.search) history.pushState(null, '', target);
    void this.#show(this.#index, selection);
  }

  async #show(index: CompareIndex, selection: Selection): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { problems, ways, result, start, status } = this.#parts();
    problems.replaceChildren(...problemList(selection.problems, index));
    ways.replaceChildren();
    const documents = selection.documents.flatMap(
      (id) => index.documents.find((one) => one.id === id) ?? [],
    );
    const enough = documents.length >= FEWEST;
    start.hidden = enough;
    if (!enough) {
      status.textContent = documents.length === 1 ? w.one : '';
      ways.replaceChildren(...partners(index, selection));
      result.replaceChildren();
      document.title = `${w.title} · ${chrome.site}`;
      return;
    }
    const themes = index.themes.filter(({ id, kind }) =>
      selection.theme === null ? kind === 'core' : id === selection.theme,
    );
    const ready = this.#wait();
    const answer = await this.#load(themes, documents).finally(ready);
    if (turn !== this.#turn) return;
    this.#render(answer, () => this.#show(index, { ...selection, topic: null }));
    if (selection.topic !== null) {
      result.querySelector(`[data-topic="${CSS.escape(selection.topic)}"]`)?.scrollIntoView();
    }
  }

  /** Load the cells of the themes; what a document says nothing on has none. */
  async #load(
    themes: readonly CompareTheme[],
    documents: readonly CompareDocument[],
  ): Promise<Answer> {
    const compared = themes.map(async (theme) => {
      const columns = documents.map(async (one) => {
        const loaded: Promise<Loaded> | Loaded =
          one.empty[theme.id] ?? this.#client.cell(theme.id, one.id).catch(() => 'failed' as const);
        return { document: one, loaded: await loaded };
      });
      const all = await Promise.all(columns);
      return { ...layTheme(theme, all), columns: all };
    });
    return { documents: [...documents], themes: await Promise.all(compared) };
  }

  #render(answer: Answer, again: () => Promise<void>): void {
    const { problems, status, result } = this.#parts();
    const failures = answer.themes.flatMap(({ theme, columns }) =>
      columns.flatMap((column) =>
        column.loaded === 'failed' ? [failure(theme, column.document)] : [],
      ),
    );
    if (failures.length > 0) {
      problems.append(element('ul', '', ...failures), this.#retryButton(again));
    }
    const { rows, rest } = tally(answer.themes);
    status.textContent = w.answer(answer.documents.length, rows, rest);
    // The foot of the page prints its bare address.
    const printed = element('p', 'print-only', w.printed(location.href));
    result.replaceChildren(printed, ...comparison(answer, this.#mark));
    const [only] = answer.themes;
    const name = answer.themes.length === 1 && only ? only.theme.name : w.allCore;
    const places = answer.documents.map(({ place }) => place);
    document.title = `${w.pageTitle(places, name)} · ${chrome.site}`;
  }

  /** Say that something is being loaded, unless it comes at once; call what is returned when it has come. */
  #wait(): () => void {
    const { status, result } = this.#parts();
    result.ariaBusy = 'true';
    const timer = window.setTimeout(() => {
      status.textContent = w.loading;
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      result.ariaBusy = null;
      if (status.textContent === w.loading) status.textContent = '';
    };
  }

  #retryButton(again: () => Promise<void>): HTMLButtonElement {
    const button = element('button', 'more', w.retry);
    button.type = 'button';
    button.addEventListener('click', () => void again());
    return button;
  }
}

customElements.define('compare-panel', ComparePanel);
