/** What a person says a passage is about, against the rules: labels added and taken away by quotation. */
import type { Span } from '../../schema/common.ts';
import type { Clause, Curation, Label, Outline, Section, Sentence } from '../../schema/document.ts';
import type { Finding } from '../../schema/finding.ts';
import type { LabelCorrection } from '../../schema/record.ts';
import { seedSpan } from '../../text/edited.ts';
import { type Lined, onePlace } from './correct.ts';

/** A correction and where its quotation stands in the seed. */
export interface PlacedLabels {
  correction: LabelCorrection;
  span: Span;
}

/** Find the quotations in the text as the rules left it; one that does not stand there once has no place. */
export function placeLabels(lined: Lined, corrections: readonly LabelCorrection[]): PlacedLabels[] {
  return corrections.flatMap((correction) => {
    const place = onePlace(lined, correction.quote);
    return place ? [{ correction, span: seedSpan(lined.text, place.start, place.end) }] : [];
  });
}

/**
 * Add labels to the sentence or heading that holds a quotation, and take others away from it.
 *
 * What was changed stands in `curated` of the clause or section, with the reason. A secondary theme belongs to the
 * clause as a whole.
 *
 * @param order ids of all themes, in the order of the codebook
 */
export function curateLabels(
  { sections, clauses }: Outline,
  placed: readonly PlacedLabels[],
  order: readonly string[],
): Outline {
  if (placed.length === 0) return { sections, clauses };
  return {
    sections: sections.map((section) => curateSection(section, placed)),
    clauses: clauses.map((clause) => curateClause(clause, placed, order)),
  };
}

const holds = (outer: Span, inner: Span) => outer[0] <= inner[0] && inner[0] < outer[1];

function curateSection(section: Section, placed: readonly PlacedLabels[]): Section {
  const own = placed.filter(({ span }) => holds(section.span, span));
  if (own.length === 0) return section;
  return { ...section, labels: relabel(section.labels, own), curated: own.map(describe) };
}

function curateClause(
  clause: Clause,
  placed: readonly PlacedLabels[],
  order: readonly string[],
): Clause {
  const own = placed.filter(({ span }) => clause.sentences.some((one) => holds(one.span, span)));
  if (own.length === 0) return clause;
  const sentences = clause.sentences.map(
    (sentence): Sentence => ({
      ...sentence,
      labels: relabel(
        sentence.labels,
        own.filter(({ span }) => holds(sentence.span, span)),
      ),
    }),
  );
  const core = (labelled: readonly Sentence[]) =>
    labelled.flatMap(({ labels }) => labels.map(({ theme }) => theme));
  const before = new Set(core(clause.sentences));
  const secondary = clause.themes.filter((theme) => !before.has(theme));
  const { add, remove } = changesOf(own);
  const themes = new Set([
    ...core(sentences),
    ...[...secondary, ...add.filter(isWhole)].filter((theme) => !remove.includes(theme)),
  ]);
  const { evidence = [], mentions = [], ...rest } = clause;
  const kept = evidence.filter(({ theme }) => themes.has(theme));
  // What a person says it is about is no longer mentioned in passing, nor is what they say it is not about.
  const others = mentions.filter(({ theme }) => !themes.has(theme) && !remove.includes(theme));
  return {
    ...rest,
    sentences,
    themes: order.filter((theme) => themes.has(theme)),
    curated: own.map(describe),
    ...(kept.length > 0 ? { evidence: kept } : {}),
    ...(others.length > 0 ? { mentions: others } : {}),
  };
}

/** A theme without a topic: it labels the clause. */
const isWhole = (label: string) => !label.includes('/');

const changesOf = (placed: readonly PlacedLabels[]) => ({
  add: placed.flatMap(({ correction }) => correction.labels.add),
  remove: placed.flatMap(({ correction }) => correction.labels.remove),
});

function relabel(labels: readonly Label[], placed: readonly PlacedLabels[]): Label[] {
  const { remove } = changesOf(placed);
  const added = placed.flatMap(({ correction }) =>
    correction.labels.add.filter((name) => !isWhole(name)).map((name) => labelBy(name, correction)),
  );
  const names = new Set(added.map(nameOf));
  const kept = labels.filter(
    (label) => !remove.includes(nameOf(label)) && !names.has(nameOf(label)),
  );
  return [...kept, ...added];
}

const nameOf = ({ theme, topic }: Label) => `${theme}/${topic}`;

function labelBy(name: string, { quote }: LabelCorrection): Label {
  const [theme = '', topic = ''] = name.split('/');
  return { theme, topic, by: 'curator', evidence: [quote] };
}

const describe = ({ correction: { quote, labels, reason } }: PlacedLabels): Curation => ({
  quote,
  add: labels.add,
  remove: labels.remove,
  reason,
});

/** Say which labels were to be taken away that no rule had given: the correction has become idle, or was mistaken. */
export function flagIdle(
  { sections, clauses }: Outline,
  placed: readonly PlacedLabels[],
): Finding[] {
  return placed.flatMap(({ correction: { quote, labels }, span }) => {
    const clause = clauses.find((one) =>
      one.sentences.some((sentence) => holds(sentence.span, span)),
    );
    const given = [...sections, ...(clause?.sentences ?? [])]
      .filter((one) => holds(one.span, span))
      .flatMap((one) => one.labels.map(nameOf));
    return labels.remove
      .filter((label) => !(isWhole(label) ? clause?.themes : given)?.includes(label))
      .map((label) => ({ code: 'correction', quote, label, span }));
  });
}
