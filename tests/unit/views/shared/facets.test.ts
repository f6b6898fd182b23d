import { describe, expect, it } from 'vitest';
import { matrix, rowsOf } from '../../../../src/corpus/matrix.ts';
import type { Grade } from '../../../../src/schema/common.ts';
import { facetOptions, facetsOf } from '../../../../src/views/shared/matrix/facets.ts';
import * as f from '../../corpus/fixtures.ts';

const graded = (grade: Grade | null) => ({ source: { ...f.document('any').source, grade } });
const documents = [
  f.document('jj', {
    region: f.at('jinjiang'),
    years: { from: 2023, to: 2024 },
    ...graded('C'),
  }),
  f.document('qd', { region: f.at('qingdao'), type: '工作要点 2023' }),
  f.document('nowhere', { years: null, type: null, ...graded(null) }),
  f.document('odd', { years: { from: 2024, to: 2023 }, ...graded(null) }),
];
const rows = rowsOf(matrix({ documents, themes: [], regions: f.regions }));
const of = (id: string) => rows.filter(({ document }) => document.id === id);

describe('the facets of rows', () => {
  it('are where a document stands, each of its years among them', () => {
    expect(facetsOf(of('jj'))).toEqual({
      'data-province': 'fujian',
      'data-level': 'county',
      'data-year': '2023|2024',
      'data-type': '工作要点',
      'data-grade': 'C',
    });
  });

  it('are unknown where nothing is known; years that end before they begin are none', () => {
    const unknown = facetsOf(of('nowhere'));
    expect([...new Set(Object.values(unknown))]).toEqual(['unknown']);
    expect(facetsOf(of('odd'))).toMatchObject({ 'data-year': '', 'data-grade': 'unknown' });
  });

  it('of several rows hold each value once', () => {
    expect(facetsOf(rows)).toMatchObject({
      'data-province': 'fujian|shandong|unknown',
      'data-type': '工作要点|工作要点 2023|unknown',
    });
  });
});

describe('the options of a facet', () => {
  it('stand in an order that a reader expects, unknown ones last', () => {
    expect(
      facetOptions(rows).map(({ facet, options }) => [facet, ...options.map(({ value }) => value)]),
    ).toEqual([
      ['province', 'fujian', 'shandong', 'unknown'],
      ['level', 'city', 'county', 'unknown'],
      ['year', '2024', '2023', 'unknown'],
      ['type', '工作要点', '工作要点 2023', 'unknown'],
      ['grade', 'A', 'C', 'unknown'],
    ]);
  });

  it('have names', () => {
    const [province, level, , , grade] = facetOptions(rows);
    expect(province?.options.map(({ name }) => name)).toEqual(['福建省', '山东省', '不详']);
    expect(level?.options[0]?.name).toBe('设区市');
    expect(grade?.options[0]?.name).toBe('A级：官方页面');
  });
});
