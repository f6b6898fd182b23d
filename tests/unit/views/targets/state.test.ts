import { describe, expect, it } from 'vitest';
import {
  keeps,
  readTargetState,
  sortTargets,
  type TargetFields,
  turnSort,
  writeTargetState,
} from '../../../../src/views/targets/state.client.ts';

const known = { theme: ['preschool'], region: ['fujian', 'quanzhou'], unit: ['%', '个'] };
const read = (query: string) => readTargetState(query, known);

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
    ...changes,
  },
});

describe('the state in an address', () => {
  it.each([
    '',
    '?theme=preschool',
    '?region=fujian&unit=%25&sort=value&order=desc',
    '?unit=%E4%B8%AA&sort=due',
  ])('%s is read and written as it is', (query) => {
    const { state, unknown } = read(query);
    expect(writeTargetState(state)).toBe(query);
    expect(unknown).toEqual([]);
  });

  it('takes no value that the table does not have, and tells', () => {
    const { state, unknown } = read('?theme=nothing&region=fujian&sort=colour');
    expect(writeTargetState(state)).toBe('?region=fujian');
    expect(unknown).toEqual(expect.arrayContaining(['nothing', 'colour']));
  });

  it('takes the first of repeated values, and tells of the others', () => {
    const { state, unknown } = read('?region=fujian&region=quanzhou');
    expect(state.region).toBe('fujian');
    expect(unknown).toEqual(['quanzhou']);
  });
});

describe('the head of a column', () => {
  it('sorts up, then down, then not at all', () => {
    const up = turnSort(read('').state, 'due');
    const down = turnSort(up, 'due');
    const usual = turnSort(down, 'due');
    expect([up, down, usual].map(writeTargetState)).toEqual([
      '?sort=due',
      '?sort=due&order=desc',
      '',
    ]);
    expect(writeTargetState(turnSort(down, 'value'))).toBe('?sort=value');
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
    const values = (descending: boolean) =>
      sortTargets(rows, { sort: 'value', descending }).map(({ fields }) => fields.value);
    const [up, down] = [values(false), values(true)];
    expect(up.filter((value) => value < 100)).toEqual([9, 80]);
    expect(down.filter((value) => value < 100)).toEqual([80, 9]);
    expect(up.indexOf(500)).toBe(down.indexOf(500));
  });

  it('without a year stand last, up and down', () => {
    const rows = [row({}), row({ due: 2025 }), row({ due: 2023 })];
    const years = (descending: boolean) =>
      sortTargets(rows, { sort: 'due', descending }).map(({ fields }) => fields.due);
    expect(years(false)).toEqual([2023, 2025, null]);
    expect(years(true)).toEqual([2025, 2023, null]);
  });

  it('that are level stay in their order', () => {
    const rows = [row({ region: 'a' }), row({ region: 'b' }), row({ region: 'c' })];
    const order = (descending: boolean) =>
      sortTargets(rows, { sort: 'theme', descending }).map(({ fields }) => fields.region);
    expect([order(false), order(true)]).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });
});
