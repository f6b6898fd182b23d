import { expect, it } from 'vitest';
import { profileOf } from '../../../src/corpus/profile.ts';
import * as f from './fixtures.ts';

const [reduction, , staff] = profileOf(
  f.document('a', {
    clauses: [
      f.clause(
        'c1',
        [['开展课后服务。', 'double-reduction/after-school'], ['适时开会。']],
        ['teachers'],
      ),
      f.clause('c2', [['加强师德师风建设。'], ['落实师德考核。']], ['teachers']),
    ],
  }),
  f.themes,
  f.regions,
).shares;

it('gives a core theme its share of the sentences and of the clauses', () => {
  expect(reduction).toMatchObject({
    sentences: 1,
    sentenceShare: 0.25,
    clauses: 1,
    clauseShare: 0.5,
  });
});

it('gives a secondary theme its share of the clauses alone', () => {
  expect(staff).toMatchObject({ sentences: null, sentenceShare: null, clauses: 2, clauseShare: 1 });
});

it('has no share of a document without clauses', () => {
  const { shares } = profileOf(f.document('empty'), f.themes, f.regions);
  expect(shares.map(({ clauseShare }) => clauseShare)).toEqual([0, 0, 0]);
});
