/** `<matrix-table>`: narrows, orders, opens and exports the matrix; its state is the address. */
import type { AddressFields, Asked } from '../shared/client/address-fields.client.ts';
import { meansElsewhere } from '../shared/client/element.client.ts';
import { whileLoading } from '../shared/client/loading.client.ts';
import { PageElement } from '../shared/client/page-element.client.ts';
import { selectsOf } from '../shared/client/parts.client.ts';
import { FACETS, type Facet } from '../shared/matrix/words.ts';
import type { Column } from './export.client.ts';
import { hide, isNarrow } from './hide.client.ts';
import { countMessage, failureMessage, problemMessage } from './messages.client.ts';
import { Part } from './parts.client.ts';
import { Picks } from './picks.client.ts';
import { allows, type Row, readRows, sortRows } from './rows.client.ts';
import { type MatrixState, matrixFields } from './state.client.ts';
import { openButton, Topics } from './topics.client.ts';
import { matrixWords } from './words.ts';

class MatrixTable extends PageElement<MatrixState> {
  #rows: Row[] = [];
  #parts: Part[] = [];
  #columns: Column[] = [];
  #topics = new Topics();
  #picks: Picks | undefined;
  #selects = selectsOf(this.find, [...FACETS, 'sort']);
  /** What stands in the table, so that only differences are worked on; null: rows have come that lack it. */
  #sorted = '';
  #opened: readonly string[] | null = [];
  /** Holds all rows while they stand in another order than the usual one. */
  #flat = document.createElement('tbody');

