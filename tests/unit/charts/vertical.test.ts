import { describe, expect, it } from 'vitest';
import {
  layOutVertical,
  type VerticalCount,
  type VerticalSeries,
} from '../../../src/charts/vertical.ts';

const count = (matched: number, only: number, comparable = true): VerticalCount => ({
  matched,
  only,
  comparable,
  silence: matched + only === 0 ? '未提及' : null,
});
const series: VerticalSeries[] = [
  {
    id: 'double-reduction',
    name: '双减',
    hue: 1,
    unit: 'sentence',
    rows: [
      { id: 'a', name: '作业管理', upper: count(2, 5), lower: count(2, 2) },
      { id: 'b', name: '课后服务', upper: count(0, 0), lower: count(0, 14, false) },
    ],
  },
  {
    id: 'special-education',
    name: '特殊教育',
    hue: 3,
    unit: 'sentence',
    rows: [{ id: 'c', name: '教育安置', upper: count(0, 14), lower: count(14, 0) }],
  },
  {
    id: 'secondary',
    name: '其他主题',
    hue: 0,
    unit: 'clause',
    rows: [{ id: 'd', name: '经费与资助', upper: count(0, 0), lower: count(3, 50) }],
  },
];
const { width, axis, panels } = layOutVertical(series);
const rows = panels.flatMap((panel) => panel.rows);
const rowAt = (id: string) => {
  const row = rows.find((one) => one.row.id === id);
  if (!row) throw new Error(id);
  return row.bars;
};
const lengthOf = (pieces: readonly { width: number }[]) =>
  pieces.reduce((sum, piece) => sum + piece.width, 0);

describe('the bars of two regions', () => {
  it('go outwards from the names, what meets first', () => {
    const { upper, lower } = rowAt('a');
    const [metAbove, onlyAbove] = upper.pieces;
    const [metBelow, onlyBelow] = lower.pieces;
    expect([metAbove?.kind, onlyAbove?.kind]).toEqual(['matched', 'only']);
    expect((metAbove?.x ?? 0) + (metAbove?.width ?? 0)).toBeCloseTo(axis.upper, 0);
    expect((onlyAbove?.x ?? 0) + (onlyAbove?.width ?? 0)).toBeCloseTo(metAbove?.x ?? 0, 0);
    expect(metBelow?.x).toBeCloseTo(axis.lower, 0);
    expect(onlyBelow?.x).toBeCloseTo((metBelow?.x ?? 0) + (metBelow?.width ?? 0), 0);
  });

  it('are as long for as many sentences, on both sides and in all panels of one unit', () => {
    const fourteen = [rowAt('b').lower, rowAt('c').upper, rowAt('c').lower];
    const [first = 0, ...others] = fourteen.map(({ pieces }) => lengthOf(pieces));
    for (const other of others) expect(other).toBeCloseTo(first, 0);
    expect(lengthOf(rowAt('a').upper.pieces)).toBeCloseTo(first / 2, 0);
  });

  it('have a scale of their own where something else is counted', () => {
    expect(lengthOf(rowAt('d').lower.pieces)).toBeCloseTo(lengthOf(rowAt('b').lower.pieces), 0);
  });

  it('tell by their kind where nothing follows from the silence of the other side', () => {
    expect(rowAt('b').lower.pieces.map(({ kind }) => kind)).toEqual(['open']);
  });

  it('say how many of all meet, or why there is nothing', () => {
    expect(rowAt('a').upper.label).toBe('2/7');
    expect(rowAt('b').upper).toMatchObject({ pieces: [], label: '未提及' });
  });

  it('stay inside the drawing, with room for their labels', () => {
    for (const { height, rows: own } of panels) {
      for (const { bars, ...row } of own) {
        expect(row.y + row.height).toBeLessThanOrEqual(height);
        // A figure is at most 7.7 wide at 13 units.
        expect(bars.upper.labelX - bars.upper.label.length * 7.7).toBeGreaterThanOrEqual(0);
        expect(bars.lower.labelX + bars.lower.label.length * 7.7).toBeLessThanOrEqual(width);
        expect(Math.min(...bars.upper.pieces.map(({ x }) => x))).toBeGreaterThan(0);
      }
    }
  });

  it('have coordinates rounded to tenths', () => {
    for (const { y, height, middle, bars } of rows) {
      const { upper, lower } = bars;
      const pieces = [...upper.pieces, ...lower.pieces].flatMap((piece) => [piece.x, piece.width]);
      for (const value of [y, height, middle, upper.labelX, lower.labelX, ...pieces]) {
        expect(Math.round(value * 10) / 10).toBe(value);
      }
    }
  });

  it('are none where nobody says anything', () => {
    expect(layOutVertical([]).panels).toEqual([]);
  });
});
