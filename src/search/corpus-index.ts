/** What can be asked of the index of a corpus: which places hold a phrase, and what is known of places and documents. */
import type { Completeness, Grade, RegionLevel } from '../schema/common.ts';
import type { CommitmentKind } from '../schema/document.ts';
import type { CatalogueText } from './catalogue.ts';
import type { SynonymTable } from './synonym-table.ts';

/**
 * How a phrase and a text are compared.
 *
 * - `loose`: what is written otherwise is the same: width, case, traditional signs, quotation marks, blanks.
 * - `literal`: character by character, as published.
 */
export type Manner = 'loose' | 'literal';

/**
 * A place that can be found (a clause, a section's heading, a document's title) as one number: its document's place in
 * the order of the site times 2^20, plus its place in the document. Numbers in order are places in order.
 */
export type PlaceKey = number;

const PLACES = 2 ** 20;

export const placeKey = (document: number, place: number): PlaceKey => document * PLACES + place;
/** The place of its document in the order of the site. */
export const documentOf = (key: PlaceKey): number => Math.floor(key / PLACES);
/** The place in its document. */
export const placeOf = (key: PlaceKey): number => key % PLACES;

/** What is known of a document as soon as an index is open. */
export interface DocumentFacts {
  /** Name of its region with those above it, from the province down; empty where unknown. */
  path: readonly string[];
  level: RegionLevel | null;
  /** A person concluded the region; the text does not name it. */
  inferred: boolean;
  years: { from: number; to: number } | null;
  type: string | null;
  grade: Grade | null;
  completeness: Completeness | null;
}

/** What a document is called, and what copies of its passages say of it. */
export interface DocumentNames {
  id: string;
  title: string | null;
  source: {
    issuers: readonly string[];
    title: string | null;
    number: string | null;
    date: string | null;
  };
}

/** What a place is about: ids of themes. */
export interface PlaceLabels {
  themes: readonly string[];
}

/** What else is known of a place; it takes more to read, and fewer ask. */
export interface PlaceTraits {
  /** Ids of topics, as `theme/topic`. */
  topics: readonly string[];
  /** The levels of commitment of its sentences. */
  commitments: readonly CommitmentKind[];
  /** It states a figure. */
  hasTarget: boolean;
  bodies: readonly string[];
}

/** Words of a text that are near to a phrase which stands nowhere. */
export interface NearPhrase {
  /** As published. */
  phrase: string;
  /** The places that hold it; never none. */
  places: readonly PlaceKey[];
}

/** Which places hold a phrase. Nothing is only said by an index that was read: what could not be read throws. */
export interface PhraseIndex {
  /** Traditional signs of the texts, for marking a phrase in them (fold.ts). */
  simplify: ReadonlyMap<string, string>;
  /**
   * List the places that hold a phrase, in order.
   *
   * @param phrase one phrase; of operators nothing is known here
   */
  lookUp(phrase: string, manner: Manner): Promise<readonly PlaceKey[]>;
  /**
   * Say how a phrase was compared that was looked up: in the signs of the texts, where it has traditional ones that no
   * text has. Whoever marks it in a text, or looks for other forms of it, begins with this.
   */
  comparedAs(phrase: string): string;
  /** Find the phrases nearest to one that stands nowhere, the best first; none where nothing is near. */
  nearest(phrase: string): Promise<readonly NearPhrase[]>;
}

export interface CorpusIndex extends PhraseIndex {
  /** In the order of the site; a place's `documentOf` leads here. */
  documents: readonly DocumentFacts[];
  /** In the order of the codebook. */
  themes: readonly { id: string; name: string }[];
  /** In the order of the codebook; the id is `theme/topic`. */
  topics: readonly { id: string; name: string }[];
  /** Other words for the same. */
  synonyms(): Promise<SynonymTable>;
  /** Name documents, by their place in the order of the site. */
  names(documents: readonly number[]): Promise<ReadonlyMap<number, DocumentNames>>;
  labels(places: readonly PlaceKey[]): Promise<ReadonlyMap<PlaceKey, PlaceLabels>>;
  traits(places: readonly PlaceKey[]): Promise<ReadonlyMap<PlaceKey, PlaceTraits>>;
  /** Read the published text of a place. */
  read(place: PlaceKey): Promise<{ text: CatalogueText; names: DocumentNames }>;
}
