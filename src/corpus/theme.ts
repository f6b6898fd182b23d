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
export interface DocumentVoice extends Firmness {
  document: DocumentSummary;
  path: Region[];
  passages: QuotedPassage[];
  empty: EmptyCell['kind'] | null;
}

export interface TopicVoices {
  topic: Topic;
  /** One a document, in the order of the matrix. */
  voices: DocumentVoice[];
}

export interface ThemeComparison {
  theme: Theme;
  /** The theme as a whole, one a document. */
  voices: DocumentVoice[];
  /** Core themes only: the same, topic by topic. */
  topics: TopicVoices[];
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
  const voicesOn = (topic: string | null): DocumentVoice[] =>
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
    voices: voicesOn(null),
    topics: theme.topics.map((topic) => ({ topic, voices: voicesOn(topic.id) })),
  };
}
