/** What has a name on this site, and where it leads. */
import type { Completeness, Grade } from '../../schema/common.ts';

/** Kinds of names; where nothing else decides, the former stand before the latter. */
export const NAME_KINDS = [
  'clause',
  'region',
  'theme',
  'topic',
  'indicator',
  'document',
  'issuer',
  'cited',
  'body',
  'year',
  'page',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** How far the document behind a name can be relied on. */
export interface NameTrust {
  document: string;
  grade: Grade | null;
  inferred: boolean;
  completeness: Completeness | null;
  /** All of that in words, for where there is room for text alone. */
  words: string;
}

/** One of several places that a name has: a figure of an indicator, a document that names a body. */
export interface NamePlace {
  name: string;
  href: string;
  /** What it says: `超过55%`. */
  note: string;
  trust: NameTrust | null;
}

/** What a search can be narrowed to by a name: the value of a filter of the search page. */
export interface NameFilter {
  facet: 'region' | 'document' | 'year' | 'body';
  value: string;
}

export interface NameEntry {
  kind: NameKind;
  name: string;
  /** From the root of the host, base path included. */
  href: string;
  /** What tells it from others of that name; empty where nothing has to. */
  note: string;
  /** Null for what is no document, nor in one. */
  trust: NameTrust | null;
  /** Absent where it has only its own. */
  places?: readonly NamePlace[];
  /** Absent where no search can be narrowed to it. */
  filter?: NameFilter;
}

/**
 * How near a way to write a name is to the name.
 *
 * - `own`: the name itself, its number, its title.
 * - `short`: as people write it: `泉州`, `泉州2023工作要点`, `公办率`.
 * - `part`: a part of it.
 * - `sound`, `initials`: how it is typed.
 * - `word`: a word that it is found by.
 */
export const RANKS = ['own', 'short', 'part', 'sound', 'initials', 'word'] as const;
export type Rank = (typeof RANKS)[number];

/** An entry with all ways to write its name, each as `nameKey` makes it. */
export interface Named {
  entry: NameEntry;
  keys: ReadonlyMap<string, Rank>;
}

/** A numbered place of a document: its id on the page, its number, and words to know it by. */
export type NumberedPlace = readonly [id: string, label: string, words: string];
