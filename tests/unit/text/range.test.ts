import { describe, expect, it } from 'vitest';
import { firstWhere, moved, outside } from '../../../src/text/range.ts';

describe('ranges', () => {
  it('are searched for the first that begins behind a place', () => {
    const starts = [2, 3, 3, 8];
    const firstFrom = (place: number) =>
      firstWhere(starts.length, (at) => (starts[at] ?? 0) >= place);
    expect([0, 2, 3, 4, 8, 9].map(firstFrom)).toEqual([0, 0, 1, 3, 3, 4]);
    expect(firstWhere(0, () => true)).toBe(0);
  });

  it('move with all that they carry', () => {
    expect(moved({ start: 1, end: 3, to: '新' }, 4)).toEqual({ start: 5, end: 7, to: '新' });
  });

  it('stand outside of others where they only touch them', () => {
    const others = [
      { start: 2, end: 4 },
      { start: 6, end: 9 },
    ];
    const ranges = [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 4, end: 6 },
      { start: 8, end: 10 },
    ];
    expect(outside(ranges, others)).toEqual([ranges[0], ranges[2]]);
  });
});
