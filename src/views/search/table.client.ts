/** All that was found as a table: the documents beneath each other, each with what it says. */
import type { DocumentFacts, DocumentNames } from '../../search/corpus-index.ts';
import { quotesOf } from '../../search/quotes.ts';
import { address } from '../../site/address.ts';
import { words } from '../../site/words.ts';
import { csvText } from '../../text/csv.ts';
import { cut, LONGEST } from '../shared/client/address-fields.client.ts';
import { announce } from '../shared/client/clipboard.client.ts';
import { button, element, link } from '../shared/client/element.client.ts';
import { saveText } from '../shared/client/save-text.client.ts';
import { trustMarks } from '../shared/place/trust.client.ts';
import { soughtFor } from './columns.client.ts';
import type { Hit } from './hit.client.ts';
import { compareWith } from './hits.client.ts';
import { type Model, soughtIn } from './model.client.ts';
import { placeOf, trustOf } from './place-names.client.ts';
import { quotation } from './quotation.client.ts';
import { MOST_ROWS, readAll, tableRows } from './rows.client.ts';
import { PORTION, searchFields } from './state.client.ts';
import { searchWords } from './words.ts';

const w = searchWords.table;

/** Draw the table, with a button that keeps all of it as a file. */
export function resultTable(model: Model): HTMLElement[] {
  const places = model.arranged.reduce((sum, { hits }) => sum + hits.length, 0);
  const caption = w.caption(cut(model.state.q, LONGEST), model.arranged.length, places);
  const { columns } = model;
  const names = columns.length > 0 ? columns.map(({ name }) => searchWords.quote(name)) : [w.said];
  const head = element('tr', '', ...[...w.columns, ...names].map((name) => headCell('col', name)));
  const rows = model.groups.map((group) => row(model, group));
  const table = element(
    'table',
    'stacks result-table',
    element('caption', '', caption),
    element('thead', '', head),
    element('tbody', '', ...rows),
  );
  const scroll = element('section', 'scroll', table);
  scroll.ariaLabel = w.scroll;
  scroll.tabIndex = 0;
  return [download(model), scroll];
}

function headCell(scope: 'col' | 'row', ...children: (Node | string)[]): HTMLElement {
  const cell = element('th', '', ...children);
  cell.scope = scope;
  return cell;
}

function row(model: Model, { document, hits, all }: Model['groups'][number]): HTMLElement {
  const facts = model.index.documents[document ?? 0];
  const names = model.names.get(document ?? 0);
  const years = facts?.years ? words.years(facts.years.from, facts.years.to) : '';
  const title = names?.title ?? searchWords.untitled;
  const name = names ? link(address.document(names.id), '', title) : title;
  const place = facts ? placeOf(facts) : '';
  const trust = facts && names ? [' ', trustMarks(trustOf(names.id, facts))] : [];
  const cells = cellsOf(model, hits, facts);
  return element(
    'tr',
    '',
    headCell('row', element('b', '', place), element('br', ''), name, ...trust),
    element('td', '', years),
    element('td', '', searchWords.places(all), ...wayToRest(model, names, all - hits.length)),
    ...cells,
  );
}

/** A cell for each phrase that is compared, or one with all that was found. */
function cellsOf(model: Model, hits: readonly Hit[], facts?: DocumentFacts): HTMLElement[] {
  const { columns } = model;
  if (columns.length === 0) {
    return [element('td', 'said', ...hits.flatMap((hit) => quotesIn(model, hit, hit.sought)))];
  }
  return columns.map((column) => {
    const quotes = hits.flatMap((hit) => quotesIn(model, hit, soughtFor(column, hit)));
    // What a part of a document lacks, the whole may well have.
    const none = facts?.completeness === 'complete' ? w.none : w.noneInPart;
    const said = quotes.length > 0 ? quotes : [element('p', 'hit-where', none)];
    const name = element('p', 'column-name', searchWords.quote(column.name));
    return element('td', 'said', name, ...said);
  });
}

/** A way to what else a document has of what was asked for. */
function wayToRest(
  { state }: Model,
  names: DocumentNames | undefined,
  rest: number,
): (Node | string)[] {
  if (rest === 0 || !names) return [];
  const within = { ...state, as: '' as const, document: names.id, shown: PORTION };
  const way = link(address.search() + searchFields.write(within), 'no-print', w.rest(rest));
  way.dataset.ask = '';
  return [element('br', ''), way];
}

function quotesIn(model: Model, hit: Hit, sought: readonly string[]): HTMLElement[] {
  if (sought.length === 0) return [];
  const read = model.texts.get(hit.place);
  if (!read) return [element('p', 'hit-where', w.unread)];
  const compare = compareWith(model, read);
  const { quotes } = quotesOf(read.text, soughtIn(model, { ...hit, sought }));
  return quotes.map((quote) => quotation(quote, { read, compare }, model));
}

/** A button that reads all that was found, says how far it is, and hands it over as a file. */
function download(model: Model): HTMLElement {
  const all = model.arranged.flatMap(({ hits }) => hits);
  const hits = all.slice(0, MOST_ROWS);
  const isCut = hits.length < all.length;
  const said = element('span', 'quantity');
  const save = button('', searchWords.csv.button(hits.length), () => {
    save.disabled = true;
    void saveAll(model, hits, (words) => {
      said.textContent = words;
    }).finally(() => {
      save.disabled = false;
    });
  });
  if (isCut) said.textContent = searchWords.csv.first(hits.length);
  return element('p', 'no-print result-download', save, ' ', said);
}

async function saveAll(
  model: Model,
  hits: readonly Hit[],
  say: (words: string) => void,
): Promise<void> {
  const { csv } = searchWords;
  try {
    const { texts, lost } = await readAll(model, hits, (read) => {
      say(csv.reading(read, hits.length));
    });
    const name = csv.file(model.state.q.replace(/[^\p{L}\p{N}]{1,500}/gu, '-').slice(0, LONGEST));
    saveText(name, csvText(tableRows(model, hits, texts)), 'text/csv;charset=utf-8');
    const done = csv.done(hits.length) + (lost > 0 ? csv.unread(lost) : '');
    say(done);
    announce(done);
  } catch (error) {
    console.error(error);
    say(csv.failed);
    announce(csv.failed);
  }
}
