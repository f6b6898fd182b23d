import { describe, expect, it } from 'vitest';
import {
  type Facet,
  keeps,
  sortTargets,
  type TargetFields,
  targetFields,
  turnSort,
} from '../../../../src/views/targets/state.client.ts';

const known = {
  theme: ['preschool'],
  region: ['fujian', 'quanzhou'],
  unit: ['%', '个'],
  national: ['out', 'only'],
};
const { read, write } = targetFields((facet: Facet) => known[facet]);

const row = (changes: Partial<TargetFields>): { fields: TargetFields } => ({
  fields: {
    indicator: '普惠率',
    value: 90,
    unit: '%',
    kind: '占比',
    due: null,
    region: '泉州市',
    document: '2023年工作要点',
    theme: '学前教育',
    regions: ['fujian', 'quanzhou'],
    themeId: 'preschool',
    unitId: '%',
    national: 'out',
    ...changes,
  },
});

describe('the state in an address', () => {
  it.each([
    '',
    '?theme=preschool',
    '?region=fujian&unit=%25&sort=value&order=desc',
    '?unit=%E4%B8%AA&sort=due',
    '?national=out',
  ])('%s is read and written as it is', (query) => {
    const { state, problems } = read(query);
    expect(write(state)).toBe(query);
    expect(problems).toEqual([]);
  });

  it('takes no value that the table does not have, and tells', () => {
    const { state, problems } = read('?theme=nothing&region=fujian&sort=colour');
    expect(write(state)).toBe('?region=fujian');
    expect(problems.flatMap(({ values }) => values)).toEqual(['nothing', 'colour']);
  });

  it('takes the first of repeated values, and tells of the others', () => {
    const { state, problems } = read('?region=fujian&region=quanzhou');
    expect(state.region).toBe('fujian');
    expect(problems).toEqual([{ kind: 'too-many', field: 'region', values: ['quanzhou'] }]);
  });

  it('has a direction for a column only', () => {
    expect(write(read('?order=desc').state)).toBe('');
    expect(read('?sort=due&order=asc').state.order).toBe('');
  });
});

describe('the head of a column', () => {
  it('sorts up, then down, then not at all', () => {
    const up = turnSort(read('').state, 'due');
    const down = turnSort(up, 'due');
    const usual = turnSort(down, 'due');
    expect([up, down, usual].map(write)).toEqual(['?sort=due', '?sort=due&order=desc', '']);
    expect(write(turnSort(down, 'value'))).toBe('?sort=value');
  });
});

describe('rows', () => {
  it('of a region are kept where the region above it is asked for', () => {
    expect(keeps(read('?region=fujian').state, row({}).fields)).toBe(true);
    expect(keeps(read('?region=quanzhou').state, row({ regions: ['fujian'] }).fields)).toBe(false);
    expect(keeps(read('?region=fujian&unit=%E4%B8%AA').state, row({}).fields)).toBe(false);
  });

  it('are sorted by value within a unit only', () => {
    const rows = [row({ value: 9 }), row({ value: 500, unit: '个' }), row({ value: 80 })];
    const values = (order: 'desc' | '') =>
      sortTargets(rows, { sort: 'value', order }).map(({ fields }) => fields.value);
    const [up, down] = [values(''), values('desc')];
    expect(up.filter((value) => value < 100)).toEqual([9, 80]);
    expect(down.filter((value) => value < 100)).toEqual([80, 9]);
    expect(up.indexOf(500)).toBe(down.indexOf(500));
  });

  it('without a year stand last, up and down', () => {
    const rows = [row({}), row({ due: 2025 }), row({ due: 2023 })];
    const years = (order: 'desc' | '') =>
      sortTargets(rows, { sort: 'due', order }).map(({ fields }) => fields.due);
    expect(years('')).toEqual([2023, 2025, null]);
    expect(years('desc')).toEqual([2025, 2023, null]);
  });

  it('that are level stay in their order', () => {
    const rows = [row({ region: 'a' }), row({ region: 'b' }), row({ region: 'c' })];
    const order = (order: 'desc' | '') =>
      sortTargets(rows, { sort: 'theme', order }).map(({ fields }) => fields.region);
    expect([order(''), order('desc')]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });
});
