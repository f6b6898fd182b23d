import { describe, expect, it } from 'vitest';
import { firmestOf, firmnessOf, quote } from '../../../src/corpus/quote.ts';
import type { Clause, CommitmentKind, Target } from '../../../src/schema/document.ts';
import * as f from './fixtures.ts';

/** A clause whose sentences commit as told, with figures in some of them. */
function committing(kinds: readonly (CommitmentKind | null)[], figures: readonly number[]): Clause {
  const made = f.clause(
    'c1',
    kinds.map((_, at) => [`第${at + 1}句。`, 'double-reduction/homework'] as const),
    ['teachers'],
  );
  return {
    ...made,
    sentences: made.sentences.map((sentence, at) => {
      const kind = kinds[at] ?? null;
      return { ...sentence, commitment: kind && { kind, evidence: [] } };
    }),
    targets: figures.map(
      (at): Target => ({
        sentence: `c1-s${at}`,
        indicator: '学位',
        comparator: '=',
        value: 500,
        unit: '个',
        due: null,
        text: '学位500个',
        kind: 'increase',
        baseline: null,
      }),
    ),
  };
}

describe('the firmness of passages', () => {
  it('is that of the firmest sentence, and null where all of them only report', () => {
    expect(firmestOf(['exploratory', 'binding', null, 'action'])).toBe('binding');
    expect(firmestOf(['action', 'dated'])).toBe('dated');
    expect(firmestOf([null, null])).toBeNull();
    expect(firmestOf([])).toBeNull();
  });

  it('leaves out the commitments and figures of sentences on other themes', () => {
    const clause = committing(['action', 'target'], [1, 2, 2]);
    const [first, second] = clause.sentences;
    if (!first || !second) throw new Error('two sentences');
    const document = f.document('a', {
      clauses: [{ ...clause, sentences: [first, { ...second, labels: [] }] }],
    });
    expect(firmnessOf(quote(document, f.doubleReduction, null))).toEqual({
      firmest: 'action',
      targets: 1,
    });
  });

  it('takes in the whole clause for a secondary theme', () => {
    const document = f.document('a', { clauses: [committing(['action', 'target'], [1, 2, 2])] });
    expect(firmnessOf(quote(document, f.teachers, null))).toEqual({
      firmest: 'target',
      targets: 3,
    });
  });
});
