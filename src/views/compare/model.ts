/** The files that the compare page loads, made from the corpus. */
import type { CompareCell, CompareIndex } from '../../compare/cell.ts';
import { cellOf, explainSilence } from '../../corpus/matrix.ts';
import { quote } from '../../corpus/quote.ts';
import type { Document } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { comparableOf } from '../shared/comparability/model.ts';
import { compareSentence } from '../shared/differences/model.ts';

/** How documents are called; the words are the caller's. */
export interface Naming {
  place(document: Document): string;
  short(document: Document): string;
  title(document: Document): string;
}

/**
 * Gather what one document says on one theme; null where it says nothing.
 *
 * @example compareCell(quanzhou, balancedDevelopment)?.sentences[0]?.topics // ['county']
 */
export function compareCell(document: Document, theme: Theme): CompareCell | null {
  const sentences = quote(document, theme, null).flatMap(({ clause, sentences }) =>
    sentences.map((sentence) => compareSentence(clause, sentence, theme.id)),
  );
  if (sentences.length === 0) return null;
  return {
    theme: theme.id,
    document: document.id,
    silence: explainSilence(document, theme),
    sentences,
  };
}

/** List what can be compared, in the order given. */
export function compareIndex(
  corpus: { documents: readonly Document[]; themes: readonly Theme[] },
  naming: Naming,
): CompareIndex {
  return {
    documents: corpus.documents.map((document) => ({
      id: document.id,
      place: naming.place(document),
      name: naming.short(document),
      title: naming.title(document),
      province: document.region?.path[0] ?? null,
      ...comparableOf(document),
      empty: Object.fromEntries(
        corpus.themes.flatMap((theme) => {
          const { kind } = cellOf(document, theme);
          return kind === 'said' ? [] : [[theme.id, kind]];
        }),
      ),
    })),
    themes: corpus.themes.map(({ id, name, kind, topics }) => ({
      id,
      name,
      kind,
      topics: topics.map((topic) => ({ id: topic.id, name: topic.name })),
    })),
  };
}
