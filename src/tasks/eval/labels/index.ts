/** Precision, recall and F1 of documents against the gold. Pure: documents and gold in, counts out. */
import type { Label } from '../../../schema/document.ts';
import { type Alignment, align, asScraped, normal, type Scored } from './align.ts';
import type { GoldDocument } from './gold.ts';

/** Right, too many, missed. */
export interface Count {
  hit: number;
  extra: number;
  missed: number;
}

/** A disagreement, for the person who reads the score. */
export interface Difference {
  measure: string;
  document: string;
  /** The sentence or clause. */
  place: string;
  extra: string[];
  missed: string[];
}

export interface Score {
  /** How many documents were compared, and how many of their sentences and headings. */
  documents: number;
  sentences: number;
  counts: Map<string, Count>;
  differences: Difference[];
}

/**
 * Score documents against their gold. `headings` are compared only where `withHeadings`.
 *
 * @example scoreAll([[document, gold]], true).counts.get('themes')
 */
export function scoreAll(
  pairs: readonly (readonly [Scored, GoldDocument])[],
  withHeadings: boolean,
): Score {
  const score: Score = {
    documents: pairs.length,
    sentences: 0,
    counts: new Map(),
    differences: [],
  };
  for (const [document, gold] of pairs) {
    const alignment = align(document, gold);
    score.sentences += alignment.places.length;
    scoreLabels(score, gold, alignment);
    scoreClauses(score, gold, alignment);
    if (withHeadings) scoreHeadings(score, document, gold);
  }
  return score;
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing found. */
export function ratios({ hit, extra, missed }: Count): {
  precision: number;
  recall: number;
  f1: number;
} {
  const share = (of: number) => (of === 0 ? 1 : hit / of);
  return {
    precision: share(hit + extra),
    recall: share(hit + missed),
    f1: hit + extra + missed === 0 ? 1 : (2 * hit) / (2 * hit + extra + missed),
  };
}

const nameOf = ({ theme, topic }: Label) => `${theme}/${topic}`;
const themesOf = (labels: readonly string[]) => [
  ...new Set(labels.map((label) => label.split('/')[0] ?? '')),
];

function scoreLabels(score: Score, gold: GoldDocument, { places }: Alignment): void {
  for (const { units, labels } of places) {
    const of = (table: Map<string, string[]>) =>
      new Set(units.flatMap(({ id }) => table.get(id) ?? []));
    const wanted = of(gold.labels);
    const optional = [...of(gold.optional)].filter((label) => !wanted.has(label));
    const found = new Set(labels.map(nameOf).filter((label) => !optional.includes(label)));
    const place = units.map(({ id, text }) => `${id} ${text}`).join(' ');
    compare(score, ['topics'], gold.id, place, [...wanted], [...found], (label) => [
      `topics of ${label.split('/')[0]}`,
      label,
    ]);
    const free = themesOf(optional).filter((theme) => !themesOf([...wanted]).includes(theme));
    const themes = themesOf([...found]).filter((theme) => !free.includes(theme));
    compare(score, ['themes'], gold.id, place, themesOf([...wanted]), themes, (theme) => [theme]);
  }
}

function scoreClauses(score: Score, gold: GoldDocument, { clauses }: Alignment): void {
  for (const [wanted, found] of clauses) {
    const units = new Set(wanted.units.map(({ id }) => id));
    const place = `${wanted.label} ${wanted.heading}`;
    const check = (measure: string, want: string[], got: string[], detail = no) =>
      compare(score, [measure], gold.id, place, want, got, detail);
    const free = themesOf(wanted.units.flatMap(({ id }) => gold.optional.get(id) ?? [])).filter(
      (theme) => !wanted.themes.includes(theme),
    );
    const themes = (found?.themes ?? []).filter((theme) => !free.includes(theme));
    check('clause themes', wanted.themes, themes, (theme) => [`clauses: ${theme}`]);
    check(
      'targets',
      gold.targets
        .filter(({ unit }) => units.has(unit))
        .map(({ comparator, value, measure }) => `${comparator} ${value} ${measure}`),
      (found?.targets ?? []).map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`),
    );
    check('bodies', wanted.bodies.map(asScraped), (found?.bodies ?? []).map(asScraped));
    check(
      'cited',
      gold.cited
        .filter(({ unit }) => units.has(unit))
        .map(({ title, number }) => `${normal(title)} ${number ?? ''}`),
      (found?.cited ?? []).map(({ title, number }) => `${normal(title)} ${number ?? ''}`),
    );
  }
}

function scoreHeadings(score: Score, document: Scored, gold: GoldDocument): void {
  const wanted = gold.clauses
    .filter(({ heading }) => heading !== '')
    .map(({ label, heading }) => `${label} ${normal(heading)}`);
  const found = document.clauses
    .filter(({ heading }) => heading !== null)
    .map(({ label, heading }) => `${label} ${normal(heading ?? '')}`);
  compare(score, ['clause headings'], gold.id, '', wanted, found, no);
}

const no = (_: string): string[] => [];

/** Compare two lists as multisets and add the outcome to the measures, and to the finer ones of each item. */
function compare(
  score: Score,
  measures: readonly string[],
  document: string,
  place: string,
  wanted: readonly string[],
  found: readonly string[],
  finer: (item: string) => string[],
): void {
  const rest = [...wanted];
  const extra: string[] = [];
  const add = (item: string, outcome: keyof Count) => {
    for (const measure of [...measures, ...finer(item)]) {
      const count = score.counts.get(measure) ?? { hit: 0, extra: 0, missed: 0 };
      count[outcome] += 1;
      score.counts.set(measure, count);
    }
  };
  for (const item of found) {
    const at = rest.indexOf(item);
    if (at < 0) {
      extra.push(item);
      add(item, 'extra');
    } else {
      rest.splice(at, 1);
      add(item, 'hit');
    }
  }
  for (const item of rest) add(item, 'missed');
  if (extra.length === 0 && rest.length === 0) return;
  score.differences.push({ measure: measures[0] ?? '', document, place, extra, missed: rest });
}
