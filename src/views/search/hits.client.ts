/** What was found, as a list; made of text nodes only: no text of the corpus becomes markup. */
import { MOST as COMPARED } from '../../compare/limits.ts';
import { documentOf } from '../../search/corpus-index.ts';
import type { Group, PartOf } from '../../search/orders.ts';
import { markedWords, quotesOf } from '../../search/quotes.ts';
import { address } from '../../site/address.ts';
import { type Child, element, link } from '../shared/client/element.client.ts';
import { trustMarks } from '../shared/place/trust.client.ts';
import type { Hit, ReadHit } from './hit.client.ts';
import { type Model, soughtIn } from './model.client.ts';
import { nameOf, placeName, placeOf, trustOf } from './place-names.client.ts';
import { quotation } from './quotation.client.ts';
import { searchWords as w } from './words.ts';

/** Places of one clause that are quoted; how often the phrase stands in it is said beside them. */
const MOST = 3;

/**
 * Draw what was found, in its groups; of a group that goes on, what is shown.
 *
 * @param from so many of a list are drawn already
 */
export function hitList(model: Model, from = 0): HTMLLIElement[] {
  return model.groups.flatMap((group) =>
    group.document === null
      ? itemsOf(model, group.hits.slice(from), 'h2')
      : [groupItem(model, group)],
  );
}

function itemsOf(model: Model, hits: readonly Hit[], level: 'h2' | 'h3'): HTMLLIElement[] {
  return hits.map((hit) => {
    const read = model.texts.get(hit.place);
    return read ? hitItem(model, read, level) : unreadItem(model, hit, level);
  });
}

/** A group under the name of its place or document, which folds it. */
function groupItem(model: Model, { document, hits, all }: PartOf<Group<Hit>>) {
  const facts = model.index.documents[document ?? 0];
  const id = model.names.get(document ?? 0)?.id;
  const isDocument = model.state.by === 'document';
  const name: Child[] = facts
    ? [
        isDocument ? nameOf(facts) : placeOf(facts),
        ...(isDocument && id !== undefined ? [' ', trustMarks(trustOf(id, facts))] : []),
      ]
    : [];
  const count = element('span', 'quantity', w.places(all));
  const fold = element(
    'details',
    'hit-group',
    element('summary', '', element('h2', '', ...name), ' ', count),
    element('ol', 'hits', ...itemsOf(model, hits, 'h3')),
  );
  fold.open = true;
  return element('li', '', fold);
}

/** Show that a document has a place that holds the phrase, where its text did not come. */
function unreadItem(model: Model, { place }: Hit, level: 'h2' | 'h3'): HTMLLIElement {
  const document = documentOf(place);
  const facts = model.index.documents[document];
  const id = model.names.get(document)?.id;
  const name = facts ? nameOf(facts) : '';
  const title = element(level, '', id === undefined ? name : link(address.document(id), '', name));
  if (facts && id !== undefined) title.append(' ', trustMarks(trustOf(id, facts)));
  return element('li', 'hit', title, element('p', 'hit-where', w.unread));
}

/** Show one place that was found: whose it is, where it stands, its sentences, and what it is about. */
function hitItem(model: Model, read: ReadHit, level: 'h2' | 'h3'): HTMLLIElement {
  const { hit, facts, text, names } = read;
  const { quotes, times } = quotesOf(text, soughtIn(model, hit));
  const place = [placeName(text), text.heading].filter((part) => part !== null).join(' ');
  const href = address.document(names.id, text.anchor ?? undefined, markedWords(quotes));
  // Below the name of its document it is not named again.
  const isNamed = model.state.by === 'document';
  const name = link(href, '', isNamed ? place : w.where(nameOf(facts), place));
  const trust = isNamed ? [] : [' ', trustMarks(trustOf(names.id, facts))];
  const item = element('li', 'hit', element(level, '', name, ...trust));
  const title = isNamed || text.kind === 'title' ? [] : [names.title ?? w.untitled];
  const steps = [...title, ...(text.under ?? [])];
  if (steps.length > 0) item.append(element('p', 'hit-where', element('cite', '', w.path(steps))));
  if (hit.why.length > 0) item.append(whyLine(hit));
  const compare = compareWith(model, read);
  const shown = quotes.slice(0, MOST);
  item.append(...shown.map((quote) => quotation(quote, { read, compare }, model)));
  const notes = notesOf(model, read, times);
  if (notes.length > 0) item.append(element('p', 'hit-where', notes.join(' · ')));
  return item;
}

/** Say which other words for what was asked for stand here. */
function whyLine({ why }: Hit): HTMLElement {
  const said = why.map(({ from, to }) => w.why(from, to)).join('；');
  return element('p', 'hit-why', w.whyLabel, said);
}

/** What a place is about, and how often the phrase stands in it. */
function notesOf(model: Model, { labels, text }: ReadHit, times: number): string[] {
  const named = labels.themes.map((theme) => {
    const topics = (text.topics ?? []).filter((topic) => topic.startsWith(`${theme}/`));
    const names = topics.map((topic) => model.nameOf('topic', topic));
    return w.about(model.nameOf('theme', theme), names);
  });
  return times > 1 ? [...named, w.times(times)] : named;
}

/** Where a place is compared: on its topic, with those beside it in the list that say something on it too. */
export function compareWith(model: Model, { labels, text, names }: ReadHit): string {
  const [topic] = text.topics ?? [];
  const theme = topic?.split('/')[0] ?? labels.themes[0] ?? null;
  const isOnIt = (other: ReadHit) =>
    topic === undefined
      ? other.labels.themes.includes(theme ?? '')
      : (other.text.topics?.includes(topic) ?? false);
  const others = [...model.texts.values()].filter(isOnIt);
  const documents = new Set([names.id, ...others.map((other) => other.names.id)]);
  return address.compare(theme, [...documents].slice(0, COMPARED), topic?.split('/')[1] ?? null);
}
