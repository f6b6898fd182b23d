/** `<search-panel>`: makes the search form answer in place. */
import type { Catalogue } from '../../search/catalogue.ts';
import { type Match, openSearch, type Search } from '../../search/client.ts';
import { FACETS, type Facet, narrow, yearsIn } from '../../search/facets.ts';
import { absolute, address } from '../../site/address.ts';
import { chrome } from '../../site/chrome.ts';
import { PORTION, readState, type SearchState, writeState } from './state.client.ts';
import { type FacetValue, fillFacet, resultItem } from './view.client.ts';
import { searchWords } from './words.ts';

/** Long enough not to search after every key, short enough to feel immediate. */
const PAUSE = 250;

/**
 * List what each facet can be narrowed to.
 *
 * Documents come by region code, so that places met on the way down stand in the order of the tree.
 */
function facetValues(catalogue: Catalogue): Record<Facet, FacetValue[]> {
  const regions = new Map<string, FacetValue>();
  const years = new Set<number>();
  for (const { path, years: covered } of catalogue.documents) {
    path.forEach((name, level) => {
      const value = path.slice(0, level + 1).join('/');
      regions.set(value, { value, name: searchWords.indent.repeat(level) + name });
    });
    for (const year of yearsIn(covered)) years.add(year);
  }
  return {
    region: [...regions.values()],
    year: [...years].sort((a, b) => b - a).map((year) => ({ value: `${year}`, name: `${year}` })),
    theme: catalogue.themes.map(({ id, name }) => ({ value: id, name })),
  };
}

class SearchPanel extends HTMLElement {
  #opening: Promise<Search> | undefined;
  #values: Record<Facet, FacetValue[]> | undefined;
  /** Number of the latest search: an answer that comes late is thrown away. */
  #turn = 0;
  #timer = 0;
  #failures = 0;

  connectedCallback(): void {
    const { form, input } = this.#parts();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#fromForm(), shown: PORTION }, 'push');
    });
    form.addEventListener('change', (event) => {
      if (event.target !== input) this.#go({ ...this.#fromForm(), shown: PORTION }, 'push');
    });
    const typed = (event: Event) => {
      // Letters of an unfinished Chinese word are no phrase yet.
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(
        () => this.#go({ ...this.#fromForm(), shown: PORTION }, 'replace'),
        PAUSE,
      );
    };
    input.addEventListener('input', typed);
    input.addEventListener('compositionend', typed);
    window.addEventListener('popstate', this.#fromAddress);
    this.#fromAddress();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('popstate', this.#fromAddress);
  }

  #parts() {
    const find = <T extends Element>(selector: string) => {
      const part = this.querySelector<T>(selector);
      if (!part) throw new Error(`search-panel lacks ${selector}`);
      return part;
    };
    return {
      form: find<HTMLFormElement>('form'),
      input: find<HTMLInputElement>('input[name="q"]'),
      filters: find<HTMLElement>('[data-filters]'),
      status: find<HTMLElement>('[role="status"]'),
      list: find<HTMLOListElement>('[data-results]'),
      more: find<HTMLButtonElement>('[data-more]'),
      examples: find<HTMLElement>('[data-examples]'),
    };
  }

  #select(facet: Facet): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
  }

  #fromForm(): SearchState {
    const fields = new FormData(this.#parts().form);
    const query = new URLSearchParams();
    for (const [name, value] of fields) if (typeof value === 'string') query.set(name, value);
    return readState(`?${query}`);
  }

  #fromAddress = (): void => {
    const state = readState(location.search);
    this.#parts().input.value = state.phrase;
    void this.#show(state);
  };

  #go(state: SearchState, how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const target = address.search() + writeState(state);
    if (how === 'push' && target !== location.pathname + location.search) {
      history.pushState(null, '', target);
    } else {
      history.replaceState(null, '', target);
    }
    void this.#show(state);
  }

  #open(): Promise<Search> {
    if (this.#opening) return this.#opening;
    const folder = absolute(address.file('pagefind/'), location.href);
    // Browsers remember that a script failed to load: another try needs another address.
    const again = this.#failures > 0 ? `?try=${this.#failures}` : '';
    this.#opening = openSearch(folder, `${folder}pagefind.js${again}`);
    this.#opening.catch(() => {
      this.#failures += 1;
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async #show(state: SearchState): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { list, more, filters, status, examples } = this.#parts();
    document.title = `${state.phrase ? searchWords.resultTitle(state.phrase) : searchWords.title} · ${chrome.site}`;
    examples.hidden = state.phrase !== '';
    if (state.phrase === '') {
      list.replaceChildren();
      status.textContent = '';
      more.hidden = true;
      filters.hidden = true;
      return;
    }
    const waiting = window.setTimeout(() => {
      status.textContent = searchWords.loading;
    }, PAUSE);
    try {
      const search = await this.#open();
      const all = await search.find(state.phrase);
      if (turn === this.#turn) await this.#render(search, all, state, turn);
    } catch (error) {
      console.error(error);
      if (turn === this.#turn) this.#fail(state);
    } finally {
      clearTimeout(waiting);
    }
  }

  async #render(search: Search, all: Match[], state: SearchState, turn: number): Promise<void> {
    const { list, more, filters, status } = this.#parts();
    const matches = narrow(all, state);
    const visible = matches.slice(0, state.shown);
    const names = new Map(search.catalogue.themes.map(({ id, name }) => [id, name]));
    const texts = await Promise.all(visible.map((match) => search.read(match)));
    if (turn !== this.#turn) return;

    list.replaceChildren(
      ...visible.flatMap((match, at) => {
        const text = texts[at];
        return text ? [resultItem(match, text, state.phrase, names)] : [];
      }),
    );
    this.#values ??= facetValues(search.catalogue);
    for (const facet of FACETS) {
      const select = this.#select(facet);
      if (select) fillFacet(select, facet, all, state, this.#values[facet]);
    }
    filters.hidden = all.length === 0;
    status.textContent = summary(all, matches, state.phrase);
    const rest = matches.length - visible.length;
    more.hidden = rest <= 0;
    more.textContent = searchWords.more(Math.min(rest, PORTION));
    more.onclick = () => this.#more(state);
  }

  /** Show the next portion and move on to its first result. */
  #more(state: SearchState): void {
    const next = { ...state, shown: state.shown + PORTION };
    history.replaceState(null, '', address.search() + writeState(next));
    void this.#show(next).then(() => {
      this.#parts().list.children[state.shown]?.querySelector('a')?.focus();
    });
  }

  #fail(state: SearchState): void {
    const { list, more, status } = this.#parts();
    list.replaceChildren();
    status.textContent = searchWords.failed;
    more.hidden = false;
    more.textContent = searchWords.retry;
    more.onclick = () => void this.#show(state);
  }
}

/** Say how much was found, in words. */
function summary(all: readonly Match[], matches: readonly Match[], phrase: string): string {
  if (all.length === 0) return searchWords.none(phrase);
  if (matches.length === 0) return searchWords.noneNarrowed(all.length);
  if (matches.length < all.length) return searchWords.narrowed(matches.length, all.length);
  return searchWords.found(all.length, new Set(all.map(({ document }) => document.id)).size);
}

customElements.define('search-panel', SearchPanel);
