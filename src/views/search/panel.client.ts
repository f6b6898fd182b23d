/** `<search-panel>`: makes the search form answer in place. */

import { type Facet, OPEN } from '../../search/facets.ts';
import { chrome } from '../../site/chrome.ts';
import {
  type AddressFields,
  type Asked,
  cut,
  LONGEST,
} from '../shared/client/address-fields.client.ts';
import { meansElsewhere } from '../shared/client/element.client.ts';
import { whileLoading } from '../shared/client/loading.client.ts';
import { PageElement } from '../shared/client/page-element.client.ts';
import { knowSources } from '../shared/passage/passage.client.ts';
import { trustInWords } from '../shared/place/words.ts';
import { askIndex, type Reply } from './ask.client.ts';
import { fillFilters, readFilters } from './filters.client.ts';
import { hitList } from './hits.client.ts';
import { type Model, modelOf } from './model.client.ts';
import { lookUpNames, nameList } from './names.client.ts';
import { type Opened, openCorpus } from './open.client.ts';
import { trustOf } from './place-names.client.ts';
import { nearList, readingOf } from './reading.client.ts';
import { spread } from './spread.client.ts';
import { PORTION, type SearchState, searchFields } from './state.client.ts';
import { said } from './status.client.ts';
import { resultTable } from './table.client.ts';
import { FURTHER, IN_SIGHT } from './values.client.ts';
import { searchWords as w } from './words.ts';

/** Long enough not to search after every key, short enough to feel immediate, in milliseconds. */
const PAUSE = 250;

class SearchPanel extends PageElement<SearchState> {
  #opening: Promise<Opened> | undefined;
  #timer = 0;
  /** What further filters need was asked for with the last question. */
  #isFurtherAsked = false;
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
    this.find('[data-retry]').addEventListener('click', () => this.#retry());
    this.find('[data-further]').addEventListener('toggle', () => {
      // What further filters need is read when they are first looked at.
      const isNew = this.#further().open && !this.#isFurtherAsked;
      if (isNew && this.asked.state.q !== '') void this.again();
    });
    this.find('[data-as-table]').addEventListener('click', () => {
      const { state } = this.asked;
      void this.go({ ...state, as: state.as === '' ? 'table' : '', shown: PORTION });
    });
    // Another way to ask is the same page: nothing is loaded anew.
    this.addEventListener('click', (event) => {
      const way = event.target instanceof Element ? event.target.closest('a') : null;
      if (!way?.matches('[data-ask]') || meansElsewhere(event)) return;
      event.preventDefault();
      const { state } = searchFields.read(way.search);
      this.fill(state);
      this.#isSent = true;
      void this.go(state);
    });
    this.#openSpread();
    for (const one of this.querySelectorAll('[data-waits]')) one.removeAttribute('data-waits');
    const typed = (event: Event) => {
      // Letters of an unfinished Chinese word are no phrase yet.
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#search('replace'), PAUSE);
    };
    input.addEventListener('input', typed);
    input.addEventListener('compositionend', typed);
  }

  /** Where there is room beside the results, it stands open there. */
  #openSpread(): void {
    const wide = matchMedia('(width >= 64rem)');
    const follow = () => {
      this.find<HTMLDetailsElement>('[data-spread]').open = wide.matches;
    };
    wide.addEventListener('change', follow);
    follow();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected fields(): AddressFields<SearchState> {
    return searchFields;
  }

  /** The facets are filled with the answer, which says what they can be narrowed to. */
  protected fill(state: SearchState): void {
    this.#input().value = state.q;
    this.find<HTMLInputElement>('[name="literal"]').checked = state.literal !== '';
    this.find<HTMLInputElement>('[data-wide]').checked = state.wide === '';
    this.find<HTMLSelectElement>('[name="by"]').value = state.by;
    if (FURTHER.some((facet) => state[facet] !== '')) this.#further().open = true;
  }

