import { describe, expect, it } from 'vitest';
import { type MatrixRow, matrix, rowsOf } from '../../../../src/corpus/matrix.ts';
import type { Document } from '../../../../src/schema/document.ts';
import {
  COLUMNS,
  pageName,
  pagesOfMatrix,
  pagesOfTheme,
  ROWS_AT_ONCE,
  sumPages,
  themePages,
} from '../../../../src/views/shared/matrix/pages.ts';
import * as f from '../../corpus/fixtures.ts';

const rowsWith = (documents: readonly Document[]): MatrixRow[] =>
  rowsOf(matrix({ documents, themes: f.themes, regions: f.regions }));

describe('few documents', () => {
  it('stand open on one page', () => {
    expect(pagesOfMatrix([])).toBeNull();
    expect(pagesOfMatrix(rowsWith(f.many(ROWS_AT_ONCE, 'quanzhou')))).toBeNull();
    expect(pagesOfTheme(rowsWith(f.many(COLUMNS, 'quanzhou')))).toBeNull();
    expect(themePages(rowsWith(f.many(COLUMNS, 'quanzhou')))).toEqual([]);
  });
});

describe('many documents', () => {
  const clauses = [
    f.clause('c1', [['加强作业管理。', 'double-reduction/homework']]),
    f.clause('c2', [['开展课后服务。', 'double-reduction/after-school']], ['teachers']),
  ];
  const speaking = f.document('jinjiang-says', { region: f.at('jinjiang'), clauses });
  const rows = rowsWith([...f.many(COLUMNS, 'quanzhou'), speaking, ...f.many(3, 'qingdao')]);

  it('stand on the same pages in every theme, no more than a person can lay side by side', () => {
    const cut = themePages(rows).map(({ id, rows }) => `${id} ${rows.length}`);
    expect(cut).toEqual([`quanzhou ${COLUMNS}`, 'quanzhou--2 1', 'shandong 3']);
    const summed = (pagesOfTheme(rows) ?? []).flatMap(({ pages }) => pages);
    expect(summed.map(({ id, rows }) => `${id} ${rows.length}`)).toEqual(cut);
  });

  it('are summed up on each page', () => {
    const [fujian] = pagesOfMatrix(rows) ?? [];
    const [page] = fujian?.pages ?? [];
    expect(page?.sums.map(({ said }) => said)).toEqual([1, 0, 1]);
    expect(page?.sums[1]?.silences).toEqual([{ kind: 'out-of-scope', count: COLUMNS + 1 }]);
  });

  it('are each counted once on a page, as speaking or as silent', () => {
    for (const { rows: own, sums } of sumPages(rows, 3).flatMap(({ pages }) => pages)) {
      for (const { said, silences } of sums) {
        expect(silences.reduce((sum, { count }) => sum + count, said)).toBe(own.length);
      }
    }
  });
});

it('a page is named by its region, its number, and whether the regions below have pages themselves', () => {
  const [, region = null] = f.regions;
  expect(pageName({ region, scope: 'all', number: 1 })).toBe('泉州市');
  expect(pageName({ region, scope: 'all', number: 2 })).toBe('泉州市（续1）');
  expect(pageName({ region, scope: 'own', number: 1 })).toBe('泉州市本级');
  expect(pageName({ region: null, scope: 'all', number: 1 })).toBe('地区不详');
});
