/** `<target-table>`: filters and sorts the table of targets in place, and keeps the choice in the address. */
import type { AddressFields, Asked } from '../shared/client/address-fields.client.ts';
import { link, meansElsewhere } from '../shared/client/element.client.ts';
import { PageElement } from '../shared/client/page-element.client.ts';
import { selectsOf } from '../shared/client/parts.client.ts';
import {
  FACETS,
  keeps,
  SORTS,
  sortTargets,
  type TargetFields,
  type TargetState,
  targetFields,
  turnSort,
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

class TargetTable extends PageElement<TargetState> {
  #groups: Group[] = [];
  /** Holds all rows while they are sorted. */
  #sorted = document.createElement('tbody');
  #columns = new Map<string, number>();
  #selects = selectsOf(this.find, FACETS);

  protected open(): void {
    const table = this.find<HTMLTableElement>('table');
    const heads = [...table.querySelectorAll<HTMLElement>('thead [data-column]')];
    this.#columns = new Map(heads.map(({ dataset }, at) => [dataset.column ?? '', at]));
    this.#read(table);
    this.#linkHeads();
    const filters = this.find('[data-filters]');
    delete filters.dataset.waits;
    filters.addEventListener('change', () => {
      void this.go({ ...this.asked.state, ...this.#selects.read() });
    });
    this.find('[data-filters] button').addEventListener('click', () => this.reset());
  }

  protected fields(): AddressFields<TargetState> {
    return targetFields(this.#selects.options);
  }

  protected fill(state: TargetState): void {
    this.#selects.fill(state);
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
      national: 'national' in row.dataset ? 'only' : 'out',
    };
  }

  /** Heads become links: they can be opened in a tab of their own, and print as words. */
  #linkHeads(): void {
    for (const sort of SORTS) {
      const head = this.find(`thead [data-column="${sort}"]`);
      const anchor = link('', '', ...head.childNodes);
      head.append(anchor);
      anchor.addEventListener('click', (event) => {
        if (meansElsewhere(event)) return;
        event.preventDefault();
        void this.go(turnSort(this.asked.state, sort));
      });
    }
  }

  protected show({ state, problems }: Asked<TargetState>): void {
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
    const unknown = problems.flatMap(({ kind, values }) => (kind === 'repeated' ? [] : values));
    this.#say(state, shown, unknown);
  }

  #order(state: TargetState): void {
    if (state.sort === '') {
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
    this.find('table').append(this.#sorted);
  }

  #markHeads(state: TargetState): void {
    const fields = this.fields();
    for (const sort of SORTS) {
      const head = this.find(`thead [data-column="${sort}"]`);
      if (sort !== state.sort) head.removeAttribute('aria-sort');
      else head.ariaSort = state.order === 'desc' ? 'descending' : 'ascending';
      const anchor = this.find<HTMLAnchorElement>(`thead [data-column="${sort}"] a`);
      anchor.href = location.pathname + fields.write(turnSort(state, sort));
    }
  }

  #say(state: TargetState, shown: number, unknown: readonly string[]): void {
    const all = this.#groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const parts = [shown === 0 ? targetWords.none : targetWords.shown(shown, all)];
    if (state.sort !== '') {
      parts.push(targetWords.sorted(targetWords.columns[state.sort], state.order === 'desc'));
    }
    parts.push(targetWords.stop);
    if (unknown.length > 0) parts.push(targetWords.unknown(unknown));
    this.find('[role="status"]').textContent = parts.join('');
  }
}

customElements.define('target-table', TargetTable);
