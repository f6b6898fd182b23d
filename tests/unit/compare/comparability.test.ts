import { describe, expect, it } from 'vitest';
import { type Comparable, findDifferences } from '../../../src/compare/comparability.ts';

const one = (id: string, changes: Partial<Comparable> = {}) => ({
  id,
  years: { from: 2023, to: 2023 },
  level: null,
  type: '工作要点',
  stages: ['primary', 'junior-secondary'] as const,
  completeness: 'complete' as const,
  ...changes,
});

/** What differs, with the ids of the documents of each group. */
const told = (...documents: ({ id: string } & Comparable)[]) =>
  Object.fromEntries(
    findDifferences(documents).map(({ respect, groups }) => [
      respect,
      groups.map((alike) => alike.map(({ id }) => id).join(' ')),
    ]),
  );

describe('differences', () => {
  it('are none where documents are alike, or where there is one, or none', () => {
    expect(told(one('a'), one('b'))).toEqual({});
    expect(told(one('a'))).toEqual({});
    expect(told()).toEqual({});
  });

  it('bring together what is alike, in the order of the documents', () => {
    const late = { from: 2023, to: 2025 };
    expect(told(one('a'), one('b', { years: late }), one('c'))).toEqual({ years: ['a c', 'b'] });
    expect(told(one('a'), one('b', { type: '行动方案' }))).toEqual({ type: ['a', 'b'] });
  });

  it('of stages do not come from the order in which a record lists them', () => {
    expect(told(one('a'), one('b', { stages: ['junior-secondary', 'primary'] }))).toEqual({});
    expect(told(one('a'), one('b', { stages: ['preschool'] }), one('c', { stages: [] }))).toEqual({
      stages: ['a', 'b', 'c'],
    });
  });

  it('tell what nobody knows from what is known', () => {
    expect(told(one('a'), one('unseen', { completeness: null }))).toEqual({
      completeness: ['a', 'unseen'],
    });
    expect(told(one('nowhere'), one('city', { level: 'city' }))).toEqual({
      level: ['nowhere', 'city'],
    });
  });

  it('of several kinds are all told', () => {
    const other = one('b', { type: null, years: null, stages: [], level: 'city' });
    expect(Object.keys(told(one('a'), other))).toEqual(['years', 'level', 'type', 'stages']);
  });
});
