/** One theme across all documents, by topic: what the theme page lays side by side. */
import type { Silence } from '../schema/common.ts';
import type { Document, Elsewhere } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Theme, Topic } from '../schema/theme.ts';
import { elsewhere } from './elsewhere.ts';
import { explainSilence } from './matrix.ts';
import { orderDocuments } from './order.ts';
import { type QuotedPassage, quote } from './quote.ts';

/** What one document says; `empty` gives the reason where `passages` is empty, and is null otherwise. */
export interface DocumentPosition {
  document: Document;
  passages: QuotedPassage[];
  empty: Silence | null;
  /** Where `passages` is empty, what other themes hold of this one. */
  elsewhere: Elsewhere[];
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
  const { theme } = corpus;
  const documents = orderDocuments(corpus.documents, corpus.regions);
  const positionsOn = (topic: string | null): DocumentPosition[] =>
    documents.map((document) => {
      const passages = quote(document, theme, topic);
      return {
        document,
        passages,
        empty: passages.length > 0 ? null : explainSilence(document, theme),
        elsewhere: passages.length > 0 ? [] : elsewhere(document, theme),
      };
    });
  return {
    theme,
    positions: positionsOn(null),
    topics: theme.topics.map((topic) => ({ topic, positions: positionsOn(topic.id) })),
  };
}
