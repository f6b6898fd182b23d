/** Sentences that hold what was asked for, and what can be done with them; text nodes only. */
import type { RepairPlace } from '../../schema/repair-place.ts';
import type { CatalogueText } from '../../search/catalogue.ts';
import type { Quote } from '../../search/quotes.ts';
import { address } from '../../site/address.ts';
import { terms } from '../../site/terms.ts';
import { cutAtPlaces } from '../../text/cut-at-places.ts';
import { button, type Child, element } from '../shared/client/element.client.ts';
import { passageWays, repairMark } from '../shared/passage/marks.client.ts';
import { passageWords } from '../shared/passage/words.ts';
import { searchWords } from './words.ts';

/** What a place is called: a clause by its number, the others by what they are. */
export function nameOfPlace({
  kind,
  label,
  numbered,
}: Pick<CatalogueText, 'kind' | 'label' | 'numbered'>): string {
  if (kind !== 'clause' || label === null) return searchWords.kinds[kind];
  return numbered === false ? passageWords.unnumbered(label) : label;
}

/** Where a quotation stands: the id of its sentence or of what it is the whole of, and what that is called. */
export function placeOfQuote({ sentences }: Quote, text: CatalogueText) {
  const name = nameOfPlace(text);
  return {
    anchor: sentences ? `${text.anchor}-s${sentences[0]}` : (text.anchor ?? undefined),
    place: sentences && text.ends ? passageWords.sentences(name, sentences[0], sentences[1]) : name,
  };
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
  /** Id of the document. */
  document: string;
  text: CatalogueText;
  /** Phrases to be marked where the passage stands. */
  sought: readonly string[];
  /** Where the passage is compared. */
  compare: string;
}

/** Show sentences that hold what was asked for, with what can be done with them. */
export function quotation(
  quote: Quote,
  { document, text, sought, compare }: QuotationPlace,
): HTMLElement {
  const { anchor, place } = placeOfQuote(quote, text);
  const quoted = element('q', 'passage-text source', ...wordsOf(quote, text, document));
  unfold(quoted);
  const ways = passageWays({ href: address.found(document, anchor, sought), place, compare });
  // What is copied shows: nobody takes along words that they have not seen.
  ways.querySelector('[data-copy-passage]')?.addEventListener('click', () => {
    quoted.querySelector<HTMLElement>('.unfold')?.click();
  });
  const notes = element('p', 'passage-notes', ways);
  const commits = commitsIn(quote, text);
  if (commits.length > 0) notes.append(element('span', 'hit-notes', commits.join(' · ')));
  const made = element('div', 'quote', quoted, notes);
  made.dataset.passage = anchor === undefined ? document : `${document}#${anchor}`;
  return made;
}
