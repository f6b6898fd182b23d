/** Quantitative targets: figures that a clause commits to or reports. */
import type { Sentence, Target } from '../../../schema/document.ts';
import { foldText, hide, TITLE } from '../../../text/key.ts';
import { withoutBodies } from '../bodies/index.ts';
import { type Baseline, baselinesIn } from './baseline.ts';
import { type Comparator, comparatorOf, lengthBehind } from './comparator.ts';
import { type Deadline, deadlinesIn, dueAt, type Years } from './due.ts';
import { commits, NEARBY } from './exceptions.ts';
import { figuresIn } from './figures.ts';
import { indicatorOf } from './indicator.ts';
import { kindOf } from './kind.ts';
import type { Figure } from './numerals.ts';
import { isRatio } from './ratios.ts';
import { rowOf } from './rows.ts';
import { isInUse, saysToCome, stockFrom } from './stock.ts';

/** `1200余名` */
const SOME_MORE = /[余多]/u;

/**
 * Read the targets of a clause, in the order of the text. A range gives two rows, a ratio one for each part but
 * the 1 that another is measured against.
 * A year that is not in the sentence is taken from the nearest sentence before it; null where none sets one.
 *
 * @param inStock does the clause stand in a chapter of what there is? Then only what is to come counts.
 * @example targetsOf(clause.sentences, null) // 高中阶段毛入学率达到130%以上 → { comparator: '≥', value: 130, unit: '%' }
 */
export function targetsOf(sentences: readonly Sentence[], years: Years, inStock = false): Target[] {
  const targets: Target[] = [];
  let standing: number | null = null;
  let stock: number | null = null;
  for (const sentence of sentences) {
    const reading = readSentence(sentence, years);
    stock =
      inStock && !saysToCome(reading.folded) ? 0 : stockFrom(reading.folded, years, stock !== null);
    targets.push(...targetsIn(reading, standing, stock ?? reading.folded.length));
    standing = reading.deadlines.at(-1)?.year ?? standing;
  }
  return targets;
}

/** A sentence without its bracket of bodies, and what was found in it. */
interface Reading {
  readonly id: string;
  readonly text: string;
  /** Folded, names blanked out; of the same length. */
  readonly folded: string;
  readonly deadlines: readonly Deadline[];
  readonly figures: readonly Figure[];
}

/** What stands in short quotes is a name, and commits to nothing: `“158”工作机制`. */
const QUOTED = /“[^“”]{1,12}”|"[^"]{1,12}"/gu;

function readSentence({ id, text: whole }: Sentence, years: Years): Reading {
  const text = withoutBodies(whole);
  const untitled = hide(foldText(text).replaceAll('∶', ':'), TITLE);
  const folded = hide(untitled, QUOTED);
  return {
    id,
    text,
    folded,
    deadlines: deadlinesIn(untitled, years),
    figures: figuresIn(folded),
  };
}

/** The targets of a sentence that tells, from some place on, what there is. */
function targetsIn(reading: Reading, standing: number | null, stock: number): Target[] {
  const { folded, figures, deadlines } = reading;
  const { of: baselines, used } = baselinesIn(folded, figures);
  const targets: Target[] = [];
  figures.forEach((figure, at) => {
    const before = folded.slice(Math.max(0, figure.start - NEARBY), figure.start);
    if (used.has(at) || figure.start >= stock || isInUse(before) || !commits(figure, folded))
      return;
    const { first, last } = rowOf(folded, figures, at);
    const start = figures[first]?.start ?? figure.start;
    const row = { start, length: last - first + 1, place: at - first };
    targets.push(
      ...rowsOf(reading, figure, {
        due: dueAt(deadlines, row) ?? standing,
        comparator: comparatorIn(folded, figure, start, figures[last]?.end ?? figure.end),
        baseline: baselines.get(at) ?? null,
        previous: targets.at(-1) ?? null,
        figureBefore: figures[at - 1] ?? null,
        next: figures[at + 1]?.start ?? folded.length,
      }),
    );
  });
  return targets;
}

/** The comparator of a figure in a row that begins and ends at these places. */
function comparatorIn(folded: string, figure: Figure, start: number, end: number): Comparator {
  if (SOME_MORE.test(folded.slice(figure.start, figure.end))) return '>';
  return comparatorOf(
    folded.slice(Math.max(0, start - NEARBY), start),
    folded.slice(end, end + NEARBY),
  );
}

interface Binding {
  readonly due: number | null;
  readonly comparator: Comparator;
  readonly baseline: Baseline | null;
  /** The target before in the same sentence, of which this one may be a part. */
  readonly previous: Target | null;
  readonly figureBefore: Figure | null;
  /** Where the next figure begins, or the sentence ends. */
  readonly next: number;
}

function rowsOf(
  { id, text, folded }: Reading,
  figure: Figure,
  { due, comparator, baseline, previous, figureBefore, next }: Binding,
): Target[] {
  const end = figure.end + lengthBehind(folded.slice(figure.end, figure.end + NEARBY));
  const from = baseline?.at ?? figure.start;
  const { indicator, start } = indicatorOf(text, folded, {
    figure,
    from,
    end,
    next,
    previous: figureBefore && figureBefore.end <= from ? figureBefore.end : 0,
    parent: previous?.indicator ?? null,
  });
  const before = folded.slice(Math.max(0, figure.start - NEARBY), figure.start);
  const own = kindOf(comparator, figure, before);
  // Parts of what is added are added.
  const kind = own === 'level' && isPartOf(previous, indicator) ? (previous?.kind ?? own) : own;
  return figure.values.map((value, part) => ({
    sentence: id,
    indicator,
    comparator: ofPart(comparator, figure, part),
    value,
    unit: figure.unit,
    due,
    text: text.slice(start, end).trim(),
    kind,
    baseline: baseline?.value ?? null,
  }));
}

const isPartOf = (whole: Target | null, indicator: string) =>
  whole?.kind === 'increase' && indicator.startsWith(`${whole.indicator.split('：')[0]}：`);

/** `1—2个`: from the first, up to the second. The parts of a ratio are exact. */
function ofPart(comparator: Comparator, figure: Figure, part: number): Comparator {
  if (figure.values.length === 1) return comparator;
  if (isRatio(figure)) return '=';
  return part === 0 ? '≥' : '≤';
}
