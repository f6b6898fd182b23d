/** What the margin says about a clause, gathered so that each thing is said once. */
import type { Span } from '../../schema/common.ts';
import type { Clause, Edit, Label, Sentence } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { isMarked } from './segments.ts';

/** A sentence as notes point at it. */
export interface Pointer {
  id: string;
  /** Its place in the clause, from 1. */
  number: number;
}

export interface LabelNote {
  theme: Theme;
  topic: { id: string; name: string };
  by: Label['by'][];
  sentences: Pointer[];
}

/** Number the sentences of a clause. */
export function pointers(clause: Clause): Map<string, Pointer> {
  return new Map(clause.sentences.map(({ id }, index) => [id, { id, number: index + 1 }]));
}

/** Gather labels by topic, in the order of the codebook; themes that no file defines are left out. */
export function labelNotes(
  sentences: readonly Pick<Sentence, 'id' | 'labels'>[],
  themes: readonly Theme[],
): LabelNote[] {
  return themes.flatMap((theme) =>
    theme.topics.flatMap(({ id, name }) => {
      const found = sentences.flatMap((sentence, index) =>
        sentence.labels
          .filter((label) => label.theme === theme.id && label.topic === id)
          .map(({ by }) => ({ by, pointer: { id: sentence.id, number: index + 1 } })),
      );
      if (found.length === 0) return [];
      const by = [...new Set(found.map((label) => label.by))];
      return [{ theme, topic: { id, name }, by, sentences: found.map(({ pointer }) => pointer) }];
    }),
  );
}

/** Edits of a clause that are marked in its text, with their sentence. */
export function repairNotes(clause: Clause, edits: readonly Edit[]) {
  return clause.sentences.flatMap(({ id, span }, index) =>
    edits
      .filter((edit) => isMarked(edit) && edit.span[0] >= span[0] && edit.span[1] <= span[1])
      .map((edit) => ({ edit, sentence: { id, number: index + 1 } })),
  );
}

/** Sentences of a clause with damage that nobody has repaired. */
export function damageNotes(clause: Clause, garbled: readonly Span[]): Pointer[] {
  return clause.sentences.flatMap(({ id, span }, index) =>
    garbled.some(([start, end]) => start >= span[0] && end <= span[1])
      ? [{ id, number: index + 1 }]
      : [],
  );
}
