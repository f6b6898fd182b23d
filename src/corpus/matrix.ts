/** Theme × document: what each document says on each theme, and why it says nothing where it does not. */
import type { Silence } from '../schema/common.ts';
import type { Document, DocumentSummary } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Theme } from '../schema/theme.ts';
import { speakingClauses } from '../schema/with-labelled-headings.ts';
import { orderDocuments, orderThemes, regionPath } from './order.ts';
import { type Firmness, firmnessOf, type QuotedPassage, quote } from './quote.ts';

/** Where a document speaks on a theme. */
export interface Passage {
  clause: string;
  /** Null for further themes, which are given to clauses as a whole. */
  sentence: string | null;
}

/** The document speaks on the theme. */
export interface SaidCell extends Firmness {
  kind: 'said';
  /** How many passages; `passages.length`. */
  count: number;
  /** What is counted: sentences for core themes, headings with a label among them; clauses for further ones. */
  unit: 'sentence' | 'clause';
  /** In the order of the text. */
  passages: Passage[];
  /** Topic id → sentences with that topic, in the order of the codebook; a sentence may count in several. */
  topics: Record<string, number>;
}

/**
 * The document does not speak on the theme.
 *
 * - `out-of-scope`: the theme belongs to school stages that the document does not cover.
 * - `incomplete`: the source is cut off, so its silence proves nothing.
 * - `silent`: the document covers the matter, is whole, and says nothing.
 */
export interface EmptyCell {
  kind: Silence;
}

export type Cell = SaidCell | EmptyCell;

export interface MatrixRow {
  document: DocumentSummary;
  /** From the province down to the document's region; empty where it is unknown. */
  path: Region[];
  /** One cell a column, in the order of `themes`. */
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

type Speaker = Pick<Document, 'sections' | 'clauses'>;

/** List the places of quoted passages: sentences for core themes, clauses for further ones. */
function placesOf(quoted: readonly QuotedPassage[], theme: Theme): Passage[] {
  return quoted.flatMap(({ clause, sentences }): Passage[] =>
    theme.kind === 'further'
      ? [{ clause: clause.id, sentence: null }]
      : sentences.map(({ id }) => ({ clause: clause.id, sentence: id })),
  );
}

/** Count the sentences of each topic of a theme; topics without one are left out. */
export function countTopics(document: Speaker, theme: Theme): Record<string, number> {
  const sentences = speakingClauses(document).flatMap((clause) => clause.sentences);
  const counts = theme.topics.map(({ id }) => {
    const has = sentences.filter((sentence) =>
      sentence.labels.some((label) => label.theme === theme.id && label.topic === id),
    );
    return [id, has.length] as const;
  });
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Fill the cell of one document and one theme. */
export function cellOf(document: Document, theme: Theme): Cell {
  const quoted = quote(document, theme, null);
  if (quoted.length === 0) return { kind: explainSilence(document, theme) };
  const passages = placesOf(quoted, theme);
  return {
    kind: 'said',
    count: passages.length,
    unit: theme.kind === 'core' ? 'sentence' : 'clause',
    passages,
    topics: countTopics(document, theme),
    ...firmnessOf(quoted),
  };
}

/**
 * Lay all documents against all themes.
 *
 * @example matrix({ documents, themes, regions }).groups[0]?.province?.name // '福建省'
 */
export function matrix(corpus: {
  documents: readonly Document[];
  themes: readonly Theme[];
  regions: readonly Region[];
}): Matrix {
  const themes = orderThemes(corpus.themes);
  const groups: MatrixGroup[] = [];
  for (const document of orderDocuments(corpus.documents, corpus.regions)) {
    const path = regionPath(document.region?.id ?? null, corpus.regions);
    const province = path[0] ?? null;
    const last = groups.at(-1);
    const group = last && last.province?.id === province?.id ? last : { province, rows: [] };
    if (group !== last) groups.push(group);
    const cells = themes.map((theme) => cellOf(document, theme));
    group.rows.push({ document: summarize(document), path, cells });
  }
  return { themes, groups };
}
