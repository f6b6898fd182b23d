import { expect, it } from 'vitest';
import { documentOf, placeKey, placeOf } from '../../../src/search/corpus-index.ts';
import {
  arrange,
  type Found,
  firstGroups,
  firstOf,
  type Order,
} from '../../../src/search/orders.ts';

const documents = [['福建省', '泉州市'], ['福建省', '泉州市'], ['山东省'], []].map((path) => ({
  path,
}));
const found = (document: number, place: number, exact = true, phrases = 1): Found => ({
  place: placeKey(document, place),
  exact,
  phrases,
});
const name = ({ place }: Found) => `${documentOf(place)}.${placeOf(place)}`;

const hits = [
  found(0, 3, false),
  found(0, 9, true, 2),
  found(1, 0),
  found(1, 5),
  found(2, 2),
  found(2, 4),
  found(3, 1, false),
];
const labels = new Map([[placeKey(2, 4), { themes: ['teachers'] }]]);
const names = (order: Order) =>
  arrange(hits, order, documents, labels).map((group) => group.hits.map(name).join(' '));

it('reads in the order of places what holds the query, and behind it other words for it', () => {
  expect(names('place')).toEqual(['0.9 1.0 1.5 2.2 2.4 0.3 3.1']);
});

it('reads first what holds more of the query, then heads of documents, then what has a theme', () => {
  expect(names('match')).toEqual(['0.9 1.0 2.4 1.5 2.2 0.3 3.1']);
});

it('groups by region over documents, in the order of the site, other words last in each', () => {
  expect(names('region')).toEqual(['0.9 1.0 1.5 0.3', '2.2 2.4', '3.1']);
});

it('groups by document', () => {
  expect(names('document')).toEqual(['0.9 0.3', '1.0 1.5', '2.2 2.4', '3.1']);
  expect(arrange(hits, 'document', documents, labels).map(({ document }) => document)).toEqual([
    0, 1, 2, 3,
  ]);
});

it('has no group where nothing was found', () => {
  expect(arrange([], 'place', documents, labels)).toEqual([]);
});

it('shows a portion of a list with what each group has in all', () => {
  const groups = firstOf(arrange(hits, 'region', documents, labels), 5);
  expect(groups.map(({ hits, all }) => [hits.length, all])).toEqual([
    [4, 4],
    [1, 2],
  ]);
});

it('shows of the first groups what is picked', () => {
  const pick = (all: readonly Found[]) => all.slice(0, 3);
  const groups = firstGroups(arrange(hits, 'region', documents, labels), 2, pick);
  expect(groups.map(({ hits, all }) => [hits.length, all])).toEqual([
    [3, 4],
    [2, 2],
  ]);
});
