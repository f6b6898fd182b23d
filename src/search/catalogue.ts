/** The files beside the Pagefind index: what a match is called, where it leads and its full text. */

import type { Completeness, Grade } from '../schema/common.ts';
import type { CommitmentKind } from '../schema/document.ts';

/** `catalogue.json`, read once when a search begins. */
export interface Catalogue {
  version: 1;
  /** Themes in the order of the codebook; records refer to them by place. */
  themes: { id: string; name: string }[];
  documents: CatalogueDocument[];
}

export interface CatalogueDocument {
  id: string;
  title: string | null;
  /** Name of its region with those above it, from the province down; empty where unknown. */
  path: string[];
  /** A person concluded the region; the text does not name it. */
  inferred: boolean;
  years: { from: number; to: number } | null;
  type: string | null;
  /** Of its source. */
  grade: Grade | null;
  completeness: Completeness | null;
  /** Name of the file with its texts, which changes whenever they do. */
  texts: string;
  /** Pagefind's id of each place and the places of its themes, in the order of the text. */
  records: [id: string, themes: number[]][];
}

/** `texts/<document>.<digest>.json`. */
export interface CatalogueTexts {
  /** What copies of its passages say of a document. */
  source: {
    issuers: readonly string[];
    title: string | null;
    number: string | null;
    date: string | null;
  };
  /** The places of the document, in the order of the catalogue. */
  places: CatalogueText[];
}

export interface CatalogueText {
  anchor: string | null;
  label: string | null;
  /** False where a clause has no number of its own. */
  numbered?: false;
  heading: string | null;
  kind: 'title' | 'section' | 'clause';
  blocks: string[];
  /** Where the sentences of a clause end in its first block; absent where there are not several. */
  ends?: number[];
  /** Where words of the first block were repaired or are damaged; absent where they are nowhere. */
  marks?: CatalogueMark[];
  /** Headings that it stands under with their markers, the outermost first; absent where there are none. */
  under?: string[];
  /** How firmly each sentence commits, null where it does not; absent where none does. */
  commitments?: (CommitmentKind | null)[];
  /** Figures that it commits to: the number of the sentence, from 1, what is counted, and the words. */
  targets?: [sentence: number, indicator: string, words: string][];
}

/**
 * A repaired or damaged place, the id of its note and what the seed has in place of repaired words, or what damaged
 * ones may have been; the id begins with `e` for an edit and with `d` for damage.
 */
export type CatalogueMark = readonly [start: number, end: number, id: string, words: string | null];