  #input(): HTMLInputElement {
    return this.find<HTMLInputElement>('input[name="q"]');
  }

  #further(): HTMLDetailsElement {
    return this.find<HTMLDetailsElement>('[data-further]');
  }

  /** What the form says, from the first portion on. */
  #asked(): SearchState {
    const { scope, as } = this.asked.state;
    const isSame = this.#input().value.trim() === this.asked.state.q;
    return {
      ...OPEN,
      ...readFilters(this.find, [...IN_SIGHT, ...FURTHER]),
      q: this.#input().value,
      literal: this.find<HTMLInputElement>('[name="literal"]').checked ? '1' : '',
      wide: this.find<HTMLInputElement>('[data-wide]').checked ? '' : '0',
      by: this.find<HTMLSelectElement>('[name="by"]').value as SearchState['by'],
      // It was chosen for other words.
      scope: isSame ? scope : '',
      as,
      shown: PORTION,
    };
  }

  #search(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    this.#isSent = false;
    void this.go(this.#asked(), how);
  }

  #retry(): void {
    this.#isSent = true;
    // At once: whoever fails again is seen to have tried.
    this.find('[role="status"]').textContent = w.loading;
    void this.again();
  }

  protected async show(asked: Asked<SearchState>, isLate: () => boolean): Promise<void> {
    const { state } = asked;
    const title = state.q ? w.resultTitle(cut(state.q, 2 * LONGEST)) : w.title;
    document.title = `${title} · ${chrome.site}`;
    this.find('[data-examples]').hidden = state.q !== '';
    const status = this.find('[role="status"]');
    if (state.q === '') {
      const isAsked = this.#input().value !== '' || new URLSearchParams(location.search).has('q');
      this.#clear(isAsked ? w.blank : '');
      return;
    }
    const naming = lookUpNames(state.q);
    try {
      const answering = this.#ask(state, isLate);
      const [reply, model] = await whileLoading(answering, status, w.loading);
      // Names that come at the same time move nothing; for those that come late nobody waits.
      await Promise.race([naming, new Promise((go) => setTimeout(go, PAUSE))]);
      if (isLate()) return;
      // Those of the question before are no answer to this one.
      this.find('[data-names]').replaceChildren();
      this.#render(asked, reply, model);
      if (this.#isSent) this.#goOn();
    } catch (error) {
      console.error(error);
      // The site may have been renewed: another try begins with what is there now.
      this.#opening = undefined;
      if (isLate()) return;
      this.#clear(w.failed);
      this.find('[data-retry]').hidden = false;
    }
    const names = nameList(await naming);
    if (!isLate()) this.find('[data-names]').replaceChildren(...names);
  }

  async #ask(state: SearchState, isLate: () => boolean): Promise<[Reply, Model]> {
    this.#opening ??= openCorpus();
    const opened = await this.#opening;
    const reply = await askIndex(opened.index, state);
    const { hits, answer } = reply;
    const findings = { ...opened, state, manner: answer.query.manner, hits };
    this.#isFurtherAsked = this.#further().open;
    return [reply, await modelOf(findings, { further: this.#isFurtherAsked, isLate })];
  }

  /** Show no answer, and say why. */
  #clear(why: string): void {
    this.find('[role="status"]').textContent = why;
    for (const part of ['reading', 'names', 'near', 'results', 'table'])
      this.find(`[data-${part}]`).replaceChildren();
    for (const part of ['filters', 'retry', 'more', 'spread']) {
      this.find(`[data-${part}]`).hidden = true;
    }
  }

  #render(asked: Asked<SearchState>, reply: Reply, model: Model): void {
    knowSources(
      [...model.texts.values()].map(({ facts, names }) => {
        const trust = trustInWords(trustOf(names.id, facts));
        return [names.id, { ...names.source, trust }];
      }),
    );
    const isTable = model.state.as === 'table';
    this.find('[data-results]').replaceChildren(...(isTable ? [] : hitList(model)));
    this.find('[data-table]').replaceChildren(...(isTable ? resultTable(model) : []));
    this.find('[data-as-table]').textContent = isTable ? w.table.back : w.table.button;
    fillFilters(this.find, model);
    this.#renderSpread(model);
    for (const part of ['filters', 'spread']) {
      this.find(`[data-${part}]`).hidden = model.all.length === 0;
    }
    const { sentences, isPartial } = said(asked, reply, model);
    this.find('[data-retry]').hidden = !isPartial;
    this.find('[role="status"]').textContent = sentences.join('');
    this.find('[data-reading]').replaceChildren(...readingOf(reply, model));
    this.find('[data-near]').replaceChildren(...nearList(reply, model));
    this.#offerMore(model);
  }

  #renderSpread(model: Model): void {
    const rows = this.find('[data-spread-rows]');
    const active = document.activeElement;
    const pressed = active instanceof HTMLElement && rows.contains(active) ? active : null;
    const choose = (facet: Facet, value: string) => {
      void this.go({ ...model.state, [facet]: value, shown: PORTION });
    };
    rows.replaceChildren(...spread(model, choose));
    // The row that was pressed is drawn anew: whoever pressed it stays on it.
    if (!pressed) return;
    const all = [...rows.querySelectorAll<HTMLElement>('button')];
    const same = all.find((row) => row.dataset.value === pressed.dataset.value);
    (same ?? this.find('[data-spread] > summary')).focus();
  }

  #offerMore({ arranged, groups, state }: Model): void {
    const isTable = state.as === 'table';
    const count = (all: Model['arranged']) =>
      isTable ? all.length : all.reduce((sum, { hits }) => sum + hits.length, 0);
    const rest = count(arranged) - count(groups);
    const button = this.find<HTMLButtonElement>('[data-more]');
    button.hidden = rest === 0;
    button.textContent = (isTable ? w.table.more : w.more)(Math.min(rest, PORTION));
    button.onclick = () => void this.#more(state);
  }

  /** Move on to the results, so that the next stop is the first of them; without any back to the question. */
  #goOn(): void {
    this.#isSent = false;
    const found = ['results', 'table'].map((part) => this.find(`[data-${part}]`));
    const answer = found.find(({ childElementCount }) => childElementCount > 0);
    (answer ?? this.#input()).focus({ preventScroll: true });
  }

  /** Show the next portion and move on to its first result. */
  async #more(state: SearchState): Promise<void> {
    await this.go({ ...state, shown: state.shown + PORTION }, 'replace');
    const shown = this.find('.search-found').querySelectorAll('.hit, tbody tr');
    shown[state.shown]?.querySelector('a')?.focus();
  }
}

customElements.define('search-panel', SearchPanel);
