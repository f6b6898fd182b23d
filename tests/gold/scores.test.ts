/** The ingest against the hand labels: annotation by itself, the whole walk from the seeds, and documents never seen. */
import { describe, expect, it } from 'vitest';
import { ratios, type Score } from '../../src/tasks/eval/labels/index.ts';
import { describeScore, scoreProject } from '../eval/labels.ts';

const { annotation, ingest, unseen, blind } = await scoreProject('.');
console.log(describeScore('annotation on the gold outline', annotation));
console.log(describeScore('the whole ingest', ingest));
console.log(describeScore('unseen documents, whole ingest', unseen));
console.log(describeScore('blind documents, whole ingest', blind));

function f1({ counts }: Score, measure: string): number {
  const count = counts.get(measure);
  if (!count) throw new Error(`nothing was scored for ${measure}`);
  return ratios(count).f1;
}

describe.each([
  ['annotation on the gold outline', annotation],
  ['the whole ingest', ingest],
])('%s', (_, score) => {
  it.each([
    ['themes', 0.97],
    ['topics', 0.92],
    ['clause themes', 0.9],
    ['targets', 0.95],
    ['bodies', 1],
    ['cited', 1],
  ])('reaches the F1 that is asked of %s', (measure, least) => {
    expect(f1(score, measure)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['double-reduction'],
    ['balanced-development'],
    ['special-education'],
    ['vocational-education'],
  ])('reaches 0.90 for the theme %s', (theme) => {
    expect(f1(score, theme)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('documents of other provinces, as raw files without records', () => {
  it.each([
    ['themes', 0.9],
    ['topics', 0.8],
    ['targets', 0.85],
    ['bodies', 0.95],
    ['cited', 0.95],
  ])('reach the F1 that is asked of %s', (measure, least) => {
    expect(f1(unseen, measure)).toBeGreaterThanOrEqual(least);
  });
});

describe('documents labelled blind, as raw files without records', () => {
  it.each([
    ['themes', 0.91],
    ['topics', 0.86],
    ['targets', 0.98],
    ['bodies', 0.99],
    ['cited', 0.99],
    ['clause headings', 0.94],
  ])('keep what was reached for %s', (measure, least) => {
    expect(f1(blind, measure)).toBeGreaterThanOrEqual(least);
  });
});

it('finds the clause headings', () => {
  expect(f1(ingest, 'clause headings')).toBeGreaterThanOrEqual(0.98);
});
