/** The results of a search as HTML, made of text nodes only: no text of the corpus becomes markup. */
import type { RepairPlace } from '../../schema/repair-place.ts';
import { alternativesOf } from '../../search/alternatives.ts';
import type { CatalogueText } from '../../search/catalogue.ts';
import { type Choice, countValues, type Facet } from '../../search/facets.ts';
import type { CatalogueDocument, Match } from '../../search/matches.ts';
import { type Quote, quotesOf } from '../../search/quotes.ts';
import { address } from '../../site/address.ts';
import { words } from '../../site/words.ts';
import { cutAtPlaces } from '../../text/cut-at-places.ts';
import { button, type Child, element, link, option } from '../shared/client/element.client.ts';
import { passageWays, repairMark } from '../shared/passage/marks.client.ts';
import { passageWords } from '../shared/passage/words.ts';
import { trustMarks } from '../shared/place/trust.client.ts';
import type { Trust } from '../shared/place/words.ts';
import { searchWords } from './words.ts';

/** Places of one clause that are quoted; how often the phrase stands in it is said beside them. */
const MOST = 3;

/** Name the place a document speaks for; without the province, which the city stands for. */
export const placeOf = ({ path }: CatalogueDocument) =>
  path.slice(1).join('') || path.join('') || words.unknownPlace;

/** Name a document in a few words: place, years, type. */
function nameOf(one: CatalogueDocument): string {
  const years = one.years ? words.years(one.years.from, one.years.to) : '';
  return `${placeOf(one)} ${years}${one.type ?? words.document}`;
}

/** What copies of passages and the marks beside a name say of a document. */
export function trustOf({ id, grade, inferred, completeness }: CatalogueDocument): Trust {
  return { document: id, grade, inferred, completeness };
}

/** What a place is called: a clause by its number, the others by what they are. */
function placeName({ kind, label, numbered }: CatalogueText): string {
  if (kind !== 'clause' || label === null) return searchWords.kinds[kind];
  return numbered === false ? passageWords.unnumbered(label) : label;
}

/** Places of a quotation that were repaired or are damaged, counted from its beginning. */
function repairsIn({ block, start, end }: Quote, { marks = [] }: CatalogueText): RepairPlace[] {
  if (block > 0) return [];
  const within = marks.filter((mark) => mark[0] >= start && mark[1] <= end);
  return within.map(([from, to, id, seed]) => {
    const kind = id.startsWith('d') ? 'garbled' : 'repair';
    return {
      start: from - start,
      end: to - start,
      kind,
      note: noteOf(kind, from === to, seed),
      id,
    };
  });
}

function noteOf(kind: RepairPlace['kind'], isGap: boolean, seed: string | null): string {
  if (kind === 'garbled') return seed === null ? passageWords.garbled : passageWords.guessed(seed);
  return (isGap ? passageWords.deleted : passageWords.repaired)(seed ?? '');
}

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
function quotation(quote: Quote, text: CatalogueText, { document, themes }: Match): HTMLElement {
  const { sentences } = quote;
  const anchor = sentences ? `${text.anchor}-s${sentences[0]}` : (text.anchor ?? undefined);
  const name = placeName(text);
  const place =
    sentences && text.ends ? passageWords.sentences(name, sentences[0], sentences[1]) : name;
  const quoted = element('q', 'passage-text source', ...wordsOf(quote, text, document.id));
  unfold(quoted);
  const ways = passageWays({
    href: address.document(document.id, anchor),
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
  const href = address.document(source.id, text.anchor ?? undefined);
  const place = [placeName(text), text.heading].filter((part) => part !== null).join(' ');
  const notes = match.themes.flatMap((theme) => themeNames.get(theme) ?? []);
  if (times > 1) notes.push(searchWords.times(times));
  const name = link(href, '', searchWords.where(nameOf(source), place));
  const item = element('li', 'hit', element('h2', '', name, ' ', trustMarks(trustOf(source))));
  if (text.kind !== 'title') {
    const title = element('cite', '', source.title ?? searchWords.untitled);
    item.append(element('p', 'hit-where', title));
  }
  item.append(...quotes.slice(0, MOST).map((quote) => quotation(quote, text, match)));
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
