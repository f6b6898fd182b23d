/** The files that names are laid out in. */
import type { NameEntry } from './entry.ts';

/** A way to write a name: its key, the place of its entry on the page, the place of its rank in `RANKS`. */
export type Row = readonly [key: string, entry: number, rank: number];

export interface NamePage {
  entries: readonly NameEntry[];
  rows: readonly Row[];
}

/** The best of all names with one beginning. */
export type Best = readonly [beginning: string, page: NamePage];

/** `head.json`, under a name that stays: which pages there are. */
export interface NameHead {
  version: 1;
  /** Folder of the pages, which changes whenever they do. */
  folder: string;
  /** The first key of each page. */
  pages: readonly string[];
  /** The first beginning of each page of the best. */
  best: readonly string[];
}

/** More pages than this are not read for one word: the best are. */
export const MOST_PAGES = 2;
