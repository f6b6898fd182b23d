import { describe, expect, it } from 'vitest';
import { MOST_OPEN, matrixFields } from '../../../../src/views/matrix/state.client.ts';

const openable = [
  'double-reduction',
  'balanced-development',
  'special-education',
  'vocational-education',
  'fifth',
];
const options = {
  province: ['fujian', 'shandong'],
  level: ['city', 'county'],
  year: ['2022', '2023'],
  type: ['工作要点', 'unknown'],
  grade: ['A', 'D'],
};
const { read, write } = matrixFields({
  options: (facet) => options[facet],
  themes: [...openable, 'teachers'],
  openable,
});

describe('an address', () => {
  it('without a query asks for all, in the usual order, closed', () => {
    const { state, problems } = read('');
    expect(state).toEqual({
      province: '',
      level: '',
      year: '',
      type: '',
      grade: '',
      sort: '',
      open: [],
    });
    expect(problems).toEqual([]);
    expect(write(state)).toBe('');
  });

  it.each([
    '?province=fujian&year=2023',
    '?type=%E5%B7%A5%E4%BD%9C%E8%A6%81%E7%82%B9&grade=D',
    '?level=county&sort=newest',
    '?sort=teachers&open=double-reduction,special-education',
    '?type=unknown',
  ])('%s is read and written as it was', (query) => {
    const { state, problems } = read(query);
    expect(problems).toEqual([]);
    expect(write(state)).toBe(query);
  });

  it('opens themes in the order of the columns, whatever its own', () => {
    expect(read('?open=special-education,double-reduction').state.open).toEqual([
      'double-reduction',
      'special-education',
    ]);
  });
});

describe('an address that asks for what is not there', () => {
  it.each([
    ['?year=1999', 'unknown-value', 'year', ['1999']],
    ['?province=%3Cscript%3E', 'unknown-value', 'province', ['<script>']],
    ['?sort=best', 'unknown-value', 'sort', ['best']],
    ['?open=teachers', 'unknown-value', 'open', ['teachers']],
    ['?regoin=fujian', 'unknown-field', 'regoin', []],
    ['?year=2022&year=2023', 'too-many', 'year', ['2023']],
    ['?year=2022&year=2022', 'repeated', 'year', ['2022']],
    ['?open=double-reduction,double-reduction', 'repeated', 'open', ['double-reduction']],
  ])('%s is told of, and left out', (query, kind, field, values) => {
    expect(read(query).problems).toEqual([{ kind, field, values }]);
  });

  it('keeps the first of repeated values, and what else it says', () => {
    const { state } = read('?year=2022&year=2023&grade=A&level=moon');
    expect(state).toMatchObject({ year: '2022', grade: 'A', level: '' });
  });

  it('opens no more themes than can be read side by side', () => {
    const { state, problems } = read(`?open=${openable.join(',')}`);
    expect(state.open).toEqual(openable.slice(0, MOST_OPEN));
    expect(problems).toEqual([{ kind: 'too-many', field: 'open', values: ['fifth'] }]);
  });

  it('is not repeated at length', () => {
    const [problem] = read(`?year=${'9'.repeat(5000)}`).problems;
    expect(problem?.values.join().length).toBeLessThan(100);
  });

  it.each(['?%', '?=&&=', '?year=%E4%', '?open=,,,'])('survives %s', (query) => {
    expect(read(query).state.year).toBe('');
  });
});
