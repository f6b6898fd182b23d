/** `<search-panel>`: makes the search form answer in place. */

import { alternativesOf, beyondAlternatives } from '../../search/alternatives.ts';
import type { CatalogueText } from '../../search/catalogue.ts';
import {
  checkChoice,
  FACETS,
  type Facet,
  narrow,
  type UnknownValue,
  yearsIn,
} from '../../search/facets.ts';
import {
  type Catalogue,
  type CatalogueTexts,
  type Match,
  openSearch,
  type Search,
} from '../../search/matches.ts';
import { readSimilar } from '../../search/similar-quotes.ts';
import { absolute, address } from '../../site/address.ts';
import { chrome } from '../../site/chrome.ts';
import {
  type AddressFields,
  type Asked,
  cut,
  LONGEST,
} from '../shared/client/address-fields.client.ts';
import { whileLoading } from '../shared/client/loading.client.ts';
import { PageElement } from '../shared/client/page-element.client.ts';
import { selectsOf } from '../shared/client/parts.client.ts';
import { knowSources } from '../shared/passage/passage.client.ts';
import { trustInWords } from '../shared/place/words.ts';
import { nameOf, placeName, placeOf, trustOf } from './place-names.client.ts';
import { similarSentences } from './similar.client.ts';
import { LONGEST_PHRASE, PORTION, type SearchState, searchFields } from './state.client.ts';
import { type FacetValue, fillFacet, resultItem, unreadItem } from './view.client.ts';
import { searchWords } from './words.ts';

/** Long enough not to search after every key, short enough to feel immediate, in milliseconds. */
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
    document: catalogue.documents.map((one) => ({
      value: one.id,
      name: searchWords.graded(
        [placeOf(one), one.title ?? searchWords.untitled].join(' '),
        trustInWords(trustOf(one)),
      ),
    })),
    year: [...years].sort((a, b) => b - a).map((year) => ({ value: `${year}`, name: `${year}` })),
    theme: catalogue.themes.map(({ id, name }) => ({ value: id, name })),
  };
}

const valueSets = (values: Record<Facet, FacetValue[]>) => {
  const setOf = (facet: Facet) => new Set(values[facet].map(({ value }) => value));
  return {
    region: setOf('region'),
    document: setOf('document'),
    year: setOf('year'),
    theme: setOf('theme'),
  };
};

/** What a search has found, and as much of it as is shown. */
interface Answer {
  catalogue: Catalogue;
  /** What was asked for, as far as the corpus has it. */
  state: SearchState;
  unknown: UnknownValue[];
  all: Match[];
  matches: Match[];
  /** Phrases that could not be looked up. */
  missing: string[];
  /** With its text, where that came. */
  visible: {
    match: Match;
    read: { text: CatalogueText; source: CatalogueTexts['source'] } | null;
  }[];
}

class SearchPanel extends PageElement<SearchState> {
  #opening: Promise<Search> | undefined;
  #values: Record<Facet, FacetValue[]> | undefined;
  #selects = selectsOf(this.find, FACETS);
  #timer = 0;
  /** Whoever has sent a question goes on from its answer; whoever types is not taken away from that. */
  #isSent = document.activeElement === document.body;

