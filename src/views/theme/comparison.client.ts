/** `<theme-comparison>`: shows single topics and places of a comparison; its state is the address. */
import { MOST } from '../../compare/limits.ts';
import { address } from '../../site/address.ts';
import type { AddressFields, Asked } from '../shared/client/address-fields.client.ts';
import { type Problem, sayProblems } from '../shared/client/address-fields.client.ts';
import { element, meansElsewhere } from '../shared/client/element.client.ts';
import { PageElement } from '../shared/client/page-element.client.ts';
import { type Choice, choiceFields, MANY } from './choice.client.ts';
import { unfoldWithin } from './fold.client.ts';
import { choiceWords as w } from './words.ts';

class ThemeComparison extends PageElement<Choice> {
  /** Addresses of the compare page by row, as they are while nobody has chosen. */
  #ways = new Map<HTMLAnchorElement, string>();

  protected open(): void {
    for (const way of this.querySelectorAll<HTMLAnchorElement>('a[data-compare]')) {
      this.#ways.set(way, way.href);
    }
    this.find('form').addEventListener('change', () => {
      void this.go({ ...this.asked.state, documents: this.#checked() });
    });
    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element &&
        event.target.closest<HTMLElement>('a[data-topic], a[data-reset]');
      if (!link || meansElsewhere(event)) return;
      event.preventDefault();
      const { topic } = link.dataset;
      if (topic === undefined) this.reset();
      else void this.go({ ...this.asked.state, topic });
      this.find('nav').scrollIntoView({ block: 'nearest' });
    });
    addEventListener('hashchange', this.#reveal);
  }

  protected fields(): AddressFields<Choice> {
    return choiceFields({
      topics: this.#rows().map(({ id }) => id),
      documents: this.#boxes().map(({ value }) => value),
    });
  }

  protected fill({ documents }: Choice): void {
    for (const box of this.#boxes()) box.checked = documents.includes(box.value);
  }

  protected show({ state, problems }: Asked<Choice>): void {
    const { topic, documents } = state;
    const isOut = (id: string | undefined) =>
      id !== undefined && documents.length > 0 && !documents.includes(id);
    for (const part of this.querySelectorAll<HTMLElement>('[data-document]')) {
      part.hidden = isOut(part.dataset.document);
    }
    for (const row of this.#rows()) {
      row.hidden = topic !== '' && row.id !== topic;
      if (row.id === topic) unfoldWithin(row);
    }
    const heads = this.querySelectorAll('th.column:not([hidden])');
    this.querySelector('.comparison')?.classList.toggle('many', heads.length > MANY);
    this.#say(state, problems);
    this.#lead(state);
    // What hid the same before this script came.
    document.adoptedStyleSheets = [];
    this.#reveal();
  }

  /** Say what is shown, and what of the address is not followed. */
  #say({ topic, documents }: Choice, problems: readonly Problem[]): void {
    const said = sayProblems(problems, { unknownField: w.unknownField, fields: w.problem });
    const items = said.map((one) => element('li', '', one));
    this.find('.comparison-problems').replaceChildren(
      ...(said.length === 0 ? [] : [element('p', '', w.problems), element('ul', '', ...items)]),
    );
    const total = this.#boxes().length;
    const shown = documents.length || total;
    const row = this.#rows().find(({ id }) => id === topic);
    const isAll = row === undefined && shown === total;
    this.find('.comparison-choice').textContent = isAll
      ? ''
      : w.shown(row?.dataset.name ?? null, shown, total);
    this.find('summary .quantity').textContent = shown === total ? '' : w.share(shown, total);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.comparison-bar nav a')) {
      const isCurrent = link.matches('[data-reset]') ? isAll : link.hash === `#${row?.id}`;
      if (isCurrent) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  /** Let the ways to the compare page lead there with what is chosen. */
  #lead({ topic, documents }: Choice): void {
    const theme = this.find<HTMLInputElement>('input[name="theme"]').value;
    for (const [way, usual] of this.#ways) {
      const row = way.closest('tr')?.querySelector<HTMLElement>('a[data-topic]')?.dataset.topic;
      const chosen = documents.slice(0, MOST);
      way.href = chosen.length === 0 ? usual : address.compare(theme, chosen, row ?? null);
    }
    const field = this.find<HTMLInputElement>('input[name="topic"]');
    field.value = topic;
    field.disabled = topic === '';
  }

  /** Show the place that the fragment of the address names, whatever was chosen, and unfold it. */
  #reveal = (): void => {
    const id = location.hash.slice(1);
    const place = id === '' ? null : document.getElementById(id);
    if (!place || !this.contains(place)) return;
    if (place.matches('td')) unfoldWithin(place);
    if (place.checkVisibility()) return;
    const { topic, documents } = this.asked.state;
    const state = {
      topic: topic === '' ? '' : (place.closest('tr')?.id ?? ''),
      documents: place.hidden && place.matches('td') ? [] : documents,
    };
    this.fill(state);
    void this.go(state, 'replace', location.hash);
    place.scrollIntoView();
  };

  #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('tbody tr')];
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="documents"]')];
  }

  #checked(): string[] {
    return this.#boxes().flatMap(({ checked, value }) => (checked ? [value] : []));
  }
}

customElements.define('theme-comparison', ThemeComparison);
