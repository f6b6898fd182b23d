/** One indicator across regions: a dot a figure on one axis, with an arrow to the side that it leaves open. */
import { ascending, extent, format, max, median, rollups, scaleLinear } from 'd3';
import type { Target } from '../schema/document.ts';
import { round } from './number.ts';

export interface DotSeries<Point extends DotPoint = DotPoint, Rest extends DotRest = DotRest> {
  /** Whether the values are percentages; others begin at nought. */
  share: boolean;
  points: Point[];
  /** What stands between the first and the last points where there are too many for a row each. */
  rest?: Rest | null;
}

export interface DotRest {
  /** How many points stand above it. */
  after: number;
  values: number[];
}

export interface DotPoint extends Pick<Target, 'comparator' | 'value' | 'baseline'> {
  /** Its source can only be a clue: it is drawn hollow. */
  doubtful: boolean;
}

export interface Dot {
  x: number;
  /** Middle of the track. */
  y: number;
  /** Base line of the text above it. */
  textY: number;
  /** Top of the row. */
  rowY: number;
  /** `>` and `<` leave the value itself out: a curved bracket behind the dot, on the side that is closed. */
  bracket: string | null;
  /** `≈`: a ring around the dot. */
  about: boolean;
  /** End of the arrow to what else is allowed; null where nothing is. */
  arrow: { to: number; head: string } | null;
  /** Where it starts from today. */
  from: number | null;
}

/** Many figures in one row: a spike for each value, the higher the more often it is given. */
export interface Spikes {
  y: number;
  textY: number;
  /** Top of the row; rows are equally high. */
  rowY: number;
  spikes: { x: number; top: number }[];
}

export interface DotLayout<Point extends DotPoint, Rest extends DotRest> {
  width: number;
  height: number;
  /** Left and right end of the tracks. */
  ends: [number, number];
  ticks: { x: number; label: string }[];
  /** Top of the lines of the ticks. */
  top: number;
  /** Height of a row. */
  row: number;
  dots: (Point & Dot)[];
  rest: (Rest & Spikes) | null;
}

/** In units of the view box, drawn one to one on the narrowest screens. */
const WIDTH = 320;
/** Half of the widest label of a tick. */
const MARGIN = 20;
const TOP = 20;
const ROW = 46;
const TEXT = 16;
const TRACK = 30;
const ARROW = 30;
const HEAD = 4;
/** From the middle of a dot to its bracket, and how far this reaches up and down. */
const BRACKET = [4.5, 7.8] as const;
/** Height of the highest spike and of the lowest. */
const SPIKE = [11, 3] as const;
/** Fewer points of percent than this would make a small difference look like a gulf. */
const SPAN = 20;

/** Large numbers are read in units of ten thousand, and leave room beside each other. */
const number = (value: number) =>
  Math.abs(value) >= 10_000 ? `${format(',')(value / 10_000)}万` : format(',')(value);

/**
 * Lay out the figures of one indicator, one row each, in the order given.
 *
 * @example layOutDots({ share: true, points: [{ comparator: '≥', value: 90, baseline: null, doubtful: false }] }).dots[0]?.bracket // null
 */
export function layOutDots<Point extends DotPoint, Rest extends DotRest>({
  share,
  points,
  rest,
}: DotSeries<Point, Rest>): DotLayout<Point, Rest> {
  const ends: [number, number] = [MARGIN, WIDTH - MARGIN];
  const values = points.flatMap(({ value, baseline }) => [value, baseline ?? value]);
  const x = scaleLinear(domainOf(share, [...values, ...(rest?.values ?? [])]), ends).nice(4);
  const height = TOP + (points.length + (rest ? 1 : 0)) * ROW;
  const rowY = (row: number) => TOP + row * ROW;
  return {
    width: WIDTH,
    height,
    ends,
    top: TOP,
    ticks: x.ticks(4).map((value) => ({
      x: round(x(value)),
      label: `${number(value)}${share ? '%' : ''}`,
    })),
    row: ROW,
    rest: rest ? { ...rest, ...spikesOf(rest, rowY(rest.after), x) } : null,
    dots: points.map((point, at) => {
      const top = rowY(rest && at >= rest.after ? at + 1 : at);
      const middle = top + TRACK;
      const { comparator, value, baseline } = point;
      return {
        ...point,
        x: round(x(value)),
        y: middle,
        textY: top + TEXT,
        rowY: top,
        bracket: bracketOf(comparator, round(x(value)), middle),
        about: comparator === '≈',
        arrow: arrowOf(comparator, round(x(value)), middle),
        from: baseline === null ? null : round(x(baseline)),
      };
    }),
  };
}

/** Find the lowest, the middle and the highest of many figures, the middle with at most one decimal. */
export function summaryOf(values: readonly number[]): {
  low: number;
  middle: number;
  high: number;
} {
  const [low = 0, high = 0] = extent(values);
  return { low, middle: round(median(values) ?? 0), high };
}

function spikesOf({ values }: DotRest, rowY: number, x: (value: number) => number): Spikes {
  const counts = rollups(
    values,
    (same) => same.length,
    (value) => value,
  ).sort(([a], [b]) => ascending(a, b));
  const [high, low] = SPIKE;
  const y = scaleLinear([0, max(counts, ([, count]) => count) ?? 1], [0, high]);
  const base = rowY + TRACK;
  const spikes = counts.map(([value, count]) => ({
    x: round(x(value)),
    top: round(base - Math.max(low, y(count))),
  }));
  return { y: base, textY: rowY + TEXT, rowY, spikes };
}

function domainOf(share: boolean, values: readonly number[]): [number, number] {
  const [low = 0, high = 1] = extent(values);
  if (!share) return [Math.min(0, low), Math.max(high, low === high ? low + 1 : high)];
  const slack = Math.max(0, SPAN - (high - low)) / 2;
  // A part of a whole seldom goes beyond it; where it does (毛入学率) the axis follows.
  const top = high <= 100 ? Math.min(100, high + slack) : high + slack;
  return [Math.max(0, Math.min(low - slack, top - SPAN)), top];
}

function arrowOf(comparator: Target['comparator'], x: number, y: number): Dot['arrow'] {
  const way =
    comparator === '≥' || comparator === '>'
      ? 1
      : comparator === '=' || comparator === '≈'
        ? 0
        : -1;
  if (way === 0) return null;
  // Inside of the drawing even from its edge.
  const to = round(Math.min(WIDTH - 1, Math.max(1, x + way * ARROW)));
  const back = round(to - way * HEAD);
  return { to, head: `M${back} ${y - HEAD}L${to} ${y}L${back} ${y + HEAD}` };
}

/** As in the interval (55%, …: a part of the circle around the dot, turned away from the arrow. */
function bracketOf(comparator: Target['comparator'], x: number, y: number): string | null {
  if (comparator !== '>' && comparator !== '<') return null;
  const [aside, up] = BRACKET;
  const side = round(comparator === '>' ? x - aside : x + aside);
  const turn = comparator === '>' ? 0 : 1;
  return `M${side} ${round(y - up)}A9 9 0 0 ${turn} ${side} ${round(y + up)}`;
}
