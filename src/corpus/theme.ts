/** One theme across all documents, by topic: what the theme page lays side by side. */
import type { Document, DocumentSummary } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Theme, Topic } from '../schema/theme.ts';
import { type EmptyCell, explainSilence, summarize } from './matrix.ts';
import { orderDocuments, regionPath } from './order.ts';
import { type Firmness, firmnessOf, type QuotedPassage, quote } from './quote.ts';

export type { QuotedPassage } from './quote.ts';
export { quote } from './quote.ts';

/** What one document says; `empty` gives the reason where `passages` is empty, and is null otherwise. */
export interface DocumentPosition extends Firmness {
  document: DocumentSummary;
  path: Region[];
  passages: QuotedPassage[];
  empty: EmptyCell['kind'] | null;
}

export interface TopicPositions {
  topic: Topic;
  /** One a document, in the order of the matrix. */
  positions: DocumentPosition[];
}

export interface ThemeComparison {
  theme: Theme;
  /** The theme as a whole, one a document. */
  positions: DocumentPosition[];
  /** Core themes only: the same, topic by topic. */
  topics: TopicPositions[];
}

/**
 * Lay what all documents say on one theme side by side.
 *
 * @example compareTheme({ theme: doubleReduction, documents, regions }).topics[1]?.topic.name // '作业管理'
 */
export function compareTheme(corpus: {
  theme: Theme;
  documents: readonly Document[];
  regions: readonly Region[];
}): ThemeComparison {
  const { theme, regions } = corpus;
  const documents = orderDocuments(corpus.documents, regions);
  const positionsOn = (topic: string | null): DocumentPosition[] =>
    documents.map((document) => {
      const passages = quote(document, theme, topic);
      return {
        document: summarize(document),
        path: regionPath(document.region?.id ?? null, regions),
        passages,
        empty: passages.length > 0 ? null : explainSilence(document, theme),
        ...firmnessOf(passages),
      };
    });
  return {
    theme,
    positions: positionsOn(null),
    topics: theme.topics.map((topic) => ({ topic, positions: positionsOn(topic.id) })),
  };
}
