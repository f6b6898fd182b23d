import { describe, expect, it } from 'vitest';
import { cutIntoPages, groupByProvince } from '../../../src/corpus/list-pages.ts';
import { placeDocuments } from '../../../src/corpus/order.ts';
import * as f from './fixtures.ts';

const MOST = 10;

const rows = placeDocuments(
  [
    ...f.many(MOST - 2, 'quanzhou'),
    ...f.many(1, 'jinjiang'),
    ...f.many(MOST + 1, 'qingdao'),
    ...f.many(2, 'fujian'),
    ...f.many(1, null),
  ],
  f.regions,
);

describe('a list cut into pages', () => {
  const groups = cutIntoPages(rows, MOST);
  const pages = groups.flatMap((group) => group.pages);

  it('is cut by city where a province is long, counties with theirs, long cities in several', () => {
    expect(
      groups.map(({ province, pages }) => [
        province?.id ?? null,
        ...pages.map(({ id, number, rows }) => `${id} ${number} ${rows.length}`),
      ]),
    ).toEqual([
      ['fujian', 'fujian 1 2', `quanzhou 1 ${MOST - 1}`],
      ['shandong', `qingdao 1 ${MOST}`, 'qingdao--2 2 1'],
      [null, 'unknown 1 1'],
    ]);
  });

  it('tells the rows of a province itself from those of all that is in it', () => {
    expect(pages.filter(({ scope }) => scope === 'own').map(({ id }) => id)).toEqual(['fujian']);
    const few = placeDocuments(
      [...f.many(MOST - 2, 'quanzhou'), ...f.many(2, 'fujian')],
      f.regions,
    );
    expect(
      cutIntoPages(few, MOST).flatMap(({ pages }) =>
        pages.map(({ id, scope, rows }) => [id, scope, rows.length]),
      ),
    ).toEqual([['fujian', 'all', MOST]]);
  });

  it('holds every row once, in order, and gives no two pages one address', () => {
    expect(pages.flatMap((page) => page.rows)).toEqual(rows);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  it('of nothing has no page', () => expect(cutIntoPages([], MOST)).toEqual([]));
});

it('rows of one province stand together, those of no known region last', () => {
  expect(groupByProvince(rows).map(({ province, rows }) => [province?.id, rows.length])).toEqual([
    ['fujian', MOST + 1],
    ['shandong', MOST + 1],
    [undefined, 1],
  ]);
});
