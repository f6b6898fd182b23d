import { describe, expect, it } from 'vitest';
import { type DotPoint, layOutDots } from '../../../src/charts/dots.ts';

const point = (value: number, changes: Partial<DotPoint> = {}): DotPoint => ({
  name: '晋江市',
  label: `${value}`,
  comparator: '=',
  baseline: null,
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
    const [least, most, even, above, about] = dots;
    expect(least?.arrow?.to).toBeGreaterThan(least?.x ?? 0);
    expect(most?.arrow?.to).toBeLessThan(most?.x ?? 0);
    expect(even?.arrow).toBeNull();
    expect([least?.filled, above?.filled, about?.about, even?.about]).toEqual([
      true,
      false,
      true,
      false,
    ]);
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
    expect(labels(false, 8280, 30000)[0]).toBe('0');
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
});
