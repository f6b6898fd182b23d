/** One document against the others: a row a matter, with the range of the others and a dot for the document. */
import { max, scaleLinear } from 'd3';
import { round, tenths } from './number.ts';

export interface BenchmarkRow {
  /** What it is about, as `theme:funding` or `topic:double-reduction/homework`. */
  key: string;
  name: string;
  /** 1 to 4 for the core themes, 0 for all others. */
  hue: number;
  /** Part of the document, 0 to 1; null where it has no place on the axis. */
  share: number | null;
  /** The figure in words. */
  label: string;
  /** Shares of the other documents; null where there are none. */
  others: {
    n: number;
    min: number;
    lower: number;
    median: number;
    upper: number;
    max: number;
  } | null;
}

export interface BenchmarkGroup {
  /** Null: its rows stand under no heading. */
  heading: string | null;
  rows: BenchmarkRow[];
}

export interface PlacedRow extends BenchmarkRow {
  /** Middle of the row. */
  y: number;
  /** Of the dot; null where it has none. */
  x: number | null;
  /** From the least of the others to the most, never too short to be seen; it may end at the end of the axis. */
  range: { from: number; to: number } | null;
  /** Head of an arrow at the end of a range that goes on beyond the axis, drawn about 0; null where it does not. */
  arrow: string | null;
  /** The middle half of the others; null where they are too few to have one. */
  middle: { x: number; width: number } | null;
  median: number | null;
}

export interface BenchmarkLayout {
  width: number;
  height: number;
  /** Right end of the names, left end of the axis, and where the figures end. */
  names: number;
  origin: number;
  figures: number;
  /** Where the axis begins and ends, downwards. */
  top: number;
  ticks: { x: number; label: string }[];
  headings: { text: string; y: number }[];
  rows: PlacedRow[];
}

/** In units of the view box, drawn nearly one to one on the narrowest screens. */
const WIDTH = 344;
const ROW = 20;
const HEADING = 24;
const TOP = 18;
const NAMES = 132;
const ORIGIN = 139;
const END = 268;
/** How tall the middle half is drawn, and the mark of the median. */
export const BAND = 8;
export const MARK = 14;
/** How far beyond the upper quartile the axis reaches. */
const MORE = 1.5;
/** Half of the shortest range. */
const LEAST = 1.5;
/** From this number on the middle half of the others is drawn. */
const HALVES = 8;

/** Tell whether the others are enough for their middle half to mean something. */
export function hasMiddle(others: { n: number } | null): boolean {
  return others !== null && others.n >= HALVES;
}

/**
 * Lay out the rows below each other, all on one axis.
 *
 * @example layOutBenchmark([{ heading: null, rows }]).rows[0]?.x // 171.4
 */
export function layOutBenchmark(groups: readonly BenchmarkGroup[]): BenchmarkLayout {
  const most = max(
    groups.flatMap(({ rows }) => rows),
    reachOf,
  );
  const end = Math.max(most ?? 0, 0.02);
  const x = scaleLinear([0, end], [ORIGIN, END]).clamp(true);
  const headings: BenchmarkLayout['headings'] = [];
  const rows: PlacedRow[] = [];
  let y = TOP;
  for (const group of groups) {
    if (group.heading !== null) {
      headings.push({ text: group.heading, y: y + HEADING / 2 + 2 });
      y += HEADING;
    }
    for (const row of group.rows) {
      rows.push(place(row, y + ROW / 2, x, (share) => share > end));
      y += ROW;
    }
  }
  return {
    width: WIDTH,
    height: y + 4,
    names: NAMES,
    origin: ORIGIN,
    figures: WIDTH,
    top: TOP - 2,
    ticks: x.ticks(3).map((value) => ({ x: round(x(value)), label: tenths(value) })),
    headings,
    rows,
  };
}

/**
 * How far the axis has to reach for a row. Among many documents some are about nothing else: their share would leave
 * no room for all others, so that only the middle half and some more has to be seen.
 */
function reachOf({ share, others }: BenchmarkRow): number {
  const usual = !others
    ? 0
    : hasMiddle(others)
      ? Math.min(others.max, others.upper * MORE)
      : others.max;
  return Math.max(share ?? 0, usual);
}

function place(
  row: BenchmarkRow,
  y: number,
  x: (share: number) => number,
  isBeyond: (share: number) => boolean,
): PlacedRow {
  const { share, others } = row;
  return {
    ...row,
    y,
    x: share === null ? null : round(x(share)),
    range: others && rangeOf(x(others.min), x(others.max)),
    arrow: others && isBeyond(others.max) ? `M${END - 4}-4L${END} 0L${END - 4} 4` : null,
    middle:
      others && hasMiddle(others)
        ? { x: round(x(others.lower)), width: round(x(others.upper) - x(others.lower)) }
        : null,
    median: others && round(x(others.median)),
  };
}

function rangeOf(from: number, to: number) {
  const short = Math.max(0, LEAST - (to - from) / 2);
  return { from: round(from - short), to: round(to + short) };
}
