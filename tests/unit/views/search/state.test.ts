import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OPEN } from '../../../../src/search/facets.ts';
import { type SearchState, searchFields } from '../../../../src/views/search/state.client.ts';

const { read, write } = searchFields;

it('gives the state back from the address that it wrote', () => {
  const state: SearchState = {
    ...OPEN,
    q: '“双减”&作业',
    literal: '1',
    wide: '0',
    scope: 'document',
    region: '福建省/泉州市',
    document: 'quanzhou-2023-secondary',
    year: '2023',
    theme: 'teachers',
    topic: 'teachers/pay',
    target: 'yes',
    body: '市教育局',
    by: 'region',
    as: 'table',
    shown: 40,
  };
  expect(read(write(state)).state).toEqual(state);
});

it('keeps the address bare where nothing is asked', () => {
  expect(write(read('').state)).toBe('');
});

it('leaves marks around a phrase to whoever reads the query', () => {
  expect(read('?q=%22课后服务%22').state.q).toBe('"课后服务"');
  expect(read('?q=“课后服务”').state.q).toBe('“课后服务”');
});

it('drops ways of reading and showing that there are not, and tells them', () => {
  const { state, problems } = read('?q=a&by=size&as=chart&literal=yes&scope=site');
  expect(state).toMatchObject({ q: 'a', by: '', as: '', literal: '', scope: '' });
  expect(problems.map(({ field }) => field).sort()).toEqual(['as', 'by', 'literal', 'scope']);
});

it('shows no fewer than one portion, whatever the address says', () => {
  for (const shown of ['-5', '0', 'x', '1e9x', '']) {
    expect(read(`?q=a&shown=${shown}`).state.shown).toBe(20);
  }
});

it('comes to rest: what it makes of a phrase it leaves as it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('"', ' ', 'a', '双减', ','), { maxLength: 8 }),
      (signs) => {
        const { state } = read(`?${new URLSearchParams({ q: signs.join('') })}`);
        expect(read(write(state)).state).toEqual(state);
      },
    ),
  );
});
