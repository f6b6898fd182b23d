import { expect, it } from 'vitest';
import { spreadOf } from '../../../src/search/spread.ts';

const counts = new Map([
  ['福建省', 9],
  ['福建省/泉州市', 5],
  ['福建省/泉州市/晋江市', 2],
  ['福建省/厦门市', 4],
  ['福建省/厦门市/海沧区', 4],
]);
const shown = (of: ReadonlyMap<string, number>, chosen = '') =>
  spreadOf(of, chosen).map(({ name, count, chosen }) => `${chosen ? '+' : ''}${name} ${count}`);

it('begins at the level that parts what was found', () => {
  expect(shown(counts)).toEqual(['泉州市 5', '厦门市 4']);
});

it('names provinces where there are several, the most first', () => {
  const more = new Map([...counts, ['山东省', 12], ['山东省/青岛市', 12]]);
  expect(shown(more)).toEqual(['山东省 12', '福建省 9']);
});

it('goes on below what is chosen, and keeps the way back', () => {
  expect(shown(counts, '福建省')).toEqual(['+福建省 9', '泉州市 5', '厦门市 4']);
  expect(shown(counts, '福建省/厦门市')).toEqual(['+福建省 9', '+厦门市 4', '海沧区 4']);
});

it('shows what stands beside a region below which there is nothing', () => {
  expect(shown(counts, '福建省/厦门市/海沧区')).toEqual(['+福建省 9', '+厦门市 4', '+海沧区 4']);
  const cities = new Map([...counts].filter(([name]) => name.split('/').length < 3));
  expect(shown(cities, '福建省/厦门市')).toEqual(['+福建省 9', '泉州市 5', '+厦门市 4']);
});

it('does not go past a region that has something of its own', () => {
  const one = new Map([
    ['福建省', 9],
    ['福建省/泉州市', 9],
    ['福建省/泉州市/晋江市', 2],
  ]);
  expect(shown(one)).toEqual(['泉州市 9']);
});

it('has no rows where nothing was found', () => {
  expect(shown(new Map())).toEqual([]);
});
