/** How much of a document goes to each theme: one panel of bars a document, all on one scale. */
import { max, scaleBand, scaleLinear } from 'd3';
import { percentOf, round } from './number.ts';

export interface Share {
  theme: string;
  name: string;
  /** 1 to 4 for the core themes, 0 for all others. */
  hue: number;
  count: number;
  /** Part of the document, 0 to 1. */
  share: number;
  /** Why there is nothing, in a word; null where there is something. */
  silence: string | null;
  /** Median of the shares of the other documents, 0 to 1; null where there are none. */
  median: number | null;
}

export interface ShareSeries {
  id: string;
  name: string;
  shares: Share[];
}

export interface Bar extends Share {
  y: number;
  height: number;
  width: number;
  /** Middle of the row, for text. */
  middle: number;
  percent: string;
  /** The figure, or why there is none. */
  label: string;
  /** Top and bottom of the mark of the median, which is taller than the bar. */
  ends: readonly [top: number, bottom: number];
  /** Of the mark of the median, and its figure; null where there is none. */
  medianX: number | null;
  medianPercent: string | null;
}

export interface ShareLayout<Series extends ShareSeries> {
  width: number;
  height: number;
  /** Left end of all bars, and where all figures end. */
  origin: number;
  figures: number;
  ticks: { x: number; label: string }[];
  panels: { series: Series; bars: Bar[] }[];
}

/** In units of the view box, drawn nearly one to one on the narrowest screens. */
const WIDTH = 336;
const ROW = 21;
const TOP = 18;
const NAMES = 128;
const FIGURES = 58;
/** How far the mark of a median stands out above and below a bar. */
const OVER = 2;

/**
 * Lay out one panel a document.
 *
 * All panels share the scale and the order of the themes, so that bars can be compared across them.
 *
 * @example layOutShares([{ id: 'a', name: '泉州市', shares }]).panels[0]?.bars[0]?.percent // '10%'
 */
export function layOutShares<Series extends ShareSeries>(
  all: readonly Series[],
): ShareLayout<Series> {
  const names = all[0]?.shares.map(({ theme }) => theme) ?? [];
  const values = all.flatMap(({ shares }) =>
    shares.flatMap(({ share, median }) => [share, median ?? 0]),
  );
  const most = max(values) ?? 0;
  const x = scaleLinear([0, Math.max(most, 0.1)], [NAMES, WIDTH - FIGURES]);
  const height = TOP + names.length * ROW;
  const y = scaleBand(names, [TOP, height]).paddingInner(0.35).paddingOuter(0.175);
  const panels = all.map((series) => ({
    series,
    bars: series.shares.map((share) => {
      const top = y(share.theme) ?? TOP;
      return {
        ...share,
        y: round(top),
        height: round(y.bandwidth()),
        width: round(x(share.share) - NAMES),
        middle: round(top + y.bandwidth() / 2),
        percent: percentOf(share.share),
        ends: [round(top - OVER), round(top + y.bandwidth() + OVER)] as const,
        label: share.silence ?? percentOf(share.share),
        medianX: share.median === null ? null : round(x(share.median)),
        medianPercent: share.median === null ? null : percentOf(share.median),
      };
    }),
  }));
  const ticks = x.ticks(3).map((value) => ({ x: round(x(value)), label: percentOf(value) }));
  return { width: WIDTH, height: round(height), origin: NAMES, figures: WIDTH, ticks, panels };
}

/** Find the themes with the largest share of a document: one, or several that are level. */
export function leading({ shares }: ShareSeries): Share[] {
  const most = max(shares, ({ share }) => share) ?? 0;
  return most === 0 ? [] : shares.filter(({ share }) => share === most);
}
