/** The notes on a clause in few words: a line for what is said of all of it, and one for each sentence that has any. */
import type { CommitmentKind } from '../../schema/document.ts';
import type { Margin, Pointer } from './margin.ts';
import { documentWords as w } from './words.ts';

export interface NoteLine {
  /** Place of the sentence in the clause, from 1; null for the clause as a whole. */
  number: number | null;
  /** Topics with their themes; of the whole clause its themes, and how many notes of other kinds there are. */
  about: string[];
  /** Figures committed to. */
  figures: string[];
  level: CommitmentKind | null;
  /** It restates a national provision. */
  national: boolean;
}

/**
 * Sum up the margin of a clause, line by line; empty where it says nothing.
 *
 * Sentences that have neither topic nor target nor a national provision have no line: how firm they are is said in the margin.
 */
export function noteLines(margin: Margin): NoteLine[] {
  const topics = margin.labels.flatMap((one) => one.topics);
  const numbers = [...topics, ...margin.targets, ...margin.national].flatMap(({ sentences }) =>
    sentences.map(({ number }) => number),
  );
  const sentences = [...new Set(numbers)]
    .sort((a, b) => a - b)
    .map((number) => lineOf(number, margin));
  const about = aboutClause(margin);
  const level = sentences.length === 0 ? (margin.commitments[0]?.kind ?? null) : null;
  const whole = { number: null, about, figures: [], level, national: false };
  return about.length > 0 || level !== null ? [whole, ...sentences] : sentences;
}

function lineOf(number: number, { labels, targets, commitments, national }: Margin): NoteLine {
  const isOfIt = ({ sentences }: { sentences: readonly Pointer[] }) =>
    sentences.some((one) => one.number === number);
  return {
    number,
    about: labels.flatMap(({ theme, topics }) => {
      const names = topics.filter(isOfIt).map(({ topic }) => topic.name);
      return names.length > 0 ? [`${theme.name}·${names.join('、')}`] : [];
    }),
    figures: targets.filter(isOfIt).map(({ target }) => figureOf(target)),
    level: commitments.find(isOfIt)?.kind ?? null,
    national: national.some(isOfIt),
  };
}

/** Write the figure of a target: `≥66%`. */
export function figureOf({ comparator, value, unit }: Margin['targets'][number]['target']): string {
  return `${comparator === '=' ? '' : comparator}${value}${unit}`;
}

function aboutClause(margin: Margin): string[] {
  const bodies = margin.bodies.reduce((sum, { names }) => sum + names.length, 0);
  const counts: [name: string, count: number][] = [
    [w.edits, margin.repairs.length],
    [w.damage, margin.damage.length],
    [w.curated, margin.curations.length],
    [w.bodies, bodies],
    [w.cited, margin.cited.length],
    [w.shared.title, margin.shared.length],
  ];
  return [
    ...margin.secondary.map(({ name }) => name),
    ...counts.flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : [])),
  ];
}
