/** What documents and places of the index are called, and how far they can be relied on. */
import type { CatalogueText } from '../../search/catalogue.ts';
import type { DocumentFacts } from '../../search/corpus-index.ts';
import { words } from '../../site/words.ts';
import { passageWords } from '../shared/passage/words.ts';
import type { Trust } from '../shared/place/words.ts';
import { searchWords } from './words.ts';

/** Name the place a document speaks for; without the province, which the city stands for. */
export const placeOf = ({ path }: Pick<DocumentFacts, 'path'>) =>
  path.slice(1).join('') || path.join('') || words.unknownPlace;

/** Name a document in a few words: place, years, type. */
export function nameOf(one: Pick<DocumentFacts, 'path' | 'years' | 'type'>): string {
  const years = one.years ? words.years(one.years.from, one.years.to) : '';
  return `${placeOf(one)} ${years}${one.type ?? words.document}`;
}

/** What copies of passages and the marks beside a name say of a document. */
export function trustOf({
  id,
  grade,
  inferred,
  completeness,
}: Pick<DocumentFacts, 'grade' | 'inferred' | 'completeness'> & { id: string }): Trust {
  return { document: id, grade, inferred, completeness };
}

/** What a place is called: a clause by its number, the others by what they are. */
export function placeName({ kind, label, numbered }: CatalogueText): string {
  if (kind !== 'clause' || label === null) return searchWords.kinds[kind];
  return numbered === false ? passageWords.unnumbered(label) : label;
}
