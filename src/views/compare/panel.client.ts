/** `<compare-panel>`: reads the address, loads the cells that it asks for, and lays them side by side. */
import type { CompareDocument, CompareIndex, CompareTheme } from '../../compare/cell.ts';
import { type Loaded, layTheme, tally } from '../../compare/layout.ts';
import { FEWEST } from '../../compare/limits.ts';
import { chrome } from '../../site/chrome.ts';
import type { AddressFields, Asked } from '../shared/client/address-fields.client.ts';
import { button, type Child, element } from '../shared/client/element.client.ts';
import { whileLoading } from '../shared/client/loading.client.ts';
import { PageElement } from '../shared/client/page-element.client.ts';
import { knowSources } from '../shared/passage/passage.client.ts';
import { trustInWords } from '../shared/place/words.ts';
import { type CompareClient, createClient } from './cells.client.ts';
import { fillForm, readForm, showInForm } from './form.client.ts';
import { marked, shortNames, trustOf } from './names.client.ts';
import { failure, partners, problemList } from './notices.client.ts';
import { type Selection, selectionFields } from './selection.client.ts';
import { type Answer, aloneOn, comparison } from './view.client.ts';
import { compareWords as w } from './words.ts';

class ComparePanel extends PageElement<Selection> {
  #client: CompareClient = createClient();
  #index: CompareIndex | undefined;
  #fields: AddressFields<Selection> | null = null;

  protected open(): void {
    const form = this.#form();
    this.find('[data-examples]').hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#choose();
      this.#fold(this.asked.state);
      this.find('summary').focus();
    });
    // While somebody chooses, what they choose from stays.
    form.addEventListener('change', () => void this.#choose());
    void this.#loadIndex();
  }

  /** Go to what is chosen in the form; a topic stays as long as its theme does. */
  #choose(): Promise<void> {
    const chosen = readForm(this.#form());
    const { theme, topic } = this.asked.state;
    return this.go({ ...chosen, topic: chosen.theme === theme ? topic : '' });
  }

  /** Once enough is chosen the form is a line that opens. */
  #fold({ documents }: Selection): void {
    this.find<HTMLDetailsElement>('[data-choice]').open = documents.length < FEWEST;
  }

  protected fields(): AddressFields<Selection> | null {
    return this.#fields;
  }

  protected fill(state: Selection): void {
    showInForm(this.#form(), state);
    this.#fold(state);
  }

  #form(): HTMLFormElement {
    return this.find<HTMLFormElement>('form');
  }

  /** Copy a sign of the site: of a theme, or of a reason for silence. */
  #mark = (name: string): Node => {
    const marks = this.find<HTMLTemplateElement>('template[data-marks]');
    const found = [...marks.content.children].find((one) => one.getAttribute('data-mark') === name);
    return found?.firstElementChild?.cloneNode(true) ?? document.createTextNode('');
  };

  /** Load what there is to choose from; without it nothing can be compared. */
  async #loadIndex(): Promise<void> {
    const problems = this.find('[data-problems]');
    problems.replaceChildren();
    try {
      this.#index = await this.#whileLoading(this.#client.index());
    } catch (error) {
      console.warn(error);
      const again = button('more', w.retry, () => void this.#loadIndex());
      problems.append(element('p', '', w.failedIndex), again);
      this.dataset.ready = '';
      return;
    }
    const { themes, documents } = this.#index;
    knowSources(
      documents.map((one) => [one.id, { ...one.reference, trust: trustInWords(trustOf(one)) }]),
    );
    this.#fields = selectionFields({
      themes: new Map(themes.map(({ id, topics }) => [id, new Set(topics.map((one) => one.id))])),
      documents: new Set(documents.map(({ id }) => id)),
    });
    fillForm(this.#form(), this.#index);
    this.find('[data-choice]').hidden = false;
    this.follow();
  }

  #whileLoading<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
    return whileLoading(
      loading,
      this.find('[role="status"]'),
      w.loading,
      this.find('[data-result]'),
    );
  }

  protected async show(
    { state, problems }: Asked<Selection>,
    isLate: () => boolean,
  ): Promise<void> {
    const index = this.#index;
    if (!index) return;
    const { theme } = state;
    const documents = state.documents.flatMap(
      (id) => index.documents.find((one) => one.id === id) ?? [],
    );
    const isEnough = documents.length >= FEWEST;
    const result = this.find('[data-result]');
    this.find('[data-problems]').replaceChildren(...problemList(problems, index));
    this.find('[data-start]').hidden = isEnough;
    this.find('[data-choice]').toggleAttribute('data-filled', isEnough);
    this.find('[data-ways]').replaceChildren(...(isEnough ? [] : partners(index, state)));
    this.dataset.ready = '';
    if (!isEnough) {
      this.find('[role="status"]').textContent = documents.length === 1 ? w.one : '';
      result.replaceChildren();
      this.#sayChosen(w.form);
      document.title = `${w.title} · ${chrome.site}`;
      return;
    }
    const themes = index.themes.filter(({ id, kind }) =>
      theme === '' ? kind === 'core' : id === theme,
    );
    const [only] = themes;
    const name = themes.length === 1 && only ? only.name : w.allCore;
    const places = shortNames(documents).flatMap((place, at) =>
      documents[at] ? [at === 0 ? w.about(name) : w.and, ...marked(place, documents[at])] : [],
    );
    this.#sayChosen(...places);
    const answer = await this.#whileLoading(this.#load(themes, documents, state.topic));
    if (isLate()) return;
    this.#render(answer, name);
  }

  /** What the line of the form says. */
  #sayChosen(...chosen: Child[]): void {
    this.find('[data-chosen]').replaceChildren(...chosen);
  }

  /** Load the cells of the themes; what a document says nothing on has none. */
  async #load(
    themes: readonly CompareTheme[],
    documents: readonly CompareDocument[],
    topic: string,
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
    const answer = { documents: [...documents], themes: await Promise.all(compared), alone: null };
    return topic === '' ? answer : aloneOn(topic, answer);
  }

  #render(answer: Answer, theme: string): void {
    const failures = answer.themes.flatMap(({ theme, columns }) =>
      columns.flatMap((column) =>
        column.loaded === 'failed' ? [failure(theme, column.document)] : [],
      ),
    );
    if (failures.length > 0) {
      const again = button('more', w.retry, () => void this.again());
      this.find('[data-problems]').append(element('ul', '', ...failures), again);
    }
    const { rows, rest } = tally(answer.themes);
    this.find('[role="status"]').textContent = w.answer(answer.documents.length, rows, rest);
    // The foot of the page prints its bare address.
    const printed = element('p', 'print-only', w.printed(location.href));
    this.find('[data-result]').replaceChildren(printed, ...comparison(answer, this.#mark));
    const places = answer.documents.map(({ place }) => place);
    const about = answer.alone ? w.topicOf(theme, answer.alone.topic.name) : theme;
    document.title = `${w.pageTitle(places, about)} · ${chrome.site}`;
  }
}

customElements.define('compare-panel', ComparePanel);
