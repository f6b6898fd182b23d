/** Theme × document: what each document says on each theme, and why it says nothing where it does not. */
import { sum } from 'd3';
import { SILENCES, type Silence } from '../schema/common.ts';
import type { Document, DocumentSummary, Elsewhere } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Theme } from '../schema/theme.ts';
import { elsewhere } from './elsewhere.ts';
import { groupByProvince } from './list-pages.ts';
import { orderThemes, placeDocuments } from './order.ts';
import { type Firmness, firmestOf, firmnessOf, type QuotedPassage, quote } from './quote.ts';

/** What is counted: sentences for core themes, headings with a label among them; clauses for secondary ones. */
export type Unit = 'sentence' | 'clause';

/** The document speaks on the theme, or on the topic. */
export interface SaidCell extends Firmness {
  kind: 'said';
  /** How many passages. */
  count: number;
  unit: Unit;
}

/**
 * The document does not speak on the theme.
 *
 * - `out-of-scope`: the theme belongs to school stages that the document does not cover.
 * - `incomplete`: the source is cut off, or nobody can vouch that it is whole, so its silence proves nothing.
 * - `silent`: the document covers the matter, is whole, and no clause of it has a label of the theme.
 */
export interface EmptyCell {
  kind: Silence;
  /** Clauses and headings of other themes that hold a word of this one. */
  elsewhere: Elsewhere[];
}

export type Cell = SaidCell | EmptyCell;

export interface MatrixRow {
  document: DocumentSummary;
  /** From the province down to the document's region; empty where it is unknown. */
  path: Region[];
  /** One cell a column. */
  cells: Cell[];
}

export interface MatrixGroup {
  /** Null for documents of no known region. */
  province: Region | null;
  rows: MatrixRow[];
}

export interface Matrix {
  /** The columns: core themes first. */
  themes: Theme[];
  /** The rows by province; cities stand before their counties. */
  groups: MatrixGroup[];
}

/** Leave out the text of a document. */
export function summarize(document: Document): DocumentSummary {
  const {
    sections: _s,
    clauses: _c,
    ledger: _l,
    edits: _e,
    diagnostics: _d,
    ...summary
  } = document;
  return summary;
}

/**
 * Say why a document has nothing on a theme.
 *
 * @example explainSilence(quanzhouSecondary, preschool) // 'out-of-scope'
 */
export function explainSilence(
  document: Pick<Document, 'stages' | 'source'>,
  theme: Pick<Theme, 'stages'>,
): Silence {
  const bounded = theme.stages.length > 0 && document.stages.length > 0;
  const covered = theme.stages.some((stage) => document.stages.includes(stage));
  if (bounded && !covered) return 'out-of-scope';
  return document.source.completeness === 'complete' ? 'silent' : 'incomplete';
}

const countSentences = (quoted: readonly QuotedPassage[]) =>
  sum(quoted, ({ sentences }) => sentences.length);

/** Count the sentences of each topic of a theme; topics without one are left out. */
export function countTopics(
  document: Pick<Document, 'sections' | 'clauses'>,
  theme: Theme,
): Record<string, number> {
  const counts = theme.topics.map(
    ({ id }) => [id, countSentences(quote(document, theme, id))] as const,
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Say in what unit a theme is counted. */
export const unitOf = ({ kind }: Pick<Theme, 'kind'>): Unit =>
  kind === 'core' ? 'sentence' : 'clause';

/** Fill the cell of one document and one theme, or one of its topics. */
export function cellOf(document: Document, theme: Theme, topic: string | null = null): Cell {
  const quoted = quote(document, theme, topic);
  if (quoted.length === 0) {
    return { kind: explainSilence(document, theme), elsewhere: elsewhere(document, theme) };
  }
  const unit = unitOf(theme);
  const count = unit === 'clause' ? quoted.length : countSentences(quoted);
  return { kind: 'said', count, unit, ...firmnessOf(quoted) };
}

interface Corpus {
  documents: readonly Document[];
  regions: readonly Region[];
}

function layOut(
  { documents, regions }: Corpus,
  columns: readonly { theme: Theme; topic: string | null }[],
): MatrixRow[] {
  return placeDocuments(documents, regions).map(({ document, path }) => ({
    document: summarize(document),
    path,
    cells: columns.map(({ theme, topic }) => cellOf(document, theme, topic)),
  }));
}

/**
 * Lay all documents against all themes.
 *
 * @example matrix({ documents, themes, regions }).groups[0]?.province?.name // '福建省'
 */
export function matrix(corpus: Corpus & { themes: readonly Theme[] }): Matrix {
  const themes = orderThemes(corpus.themes);
  const columns = themes.map((theme) => ({ theme, topic: null }));
  return { themes, groups: groupByProvince(layOut(corpus, columns)) };
}

/** Lay all documents against one theme: as a whole in the first column, then topic by topic. */
export function topicRows({ theme, ...corpus }: Corpus & { theme: Theme }): MatrixRow[] {
  const topics = [null, ...theme.topics.map(({ id }) => id)];
  return layOut(
    corpus,
    topics.map((topic) => ({ theme, topic })),
  );
}

/** List the rows of a matrix without their provinces. */
export const rowsOf = ({ groups }: Matrix): MatrixRow[] => groups.flatMap(({ rows }) => rows);

/** What some documents say in one column. */
export interface ColumnSum extends Firmness {
  /** How many of them speak. */
  said: number;
  /** How many passages they have. */
  count: number;
  /** How many of the others are silent for which reason; reasons that do not occur are left out. */
  silences: { kind: Silence; count: number }[];
}

/** Sum up one column of some rows. */
export function sumUp(rows: readonly MatrixRow[], column: number): ColumnSum {
  const cells = rows.flatMap((row) => row.cells[column] ?? []);
  const said = cells.filter((cell) => cell.kind === 'said');
  return {
    said: said.length,
    count: sum(said.map(({ count }) => count)),
    firmest: firmestOf(said.map(({ firmest }) => firmest)),
    targets: sum(said.map(({ targets }) => targets)),
    silences: SILENCES.flatMap((kind) => {
      const count = cells.filter((cell) => cell.kind === kind).length;
      return count > 0 ? [{ kind, count }] : [];
    }),
  };
}

/** Sum up what all documents say, theme by theme. */
export function sumThemes(matrix: Matrix): { theme: Theme; sum: ColumnSum }[] {
  const rows = rowsOf(matrix);
  return matrix.themes.map((theme, column) => ({ theme, sum: sumUp(rows, column) }));
}
