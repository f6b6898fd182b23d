/** What the margin says about a clause, gathered so that each thing is said once. */
import type { Span } from '../../../schema/common.ts';
import type {
  Clause,
  CommitmentKind,
  Curation,
  Document,
  Edit,
  Label,
  ResponsibleBody,
  Sentence,
} from '../../../schema/document.ts';
import type { Theme } from '../../../schema/theme.ts';
import { terms } from '../../../site/terms.ts';
import { isApplied, isMarked, segments, within } from './segments.ts';

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
  /** The words that decided it, each once; those of a heading where it is inherited. */
  evidence: string[];
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
          .map(({ by, evidence }) => ({
            by,
            evidence,
            pointer: { id: sentence.id, number: index + 1 },
          })),
      );
      if (found.length === 0) return [];
      return [
        {
          theme,
          topic: { id, name },
          by: [...new Set(found.map((label) => label.by))],
          evidence: [...new Set(found.flatMap((label) => label.evidence))],
          sentences: found.map(({ pointer }) => pointer),
        },
      ];
    }),
  );
}

export interface CommitmentNote {
  kind: CommitmentKind;
  /** The words that decided it, each once. */
  evidence: string[];
  sentences: Pointer[];
}

const firmness = Object.keys(terms.commitment) as CommitmentKind[];

/** Gather how firmly the sentences of a clause commit, the firmest first; those that do not are left out. */
export function commitmentNotes(sentences: Clause['sentences']): CommitmentNote[] {
  return firmness.flatMap((kind) => {
    const found = sentences.flatMap(({ id, commitment }, index) =>
      commitment?.kind === kind
        ? [{ evidence: commitment.evidence, pointer: { id, number: index + 1 } }]
        : [],
    );
    if (found.length === 0) return [];
    const evidence = [...new Set(found.flatMap((one) => one.evidence))];
    return [{ kind, evidence, sentences: found.map(({ pointer }) => pointer) }];
  });
}

/** A change of labels by a curator, its labels by the names that readers know. */
export interface CurationNote {
  quote: string;
  add: string[];
  remove: string[];
  reason: string;
}

/** Name the labels that a curator changed; one that no file defines any more keeps its id. */
export function curationNotes(
  curated: readonly Curation[] | undefined,
  themes: readonly Theme[],
): CurationNote[] {
  const nameOf = (label: string) => {
    const [id, topic] = label.split('/');
    const theme = themes.find((one) => one.id === id);
    const name = theme?.topics.find((one) => one.id === topic)?.name;
    return [theme?.name, name].filter((one) => one !== undefined).join('·') || label;
  };
  return (curated ?? []).map(({ quote, add, remove, reason }) => ({
    quote,
    add: add.map(nameOf),
    remove: remove.map(nameOf),
    reason,
  }));
}

/** Bodies by the part they play, in the order of the text. */
export function bodiesByRole({ bodies, responsible }: Pick<Clause, 'bodies' | 'responsible'>) {
  if (!responsible) return bodies.length > 0 ? [{ role: null, names: bodies }] : [];
  const groups: { role: ResponsibleBody['role']; names: string[] }[] = [];
  for (const { name, role } of responsible) {
    const last = groups.at(-1);
    if (last?.role === role) last.names.push(name);
    else groups.push({ role, names: [name] });
  }
  return groups;
}

/** Full names of bodies that the text calls by a short one, each once. */
export function fullNames({ responsible = [] }: Pick<Clause, 'responsible'>): string[] {
  const longer = responsible.flatMap(({ name, normalized }) =>
    normalized !== null && normalized !== name ? [normalized] : [],
  );
  return [...new Set(longer)];
}

export interface RepairNote {
  edit: Edit;
  sentence: Pointer;
}

/** Edits of a clause that are marked in its text, with their sentence. */
export function repairNotes(clause: Clause, edits: readonly Edit[]): RepairNote[] {
  return clause.sentences.flatMap(({ id, span }, index) =>
    edits
      .filter((edit) => isMarked(edit) && isApplied(edit) && within(edit.span, span))
      .map((edit) => ({ edit, sentence: { id, number: index + 1 } })),
  );
}

export interface DamageNote {
  /** Of the damaged words in the seed. */
  span: Span;
  /** The words as they stand in the text. */
  text: string;
  /** What they may have been; null where nobody can tell. */
  guess: Edit | null;
  sentence: Pointer;
}

/**
 * List damage in a clause that nobody has repaired.
 *
 * A guess covers the damage that it was made for, so that nothing is said twice.
 */
export function damageNotes(
  clause: Clause,
  garbled: readonly Span[],
  edits: readonly Edit[],
): DamageNote[] {
  return clause.sentences.flatMap((sentence, index) => {
    const notes = new Map<string, DamageNote>();
    for (const { damage, text, guess } of segments(sentence, edits, garbled)) {
      if (!damage) continue;
      const id = damageId(damage);
      const before = notes.get(id)?.text ?? '';
      const pointer = { id: sentence.id, number: index + 1 };
      notes.set(id, { span: damage, text: before + text, guess, sentence: pointer });
    }
    return [...notes.values()];
  });
}

/** Name a damaged place as notes and links call it, an HTML id. */
export function damageId(span: Span): string {
  return `d${span[0]}-${span[1]}`;
}

/** Numbers of the sentences of a clause that are not as the seed has them, for who quotes them. */
export function quotable(clause: Clause, garbled: readonly Span[], edits: readonly Edit[]) {
  const numbers = (notes: readonly { sentence: Pointer }[]) => [
    ...new Set(notes.map(({ sentence }) => sentence.number)),
  ];
  return {
    restored: numbers(repairNotes(clause, edits)),
    damaged: numbers(damageNotes(clause, garbled, edits)),
  };
}

/** Ranges of the seed that the ingest found damaged and left alone. */
export function damagedSpans({ diagnostics }: Pick<Document, 'diagnostics'>): Span[] {
  return diagnostics.flatMap(({ code, span }) => (code === 'garbled' && span ? [span] : []));
}
