/** One theme across all documents, by topic: what the theme page lays side by side. */
import type { Clause, Document, DocumentSummary, Sentence } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import { speakingClauses } from '../schema/speaking.ts';
import type { Theme, Topic } from '../schema/theme.ts';
import { type EmptyCell, explainSilence, summarize } from './matrix.ts';
import { orderDocuments, regionPath } from './order.ts';

export interface QuotedPassage {
  clause: Clause;
  /** The sentences of the clause that are meant, in order; for further themes all of them. */
  sentences: Sentence[];
}

/** What one document says; `empty` gives the reason where `passages` is empty, and is null otherwise. */
export interface DocumentVoice {
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

/** Gather the passages of a document on a theme, or on one of its topics. */
export function quote(document: Document, theme: Theme, topic: string | null): QuotedPassage[] {
  if (theme.kind === 'further') {
    return document.clauses
      .filter((clause) => clause.themes.includes(theme.id))
      .map((clause) => ({ clause, sentences: clause.sentences }));
  }
  return speakingClauses(document)
    .map((clause) => ({
      clause,
      sentences: clause.sentences.filter((sentence) =>
        sentence.labels.some(
          (label) => label.theme === theme.id && (topic === null || label.topic === topic),
        ),
      ),
    }))
    .filter(({ sentences }) => sentences.length > 0);
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
      };
    });
  return {
    theme,
    voices: voicesOn(null),
    topics: theme.topics.map((topic) => ({ topic, voices: voicesOn(topic.id) })),
  };
}
