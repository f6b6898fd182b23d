/** `<target-table>`: filters and sorts the table of targets in place, and keeps the choice in the address. */

import {
  FACETS,
  type Facet,
  keeps,
  readTargetState,
  SORTS,
  type Sort,
  sortTargets,
  type TargetFields,
  type TargetState,
  turnSort,
  writeTargetState,
} from './state.client.ts';
import { targetWords } from './words.ts';

interface Row {
  element: HTMLTableRowElement;
  fields: TargetFields;
}

interface Group {
  body: HTMLTableSectionElement;
  /** Its name, and what is said of the rest. */
  frame: HTMLTableRowElement[];
  rows: Row[];
}

class TargetTable extends HTMLElement {
  #groups: Group[] = [];
  /** Holds all rows while they are sorted. */
  #sorted = document.createElement('tbody');
  #known: Record<Facet, string[]> = { theme: [], region: [], unit: [] };
  #columns = new Map<string, number>();

  connectedCallback(): void {
    const table = this.querySelector('table');
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    if (!table || !filters) return;
    this.#columns = new Map(
      [...table.querySelectorAll<HTMLElement>('thead [data-column]')].map((head, at) => [
        head.dataset.column ?? '',
        at,
      ]),
    );
    if (this.#groups.length === 0) this.#read(table);
    for (const facet of FACETS) {
      this.#known[facet] = [...(this.#select(facet)?.options ?? [])].map(({ value }) => value);
    }
    this.#linkHeads(table);
    filters.hidden = false;
    filters.addEventListener('change', () => this.#go({ ...this.#state(), ...this.#chosen() }));
    filters.querySelector('button')?.addEventListener('click', () => {
      this.#go(readTargetState('', this.#known).state);
    });
    window.addEventListener('popstate', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#show);
  }

  #select(facet: Facet): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
  }

  #chosen(): Record<Facet, string> {
    const value = (facet: Facet) => this.#select(facet)?.value ?? '';
    return { theme: value('theme'), region: value('region'), unit: value('unit') };
  }

  #read(table: HTMLTableElement): void {
    this.#groups = [...table.tBodies].map((body) => {
      const all = [...body.rows];
      return {
        body,
        frame: all.filter((row) => 'group' in row.dataset),
        rows: all
          .filter((row) => !('group' in row.dataset))
          .map((element) => ({ element, fields: this.#fields(element) })),
      };
    });
  }

  #fields(row: HTMLTableRowElement): TargetFields {
    const text = (column: string) =>
      row.cells[this.#columns.get(column) ?? -1]?.textContent.trim() ?? '';
    const due = Number.parseInt(text('due'), 10);
    return {
      indicator: text('indicator'),
      unit: text('unit'),
      kind: text('kind'),
      region: text('region'),
      document: text('document'),
      theme: text('theme'),
      value: Number(text('value')),
      due: Number.isNaN(due) ? null : due,
      regions: (row.dataset.region ?? '').split(' '),
      themeId: row.dataset.theme ?? '',
      unitId: row.dataset.unit ?? '',
    };
  }

  /** Heads become links: they can be opened in a tab of their own, and print as words. */
  #linkHeads(table: HTMLTableElement): void {
    for (const sort of SORTS) {
      const head = table.querySelector(`thead [data-column="${sort}"]`);
      if (!head || head.querySelector('a')) continue;
      const link = document.createElement('a');
      link.append(...head.childNodes);
      head.append(link);
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#go(turnSort(this.#state(), sort));
      });
    }
  }

  #state(): TargetState {
    return readTargetState(location.search, this.#known).state;
  }

  #go(state: TargetState): void {
    const target = location.pathname + writeTargetState(state);
    if (target !== location.pathname + location.search) history.pushState(null, '', target);
    this.#show();
  }

  #show = (): void => {
    const { state, unknown } = readTargetState(location.search, this.#known);
    for (const facet of FACETS) {
      const select = this.#select(facet);
      if (select) select.value = state[facet];
    }
    let shown = 0;
    for (const { frame, rows } of this.#groups) {
      let inGroup = 0;
      for (const { element, fields } of rows) {
        element.hidden = !keeps(state, fields);
        if (!element.hidden) inGroup += 1;
      }
      for (const row of frame) row.hidden = inGroup === 0;
      shown += inGroup;
    }
    this.#order(state);
    this.#markHeads(state);
    this.#say(state, shown, unknown);
  };

  #order(state: TargetState): void {
    const table = this.querySelector('table');
    if (!table) return;
    if (state.sort === null) {
      if (!this.#sorted.isConnected) return;
      for (const { body, frame, rows } of this.#groups) {
        const [name, ...rest] = frame;
        body.replaceChildren(...(name ? [name] : []), ...rows.map((row) => row.element), ...rest);
      }
      this.#sorted.replaceWith(...this.#groups.map(({ body }) => body));
      return;
    }
    const all = sortTargets(
      this.#groups.flatMap(({ rows }) => rows),
      state,
    );
    this.#sorted.replaceChildren(...all.map(({ element }) => element));
    if (this.#sorted.isConnected) return;
    for (const { body } of this.#groups) body.remove();
    table.append(this.#sorted);
  }

  #markHeads(state: TargetState): void {
    for (const head of this.querySelectorAll<HTMLElement>('thead [data-column]')) {
      const column = head.dataset.column;
      if (column === state.sort) {
        head.setAttribute('aria-sort', state.descending ? 'descending' : 'ascending');
      } else head.removeAttribute('aria-sort');
      const link = head.querySelector('a');
      if (!link) continue;
      link.href = location.pathname + writeTargetState(turnSort(state, column as Sort));
    }
  }

  #say(state: TargetState, shown: number, unknown: readonly string[]): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    const all = this.#groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const parts = [shown === 0 ? targetWords.none : targetWords.shown(shown, all)];
    if (state.sort !== null) {
      parts.push(targetWords.sorted(targetWords.columns[state.sort], state.descending));
    }
    parts.push(targetWords.stop);
    if (unknown.length > 0) parts.push(targetWords.unknown(unknown));
    status.textContent = parts.join('');
  }
}

customElements.define('target-table', TargetTable);
