/** `<search-panel>`: makes the search form answer in place. */

import { OPEN } from '../../search/facets.ts';
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
import { askIndex, type FirstReply, type Reply } from './ask.client.ts';
import { columnsOf } from './columns.client.ts';
import { drawAnswer, drawNothing } from './draw.client.ts';
import { readFilters } from './filters.client.ts';
import { choiceOf, isOpen, type Model, modelOf } from './model.client.ts';
import { lookUpNames, nameList } from './names.client.ts';
import { type Opened, openCorpus } from './open.client.ts';
import { PORTION, type SearchState, searchFields } from './state.client.ts';
import { FURTHER, IN_SIGHT } from './values.client.ts';
import { searchWords as w } from './words.ts';

/** Long enough not to search after every key, short enough to feel immediate, in milliseconds. */
const PAUSE = 250;

/** What is shown, and how to go on from there. */
interface Step {
  reply: Reply;
  model: Model;
  more: FirstReply['more'];
}

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
    // Whoever goes to the field will ask: the index is on its way while the words are typed.
    const begin = () => void this.#openCorpus().catch(() => undefined);
    input.addEventListener('focus', begin, { once: true });
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

  /** Open the index once; where it does not come, another try begins anew. */
  #openCorpus(): Promise<Opened> {
    if (this.#opening) return this.#opening;
    const opening = openCorpus();
    this.#opening = opening;
    opening.catch(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    return opening;
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
      drawNothing(this.find, isAsked ? w.blank : '');
      return;
    }
    const naming = lookUpNames(state.q);
    try {
      const first = await whileLoading(this.#ask(state, isLate), status, w.loading);
      // Names that come at the same time move nothing; for those that come late nobody waits.
      await Promise.race([naming, new Promise((go) => setTimeout(go, PAUSE))]);
      if (isLate()) return;
      // Those of the question before are no answer to this one.
      this.find('[data-names]').replaceChildren();
      this.#draw(asked, first);
      if (this.#isSent) this.#goOn();
      void naming.then((names) => {
        if (!isLate()) this.find('[data-names]').replaceChildren(...nameList(names));
      });
      await this.#drawMore(asked, first, isLate);
    } catch (error) {
      console.error(error);
      // The site may have been renewed: another try begins with what is there now.
      this.#opening = undefined;
      if (isLate()) return;
      drawNothing(this.find, w.failed);
      this.find('[data-retry]').hidden = false;
      const names = nameList(await naming);
      if (!isLate()) this.find('[data-names]').replaceChildren(...names);
    }
  }

  async #ask(state: SearchState, isLate: () => boolean): Promise<Step> {
    const opened = await this.#openCorpus();
    const { reply, more } = await askIndex(opened.index, state);
    // Other words come behind in a list, and later; elsewhere they come in between, and are waited for.
    const isLater =
      more !== null &&
      reply.hits.length > 0 &&
      state.as === '' &&
      (state.by === '' || state.by === 'match') &&
      isOpen(choiceOf(state));
    this.#isFurtherAsked = this.#further().open;
    const whole = isLater || more === null ? reply : await more();
    return {
      reply: whole,
      model: await this.#modelOf(whole, state, isLate),
      more: isLater ? more : null,
    };
  }

  async #modelOf(reply: Reply, state: SearchState, isLate: () => boolean): Promise<Model> {
    const opened = await this.#opening;
    if (!opened) throw new Error('no index');
    const { hits, answer } = reply;
    const columns = columnsOf(reply);
    const findings = { ...opened, state, manner: answer.query.manner, hits, columns };
    return modelOf(findings, { further: this.#isFurtherAsked, isLate });
  }

  /** Add other words for the same to what is shown, behind it. */
  async #drawMore(asked: Asked<SearchState>, { more }: Step, isLate: () => boolean): Promise<void> {
    if (more === null || isLate()) return;
    const reply = await more();
    const isNew = (reply.wider?.hits.length ?? 0) > 0 || (reply.wider?.missing.length ?? 1) > 0;
    if (!isNew || isLate()) return;
    const model = await this.#modelOf(reply, asked.state, isLate);
    if (!isLate()) this.#draw(asked, { reply, model }, true);
  }

  #draw(asked: Asked<SearchState>, { reply, model }: Omit<Step, 'more'>, isLonger = false): void {
    const { find } = this;
    drawAnswer({
      find,
      asked,
      reply,
      model,
      isLonger,
      choose: (facet, value) => {
        void this.go({ ...model.state, [facet]: value, shown: PORTION });
      },
      more: () => void this.#more(model.state),
    });
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
