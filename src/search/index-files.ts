/**
 * The files beside Pagefind's own: what is known of documents and places, and their texts.
 *
 * `head.json` is read when a search begins; it names the folder of all others, which changes whenever one of them does,
 * so that a page that was opened before the site was renewed never mixes two days.
 */
import type { Completeness, Grade, RegionLevel } from '../schema/common.ts';
import type { CommitmentKind } from '../schema/document.ts';
import type { CatalogueText } from './catalogue.ts';
import type { DocumentNames } from './corpus-index.ts';
import type { Exception } from './layout.ts';

export interface Head {
  version: 2;
  /** Name of the folder of the other files. */
  folder: string;
  /** So many documents share a file of a kind: those of document 70 are in the second at 64. */
  share: number;
  /** So many places of a document share a file of texts. */
  block: number;
  /** Pagefind's ids of the documents, without what all begin with, parted by blanks. */
  begin: string;
  ids: string;
  /** Names of regions of documents and of those above them, parted by line breaks; none has one in it. */
  regions: string;
  levels: RegionLevel[];
  /** Of each region its level, from 0, and the region above, from 1, 0 for none; packed steps. */
  level: string;
  above: string;
  types: string[];
  themes: { id: string; name: string }[];
  topics: { id: string; name: string }[];
  spans: [from: number, to: number][];
  trusts: [grade: Grade | null, completeness: Completeness | null, inferred: boolean][];
  /** Places in the lists, from 1, 0 for none; one a document, as packed steps. */
  region: string;
  type: string;
  span: string;
  trust: string;
  /** Published signs that fold to others, and the folded sign and its usual form, by twos. */
  alike: string;
  usual: string;
  /** The pairs of signs that stand there most often, the most frequent first, in a row. */
  frequent: string;
  /** Traditional signs of the texts and their simplified ones, by twos. */
  simplify: string;
}

/** `names-<n>.json`. */
export type NamesFile = DocumentNames[];

/** `lengths-<n>.json`: of the texts of each place of each document, in folded signs, as packed groups. */
export type LengthsFile = string[];

/** `signs-<n>.json`. */
export interface SignsFile {
  /** How many folded signs each document has. */
  totals: number[];
  /** How many words the published signs of each place are, packed. */
  signs: string[];
}

/** Some combinations, each once, and which of them each place of each document has, packed. */
export interface SetsFile<T> {
  sets: T[];
  places: string[];
}

/** `themes-<n>.json` and `topics-<n>.json`: what places are about, as places in the lists of the head. */
export type LabelsFile = SetsFile<number[]>;

/** `traits-<n>.json`: what places commit to and whom, each combination once. */
export interface TraitsFile
  extends SetsFile<[commitments: CommitmentKind[], hasTarget: 0 | 1, bodies: number[]]> {
  bodies: string[];
}

/** `exceptions-<n>.json`: of each document. */
export type ExceptionsFile = Exception[][];

/** `texts/<document>-<n>.json`: some places of a document. */
export interface TextsFile {
  names: DocumentNames;
  places: CatalogueText[];
}

/** `simplified.json`: traditional signs and the simplified ones that the texts have, by twos. */
export type SimplifiedFile = string;

/**
 * Read a list of pairs that stand in a row.
 *
 * @example pairs('雙双減减') // Map { '雙' => '双', '減' => '减' }
 */
export function pairs(text: string): Map<string, string> {
  const signs = Array.from(text);
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < signs.length; at += 2) map.set(signs[at] ?? '', signs[at + 1] ?? '');
  return map;
}
