/** The text of a place as the page of a search shows it. */
import type { CommitmentKind } from '../schema/document.ts';

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
  /** Ids of its topics, as `theme/topic`; absent where it has none. */
  topics?: string[];
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
