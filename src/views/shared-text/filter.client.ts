/** `<shared-text-filter>`: narrows the passages of shared text on the page; the choice stands in the address. */
import {
  type AddressFields,
  type Asked,
  addressFields,
  listOf,
  oneOf,
} from '../shared/client/address-fields.client.ts';
import { PageElement } from '../shared/client/page-element.client.ts';
import { selectsOf } from '../shared/client/parts.client.ts';
import { sharedTextWords } from './words.ts';

const words = sharedTextWords.filter;

interface Choice {
  theme: string;
  /** Ids of none to two documents. */
  documents: string[];
  /** `out`: leave out what national documents say; `only`: nothing else. */
  national: string;
}

interface PassageItem {
  element: HTMLElement;
  themes: Set<string>;
  documents: Set<string>;
  national: 'only' | 'out';
}

class SharedTextFilter extends PageElement<Choice> {
  #passages: PassageItem[] = [];
  #selects = selectsOf(this.find, ['theme', 'first', 'second', 'national']);

  protected open(): void {
    this.#passages = [...document.querySelectorAll<HTMLElement>('.shared-passage')].map(readItem);
    this.addEventListener('change', () => {
      const { theme, first, second, national } = this.#selects.read();
      void this.go({ theme, documents: [...new Set([first, second])], national }, 'replace');
    });
    delete this.dataset.waits;
  }

  protected fields(): AddressFields<Choice> {
    return addressFields({
      theme: oneOf(this.#selects.options('theme')),
      documents: listOf(this.#selects.options('first'), { most: 2 }),
      national: oneOf(this.#selects.options('national')),
    });
  }

  protected fill({ theme, documents: [first = '', second = ''], national }: Choice): void {
    this.#selects.fill({ theme, first, second, national });
  }

  protected show({ state, problems }: Asked<Choice>): void {
    let shown = 0;
    for (const { element, themes, documents, national } of this.#passages) {
      // A passage that the address names is always shown.
      const fits =
        location.hash === `#${element.id}` ||
        ((state.theme === '' || themes.has(state.theme)) &&
          (state.national === '' || state.national === national) &&
          state.documents.every((id) => documents.has(id)));
      element.hidden = !fits;
      if (fits) shown++;
    }
    for (const section of document.querySelectorAll<HTMLElement>('.shared-passages')) {
      const all = [...section.querySelectorAll<HTMLElement>('.shared-passage')];
      // Of a list without passages the page says so itself.
      section.hidden = all.length > 0 && all.every((passage) => passage.hidden);
    }
    const status = this.find('[role="status"]');
    const wrong = problems.filter(({ kind }) => kind !== 'unknown-field');
    const isUsual = state.theme === '' && state.documents.length === 0 && state.national === '';
    // Where nothing is asked for, the page has said already how much there is.
    if (isUsual && wrong.length === 0 && status.textContent === '') return;
    const count = shown === 0 ? words.nothing : words.shown(shown, this.#passages.length);
    const ignored = wrong.flatMap(({ values }) => values);
    status.textContent = (wrong.length > 0 ? words.unknown(ignored) : '') + count;
  }
}

function readItem(element: HTMLElement): PassageItem {
  const places = element.querySelectorAll<HTMLElement>('[data-document]');
  return {
    element,
    themes: new Set((element.dataset.themes ?? '').split(' ')),
    documents: new Set([...places].map(({ dataset }) => dataset.document ?? '')),
    national: 'national' in element.dataset ? 'only' : 'out',
  };
}

customElements.define('shared-text-filter', SharedTextFilter);
