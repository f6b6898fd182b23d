/** How far the figures of one indicator may be compared, by rules that hold for any indicator, and why not further. */
import type { DocumentSummary, Target } from '../schema/document.ts';
import { type Indicator, plainWords } from '../schema/indicator.ts';

/**
 * - `comparable`: one may say which is the highest.
 * - `careful`: one may say from where to where they reach, with the reason beside it.
 * - `never`: they may be listed.
 */
export type Verdict = 'comparable' | 'careful' | 'never';

/** A figure, and the document that it stands in. */
export interface Judged {
  document: Pick<DocumentSummary, 'region' | 'years' | 'source'>;
  target: Pick<Target, 'indicator' | 'comparator' | 'value' | 'unit' | 'due' | 'text' | 'kind'>;
  /** Its words were restored, or are damaged. */
  restored: boolean;
}

/** The rules, those that forbid every comparison first. */
export const REASONS = [
  // Places of different size: the larger one has more of everything.
  'absolute',
  // One document counts what comes in a year, another what comes in several.
  'periods',
  // Parts of different wholes.
  'denominator-differs',
  // At least so much, and at most so much.
  'opposite',
  // What the file of indicators says.
  'said',
  'denominator-unstated',
  // At least 90 may be more than 95 is.
  'unordered',
  'years',
  'approximate',
  'restored',
  'grade',
  'ungraded',
  'inferred',
] as const;
export type ReasonKind = (typeof REASONS)[number];

export interface Reason<Row extends Judged = Judged> {
  kind: ReasonKind;
  verdict: Exclude<Verdict, 'comparable'>;
  /** The figures that give it; empty where it is about all of them. */
  rows: Row[];
  /** The years that differ. */
  years: number[];
}

export interface Judgement<Row extends Judged = Judged> {
  verdict: Verdict;
  /** In the order of `REASONS`; empty where nothing is against it. */
  reasons: Reason<Row>[];
}

type JudgedIndicator = Pick<Indicator, 'denominator' | 'defined' | 'units' | 'comparable'>;

/**
 * Judge whether the figures of an indicator may be compared.
 *
 * @example judge(newPlaces, [haicang, jinjiang]).verdict // 'never'
 */
export function judge<Row extends Judged>(
  indicator: JudgedIndicator,
  rows: readonly Row[],
): Judgement<Row> {
  const reasons = REASONS.flatMap((kind): Reason<Row>[] => {
    const found = RULES[kind](indicator, rows);
    if (found === null) return [];
    const { verdict, years = [] } = found;
    return [{ kind, verdict, years, rows: rows.filter((_, at) => found.at?.includes(at)) }];
  });
  const [worst] = reasons.map(({ verdict }) => verdict).sort((a) => (a === 'never' ? -1 : 1));
  return { verdict: worst ?? 'comparable', reasons };
}

interface Found {
  verdict: Reason['verdict'];
  /** Places in the list of figures. */
  at?: number[];
  years?: number[];
}

type Rule = (indicator: JudgedIndicator, rows: readonly Judged[]) => Found | null;

const placesOf = (rows: readonly Judged[], is: (row: Judged) => boolean) =>
  rows.flatMap((row, at) => (is(row) ? [at] : []));

/** A rule that some figures break, each by itself. */
const where =
  (verdict: Reason['verdict'], is: (row: Judged, indicator: JudgedIndicator) => boolean): Rule =>
  (indicator, rows) => {
    const at = placesOf(rows, (row) => is(row, indicator));
    return at.length > 0 ? { verdict, at } : null;
  };

