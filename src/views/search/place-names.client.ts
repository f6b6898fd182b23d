/** What documents and places of the index are called, and how far they can be relied on. */
import type { CatalogueText } from '../../search/catalogue.ts';
import type { DocumentFacts, DocumentNames } from '../../search/corpus-index.ts';
import type { Quote } from '../../search/quotes.ts';
import { words } from '../../site/words.ts';
import { passageWords } from '../shared/passage/words.ts';
import type { Trust } from '../shared/place/words.ts';
import { searchWords } from './words.ts';

/** Name the place a document speaks for; without the province, which the city stands for. */
export const placeOf = ({ path }: DocumentFacts) =>
  path.slice(1).join('') || path.join('') || words.unknownPlace;

/** Name a document in a few words: place, years, type. */
export function nameOf(one: DocumentFacts): string {
  const years = one.years ? words.years(one.years.from, one.years.to) : '';
  return `${placeOf(one)} ${years}${one.type ?? words.document}`;
}

/** Name a document by its place and its title, where several are listed. */
export const titleOf = (facts: DocumentFacts, names: Pick<DocumentNames, 'title'>): string =>
  [placeOf(facts), names.title ?? searchWords.untitled].join(' ');

/** What copies of passages and the marks beside a name say of a document. */
export function trustOf(id: string, facts: DocumentFacts): Trust {
  const { grade, inferred, completeness } = facts;
  return { document: id, grade, inferred, completeness };
}

/** What a place is called: a clause by its number, the others by what they are. */
export function placeName({ kind, label, numbered }: CatalogueText): string {
  if (kind !== 'clause' || label === null) return searchWords.kinds[kind];
  return numbered === false ? passageWords.unnumbered(label) : label;
}

/** Where a quotation stands: the id of its sentence or of what it is the whole of, and what that is called. */
export function placeOfQuote({ sentences }: Quote, text: CatalogueText) {
  const name = placeName(text);
  return {
    anchor: sentences ? `${text.anchor}-s${sentences[0]}` : (text.anchor ?? undefined),
    place: sentences && text.ends ? passageWords.sentences(name, sentences[0], sentences[1]) : name,
  };
}
