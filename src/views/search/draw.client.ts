/** Draw an answer into the parts of the page. */
import type { Facet } from '../../search/facets.ts';
import type { Asked } from '../shared/client/address-fields.client.ts';
import type { FindPart } from '../shared/client/parts.client.ts';
import { knowSources } from '../shared/passage/passage.client.ts';
import { trustInWords } from '../shared/place/words.ts';
import type { Reply } from './ask.client.ts';
import { fillFilters } from './filters.client.ts';
import { hitList } from './hits.client.ts';
import type { Model } from './model.client.ts';
import { trustOf } from './place-names.client.ts';
import { nearList, readingOf } from './reading.client.ts';
import { spread } from './spread.client.ts';
import { PORTION, type SearchState } from './state.client.ts';
import { said } from './status.client.ts';
import { resultTable } from './table.client.ts';
import { searchWords as w } from './words.ts';

export interface Drawing {
  find: FindPart;
  asked: Asked<SearchState>;
  reply: Reply;
  model: Model;
  /** What is in the list already stays there, and others are added behind it. */
  isLonger: boolean;
  /** Narrow what was found. */
  choose: (facet: Facet, value: string) => void;
  /** Show more of it. */
  more: () => void;
}

/** Draw an answer. */
export function drawAnswer(drawing: Drawing): void {
  const { find, asked, reply, model, isLonger } = drawing;
  knowSources(
    [...model.texts.values()].map(({ facts, names }) => {
      const trust = trustInWords(trustOf(names.id, facts));
      return [names.id, { ...names.source, trust }];
    }),
  );
  const isTable = model.state.as === 'table';
  const list = find('[data-results]');
  if (isLonger) list.append(...hitList(model, list.childElementCount));
  else list.replaceChildren(...(isTable ? [] : hitList(model)));
  find('[data-table]').replaceChildren(...(isTable ? resultTable(model) : []));
  find('[data-as-table]').textContent = isTable ? w.table.back : w.table.button;
  find<HTMLSelectElement>('[name="by"]').disabled = isTable;
  fillFilters(find, model);
  drawSpread(drawing);
  for (const part of ['filters', 'spread']) {
    find(`[data-${part}]`).hidden = model.all.length === 0;
  }
  const { sentences, isPartial } = said(asked, reply, model);
  find('[data-retry]').hidden = !isPartial;
  find('.search-status').textContent = sentences.join('');
  if (!isLonger) find('[data-reading]').replaceChildren(...readingOf(reply, model));
  find('[data-near]').replaceChildren(...nearList(reply, model));
  offerMore(drawing);
}

function drawSpread({ find, model, choose }: Drawing): void {
  const rows = find('[data-spread-rows]');
  const active = document.activeElement;
  const pressed = active instanceof HTMLElement && rows.contains(active) ? active : null;
  rows.replaceChildren(...spread(model, choose));
  // The row that was pressed is drawn anew: whoever pressed it stays on it.
  if (!pressed) return;
  const all = [...rows.querySelectorAll<HTMLElement>('button')];
  const same = all.find((row) => row.dataset.value === pressed.dataset.value);
  (same ?? find('[data-spread] > summary')).focus();
}

function offerMore({ find, model, more }: Drawing): void {
  const { arranged, groups, state } = model;
  const isTable = state.as === 'table';
  const count = (all: Model['arranged']) =>
    isTable ? all.length : all.reduce((sum, { hits }) => sum + hits.length, 0);
  const rest = count(arranged) - count(groups);
  const button = find<HTMLButtonElement>('[data-more]');
  button.hidden = rest === 0;
  button.textContent = (isTable ? w.table.more : w.more)(Math.min(rest, PORTION));
  button.onclick = more;
}

/** Show no answer, and say why. */
export function drawNothing(find: FindPart, why: string): void {
  find('.search-status').textContent = why;
  for (const part of ['reading', 'names', 'near', 'results', 'table']) {
    find(`[data-${part}]`).replaceChildren();
  }
  for (const part of ['filters', 'retry', 'more', 'spread']) find(`[data-${part}]`).hidden = true;
}
