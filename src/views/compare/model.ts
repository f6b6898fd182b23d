/** The compare page and the files that it loads, made from the corpus. */
import { referenceSource } from '../../citation/passage.ts';
import type { CompareCell, CompareIndex } from '../../compare/cell.ts';
import { FEWEST } from '../../compare/limits.ts';
import { damagedSpans } from '../../corpus/damage.ts';
import { wordsToLookFor } from '../../corpus/elsewhere.ts';
import { cellOf, explainSilence } from '../../corpus/matrix.ts';
import { quote } from '../../corpus/quote.ts';
import type { Document } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { comparableOf } from '../shared/comparability/model.ts';
import { compareSentence } from '../shared/differences/model.ts';
import { bareName } from '../shared/place/names.ts';
import { trustOf } from '../shared/place/trust.ts';

interface Corpus {
  documents: readonly Document[];
  themes: readonly Theme[];
}

/** How many documents a comparison to start with has. */
const IN_EXAMPLE = 3;

export interface CompareModel {
  themes: readonly Theme[];
  /** Comparisons to start with. */
  examples: { theme: Theme; documents: Document[] }[];
}

/** Offer, for each core theme, the first documents that speak on it; a single one is nothing to compare. */
export function compareModel({ documents, themes }: Corpus): CompareModel {
  const examples = themes.flatMap((theme) => {
    const said = documents.filter((document) => cellOf(document, theme).kind === 'said');
    if (theme.kind !== 'core' || said.length < FEWEST) return [];
    return [{ theme, documents: said.slice(0, IN_EXAMPLE) }];
  });
  return { themes, examples };
}

/**
 * Gather what one document says on one theme; null where it says nothing.
 *
 * @example compareCell(quanzhou, balancedDevelopment)?.sentences[0]?.topics // ['county']
 */
export function compareCell(document: Document, theme: Theme): CompareCell | null {
  const restored = { edits: document.edits, garbled: damagedSpans(document) };
  const sentences = quote(document, theme, null).flatMap(({ clause, sentences }) =>
    sentences.map((sentence) => compareSentence(clause, sentence, theme.id, restored)),
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
export function compareIndex({ documents, themes }: Corpus): CompareIndex {
  return {
    documents: documents.map((document) => {
      const cells = themes.map((theme) => ({ theme: theme.id, cell: cellOf(document, theme) }));
      return {
        id: document.id,
        place: bareName(document, 'place'),
        name: bareName(document, 'short'),
        title: bareName(document, 'title'),
        grade: document.source.grade,
        inferred: trustOf(document).inferred,
        reference: referenceSource(document),
        province: document.region?.path[0] ?? null,
        ...comparableOf(document),
        empty: Object.fromEntries(
          cells.flatMap(({ theme, cell }) => (cell.kind === 'said' ? [] : [[theme, cell.kind]])),
        ),
        elsewhere: Object.fromEntries(
          cells.flatMap(({ theme, cell }) =>
            cell.kind === 'said' || cell.elsewhere.length === 0 ? [] : [[theme, cell.elsewhere]],
          ),
        ),
      };
    }),
    themes: themes.map((theme) => ({
      id: theme.id,
      name: theme.name,
      kind: theme.kind,
      lookFor: wordsToLookFor(theme),
      topics: theme.topics.map((topic) => ({
        id: topic.id,
        name: topic.name,
        lookFor: wordsToLookFor(theme, topic),
      })),
    })),
  };
}