const RULES: Readonly<Record<ReasonKind, Rule>> = {
  absolute: (indicator) => (countsWholePlaces(indicator) ? { verdict: 'never' } : null),
  periods(indicator, rows) {
    if (!countsWholePlaces(indicator)) return null;
    const added = rows.filter(({ target }) => target.kind === 'increase');
    const spans = new Set(added.map(yearsCovered).filter((span) => span !== null));
    return spans.size > 1 ? { verdict: 'never' } : null;
  },
  'denominator-differs': where('never', (row, one) => wholeOf(row, one) === 'other'),
  opposite(_, rows) {
    const floor = rows.some(({ target }) => isFloor(target));
    return floor && rows.some(({ target }) => isCeiling(target)) ? { verdict: 'never' } : null;
  },
  said: ({ comparable }) => (comparable === null ? null : { verdict: comparable }),
  'denominator-unstated': where('careful', (row, one) => wholeOf(row, one) === 'unstated'),
  unordered: (_, rows) => (isOrdered(rows) ? null : { verdict: 'careful' }),
  years(_, rows) {
    const years = new Set(rows.map(yearOf).filter((year) => year !== null));
    return years.size > 1 ? { verdict: 'careful', years: [...years].sort((a, b) => a - b) } : null;
  },
  approximate: where('careful', ({ target }) => target.comparator === '≈'),
  restored: where('careful', ({ restored }) => restored),
  grade: where('careful', ({ document }) => document.source.grade === 'D'),
  ungraded: where('careful', ({ document }) => document.source.grade === null),
  inferred: where('careful', ({ document }) => document.region?.certainty === 'inferred'),
};

/** Units that do not grow with the place: time, and what is reckoned for each (`元/生·年`). */
const FOR_EACH = /^(?:分钟|小时|天|日|周|月|年|岁|课时|节|次|%|‰)$|[/·]/u;

const countsWholePlaces = ({ denominator, units }: JudgedIndicator) =>
  denominator === null && !units.every((unit) => FOR_EACH.test(unit));

/** `三年`, `“十四五”期间`, `累计`: what is counted over several years, whatever the document is for. */
const SEVERAL = /[二两三四五六七八九十2-9]年(?:内|间|来|共)|十[一二三四五六]五|累计/u;

/** How many years a sum is for; null where it is not known. */
function yearsCovered({ document: { years }, target: { due, text } }: Judged): number | null {
  if (years === null) return null;
  const covered = (due ?? years.to) - years.from + 1;
  return covered <= 1 && SEVERAL.test(text) ? Number.POSITIVE_INFINITY : Math.max(1, covered);
}

/** The year that a figure is for: that of a limit without one is every year. */
function yearOf({ document, target: { due, kind } }: Judged): number | null {
  return due ?? (kind === 'cap' ? null : (document.years?.to ?? null));
}

const isFloor = ({ comparator }: Judged['target']) => comparator === '≥' || comparator === '>';
const isCeiling = ({ comparator }: Judged['target']) => comparator === '≤' || comparator === '<';

/** Whether what a figure leaves open cannot reach beyond a higher one that is exact. */
function isOrdered(rows: readonly Judged[]): boolean {
  const exact = rows.filter(({ target }) => target.comparator === '=');
  return rows.every(({ target }) => {
    if (isFloor(target)) return exact.every((one) => one.target.value <= target.value);
    return !isCeiling(target) || exact.every((one) => one.target.value >= target.value);
  });
}

/** `占全市在园幼儿总数的比例`: what comes behind 占 is the whole. */
const WHOLE = /占(.{0,30}?)(?:的|总数|总量|总人数|比例|比重|比|$)/u;
const AREA = /^(?:所在|本|全)?(?:省|市|县|区|州|旗|域|地)(?:域|内|属)?|^(?:所有|全部)/u;

/** Whether a document says what its share is a part of, and whether it is what the indicator means. */
function wholeOf(
  { target }: Judged,
  { denominator, defined }: JudgedIndicator,
): 'stated' | 'unstated' | 'other' {
  if (denominator === null) return 'stated';
  const meant = plainWords(denominator).replace(/(?:总数|数)$/u, '');
  const words = plainWords(target.indicator);
  const whole = (WHOLE.exec(words)?.[1] ?? '').replace(AREA, '');
  if (whole !== '' && !whole.includes(meant)) return meant.includes(whole) ? 'unstated' : 'other';
  return defined || words.includes(meant) ? 'stated' : 'unstated';
}
