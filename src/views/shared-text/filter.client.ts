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
}

interface PassageItem {
  element: HTMLElement;
  themes: Set<string>;
  documents: Set<string>;
}

class SharedTextFilter extends PageElement<Choice> {
  #passages: PassageItem[] = [];
  #selects = selectsOf(this.find, ['theme', 'first', 'second']);

  protected open(): void {
    this.#passages = [...document.querySelectorAll<HTMLElement>('.shared-passage')].map(readItem);
    this.addEventListener('change', () => {
      const { theme, first, second } = this.#selects.read();
      void this.go({ theme, documents: [...new Set([first, second])] }, 'replace');
    });
    delete this.dataset.waits;
  }

  protected fields(): AddressFields<Choice> {
    return addressFields({
      theme: oneOf(this.#selects.options('theme')),
      documents: listOf(this.#selects.options('first'), { most: 2 }),
    });
  }

  protected fill({ theme, documents: [first = '', second = ''] }: Choice): void {
    this.#selects.fill({ theme, first, second });
  }

  protected show({ state, problems }: Asked<Choice>): void {
    let shown = 0;
    for (const { element, themes, documents } of this.#passages) {
      // A passage that the address names is always shown.
      const fits =
        location.hash === `#${element.id}` ||
        ((state.theme === '' || themes.has(state.theme)) &&
          state.documents.every((id) => documents.has(id)));
      element.hidden = !fits;
      if (fits) shown++;
    }
    const status = this.find('[role="status"]');
    const isWrong = problems.some(({ kind }) => kind !== 'unknown-field');
    const isUsual = state.theme === '' && state.documents.length === 0;
    // Where nothing is asked for, the page has said already how much there is.
    if (isUsual && !isWrong && status.textContent === '') return;
    const count = shown === 0 ? words.nothing : words.shown(shown, this.#passages.length);
    status.textContent = (isWrong ? words.unknown : '') + count;
  }
}

function readItem(element: HTMLElement): PassageItem {
  const places = element.querySelectorAll<HTMLElement>('[data-document]');
  return {
    element,
    themes: new Set((element.dataset.themes ?? '').split(' ')),
    documents: new Set([...places].map(({ dataset }) => dataset.document ?? '')),
  };
}

customElements.define('shared-text-filter', SharedTextFilter);
