/**
 * The files beside Pagefind's own: what is known of documents and places, and their texts.
 *
 * `head.json` is read when a search begins; it names the folder of all others, which changes whenever one of them does,
 * so that a page that was opened before the site was renewed never mixes two days.
 */
import type { Completeness, Grade } from '../schema/common.ts';
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
  /** Paths of regions; a document without one has none. */
  regions: HeadRegion[];
  types: string[];
  themes: { id: string; name: string }[];
  topics: { id: string; name: string }[];
  /** Places in the lists above, -1 for none; one entry a document. */
  region: number[];
  type: number[];
  /** Years as `2023` or `2021-2025`, place in the list. */
  span: number[];
  spans: [from: number, to: number][];
  /** Grade, completeness and whether the region is inferred, as a place in the list. */
  trust: number[];
  trusts: [grade: Grade | null, completeness: Completeness | null, inferred: boolean][];
  /** Published signs that fold to others, and the folded sign and its usual form, by twos. */
  alike: string;
  usual: string;
  /** Traditional signs of the texts and their simplified ones, by twos. */
  simplify: string;
}

export interface HeadRegion {
  path: string[];
  level: string | null;
}

/** `names-<n>.json`. */
export type NamesFile = DocumentNames[];

/** `lengths-<n>.json`: of the texts of each place of each document, in folded signs. */
export type LengthsFile = (number | number[])[][];

/** `signs-<n>.json`. */
export interface SignsFile {
  /** How many folded signs each document has. */
  totals: number[];
  /** How many words the published signs of each place are. */
  signs: number[][];
}

/** `labels-<n>.json`: what places are about, each combination once. */
export interface LabelsFile {
  sets: [themes: number[], topics: number[]][];
  places: number[][];
}

/** `traits-<n>.json`: what places commit to and whom, each combination once. */
export interface TraitsFile {
  bodies: string[];
  sets: [commitments: CommitmentKind[], hasTarget: 0 | 1, bodies: number[]][];
  places: number[][];
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
