/** `<shared-text-filter>`: narrows the passages of shared text on the page; the choice stands in the address. */
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

class SharedTextFilter extends HTMLElement {
  #passages: PassageItem[] = [];

  connectedCallback(): void {
    this.#passages = [...document.querySelectorAll<HTMLElement>('.shared-passage')].map(readItem);
    this.addEventListener('change', () => {
      const choice = this.#chosen();
      history.replaceState(history.state, '', addressOf(choice));
      this.#say(this.#show(choice), false);
    });
    addEventListener('popstate', () => this.#fromAddress());
    this.hidden = false;
    this.#fromAddress();
  }

  #select(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  }

  #chosen(): Choice {
    const value = (name: string) => this.#select(name)?.value ?? '';
    const documents = new Set([value('first'), value('second')].filter(Boolean));
    return { theme: value('theme'), documents: [...documents] };
  }

  /** Take over what an address asks for as far as the page has it; people type and cut addresses. */
  #fromAddress(): void {
    const fields = new URLSearchParams(location.search);
    const asked = {
      theme: fields.get('theme') ?? '',
      documents: (fields.get('documents') ?? '').split(',').filter(Boolean),
    };
    const [first = '', second = ''] = asked.documents;
    for (const [name, value] of Object.entries({ theme: asked.theme, first, second })) {
      const select = this.#select(name);
      if (select) select.value = has(select, value) ? value : '';
    }
    const choice = this.#chosen();
    const kept = choice.theme === asked.theme && choice.documents.length === asked.documents.length;
    const shown = this.#show(choice);
    // Where nothing is asked for, the page has said already how much there is.
    if (!kept || shown < this.#passages.length) this.#say(shown, !kept);
  }

  /** Show the passages of a choice, and count them. */
  #show({ theme, documents }: Choice): number {
    let shown = 0;
    for (const passage of this.#passages) {
      // A passage that the address names is always shown.
      const fits =
        location.hash === `#${passage.element.id}` ||
        ((theme === '' || passage.themes.has(theme)) &&
          documents.every((id) => passage.documents.has(id)));
      passage.element.hidden = !fits;
      if (fits) shown++;
    }
    return shown;
  }

  #say(shown: number, unknown: boolean): void {
    const status = this.querySelector('[role="status"]');
    const said = [
      unknown ? words.unknown : '',
      shown === 0 ? words.nothing : words.shown(shown, this.#passages.length),
    ];
    if (status) status.textContent = said.join('');
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

const has = (select: HTMLSelectElement, value: string) =>
  [...select.options].some((option) => option.value === value);

/** The address of the page with a choice; what is open is left out. */
function addressOf({ theme, documents }: Choice): URL {
  const address = new URL(location.href);
  address.search = '';
  address.hash = '';
  if (theme !== '') address.searchParams.set('theme', theme);
  if (documents.length > 0) address.searchParams.set('documents', documents.join(','));
  return address;
}

customElements.define('shared-text-filter', SharedTextFilter);