  protected open(): void {
    const form = this.find('form');
    const input = this.#input();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search('push');
      this.#isSent = true;
    });
    form.addEventListener('change', (event) => {
      if (event.target !== input) this.#search('push');
    });
    this.find('[data-retry]').addEventListener('click', () => {
      this.#isSent = true;
      // At once: whoever fails again is seen to have tried.
      this.find('[role="status"]').textContent = searchWords.loading;
      void this.again();
    });
    const typed = (event: Event) => {
      // Letters of an unfinished Chinese word are no phrase yet.
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#search('replace'), PAUSE);
    };
    input.addEventListener('input', typed);
    input.addEventListener('compositionend', typed);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected fields(): AddressFields<SearchState> {
    return searchFields;
  }

  /** The facets are filled with the answer, which says what they can be narrowed to. */
  protected fill({ q }: SearchState): void {
    this.#input().value = q;
  }

  #input(): HTMLInputElement {
    return this.find<HTMLInputElement>('input[name="q"]');
  }

  /** Search for what the form says, from the first portion on. */
  #search(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    this.#isSent = false;
    const state = { q: this.#input().value, ...this.#selects.read(), shown: PORTION };
    void this.go(state, how);
  }

  #openIndex(): Promise<Search> {
    this.#opening ??= openSearch(absolute(address.file('pagefind/'), location.href));
    return this.#opening;
  }

  protected async show(asked: Asked<SearchState>, isLate: () => boolean): Promise<void> {
    const { state } = asked;
    const phrases = cut(alternativesOf(state.q).join('、'), 2 * LONGEST);
    const title = state.q ? searchWords.resultTitle(phrases) : searchWords.title;
    document.title = `${title} · ${chrome.site}`;
    this.find('[data-examples]').hidden = state.q !== '';
    const status = this.find('[role="status"]');
    if (state.q === '') {
      const isAsked = this.#input().value !== '' || new URLSearchParams(location.search).has('q');
      this.#clear(isAsked ? searchWords.blank : '');
      return;
    }
    try {
      const answer = await whileLoading(this.#ask(state, isLate), status, searchWords.loading);
      if (isLate()) return;
      this.#render(answer, ignoredOf(asked, answer));
      if (this.#isSent) this.#goOn();
    } catch (error) {
      console.error(error);
      // The site may have been renewed: another try begins with what is there now.
      this.#opening = undefined;
      this.#values = undefined;
      if (isLate()) return;
      this.#clear(searchWords.failed);
      this.find('[data-retry]').hidden = false;
    }
  }

  /** Show no answer, and say why. */
  #clear(why: string): void {
    this.find('[role="status"]').textContent = why;
    this.find('[data-results]').replaceChildren();
    for (const part of ['filters', 'retry', 'more']) this.find(`[data-${part}]`).hidden = true;
  }

  async #ask(state: SearchState, isLate: () => boolean): Promise<Answer> {
    const search = await this.#openIndex();
    const { catalogue } = search;
    this.#values ??= facetValues(catalogue);
    const { choice, unknown } = checkChoice(state, valueSets(this.#values));
    const { matches: all, missing } = await search.find(state.q);
    const matches = narrow(all, choice);
    // Nobody will see the texts of an answer that comes late.
    const shown = isLate() ? [] : matches.slice(0, state.shown);
    let failure: unknown;
    const keep = (error: unknown) => {
      failure = error;
      return null;
    };
    const visible = await Promise.all(
      shown.map(async (match) => ({ match, read: await search.read(match).catch(keep) })),
    );
    if (failure && visible.every(({ read }) => read === null)) throw failure;
    return { catalogue, state: { ...state, ...choice }, unknown, all, matches, missing, visible };
  }

  #render(answer: Answer, ignored: readonly string[]): void {
    const { catalogue, state, all, matches, missing, visible } = answer;
    knowSources(
      visible.flatMap(({ match, read }) =>
        read
          ? [[match.document.id, { ...read.source, trust: trustInWords(trustOf(match.document)) }]]
          : [],
      ),
    );
    const names = new Map(catalogue.themes.map(({ id, name }) => [id, name]));
    const items = visible.map(({ match, read }) =>
      read ? this.#result(match, read.text, state.q, names) : unreadItem(match),
    );
    this.find('[data-results]').replaceChildren(...items);
    const values = this.#values ?? facetValues(catalogue);
    for (const facet of FACETS) {
      const select = this.find<HTMLSelectElement>(`select[name="${facet}"]`);
      fillFacet(select, facet, all, state, values[facet]);
    }
    this.find('[data-filters]').hidden = all.length === 0;
    const unread = visible.filter(({ read }) => read === null).length;
    const partial = [
      missing.length > 0 ? searchWords.missing(quoted(missing)) : '',
      unread > 0 ? searchWords.unreadPlaces(unread) : '',
    ].join('');
    this.find('[data-retry]').hidden = partial === '';
    const phrases = alternativesOf(state.q).filter((phrase) => !missing.includes(phrase));
    const said = [...ignored, summary(all, matches, phrases), partial].join('');
    this.find('[role="status"]').textContent = said;
    const rest = matches.length - visible.length;
    const more = searchWords.more(Math.min(rest, PORTION));
    const button = this.find<HTMLButtonElement>('[data-more]');
    button.hidden = rest === 0;
    button.textContent = more;
    button.onclick = () => void this.#more(state);
  }

  /** Draw a result, with what others say that is similar. */
  #result(...drawn: Parameters<typeof resultItem>): HTMLLIElement {
    const item = resultItem(...drawn);
    const [{ key, document: source, themes }, text] = drawn;
    if (text.kind !== 'clause') return item;
    const load = async () => readSimilar((await this.#openIndex()).index, key);
    const place = searchWords.where(nameOf(source), placeName(text));
    item.append(similarSentences({ document: source.id, place, theme: themes[0] ?? null, load }));
    return item;
  }

  /** Move on to the results, so that the next stop is the first of them; without any back to the question. */
  #goOn(): void {
    this.#isSent = false;
    const results = this.find('[data-results]');
    const isAnswered = results.childElementCount > 0;
    (isAnswered ? results : this.#input()).focus({ preventScroll: true });
  }

  /** Show the next portion and move on to its first result. */
  async #more(state: SearchState): Promise<void> {
    await this.go({ ...state, shown: state.shown + PORTION }, 'replace');
    this.find('[data-results]').children[state.shown]?.querySelector('a')?.focus();
  }
}

/** Quote phrases in a sentence, of long ones the beginning. */
function quoted(phrases: readonly string[]): string {
  return searchWords.anyOf(
    phrases.map((phrase) => (phrase.length > LONGEST ? `${cut(phrase, LONGEST)}……` : phrase)),
  );
}

/** Say what of a question is not followed, a sentence for each. */
function ignoredOf({ state, problems }: Asked<SearchState>, { unknown }: Answer): string[] {
  const isCut = problems.some(({ kind, field }) => kind === 'unknown-value' && field === 'q');
  const beyond = beyondAlternatives(state.q);
  return [
    ...unknown.map(({ facet, value }) =>
      searchWords.unknown(searchWords.facets[facet], cut(value, LONGEST)),
    ),
    isCut ? searchWords.tooLong(LONGEST_PHRASE) : '',
    beyond.length > 0 ? searchWords.tooMany(quoted(beyond)) : '',
  ];
}

/** Say how much was found, in words. */
function summary(
  all: readonly Match[],
  matches: readonly Match[],
  phrases: readonly string[],
): string {
  if (all.length === 0) return searchWords.none(quoted(phrases));
  if (matches.length === 0) return searchWords.noneNarrowed(all.length);
  if (matches.length < all.length) return searchWords.narrowed(matches.length, all.length);
  return searchWords.found(all.length, new Set(all.map(({ document }) => document.id)).size);
}

customElements.define('search-panel', SearchPanel);
