import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../src/corpus/comparability.ts';
import { summarize } from '../../../src/corpus/matrix.ts';
import type { Document } from '../../../src/schema/document.ts';
import * as f from './fixtures.ts';

const one = (id: string, changes: Partial<Document> = {}) => summarize(f.document(id, changes));

/** What differs, with the ids of the documents of each group. */
const told = (...documents: ReturnType<typeof one>[]) =>
  Object.fromEntries(
    findDifferences(documents).map(({ kind, groups }) => [
      kind,
      groups.map(({ value, documents }) => [value, documents.map(({ id }) => id).join(' ')]),
    ]),
  );

describe('differences', () => {
  it('are none where documents are alike, or where there is one, or none', () => {
    expect(findDifferences([one('a'), one('b')])).toEqual([]);
    expect(findDifferences([one('a')])).toEqual([]);
    expect(findDifferences([])).toEqual([]);
  });

  it('of years stand from the earliest on, a longer span behind a shorter, unknown years last', () => {
    expect(
      told(
        one('x', { years: null }),
        one('long', { years: { from: 2023, to: 2025 } }),
        one('short'),
        one('early', { years: { from: 2022, to: 2022 } }),
        one('short-too'),
      ),
    ).toEqual({
      years: [
        [{ from: 2022, to: 2022 }, 'early'],
        [{ from: 2023, to: 2023 }, 'short short-too'],
        [{ from: 2023, to: 2025 }, 'long'],
        [null, 'x'],
      ],
    });
  });

  it('of levels stand from the top down, and places that nobody knows are no level', () => {
    const jinjiang = one('county', { region: f.at('jinjiang') });
    const quanzhou = one('city', { region: f.at('quanzhou') });
    const qingdao = one('other-city', { region: f.at('qingdao') });
    expect(told(one('nowhere'), jinjiang, quanzhou, qingdao)).toEqual({
      levels: [
        ['city', 'city other-city'],
        ['county', 'county'],
        [null, 'nowhere'],
      ],
    });
  });

  it('of document types are told', () => {
    expect(told(one('a'), one('b', { type: '行动方案' }))).toEqual({
      types: [
        ['工作要点', 'a'],
        ['行动方案', 'b'],
      ],
    });
  });

  it('of stages do not come from the order in which a record lists them', () => {
    expect(told(one('a'), one('b', { stages: ['junior-secondary', 'primary'] }))).toEqual({});
    expect(told(one('a'), one('b', { stages: ['preschool'] }), one('c', { stages: [] }))).toEqual({
      stages: [
        [['primary', 'junior-secondary'], 'a'],
        [['preschool'], 'b'],
        [null, 'c'],
      ],
    });
  });

  it('of completeness tell a source that nobody has looked at from a whole one', () => {
    const { source } = one('a');
    const cut = one('cut', { source: { ...source, completeness: 'truncated-tail' } });
    const unseen = one('unseen', { source: { ...source, completeness: null } });
    expect(told(one('a'), cut, unseen)).toEqual({
      completeness: [
        ['complete', 'a'],
        ['truncated-tail', 'cut'],
        [null, 'unseen'],
      ],
    });
  });

  it('of several kinds are all told', () => {
    const other = one('b', { type: null, years: null, stages: [], region: f.at('qingdao') });
    expect(Object.keys(told(one('a'), other))).toEqual(['years', 'levels', 'types', 'stages']);
  });
});
