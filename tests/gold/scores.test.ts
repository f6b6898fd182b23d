/** Annotation against the hand labels, on outlines made of the gold's own cuts. */
import { describe, expect, it } from 'vitest';
import { ratios } from '../../src/tasks/score/index.ts';
import { describeScore, scoreAnnotation } from '../../src/tasks/score.ts';

const score = scoreAnnotation();
console.log(describeScore('annotation on the gold outline', score));

const f1 = (measure: string) => {
  const count = score.counts.get(measure);
  if (!count) throw new Error(`nothing was scored for ${measure}`);
  return ratios(count).f1;
};

describe('annotation against the gold', () => {
  it.each([
    ['themes', 0.95],
    ['topics', 0.9],
    ['clause themes', 0.88],
    ['targets', 0.95],
    ['bodies', 1],
    ['cited', 1],
  ])('reaches the F1 that is asked of %s', (measure, least) => {
    expect(f1(measure)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['double-reduction'],
    ['balanced-development'],
    ['special-education'],
    ['vocational-education'],
  ])('reaches 0.90 for the theme %s', (theme) => {
    expect(f1(theme)).toBeGreaterThanOrEqual(0.9);
  });

  it('scores every label that the gold gives within its clauses and headings', () => {
    const topics = score.counts.get('topics');
    expect((topics?.hit ?? 0) + (topics?.missed ?? 0)).toBe(168);
  });
});
