import { expect, it } from 'vitest';
import {
  type DocumentFacts,
  type PlaceKey,
  type PlaceLabels,
  type PlaceTraits,
  placeKey,
} from '../../../src/search/corpus-index.ts';
import {
  asksForTraits,
  checkChoice,
  type Facet,
  type Known,
  OPEN,
  tally,
} from '../../../src/search/facets.ts';

const facts = (path: string[], year: number | null, more: Partial<DocumentFacts> = {}) => ({
  path,
  level: null,
  inferred: false,
  years: year === null ? null : { from: year, to: year },
  type: null,
  grade: null,
  completeness: null,
  ...more,
});

const documents: DocumentFacts[] = [
  facts(['福建省', '泉州市'], 2023, { level: 'city', grade: 'A', type: '工作要点' }),
  facts(['福建省', '泉州市', '晋江市'], 2022, { level: 'county', type: '行动方案' }),
  facts(['山东省', '青岛市'], 2023, { level: 'city' }),
  facts([], null),
];

const places = documents.map((_, at) => placeKey(at, 7));
const at = <T>(values: (T | undefined)[]): Map<PlaceKey, T> =>
  new Map(values.flatMap((value, n) => (value ? [[placeKey(n, 7), value] as const] : [])));
const known: Known = {
  documents,
  ids: new Map([
    [0, 'quanzhou'],
    [1, 'jinjiang'],
  ]),
  labels: at<PlaceLabels>([
    { themes: ['double-reduction'] },
    { themes: ['teachers', 'double-reduction'] },
    { themes: ['teachers'] },
  ]),
  traits: at<PlaceTraits>([
    {
      topics: ['double-reduction/homework'],
      commitments: ['target', 'action'],
      hasTarget: true,
      bodies: ['市教育局', '市财政局'],
    },
    { topics: ['teachers/pay'], commitments: [], hasTarget: false, bodies: ['市教育局'] },
  ]),
};
const count = (facet: Facet, choice = {}) => [
  ...tally(known, places, { ...OPEN, ...choice }).counts[facet],
];
const kept = (choice: object) =>
  tally(known, places, { ...OPEN, ...choice }).places.map((place) => places.indexOf(place));

it('counts a county for its city and its province too', () => {
  expect(count('region')).toEqual([
    ['福建省', 2],
    ['福建省/泉州市', 2],
    ['福建省/泉州市/晋江市', 1],
    ['山东省', 1],
    ['山东省/青岛市', 1],
  ]);
  expect(count('province')).toEqual([
    ['福建省', 2],
    ['山东省', 1],
  ]);
});

it('counts by level, kind and source of a document, and a source that nobody graded by that', () => {
  expect(count('level')).toEqual([
    ['city', 2],
    ['county', 1],
  ]);
  expect(count('type')).toEqual([
    ['工作要点', 1],
    ['行动方案', 1],
  ]);
  expect(count('grade')).toEqual([
    ['A', 1],
    ['none', 3],
  ]);
});

it('counts what places are about and what they commit to, place by place', () => {
  expect(count('theme')).toEqual([
    ['double-reduction', 2],
    ['teachers', 2],
  ]);
  expect(count('topic')).toEqual([
    ['double-reduction/homework', 1],
    ['teachers/pay', 1],
  ]);
  expect(count('commitment')).toEqual([
    ['target', 1],
    ['action', 1],
  ]);
  expect(count('target')).toEqual([
    ['yes', 1],
    ['no', 1],
  ]);
  expect(count('body')).toEqual([
    ['市教育局', 2],
    ['市财政局', 1],
  ]);
});

it('keeps what fits every choice', () => {
  expect(kept({})).toEqual([0, 1, 2, 3]);
  expect(kept({ region: '福建省', theme: 'teachers' })).toEqual([1]);
  expect(kept({ target: 'yes', body: '市教育局', topic: 'double-reduction/homework' })).toEqual([
    0,
  ]);
  expect(kept({ level: 'city', grade: 'none' })).toEqual([2]);
});

it('counts a facet as if it were open, so that another value can be chosen', () => {
  expect(count('year', { year: '2022', theme: 'teachers' })).toEqual([
    ['2022', 1],
    ['2023', 1],
  ]);
  expect(count('theme', { year: '2022', theme: 'teachers' })).toEqual([
    ['teachers', 1],
    ['double-reduction', 1],
  ]);
});

it('promises with each count what choosing it keeps', () => {
  const facets: Facet[] = ['region', 'year', 'theme', 'grade', 'target', 'document'];
  for (const facet of facets) {
    for (const [value, promised] of count(facet, { region: '福建省' })) {
      const choice = { region: '福建省', [facet]: value };
      expect([facet, value, kept(choice).length]).toEqual([facet, value, promised]);
    }
  }
});

it('finds a plan for three years under each of them', () => {
  const plan = { ...known, documents: [facts([], null, { years: { from: 2023, to: 2025 } })] };
  const { counts } = tally(plan, [placeKey(0, 1)], OPEN);
  expect([...counts.year.keys()]).toEqual(['2023', '2024', '2025']);
});

it('finds nothing under a value that the corpus does not have, whatever it is called', () => {
  for (const value of ['1999', '__proto__', 'constructor']) {
    expect(kept({ year: value })).toEqual([]);
    expect(kept({ theme: value })).toEqual([]);
  }
});

it('narrows to one document, of those whose ids were read', () => {
  expect(kept({ document: 'jinjiang' })).toEqual([1]);
});

it('knows which choices need what places commit to', () => {
  expect(asksForTraits({ ...OPEN, region: '福建省', document: 'a' })).toBe(false);
  expect(asksForTraits({ ...OPEN, target: 'yes' })).toBe(true);
  expect(asksForTraits({ ...OPEN, body: '市教育局' })).toBe(true);
});

it('leaves out of a choice what there is not, and says so', () => {
  const asked = { ...OPEN, region: '福建省', document: 'nowhere', year: '1999', body: '' };
  const has = (facet: Facet, value: string) => facet === 'region' && value === '福建省';
  expect(checkChoice(asked, has)).toEqual({
    choice: { ...OPEN, region: '福建省' },
    unknown: [
      { facet: 'year', value: '1999' },
      { facet: 'document', value: 'nowhere' },
    ],
  });
});
