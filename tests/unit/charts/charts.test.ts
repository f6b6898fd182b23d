import { describe, expect, it } from 'vitest';
import { shading } from '../../../src/charts/shading.ts';
import { layOutShares, leading, type ShareSeries } from '../../../src/charts/shares.ts';

describe('shading', () => {
  it('never takes a step back when the count grows', () => {
    const { stepOf } = shading([21]);
    const steps = Array.from({ length: 21 }, (_, index) => stepOf(index + 1));
    expect(steps).toEqual(steps.toSorted());
    expect(new Set(steps)).toEqual(new Set([1, 2, 3, 4]));
  });

  it('says which counts each step stands for, without gap or overlap', () => {
    const { ranges, stepOf } = shading([1, 3, 9, 25]);
    expect(ranges.flatMap(({ from, to }) => [from, to])).toEqual([1, 1, 2, 6, 7, 14, 15, 25]);
    for (const { step, from, to } of ranges)
      expect([stepOf(from), stepOf(to)]).toEqual([step, step]);
  });

  it('is well defined where nothing is counted', () => {
    expect(shading([]).stepOf(1)).toBe(4);
  });
});

const plain = { silence: null, median: null };

const series: ShareSeries[] = [
  {
    id: 'quanzhou',
    name: '泉州市',
    shares: [
      { theme: 'double-reduction', name: '双减', hue: 1, count: 1, share: 1 / 3, ...plain },
      {
        theme: 'preschool',
        name: '学前教育',
        hue: 0,
        count: 0,
        share: 0,
        silence: '超出范围',
        median: 1 / 6,
      },
    ],
  },
  {
    id: 'jinjiang',
    name: '晋江市',
    shares: [
      { theme: 'double-reduction', name: '双减', hue: 1, count: 2, share: 1 / 6, ...plain },
      { theme: 'preschool', name: '学前教育', hue: 0, count: 2, share: 1 / 6, ...plain },
    ],
  },
];

describe('the shares of themes', () => {
  const { width, height, origin, figures, panels, ticks } = layOutShares(series);
  const bars = panels.flatMap((panel) => panel.bars);

  it('are drawn to one scale in all panels', () => {
    const [full, , half] = bars;
    expect(full?.width).toBeCloseTo(2 * (half?.width ?? 0), 0);
    expect(panels[0]?.bars[0]?.y).toBe(panels[1]?.bars[0]?.y);
  });

  it('give a theme without clauses no length, but the reason', () => {
    expect(panels[0]?.bars[1]).toMatchObject({ width: 0, label: '超出范围' });
    expect(panels[1]?.bars[1]).toMatchObject({ label: '17%' });
  });

  it('mark the median of the others on the same scale, where there are others', () => {
    const [without, marked] = panels[0]?.bars ?? [];
    const same = panels[1]?.bars[1];
    expect(without).toMatchObject({ medianX: null, medianPercent: null });
    expect(marked?.medianX).toBeCloseTo(origin + (same?.width ?? 0), 0);
    expect(marked?.medianPercent).toBe(same?.percent);
  });

  it('stay inside the drawing, their figures included', () => {
    for (const bar of bars) {
      expect(bar.y + bar.height).toBeLessThanOrEqual(height);
      // Behind the longest bar there is room for four characters.
      expect(origin + bar.width + 44).toBeLessThanOrEqual(figures);
    }
    for (const { x } of ticks) expect(x).toBeGreaterThanOrEqual(origin);
    expect(figures).toBe(width);
  });

  it('have coordinates rounded to tenths', () => {
    for (const { y, height, width, medianX, ends, middle } of bars) {
      for (const value of [y, height, width, medianX ?? 0, ...ends, middle]) {
        expect(Math.round(value * 10) / 10).toBe(value);
      }
    }
  });

  it('name all themes that lead level, and none of an empty document', () => {
    expect(series.map((one) => leading(one).map(({ name }) => name))).toEqual([
      ['双减'],
      ['双减', '学前教育'],
    ]);
    expect(leading({ id: 'x', name: 'x', shares: [] })).toEqual([]);
  });
});
