import { expect, it } from 'vitest';
import { entriesThatFit } from '../../../../src/views/vertical/room.ts';
import * as f from '../../corpus/fixtures.ts';
import { lay } from './lay.ts';

const many = Array.from(
  { length: 40 },
  (_, n) => [`第${n}项：${'作业'.repeat(n)}。`, 'double-reduction/homework'] as const,
);
const other = ['开展课后服务，丰富活动课程。', 'double-reduction/after-school'] as const;
const vertical = lay(
  [{ clauses: [f.clause('c1', many)] }],
  [{ clauses: [f.clause('c1', [other])] }],
);
const most = Math.max(
  ...vertical.themes.flatMap(({ topics }) =>
    topics.flatMap(({ rows, only }) => [rows.length, only.upper.length, only.lower.length]),
  ),
);

it('holds everything where there is enough of it', () => {
  expect(entriesThatFit(vertical, 1_000_000)).toBe(Number.POSITIVE_INFINITY);
});

it('holds fewer entries the smaller it is, and one at least', () => {
  const fits = [2_000, 1_000, 500, 1].map((room) => entriesThatFit(vertical, room));
  expect(fits).toEqual(fits.toSorted((a, b) => b - a));
  expect(fits[0]).toBeLessThan(most);
  expect(fits.at(-1)).toBe(1);
});
