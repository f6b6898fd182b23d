/** The files beside the Pagefind index: what a match is called, where it leads and its full text. */

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
  /** Name of the file with its texts, which changes whenever they do. */
  texts: string;
  /** Pagefind's id of each place and the places of its themes, in the order of the text. */
  records: [id: string, themes: number[]][];
}

/** `texts/<document>.<digest>.json`: the places of one document, in the order of the catalogue. */
export interface CatalogueText {
  anchor: string | null;
  label: string | null;
  heading: string | null;
  kind: 'title' | 'section' | 'clause';
  blocks: string[];
}
