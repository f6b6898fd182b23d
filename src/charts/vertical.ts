/** How much two regions say on each topic, and how much of it meets: bars to the left and to the right of the names. */
import { max, scaleBand, scaleLinear } from 'd3';
import { round } from './number.ts';

export type VerticalSide = 'upper' | 'lower';

/** What one side has on a topic, in sentences. */
export interface VerticalCount {
  matched: number;
  only: number;
  /** The other side covers the matter and is whole: what it lacks, it leaves out. */
  comparable: boolean;
  /** Why there is nothing, in a word or two; null where there is something. */
  silence: string | null;
}

export interface VerticalRow {
  id: string;
  name: string;
  upper: VerticalCount;
  lower: VerticalCount;
}

/** Topics that are shown together. */
export interface VerticalSeries {
  id: string;
  name: string;
  /** 1 to 4 for the core themes, 0 for all others. */
  hue: number;
  /** What is counted; panels of one unit share a scale, and no others do. */
  unit: string;
  rows: VerticalRow[];
}

/** A piece of a bar; `open` is what one side has where the other side proves nothing. */
export interface VerticalPiece {
  kind: 'matched' | 'only' | 'open';
  x: number;
  width: number;
}

export interface VerticalBar {
  pieces: VerticalPiece[];
  /** Matched of all, `2/7`; or why there is nothing. */
  label: string;
  /** Where the label begins on the right, and ends on the left. */
  labelX: number;
}

export interface VerticalPanel<Series extends VerticalSeries> {
  series: Series;
  height: number;
  rows: {
    row: Series['rows'][number];
    y: number;
    height: number;
    middle: number;
    bars: Record<VerticalSide, VerticalBar>;
  }[];
}

export interface VerticalLayout<Series extends VerticalSeries> {
  width: number;
  /** Where the bars of each side begin. */
  axis: Record<VerticalSide, number>;
  /** Middle of the names. */
  middle: number;
  /** Upper end of the axes. */
  top: number;
  panels: VerticalPanel<Series>[];
}

/** In units of the view box, drawn nearly one to one on the narrowest screens. */
const WIDTH = 356;
const ROW = 23;
const TOP = 22;
/** Ten characters of 13 units, with a margin. */
const NAMES = 138;
/** `120/147` behind the longest bar. */
const FIGURES = 54;
const GAP = 4;

const total = ({ matched, only }: VerticalCount) => matched + only;

/**
 * Lay out one panel for each series; those of one unit are drawn to one scale.
 *
 * What meets stands next to the names, on both sides; what only one side says stands outside of it.
 *
 * @example layOutVertical([{ id: 'double-reduction', name: '双减', hue: 1, unit: 'sentence', rows }]).panels[0]?.rows[0]?.upper.label // '2/7'
 */
export function layOutVertical<Series extends VerticalSeries>(
  all: readonly Series[],
): VerticalLayout<Series> {
  const scaleOf = (wanted: string) => {
    const rows = all.filter(({ unit }) => unit === wanted).flatMap((one) => one.rows);
    const most = max(rows, ({ upper, lower }) => Math.max(total(upper), total(lower))) ?? 0;
    return scaleLinear([0, Math.max(most, 1)], [0, (WIDTH - NAMES) / 2 - FIGURES]);
  };
  const axis = { upper: (WIDTH - NAMES) / 2, lower: (WIDTH + NAMES) / 2 };
  const barOf = (
    length: (count: number) => number,
    side: VerticalSide,
    count: VerticalCount,
  ): VerticalBar => {
    // Outwards: to the left above, to the right below.
    const place = (from: number, to: number) => {
      const [a, b] = [length(from), length(to)];
      return {
        x: round(side === 'upper' ? axis.upper - b : axis.lower + a),
        width: round(b - a),
      };
    };
    const sum = total(count);
    const kinds: VerticalPiece[] = [
      { kind: 'matched', ...place(0, count.matched) },
      { kind: count.comparable ? 'only' : 'open', ...place(count.matched, sum) },
    ];
    const end = length(sum) + GAP;
    return {
      pieces: kinds.filter(({ width }) => width > 0),
      label: count.silence ?? `${count.matched}/${sum}`,
      labelX: round(side === 'upper' ? axis.upper - end : axis.lower + end),
    };
  };
  const panels = all.map((series): VerticalPanel<Series> => {
    const length = scaleOf(series.unit);
    const rows: readonly Series['rows'][number][] = series.rows;
    const height = TOP + rows.length * ROW;
    const y = scaleBand(
      rows.map(({ id }) => id),
      [TOP, height],
    )
      .paddingInner(0.35)
      .paddingOuter(0.175);
    return {
      series,
      height: round(height),
      rows: rows.map((row) => {
        const top = y(row.id) ?? TOP;
        return {
          row,
          y: round(top),
          height: round(y.bandwidth()),
          middle: round(top + y.bandwidth() / 2),
          bars: {
            upper: barOf(length, 'upper', row.upper),
            lower: barOf(length, 'lower', row.lower),
          },
        };
      }),
    };
  });
  return { width: WIDTH, axis, middle: WIDTH / 2, top: TOP, panels };
}
