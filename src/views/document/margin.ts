/** What the margin says about a clause, gathered so that each thing is said once. */
import type { Span } from '../../schema/common.ts';
import type {
  Clause,
  CommitmentKind,
  Curation,
  Edit,
  ResponsibleBody,
  Restatement,
  Sentence,
} from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { terms } from '../../site/terms.ts';
import { damageId, isApplied, isMarked, segments, within } from '../shared/passage/segments.ts';
import type { SharedNote } from './shared-notes.ts';

/** A sentence as notes point at it. */
export interface Pointer {
  id: string;
  /** Its place in the clause, from 1. */
  number: number;
}

/** What the margin has to know of the document. */
export interface MarginContext {
  /** Id of the document. */
  document: string;
  themes: readonly Theme[];
  edits: readonly Edit[];
  /** Damaged ranges of the seed. */
  garbled: readonly Span[];
}

export type Margin = ReturnType<typeof marginOf>;

/**
 * Gather all that the margin of a clause says.
 *
 * @param shared words that other documents have as well
 */
export function marginOf(
  clause: Clause,
  { document, themes, edits, garbled }: MarginContext,
  shared: readonly SharedNote[],
) {
  const pointers = new Map(clause.sentences.map((one, at) => [one.id, pointerTo(one, at)]));
  const at = (...ids: string[]) => ids.flatMap((id) => pointers.get(id) ?? []);
  const secondary = themes.filter(
    ({ id, kind }) => kind === 'secondary' && clause.themes.includes(id),
  );
  return {
    labels: labelNotes(clause.sentences, themes),
    /** Themes that are given to the clause, not to a sentence, and the words that gave it some of these. */
    secondary: secondary.map(({ id, name }) => ({ id, name })),
    reasons: (clause.evidence ?? []).flatMap(({ theme, words }) => {
      const name = secondary.find(({ id }) => id === theme)?.name;
      return name ? [{ name, words }] : [];
    }),
    curations: curationNotes(clause.curated ?? [], themes),
    commitments: commitmentNotes(clause.sentences),
    national: nationalNotes(clause.sentences),
    targets: clause.targets.map((target) => ({ target, sentences: at(target.sentence) })),
    bodies: bodiesByRole(clause),
    fullNames: fullNames(clause),
    cited: clause.cited.map((cited) => ({
      cited,
      /** Id of the document of the corpus that it is, unless it is this one. */
      here: cited.document === document ? null : cited.document,
      sentences: at(cited.sentence),
    })),
    shared: shared.map((note) => ({ note, sentences: at(...note.sentences) })),
    repairs: repairNotes(clause, edits),
    damage: damageNotes(clause, garbled, edits),
  };
}

const pointerTo = ({ id }: Pick<Sentence, 'id'>, index: number): Pointer => ({
  id,
  number: index + 1,
});
const unique = <Item>(items: readonly Item[]) => [...new Set(items)];

/** Gather what sentences have of one matter, the words that decided it, each once, and which sentences they are. */
function gather<One extends Pick<Sentence, 'id'>, Found extends { evidence: readonly string[] }>(
  sentences: readonly One[],
  find: (sentence: One) => readonly Found[],
) {
  const found = sentences.map(find);
  return {
    found: found.flat(),
    evidence: unique(found.flat().flatMap(({ evidence }) => evidence)),
    sentences: sentences.flatMap((one, at) => found[at]?.map(() => pointerTo(one, at)) ?? []),
  };
}

export type LabelNote = ReturnType<typeof labelNotes>[number];

/** Gather labels by theme and topic, in the order of the codebook; those that no file defines are left out. */
export function labelNotes(
  all: readonly Pick<Sentence, 'id' | 'labels'>[],
  themes: readonly Theme[],
) {
  return themes.flatMap((theme) => {
    const topics = theme.topics.flatMap((topic) => {
      const { found, evidence, sentences } = gather(all, ({ labels }) =>
        labels.filter((label) => label.theme === theme.id && label.topic === topic.id),
      );
      const by = unique(found.map((label) => label.by));
      return found.length > 0 ? [{ topic, by, evidence, sentences }] : [];
    });
    return topics.length > 0 ? [{ theme, topics }] : [];
  });
}

const firmness = Object.keys(terms.commitment) as CommitmentKind[];

/** Gather how firmly the sentences of a clause commit, the firmest first; those that do not are left out. */
function commitmentNotes(all: Clause['sentences']) {
  return firmness.flatMap((kind) => {
    const { found, evidence, sentences } = gather(all, ({ commitment }) =>
      commitment?.kind === kind ? [commitment] : [],
    );
    return found.length > 0 ? [{ kind, evidence, sentences }] : [];
  });
}

/** Gather the national documents whose provisions sentences of a clause restate, in the order of the text. */
function nationalNotes(all: Clause['sentences']) {
  const nameOf = ({ document, number }: Restatement) => number ?? document ?? '';
  const names = unique(all.flatMap(({ national = [] }) => national.map(nameOf)));
  return names.flatMap((name) => {
    const { found, evidence, sentences } = gather(all, ({ national = [] }) =>
      national.filter((one) => nameOf(one) === name),
    );
    const [source] = found;
    // Two provisions in one sentence are one number.
    const ids = new Map(sentences.map((one) => [one.id, one]));
    return source ? [{ name, source, evidence, sentences: [...ids.values()] }] : [];
  });
}

/** Name the labels that a curator changed; one that no file defines any more keeps its id. */
function curationNotes(curated: readonly Curation[], themes: readonly Theme[]) {
  const nameOf = (label: string) => {
    const [id, topic] = label.split('/');
    const theme = themes.find((one) => one.id === id);
    const name = theme?.topics.find((one) => one.id === topic)?.name;
    return [theme?.name, name].filter((one) => one !== undefined).join('·') || label;
  };
  return curated.map(({ quote, add, remove, reason }) => ({
    quote,
    add: add.map(nameOf),
    remove: remove.map(nameOf),
    reason,
  }));
}

/** Bodies by the part they play, in the order of the text. */
function bodiesByRole({ bodies, responsible }: Pick<Clause, 'bodies' | 'responsible'>) {
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
function fullNames({ responsible = [] }: Pick<Clause, 'responsible'>): string[] {
  const longer = responsible.flatMap(({ name, normalized }) =>
    normalized !== null && normalized !== name ? [normalized] : [],
  );
  return unique(longer);
}

/** Edits of a clause that are marked in its text, with their sentence. */
export function repairNotes(clause: Clause, edits: readonly Edit[]) {
  return clause.sentences.flatMap((sentence, at) =>
    edits
      .filter((edit) => isMarked(edit) && isApplied(edit) && within(edit.span, sentence.span))
      .map((edit) => ({ edit, sentence: pointerTo(sentence, at) })),
  );
}

/**
 * List damage in a clause that nobody has repaired.
 *
 * A guess covers the damage that it was made for, so that nothing is said twice.
 */
export function damageNotes(clause: Clause, garbled: readonly Span[], edits: readonly Edit[]) {
  return clause.sentences.flatMap((sentence, at) => {
    const notes = new Map<
      string,
      { span: Span; text: string; guess: Edit | null; sentence: Pointer }
    >();
    for (const { damage, text, guess } of segments(sentence, edits, garbled)) {
      if (!damage) continue;
      const id = damageId(damage);
      const before = notes.get(id)?.text ?? '';
      const pointer = pointerTo(sentence, at);
      notes.set(id, { span: damage, text: before + text, guess, sentence: pointer });
    }
    return [...notes.values()];
  });
}
