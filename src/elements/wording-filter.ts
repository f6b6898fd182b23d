/** `<wording-filter>`: narrows the runs of shared text on the page; the choice stands in the address. */
import { wordingWords } from '../strings/wording.ts';

const words = wordingWords.filter;

interface Choice {
  theme: string;
  /** Ids of none to two documents. */
  documents: string[];
}

interface RunItem {
  element: HTMLElement;
  themes: Set<string>;
  documents: Set<string>;
}

class WordingFilter extends HTMLElement {
  #runs: RunItem[] = [];

  connectedCallback(): void {
    this.#runs = [...document.querySelectorAll<HTMLElement>('.shared-run')].map(readItem);
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
    if (!kept || shown < this.#runs.length) this.#say(shown, !kept);
  }

  /** Show the runs of a choice, and count them. */
  #show({ theme, documents }: Choice): number {
    let shown = 0;
    for (const run of this.#runs) {
      // A run that the address names is always shown.
      const fits =
        location.hash === `#${run.element.id}` ||
        ((theme === '' || run.themes.has(theme)) && documents.every((id) => run.documents.has(id)));
      run.element.hidden = !fits;
      if (fits) shown++;
    }
    return shown;
  }

  #say(shown: number, unknown: boolean): void {
    const status = this.querySelector('[role="status"]');
    const said = [
      unknown ? words.unknown : '',
      shown === 0 ? words.nothing : words.shown(shown, this.#runs.length),
    ];
    if (status) status.textContent = said.join('');
  }
}

function readItem(element: HTMLElement): RunItem {
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

customElements.define('wording-filter', WordingFilter);