  /** Read the table, and set the buttons that need scripts. */
  protected open(): void {
    const controls = this.find('.matrix-controls');
    delete controls.dataset.waits;
    controls.addEventListener('change', () => {
      void this.go({ ...this.asked.state, ...this.#selects.read() });
    });
    this.find('[data-export]').addEventListener('click', () => void this.#export());
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a[data-reset]');
      if (!link || meansElsewhere(event)) return;
      event.preventDefault();
      this.reset();
      this.find('select[name="province"]').focus();
    });

    this.#topics.read(this);
    this.#columns = this.#heads().map((head) => ({
      theme: head.dataset.theme ?? '',
      name: head.querySelector('a')?.textContent?.trim() ?? '',
      core: head.dataset.unit === 'sentence',
    }));
    for (const head of this.#heads().filter(({ dataset }) => dataset.unit === 'sentence')) {
      openButton(head, () => this.#toggleTopics(head.dataset.theme ?? ''));
    }
    const table = this.#table();
    for (const section of table.tBodies) {
      if (section.dataset.part === undefined) this.#rows.push(...readRows(section, this.#themes()));
      else this.#addPart(new Part(section));
    }
    table.append(this.#flat);
    const nameOf = (theme: string) =>
      this.#columns.find((one) => one.theme === theme)?.name ?? theme;
    this.#picks = new Picks(this, this.find('.compare-tray'), nameOf);
  }

  protected fields(): AddressFields<MatrixState> {
    return matrixFields({
      options: this.#selects.options,
      themes: this.#themes(),
      openable: this.#columns.filter(({ core }) => core).map(({ theme }) => theme),
    });
  }

  protected fill(state: MatrixState): void {
    this.#selects.fill(state);
  }

  #addPart(part: Part): void {
    this.#parts.push(part);
    part.addButton(() => {
      part.open = !part.open;
      part.tell();
      void this.again();
    });
  }

  #table(): HTMLTableElement {
    return this.find<HTMLTableElement>('.matrix:not(.topics) table');
  }

  #heads(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-theme]')];
  }

  #themes(): string[] {
    return this.#columns.map(({ theme }) => theme);
  }

  #toggleTopics(theme: string): void {
    const open = new Set(this.asked.state.open);
    if (!open.delete(theme)) open.add(theme);
    void this.go({ ...this.asked.state, open: [...open] });
  }

  protected async show(
    { state, problems }: Asked<MatrixState>,
    isLate: () => boolean,
  ): Promise<void> {
    this.find('.matrix-problems').replaceChildren(...problemMessage(problems));
    const missing = this.#missing(state);
    const failed = missing.length > 0 ? await this.#load(missing) : [];
    if (isLate()) return;
    this.#openTopics(state.open);
    this.#arrange(state.sort);
    const heads = [...this.querySelectorAll<HTMLElement>('tr.group')];
    const shown = hide(this.#rows, this.#parts, heads, state);
    const total = Number(this.dataset.total);
    const closed = this.#parts.length > 0 && !isNarrow(state);
    const status = this.find('.matrix-status');
    status.replaceChildren(...countMessage(closed ? total : shown, total));
    status.append(...failureMessage(failed, () => void this.again()));
    this.find('.matrix-controls [data-reset]').hidden = !isNarrow(state) && state.open.length === 0;
  }

  /** Parts that are needed to show a state, and are not there yet. */
  #missing(state: MatrixState): Part[] {
    const wanted = this.#parts.filter((part) =>
      isNarrow(state) ? allows(part.section, state) : part.open,
    );
    return wanted.filter(({ loaded }) => !loaded);
  }

  /** Load parts; the names of those that failed come back. */
  async #load(parts: readonly Part[]): Promise<string[]> {
    const loading = parts.map(async (part) => {
      try {
        await part.load();
        this.#take(part);
        return [];
      } catch {
        return [part.name];
      }
    });
    const status = this.find('.matrix-status');
    const failed = await whileLoading(Promise.all(loading), status, matrixWords.said.loading);
    return failed.flat();
  }

  /** Take in the documents of a part; two calls that wait for one load take them once. */
  #take(part: Part): void {
    if (this.#rows.some(({ home }) => home === part.section)) return;
    this.#picks?.adopt(part.section);
    // In the order of the parts, whichever came first.
    const before = new Set(
      this.#parts.slice(0, this.#parts.indexOf(part)).map(({ section }) => section),
    );
    const at = this.#rows.findLastIndex(({ home }) => before.has(home)) + 1;
    this.#rows.splice(at, 0, ...readRows(part.section, this.#themes()));
    this.#opened = null;
    this.#sorted = '';
  }

  /** Set the columns of the topics that are to be open and are not yet, and take away the others. */
  #openTopics(open: readonly string[]): void {
    // Where rows have come, all that is open is set anew.
    const before = this.#opened;
    if (before !== null && open.join() === before.join()) return;
    const gone = before === null ? this.#themes() : before.filter((one) => !open.includes(one));
    const come = before === null ? open : open.filter((one) => !before.includes(one));
    for (const part of this.#parts) {
      for (const page of come.flatMap((theme) => part.takeTopics(theme) ?? [])) {
        this.#topics.read(page);
      }
    }
    const heads = this.#heads();
    const table = this.#table();
    this.#topics.close(gone, heads, table);
    const sums = this.#parts.flatMap(({ head }) => head ?? []);
    this.#topics.open(come, heads, this.#rows, sums);
    this.#opened = open;
    // Topics of a part that was fetched are met here first.
    this.#picks?.adopt(table);
    this.#picks?.tell();
    const added = open.reduce((sum, theme) => sum + this.#topics.names(theme).length, 0);
    const core = this.#columns.filter((column) => column.core).length;
    this.find<HTMLTableCellElement>('th.core').colSpan = core + added;
    for (const head of this.querySelectorAll<HTMLTableCellElement>('tr.group th')) {
      head.colSpan = this.#columns.length + 1 + added;
    }
  }

  /** Put the rows in order. */
  #arrange(sort: string): void {
    for (const head of this.#heads()) {
      if (head.dataset.theme === sort) head.setAttribute('aria-sort', 'descending');
      else head.removeAttribute('aria-sort');
    }
    if (sort === this.#sorted) return;
    this.#sorted = sort;
    const sorted = sortRows(this.#rows, sort);
    if (sorted) this.#flat.append(...sorted.map(({ element }) => element));
    else for (const { home, element } of this.#rows) home.append(element);
  }

  /** Export what the choice leaves in, closed parts too; nothing where a part cannot be had. */
  async #export(): Promise<void> {
    const { state } = this.asked;
    const missing = this.#parts.filter(({ loaded, section }) => !loaded && allows(section, state));
    if (missing.length > 0) {
      const failed = await this.#load(missing);
      await this.again();
      if (failed.length > 0) {
        const again = failureMessage(failed, () => void this.#export());
        this.find('.matrix-status').replaceChildren(...again);
        return;
      }
    }
    const nameOf = (facet: Facet, value: string) =>
      this.querySelector<HTMLOptionElement>(
        `select[name="${facet}"] option[value="${CSS.escape(value)}"]`,
      )?.text ?? '';
    const order = sortRows(this.#rows, state.sort) ?? this.#rows;
    const meant = order.filter(({ element }) => allows(element, state));
    try {
      // Few export: what makes a file is loaded for them alone.
      const { saveTable } = await import('./export.client.ts');
      saveTable(meant, this.#columns, state.open, this.#topics, nameOf);
    } catch (error) {
      console.error(error);
      this.find('.matrix-status').textContent = matrixWords.said.exportFailed;
    }
  }
}

customElements.define('matrix-table', MatrixTable);
