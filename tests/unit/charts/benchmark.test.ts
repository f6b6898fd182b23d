import { describe, expect, it } from 'vitest';
import { type BenchmarkRow, layOutBenchmark } from '../../../src/charts/benchmark.ts';
import { percentOf } from '../../../src/charts/number.ts';

const row = (changes: Partial<BenchmarkRow>): BenchmarkRow => ({
  key: 'theme:funding',
  name: '五育并举与身心健康',
  hue: 0,
  share: 0.1,
  label: '10条 10%',
  others: { n: 4, min: 0.05, lower: 0.1, median: 0.2, upper: 0.25, max: 0.4 },
  ...changes,
});
const many = { n: 100, min: 0, lower: 0.1, median: 0.2, upper: 0.3, max: 0.8 };

const layout = layOutBenchmark([
  { heading: '双减', rows: [row({}), row({ share: 0 })] },
  {
    heading: '优质均衡',
    rows: [row({ share: null }), row({ others: null }), row({ others: many })],
  },
]);
const [first, none, outside, alone, among] = layout.rows;

describe('a document against the others', () => {
  it('has one axis for all rows, from nought on', () => {
    expect(none?.x).toBe(layout.origin);
    expect(among?.range?.from).toBe(layout.origin);
    expect(first?.median).toBe(among?.median);
    expect((first?.median ?? 0) - layout.origin).toBeCloseTo(
      2 * ((first?.x ?? 0) - layout.origin),
      0,
    );
  });

  it('has no dot where it has no place, and no range where there are no others', () => {
    expect(outside?.x).toBeNull();
    expect(outside?.range).not.toBeNull();
    expect(alone).toMatchObject({ range: null, middle: null, median: null });
    expect(alone?.x).not.toBeNull();
  });

  it('shows the middle half of many others only', () => {
    expect(first?.middle).toBeNull();
    expect(among?.middle?.width).toBeGreaterThan(0);
  });

  it('does not give way to a few of many that are about nothing else', () => {
    const few = { ...many, n: 4, max: 1 };
    const axis = (others: BenchmarkRow['others']) =>
      layOutBenchmark([{ heading: null, rows: [row({ others })] }]);
    expect(axis({ ...many, max: 1 }).rows[0]?.arrow).toMatch(/^M/);
    expect(axis({ ...many, max: 1 }).rows[0]?.x).toBeGreaterThan(axis(few).rows[0]?.x ?? 0);
    expect(axis(few).rows[0]?.arrow).toBeNull();
  });

  it('draws a range that can be seen even where all others give the same', () => {
    const even = { n: 3, min: 0.2, lower: 0.2, median: 0.2, upper: 0.2, max: 0.2 };
    const { range } =
      layOutBenchmark([{ heading: null, rows: [row({ others: even })] }]).rows[0] ?? {};
    expect((range?.to ?? 0) - (range?.from ?? 0)).toBeGreaterThanOrEqual(2.9);
  });

  it('stays inside the drawing with names and figures, on a narrow screen', () => {
    expect(layout.width).toBe(344);
    // Thirteen units a Chinese character, ten of them.
    expect(layout.names).toBeGreaterThanOrEqual(130);
    for (const { x, y, range } of layout.rows) {
      expect(y + 8).toBeLessThanOrEqual(layout.height);
      expect(x ?? 0).toBeLessThan(layout.figures - 65);
      expect(range?.to ?? 0).toBeLessThan(layout.figures - 65);
      expect(range?.from ?? layout.origin).toBeGreaterThan(layout.names);
    }
    for (const { y } of layout.headings) expect(y).toBeLessThan(layout.height);
  });

  it('has coordinates rounded to tenths', () => {
    const numbers = layout.rows.flatMap(({ x, y, range, middle, median }) => [
      x,
      y,
      range?.from,
      range?.to,
      middle?.x,
      middle?.width,
      median,
    ]);
    for (const value of numbers) {
      if (value !== null && value !== undefined) expect(Math.round(value * 10) / 10).toBe(value);
    }
  });

  it('is well defined where there is nothing', () => {
    expect(layOutBenchmark([]).rows).toEqual([]);
    expect(
      layOutBenchmark([{ heading: null, rows: [row({ share: 0, others: null })] }]).rows[0]?.x,
    ).toBe(layout.origin);
  });
});

it('writes small shares to tenths of a percent where a sentence counts', () => {
  expect([
    percentOf(0.118),
    percentOf(0.118, true),
    percentOf(0.0079, true),
    percentOf(0, true),
  ]).toEqual(['12%', '12%', '0.8%', '0%']);
});
