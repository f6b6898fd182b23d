import { expect, it } from 'vitest';
import { checkChoice, countValues, narrow } from '../../../src/search/facets.ts';
import type { Match } from '../../../src/search/matches.ts';

const match = (path: string[], from: number | null, ...themes: string[]): Match => ({
  document: {
    id: path.join('-'),
    title: null,
    path,
    level: null,
    inferred: false,
    type: null,
    grade: null,
    completeness: null,
    years: from === null ? null : { from, to: from },
  },
  place: 0,
  key: 0,
  themes,
});

const matches = [
  match(['福建省', '泉州市'], 2023, 'double-reduction'),
  match(['福建省', '泉州市', '晋江市'], 2022, 'teachers', 'double-reduction'),
  match(['山东省', '青岛市'], 2023, 'teachers'),
  match([], null),
];
const open = { region: '', document: '', year: '', theme: '' };

it('counts a county for its city and its province too', () => {
  expect([...countValues(matches, open, 'region')]).toEqual([
    ['福建省', 2],
    ['福建省/泉州市', 2],
    ['福建省/泉州市/晋江市', 1],
    ['山东省', 1],
    ['山东省/青岛市', 1],
  ]);
});

it('keeps what fits every choice', () => {
  const found = narrow(matches, { ...open, region: '福建省', theme: 'teachers' });
  expect(found).toEqual([matches[1]]);
});

it('counts a facet as if it were open, so that another value can be chosen', () => {
  const chosen = { ...open, year: '2022', theme: 'teachers' };
  expect([...countValues(matches, chosen, 'year')]).toEqual([
    ['2022', 1],
    ['2023', 1],
  ]);
});

it('finds a plan for three years under each of them', () => {
  const plan = match(['福建省'], 2023);
  plan.document.years = { from: 2023, to: 2025 };
  expect([...countValues([plan], open, 'year').keys()]).toEqual(['2023', '2024', '2025']);
});

it('finds nothing under a value that the corpus does not have', () => {
  expect(narrow(matches, { ...open, year: '1999' })).toEqual([]);
});

it('narrows to one document', () => {
  const found = narrow(matches, { ...open, document: matches[1]?.document.id ?? '' });
  expect(found).toEqual(matches.filter(({ document }) => document === matches[1]?.document));
});

it('leaves out of a choice what the corpus does not have, and says so', () => {
  const values = {
    region: new Set(['福建省']),
    document: new Set(['quanzhou']),
    year: new Set(['2023']),
    theme: new Set(['teachers']),
  };
  const asked = { region: '福建省', document: 'nowhere', year: '1999', theme: '' };
  expect(checkChoice(asked, values)).toEqual({
    choice: { region: '福建省', document: '', year: '', theme: '' },
    unknown: [
      { facet: 'document', value: 'nowhere' },
      { facet: 'year', value: '1999' },
    ],
  });
});
