/** A place that was found, with as much of it as is known. */
import type { CatalogueText } from '../../search/catalogue.ts';
import type { DocumentFacts, DocumentNames, PlaceLabels } from '../../search/corpus-index.ts';
import type { Found } from '../../search/orders.ts';
import { words } from '../../site/words.ts';
import type { Trust } from '../shared/place/words.ts';
import { searchWords } from './words.ts';

/** A place that was found, and by what. */
export interface Hit extends Found {
  /** The phrases that stand in it, as they were looked up. */
  sought: readonly string[];
  /** What was asked for and the other words for it that stand here; none of an exact one. */
  why: readonly { from: string; to: string }[];
}

/** A hit with its text. */
export interface ReadHit {
  hit: Hit;
  facts: DocumentFacts;
  labels: PlaceLabels;
  text: CatalogueText;
  names: DocumentNames;
}

/** Name the place that a document speaks for; without the province, which the city stands for. */
export const placeName = ({ path }: DocumentFacts): string =>
  path.slice(1).join('') || path.join('') || words.unknownPlace;

/** Name a document in a few words: place, years, type. */
export function documentName(facts: DocumentFacts): string {
  const years = facts.years ? words.years(facts.years.from, facts.years.to) : '';
  return `${placeName(facts)} ${years}${facts.type ?? words.document}`;
}

/** Name a document by its place and its title, where several are listed. */
export const titleOf = (facts: DocumentFacts, names: DocumentNames): string =>
  [placeName(facts), names.title ?? searchWords.untitled].join(' ');

/** What copies of passages and the marks beside a name say of a document. */
export function trustOf(id: string, { grade, inferred, completeness }: DocumentFacts): Trust {
  return { document: id, grade, inferred, completeness };
}
