/** What the compare page loads: one cell for each theme and document, and one index of them all. */

import { cellOf, type EmptyCell, explainSilence } from '../../corpus/matrix.ts';
import { quote } from '../../corpus/theme.ts';
import type { Completeness, RegionLevel, Stage } from '../../schema/common.ts';
import type { CommitmentKind, Document, Target } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';

/** A sentence that a document has on a theme. */
export interface CompareSentence {
  /** Its HTML id on the page of the document. */
  id: string;
  /** Number of its clause, `二/(一)/3`; null where the text has none. */
  clause: string | null;
  text: string;
  /** Its topics of this theme, in the order of its labels; none for further themes. */
  topics: string[];
  commitment: CommitmentKind | null;
  targets: Pick<Target, 'indicator' | 'comparator' | 'value' | 'unit' | 'due'>[];
}

/** What one document says on one theme. */
export interface CompareCell {
  theme: string;
  document: string;
  /** What it means where a topic of the theme has no sentence. */
  silence: EmptyCell['kind'];
  /** In the order of the text. */
  sentences: CompareSentence[];
}

export interface CompareDocument {
  id: string;
  /** The place it speaks for. */
  place: string;
  /** Place, years, type. */
  name: string;
  title: string;
  /** Documents of one province stand together; null where the place is not known. */
  province: string | null;
  years: { from: number; to: number } | null;
  level: RegionLevel | null;
  type: string | null;
  stages: Stage[];
  completeness: Completeness | null;
  /** Themes that it says nothing on, and why; these have no cell to be loaded. */
  empty: Record<string, EmptyCell['kind']>;
}

export interface CompareTheme {
  id: string;
  name: string;
  kind: Theme['kind'];
  /** In the order of the codebook; none for further themes. */
  topics: { id: string; name: string }[];
}

export interface CompareIndex {
  documents: CompareDocument[];
  themes: CompareTheme[];
}

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
    sentences.map(({ id, text, labels, commitment }) => ({
      id,
      clause: clause.marker === null ? null : clause.label,
      text,
      topics: [
        ...new Set(labels.filter((label) => label.theme === theme.id).map(({ topic }) => topic)),
      ],
      commitment: commitment?.kind ?? null,
      targets: clause.targets
        .filter(({ sentence }) => sentence === id)
        .map(({ indicator, comparator, value, unit, due }) => ({
          indicator,
          comparator,
          value,
          unit,
          due,
        })),
    })),
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
      years: document.years,
      level: document.region?.level ?? null,
      type: document.type,
      stages: document.stages,
      completeness: document.source.completeness,
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
