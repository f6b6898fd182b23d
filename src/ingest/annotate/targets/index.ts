/** Quantitative targets: figures that a clause commits to or reports. */
import type { Sentence, Target } from '../../../schema/document.ts';
import { bracketOfBodies } from '../bodies.ts';
import { foldText } from '../key.ts';
import { type Comparator, comparatorOf, lengthBehind } from './comparator.ts';
import { deadlinesIn, dueAt, type Years } from './due.ts';
import { type Figure, figuresIn } from './figures.ts';
import { indicatorOf } from './indicator.ts';

/** Class sizes that define a term: `56人以上大班额`, `标准班额(小学45人、初中50人)`. */
const CLASS_SIZE_BEHIND =
  /^(?:\)|及|以上|以下|的|\/班){0,3}[^,。;、]{0,4}(?:大班|超大班|班额|大校额)/u;
const CLASS_SIZE_BEFORE = /班额\([^()]{0,20}$/u;

/** `1200余名` */
const SOME_MORE = /[余多]/u;

/** A commitment to a class size does count: `班额控制在45人以内`. */
const CLASS_UNITS = new Set(['人', '名']);

/**
 * Read the targets of a clause, in the order of the text. A range gives two rows, a ratio one for each part.
 * A year that is not in the sentence is taken from the nearest sentence before it; null where none sets one.
 *
 * @example targetsOf(clause.sentences, null) // 高中阶段毛入学率达到130%以上 → { comparator: '≥', value: 130, unit: '%' }
 */
export function targetsOf(sentences: readonly Sentence[], years: Years): Target[] {
  const targets: Target[] = [];
  let standing: number | null = null;
  for (const sentence of sentences) {
    const bracket = bracketOfBodies(sentence.text);
    const text = bracket ? sentence.text.slice(0, bracket.start) : sentence.text;
    const folded = hideNames(foldText(text));
    const deadlines = deadlinesIn(folded, years);
    const figures = figuresIn(folded);
    figures.forEach((figure, at) => {
      if (!commits(figure, folded)) return;
      const due = dueAt(deadlines, figure.start) ?? standing;
      const comparator = comparatorIn(folded, figures, at);
      const previous = targets.at(-1) ?? null;
      targets.push(...rowsOf(sentence.id, text, folded, figure, { due, comparator, previous }));
    });
    standing = deadlines.at(-1)?.year ?? standing;
  }
  return targets;
}

/** What stands in 《…》 or in short quotes is a name, and commits to nothing: `“158”工作机制`. */
const NAME = /《[^《》]{1,120}》|“[^“”]{1,12}”|"[^"]{1,12}"/gu;

/** Blank out names; the length stays. */
const hideNames = (folded: string) => folded.replace(NAME, (name) => '　'.repeat(name.length));

/** `不足100人按100人拨付`: the case in which a rule holds. */
const CONDITION_BEFORE = /不足[^,。;、]{0,10}$/u;

/** `招收5名以上残疾学生的普通学校`, `超过2000人的学校`: a number of persons says which schools are meant. */
const THRESHOLD_BEFORE = /(?:超过|达到|达|满)$/u;
const THRESHOLD_BEHIND =
  /^(?:(?:及|或)?以[上下])?[^,。;、]{0,8}的[^,。;、]{0,6}(?:学校|校区|班级|县|区|市|乡镇|村|企业|单位|机构|园)/u;
const OVER_OR_UNDER = /^(?:及|或)?以[上下]/u;

/** Words further from a figure say nothing about it. */
const NEARBY = 40;

function commits(figure: Figure, folded: string): boolean {
  const before = folded.slice(Math.max(0, figure.start - NEARBY), figure.start);
  const behind = folded.slice(figure.end, figure.end + NEARBY);
  if (CONDITION_BEFORE.test(before)) return false;
  if (CLASS_UNITS.has(figure.unit)) {
    if (CLASS_SIZE_BEHIND.test(behind) || CLASS_SIZE_BEFORE.test(before)) return false;
    const bounded = THRESHOLD_BEFORE.test(before) || OVER_OR_UNDER.test(behind);
    if (bounded && THRESHOLD_BEHIND.test(behind)) return false;
  }
  return true;
}

/** `分别不超过45人、50人`: what binds the first or the last of a row of figures binds all of them. */
const NEXT_IN_ROW = /^[、和]$/u;
/** No row of figures that somebody wrote is longer. */
const LONGEST_ROW = 8;

/** The comparator of a figure, alone or in a row. */
function comparatorIn(folded: string, figures: readonly Figure[], at: number): Comparator {
  const joined = (one: number) => {
    const [left, right] = [figures[one], figures[one + 1]];
    if (!left || !right || left.unit !== right.unit) return false;
    return NEXT_IN_ROW.test(folded.slice(left.end, right.start));
  };
  let first = at;
  let last = at;
  while (at - first < LONGEST_ROW && joined(first - 1)) first -= 1;
  while (last - at < LONGEST_ROW && joined(last)) last += 1;
  const start = figures[first]?.start ?? 0;
  const end = figures[last]?.end ?? 0;
  const figure = figures[at] as Figure;
  if (SOME_MORE.test(folded.slice(figure.start, figure.end))) return '>';
  return comparatorOf(
    folded.slice(Math.max(0, start - NEARBY), start),
    folded.slice(end, end + NEARBY),
  );
}

interface Binding {
  readonly due: number | null;
  readonly comparator: Comparator;
  /** The target before, of which this one may be a part. */
  readonly previous: Target | null;
}

function rowsOf(
  id: string,
  text: string,
  folded: string,
  figure: Figure,
  { due, comparator, previous }: Binding,
): Target[] {
  const end = figure.end + lengthBehind(folded.slice(figure.end, figure.end + NEARBY));
  const parent = previous?.sentence === id ? previous.indicator : null;
  const { indicator, start } = indicatorOf(text, folded, figure, end, parent);
  return figure.values.map((value, part) => ({
    sentence: id,
    indicator,
    comparator: ofPart(comparator, figure, part),
    value,
    unit: figure.unit,
    due,
    text: text.slice(start, end).trim(),
  }));
}

/** `1—2个`: from the first, up to the second. The parts of a ratio are exact. */
function ofPart(comparator: Comparator, { values, unit }: Figure, part: number): Comparator {
  if (unit.startsWith('份')) return '=';
  if (values.length === 2) return part === 0 ? '≥' : '≤';
  return comparator;
}
