/** The results of a search as HTML, made of text nodes only: no text of the corpus becomes markup. */
import { alternativesOf } from '../../search/alternatives.ts';
import type { CatalogueText } from '../../search/catalogue.ts';
import { type Choice, countValues, type Facet } from '../../search/facets.ts';
import type { Match } from '../../search/matches.ts';
import { markedWords, type Quote, quotesOf } from '../../search/quotes.ts';
import { address } from '../../site/address.ts';
import { cutAtPlaces } from '../../text/cut-at-places.ts';
import { button, type Child, element, link, option } from '../shared/client/element.client.ts';
import { passageWays, repairMark } from '../shared/passage/marks.client.ts';
import { passageWords } from '../shared/passage/words.ts';
import { trustMarks } from '../shared/place/trust.client.ts';
import { nameOf, placeName, trustOf } from './place-names.client.ts';
import { repairsIn } from './repairs.client.ts';
import { searchWords } from './words.ts';

/** Places of one clause that are quoted; how often the phrase stands in it is said beside them. */
const MOST = 3;

/** The words of a quotation; those far from the phrase stand ready until they are asked for or copied. */
function wordsOf(quote: Quote, text: CatalogueText, document: string): Child[] {
  const pieces = cutAtPlaces(quote.pieces, repairsIn(quote, text));
  return pieces.map(({ text, marked, far, place }) => {
    const part = place ? repairMark(text, place, document) : text;
    if (marked) return element('mark', '', part);
    if (!far) return part;
    const hidden = element('span', 'far', part);
    hidden.hidden = true;
    return hidden;
  });
}

/** A button in place of words that are far from the phrase: pressed, it shows the whole of the quotation. */
function unfold(quoted: HTMLElement): void {
  const hidden = [...quoted.querySelectorAll<HTMLElement>('.far')];
  const edges = hidden.filter((one, at) => one.previousSibling !== hidden[at - 1]);
  const buttons = edges.map((edge) => {
    const made = button('unfold', '', () => {
      for (const one of hidden) one.hidden = false;
      for (const one of buttons) one.remove();
    });
    made.ariaLabel = searchWords.whole;
    edge.before(made);
    return made;
  });
}

/** Show sentences that hold the phrase, and what can be done with them. */
function quotation(
  quote: Quote,
  text: CatalogueText,
  { document, themes }: Match,
  marked: readonly string[],
): HTMLElement {
  const { sentences } = quote;
  const anchor = sentences ? `${text.anchor}-s${sentences[0]}` : (text.anchor ?? undefined);
  const name = placeName(text);
  const place =
    sentences && text.ends ? passageWords.sentences(name, sentences[0], sentences[1]) : name;
  const quoted = element('q', 'passage-text source', ...wordsOf(quote, text, document.id));
  unfold(quoted);
  const ways = passageWays({
    href: address.document(document.id, anchor, marked),
    place,
    compare: address.compare(themes[0] ?? null, [document.id]),
  });
  // What is copied shows: nobody takes along words that they have not seen.
  ways.querySelector('[data-copy-passage]')?.addEventListener('click', () => {
    quoted.querySelector<HTMLElement>('.unfold')?.click();
  });
  const made = element('div', 'quote', quoted, element('p', 'passage-notes', ways));
  made.dataset.passage = anchor === undefined ? document.id : `${document.id}#${anchor}`;
  return made;
}

/** Show that a document has a place that holds the phrase, where its text did not come. */
export function unreadItem({ document: source }: Match): HTMLLIElement {
  const name = link(address.document(source.id), '', nameOf(source));
  const title = element('h2', '', name, ' ', trustMarks(trustOf(source)));
  return element('li', 'hit', title, element('p', 'hit-where', searchWords.unread));
}

/** Show one place that holds the phrase: whose it is, where it stands, and the sentences. */
export function resultItem(
  match: Match,
  text: CatalogueText,
  phrase: string,
  themeNames: ReadonlyMap<string, string>,
): HTMLLIElement {
  const { document: source } = match;
  const { quotes, times } = quotesOf(text, { phrases: alternativesOf(phrase) });
  const marked = markedWords(quotes);
  const href = address.document(source.id, text.anchor ?? undefined, marked);
  const place = [placeName(text), text.heading].filter((part) => part !== null).join(' ');
  const notes = match.themes.flatMap((theme) => themeNames.get(theme) ?? []);
  if (times > 1) notes.push(searchWords.times(times));
  const name = link(href, '', searchWords.where(nameOf(source), place));
  const item = element('li', 'hit', element('h2', '', name, ' ', trustMarks(trustOf(source))));
  if (text.kind !== 'title') {
    const title = element('cite', '', source.title ?? searchWords.untitled);
    item.append(element('p', 'hit-where', title));
  }
  item.append(...quotes.slice(0, MOST).map((quote) => quotation(quote, text, match, marked)));
  if (notes.length > 0) {
    const said = element('span', 'hit-notes', notes.join(' · '));
    item.lastElementChild?.querySelector('.passage-notes')?.append(' ', said);
  }
  return item;
}

export interface FacetValue {
  value: string;
  name: string;
}

/** Fill a `<select>` with the values that would leave something, and how much; keep what is chosen, which is a value. */
export function fillFacet(
  select: HTMLSelectElement,
  facet: Facet,
  matches: readonly Match[],
  choice: Choice,
  values: readonly FacetValue[],
): void {
  const counts = countValues(matches, choice, facet);
  const chosen = choice[facet];
  const options = values.flatMap(({ value, name }) => {
    const count = counts.get(value) ?? 0;
    if (count === 0 && value !== chosen) return [];
    return [option(value, searchWords.option(name, count))];
  });
  select.replaceChildren(option('', searchWords.all), ...options);
  select.value = chosen;
}
