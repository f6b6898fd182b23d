/** A place that was found, with as much of it as is known. */
import type { CatalogueText } from '../../search/catalogue.ts';
import type { DocumentFacts, DocumentNames, PlaceLabels } from '../../search/corpus-index.ts';
import type { Found } from '../../search/orders.ts';
import type { Wording } from '../../search/synonyms.ts';

/** A place that was found, and by what. */
export interface Hit extends Found {
  /** The phrases that stand in it, as they were looked up. */
  sought: readonly string[];
  /** What was asked for and the other words for it that stand here; none of an exact one. */
  why: readonly Wording[];
}

/** A hit with its text. */
export interface ReadHit {
  hit: Hit;
  facts: DocumentFacts;
  labels: PlaceLabels;
  text: CatalogueText;
  names: DocumentNames;
}
