import { annotate, type Codebook } from '../../ingest/annotate/index.ts';
import { splitSentences } from '../../ingest/outline/sentences.ts';
import type { Clause, Label } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Counterexample, Example, Theme } from '../../schema/theme.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Run the examples and counter-examples of a theme against its terms.
 *
 * @param codebook of all themes, this one too
 * @example checkExamples(theme, yaml, codebook)[0]?.message // 'an example of "homework" is not labelled so: "…"'
 */
export function checkExamples(
  theme: Theme,
  { problem }: YamlFile<Theme>,
  codebook: Codebook,
): Problem[] {
  const found =
    theme.kind === 'core'
      ? theme.topics.flatMap(({ id, examples, counterexamples }, at) => [
          ...examples.map((one, nth) => ({
            path: ['topics', at, 'examples', nth],
            fault: faultOfExample(one, id, theme, codebook),
          })),
          ...counterexamples.map((one, nth) => ({
            path: ['topics', at, 'counterexamples', nth],
            fault: faultOfCounterexample(one, id, theme, codebook),
          })),
        ])
      : [
          ...theme.examples.map((one, nth) => ({
            path: ['examples', nth],
            fault: faultOfClause(one, theme, codebook, true),
          })),
          ...theme.counterexamples.map((one, nth) => ({
            path: ['counterexamples', nth],
            fault: faultOfClause(one, theme, codebook, false),
          })),
        ];
  return found.flatMap(({ path, fault }) => (fault ? [problem(path, ...fault)] : []));
}

type Fault = [message: string, fix: string];

function faultOfExample(
  example: Example,
  topic: string,
  theme: Theme,
  codebook: Codebook,
): Fault | null {
  const { text, also } = example;
  const labels = labelsOf(clauseOf(example, codebook), theme.id);
  const found = new Set(labels.map((one) => one.topic));
  const due = new Set([topic, ...also]);
  const missing = [...due].filter((one) => !found.has(one));
  if (missing.length > 0) {
    return [
      `an example of "${topic}" is not labelled ${listOf(missing)}: "${text}"`,
      'Add a term that finds it, or correct the example.',
    ];
  }
  const surplus = labels.filter((one) => !due.has(one.topic));
  if (surplus.length === 0) return null;
  const words = surplus.flatMap(({ evidence }) => evidence);
  return [
    `an example of "${topic}" is labelled ${listOf(surplus.map((one) => one.topic))} too, by ${listOf(words)}: "${text}"`,
    'Narrow the term or add an exception; where the label is right, name the topic under `also`.',
  ];
}

function faultOfCounterexample(
  counterexample: Counterexample,
  topic: string,
  theme: Theme,
  codebook: Codebook,
): Fault | null {
  const labels = labelsOf(clauseOf(counterexample, codebook), theme.id);
  const words = labels.filter((one) => one.topic === topic).flatMap(({ evidence }) => evidence);
  if (words.length === 0) return null;
  return [
    `a counter-example of "${topic}" is labelled so, by ${listOf(words)}: "${counterexample.text}"`,
    'Narrow the term or add an exception, or correct the counter-example.',
  ];
}

/** Secondary themes are those of a clause, not of its sentences. */
function faultOfClause(
  example: Example | Counterexample,
  { id }: Theme,
  codebook: Codebook,
  due: boolean,
): Fault | null {
  const found = clauseOf(example, codebook)?.themes.includes(id) ?? false;
  if (found === due) return null;
  return due
    ? [
        `an example of "${id}" is not found: "${example.text}"`,
        'Add a term that finds it, or correct the example.',
      ]
    : [
        `a counter-example of "${id}" is found: "${example.text}"`,
        'Narrow the term or add an exception, or correct the counter-example.',
      ];
}

const listOf = (words: readonly string[]) =>
  [...new Set(words)].map((one) => `"${one}"`).join(', ');

const labelsOf = (clause: Clause | undefined, theme: string): Label[] =>
  clause?.sentences.flatMap(({ labels }) => labels.filter((one) => one.theme === theme)) ?? [];

/** Annotate a text as the one clause of a document. */
function clauseOf({ text, under }: Example | Counterexample, codebook: Codebook) {
  const sentences = splitSentences(text).map(({ start, end }, at) => ({
    id: `p1-s${at + 1}`,
    text: text.slice(start, end),
    span: [start, end] satisfies [number, number],
    labels: [],
    commitment: null,
  }));
  const clause: Clause = {
    id: 'p1',
    label: 'p1',
    marker: null,
    section: null,
    heading: under,
    themes: [],
    sentences,
    targets: [],
    bodies: [],
    cited: [],
  };
  const context = { years: null, title: null };
  return annotate({ sections: [], clauses: [clause] }, codebook, context).clauses[0];
}
