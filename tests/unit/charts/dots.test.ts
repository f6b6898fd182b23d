import { describe, expect, it } from 'vitest';
import { type DotPoint, layOutDots, summaryOf } from '../../../src/charts/dots.ts';

const point = (value: number, changes: Partial<DotPoint> = {}): DotPoint => ({
  comparator: '=',
  baseline: null,
  doubtful: false,
  value,
  ...changes,
});

describe('a plot of dots', () => {
  it('puts every figure on one axis, the larger to the right', () => {
    const { dots } = layOutDots({ share: true, points: [point(95), point(90), point(95)] });
    const [a, b, c] = dots.map(({ x }) => x);
    expect(a).toBeGreaterThan(b ?? 0);
    expect(a).toBe(c);
  });

  it('points to the side that a figure leaves open', () => {
    const { dots } = layOutDots({
      share: true,
      points: [
        point(60, { comparator: '≥' }),
        point(60, { comparator: '≤' }),
        point(60),
        point(60, { comparator: '>' }),
        point(60, { comparator: '≈' }),
      ],
    });
    const [least, most, even, , about] = dots;
    expect(least?.arrow?.to).toBeGreaterThan(least?.x ?? 0);
    expect(most?.arrow?.to).toBeLessThan(most?.x ?? 0);
    expect(even?.arrow).toBeNull();
    expect([even?.about, about?.about]).toEqual([false, true]);
  });

  it('sets a bracket behind a figure that does not count itself, turned away from its arrow', () => {
    const { dots } = layOutDots({
      share: true,
      points: (['>', '<', '≥', '≤', '=', '≈'] as const).map((comparator) =>
        point(60, { comparator }),
      ),
    });
    const [above, below, ...others] = dots;
    const startOf = (path: string | null | undefined) =>
      Number(/^M([\d.]+) /.exec(path ?? '')?.[1]);
    expect(startOf(above?.bracket)).toBeLessThan(above?.x ?? 0);
    expect(startOf(below?.bracket)).toBeGreaterThan(below?.x ?? 0);
    expect(others.map(({ bracket }) => bracket)).toEqual([null, null, null, null]);
  });

  it('does not make a gulf of a small difference between shares', () => {
    const { dots, ends } = layOutDots({ share: true, points: [point(95), point(96)] });
    const [a, b] = dots.map(({ x }) => x);
    expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThan((ends[1] - ends[0]) / 10);
  });

  it('ends at 100% unless a figure goes beyond it, and begins at nought for counts', () => {
    const labels = (share: boolean, ...values: number[]) =>
      layOutDots({ share, points: values.map((value) => point(value)) }).ticks.map(
        ({ label }) => label,
      );
    expect(labels(true, 99, 95).at(-1)).toBe('100%');
    expect(labels(true, 130, 110).at(-1)).not.toBe('100%');
    expect(labels(false, 8280, 30000)).toEqual(['0', '1万', '2万', '3万']);
  });

  it('stays inside of the drawing, its arrows, starts and ticks included', () => {
    for (const share of [true, false]) {
      const { dots, ticks, width, height } = layOutDots({
        share,
        points: [
          point(100, { comparator: '≥', baseline: 86 }),
          point(0, { comparator: '≤' }),
          point(100, { comparator: '>' }),
        ],
      });
      const across = [
        ...dots.flatMap(({ x, arrow, from }) => [x, arrow?.to ?? x, from ?? x]),
        ...ticks.map(({ x }) => x),
      ];
      expect(Math.min(...across)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...across)).toBeLessThanOrEqual(width);
      expect(Math.max(...dots.map(({ y }) => y))).toBeLessThan(height);
    }
  });

  it('is well defined for one figure and for noughts', () => {
    for (const points of [[point(0)], [point(0), point(0)], [point(7)]]) {
      for (const share of [true, false]) {
        const { dots } = layOutDots({ share, points });
        expect(dots.every(({ x }) => Number.isFinite(x))).toBe(true);
      }
    }
  });

  it('draws in one row what stands between the first and the last', () => {
    const points = [point(90), point(80), point(20), point(10)];
    const values = [70, 50, 50, 50, 40];
    const rest = { after: 2, values };
    const { dots, rest: row, height, row: step } = layOutDots({ share: false, points, rest });
    expect(height).toBe(layOutDots({ share: false, points: [...points, point(1)] }).height);
    expect(row?.rowY).toBe((dots[1]?.rowY ?? 0) + step);
    expect(dots[2]?.rowY).toBe((dots[1]?.rowY ?? 0) + 2 * step);
    const spikes = row?.spikes ?? [];
    expect(spikes).toHaveLength(3);
    expect(spikes.map(({ x }) => x)).toEqual(spikes.map(({ x }) => x).toSorted((a, b) => a - b));
    // What is given more often stands higher, and nothing is too low to be seen.
    expect(spikes[1]?.top).toBeLessThan(spikes[0]?.top ?? 0);
    expect(spikes.every(({ top }) => top <= (row?.y ?? 0) - 3 && top > (row?.textY ?? 0) - 2)).toBe(
      true,
    );
  });
});

describe('many figures', () => {
  it('are summed up by the lowest, the middle and the highest, in whatever order', () => {
    expect(summaryOf([30, 10, 20])).toEqual({ low: 10, middle: 20, high: 30 });
    expect(summaryOf([95, 98.5])).toEqual({ low: 95, middle: 96.8, high: 98.5 });
    expect(summaryOf([])).toEqual({ low: 0, middle: 0, high: 0 });
  });
});
