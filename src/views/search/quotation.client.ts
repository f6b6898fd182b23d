/** Sentences that hold what was asked for, and what can be done with them; text nodes only. */
import type { CatalogueText } from '../../search/catalogue.ts';
import { markedWords, type Quote } from '../../search/quotes.ts';
import { readSimilar } from '../../search/similar-quotes.ts';
import { address } from '../../site/address.ts';
import { terms } from '../../site/terms.ts';
import { cutAtPlaces } from '../../text/cut-at-places.ts';
import { button, type Child, element } from '../shared/client/element.client.ts';
import { passageWays, repairMark } from '../shared/passage/marks.client.ts';
import type { ReadHit } from './hit.client.ts';
import type { Model } from './model.client.ts';
import { nameOf, placeOfQuote } from './place-names.client.ts';
import { repairsIn } from './repairs.client.ts';
import { similarSentences } from './similar.client.ts';
import { searchWords } from './words.ts';

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

/** What quoted sentences commit to: how firmly, and their figures. */
function commitsIn(
  { block, sentences }: Quote,
  { commitments = [], targets = [] }: CatalogueText,
): string[] {
  if (block > 0 || !sentences) return [];
  const [first, last] = sentences;
  const kinds = new Set(commitments.slice(first - 1, last).filter((kind) => kind !== null));
  const figures = targets.filter(([sentence]) => sentence >= first && sentence <= last);
  return [
    ...[...kinds].map((kind) => terms.commitment[kind].name),
    ...figures.map(([, , words]) => searchWords.figure(words)),
  ];
}

export interface QuotationPlace {
  read: ReadHit;
  /** Where the passage is compared. */
  compare: string;
}

/** Show sentences that hold what was asked for, with what can be done with them. */
export function quotation(
  quote: Quote,
  { read, compare }: QuotationPlace,
  model: Model,
): HTMLElement {
  const { hit, text, names, facts } = read;
  const { anchor, place } = placeOfQuote(quote, text);
  const quoted = element('q', 'passage-text source', ...wordsOf(quote, text, names.id));
  unfold(quoted);
  const href = address.document(names.id, anchor, markedWords([quote]));
  const ways = passageWays({ href, place, compare });
  // What is copied shows: nobody takes along words that they have not seen.
  ways.querySelector('[data-copy-passage]')?.addEventListener('click', () => {
    quoted.querySelector<HTMLElement>('.unfold')?.click();
  });
  const notes = element('div', 'passage-notes', ways);
  const commits = commitsIn(quote, text);
  if (commits.length > 0) notes.append(element('span', 'hit-notes', commits.join(' · ')));
  const { sentences } = quote;
  if (sentences) {
    const similar = similarSentences({
      document: names.id,
      place: searchWords.where(nameOf(facts), place),
      theme: read.labels.themes[0] ?? null,
      load: () => readSimilar(model.index, hit.place, sentences),
    });
    notes.append(similar);
  }
  const made = element('div', 'quote', quoted, notes);
  made.dataset.passage = anchor === undefined ? names.id : `${names.id}#${anchor}`;
  return made;
}
