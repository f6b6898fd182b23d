/** How much of a document goes to each theme. */
import type { Document, DocumentSummary } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Theme } from '../schema/theme.ts';
import { withLabelledHeadings } from '../schema/with-labelled-headings.ts';
import { summarize } from './matrix.ts';
import { orderDocuments, orderThemes, regionPath } from './order.ts';

export interface ThemeShare {
  theme: Theme;
  clauses: number;
  /** Part of the document's clauses, 0 to 1. A clause may have several themes: shares need not add up to 1. */
  clauseShare: number;
  /** Sentences with a label of the theme; null for secondary themes, which have no sentence labels. */
  sentences: number | null;
  sentenceShare: number | null;
}

export interface Profile {
  document: DocumentSummary;
  path: Region[];
  clauses: number;
  /** Headings with labels of their own among them. */
  sentences: number;
  /** Every theme, core themes first. */
  shares: ThemeShare[];
}

/** Share of a whole; 0 of a whole that is empty. */
const part = (count: number, whole: number) => (whole === 0 ? 0 : count / whole);

/** Count what one document gives to each theme. */
export function profileOf(
  document: Document,
  themes: readonly Theme[],
  regions: readonly Region[],
): Profile {
  const sentences = withLabelledHeadings(document).flatMap((clause) => clause.sentences);
  const shares = orderThemes(themes).map((theme) => {
    const clauses = document.clauses.filter(({ themes }) => themes.includes(theme.id)).length;
    const labelled =
      theme.kind === 'core'
        ? sentences.filter(({ labels }) => labels.some((label) => label.theme === theme.id)).length
        : null;
    return {
      theme,
      clauses,
      clauseShare: part(clauses, document.clauses.length),
      sentences: labelled,
      sentenceShare: labelled === null ? null : part(labelled, sentences.length),
    };
  });
  return {
    document: summarize(document),
    path: regionPath(document.region?.id ?? null, regions),
    clauses: document.clauses.length,
    sentences: sentences.length,
    shares,
  };
}

/** Count what every document gives to each theme, in the order of the matrix. */
export function profiles(corpus: {
  documents: readonly Document[];
  themes: readonly Theme[];
  regions: readonly Region[];
}): Profile[] {
  return orderDocuments(corpus.documents, corpus.regions).map((document) =>
    profileOf(document, corpus.themes, corpus.regions),
  );
}
