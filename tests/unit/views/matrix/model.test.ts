import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/schema/document.ts';
import { matrixModel, matrixRegions } from '../../../../src/views/matrix/model.ts';
import { ROWS_A_PAGE, ROWS_AT_ONCE } from '../../../../src/views/shared/matrix/pages.ts';
import * as f from '../../corpus/fixtures.ts';

const corpusOf = (documents: Document[]) => ({
  documents,
  grades: new Map(),
  themes: f.themes,
  regions: f.regions,
});

const speaking = f.document('jinjiang-says', {
  region: f.at('jinjiang'),
  clauses: [
    f.clause('c1', [
      ['加强作业管理。', 'double-reduction/homework'],
      ['加强作业设计。', 'double-reduction/homework'],
    ]),
  ],
});

describe('a matrix of few documents', () => {
  const corpus = corpusOf([...f.many(ROWS_AT_ONCE - 1, 'quanzhou'), speaking]);
  const { table, topics, homes, total } = matrixModel(corpus);

  it('stands on one page, its core themes topic by topic', () => {
    expect(total).toBe(ROWS_AT_ONCE);
    expect(table.pages).toBeNull();
    expect(topics.map(({ theme, rows, pages }) => [theme.id, rows.length, pages])).toEqual([
      ['double-reduction', ROWS_AT_ONCE, null],
      ['vocational-education', ROWS_AT_ONCE, null],
    ]);
    expect(homes.size).toBe(0);
    expect(matrixRegions(corpus)).toEqual([]);
  });

  it('has shades for what is counted, and the kinds of cells that occur', () => {
    expect(table.legend.shades.sentence.ranges.map(({ to }) => to)).toEqual([1, 2]);
    expect([...table.legend.kinds].sort()).toEqual(['out-of-scope', 'said', 'silent']);
  });
});

describe('a matrix of many documents', () => {
  const corpus = corpusOf([...f.many(ROWS_A_PAGE, 'quanzhou'), speaking, ...f.many(2, 'qingdao')]);
  const whole = matrixModel(corpus);
  const regions = matrixRegions(corpus);

  it('has each document on the page of one region, in the order of the whole', () => {
    expect(regions.map(({ id, name, documents }) => [id, name, documents])).toEqual([
      ['quanzhou', '泉州市', ROWS_A_PAGE],
      ['quanzhou--2', '泉州市（续1）', 1],
      ['shandong', '山东省', 2],
    ]);
    expect(regions.flatMap(({ table }) => table.matrix.groups.flatMap(({ rows }) => rows))).toEqual(
      whole.table.matrix.groups.flatMap(({ rows }) => rows),
    );
  });

  it('has the topics of the same documents there, and counts by page on the whole', () => {
    for (const { table, topics } of regions) {
      const ids = table.matrix.groups.flatMap(({ rows }) => rows.map(({ document }) => document));
      for (const { rows, pages } of topics) {
        expect(rows.map(({ document }) => document)).toEqual(ids);
        expect(pages).toBeNull();
      }
    }
    const sums = (whole.topics[0]?.pages ?? []).flatMap(({ pages }) => pages);
    expect(sums.map(({ id, sums }) => [id, ...sums.map(({ said }) => said)])).toEqual([
      ['quanzhou', 0, 0, 0],
      ['quanzhou--2', 1, 1, 0],
      ['shandong', 0, 0, 0],
    ]);
  });

  it('means one thing by a shade on all its pages', () => {
    const { shades, kinds } = whole.table.legend;
    for (const { legend } of regions.map(({ table }) => table)) {
      expect(legend.shades.sentence.ranges).toEqual(shades.sentence.ranges);
      expect(legend.kinds).toEqual(kinds);
    }
  });

  it('leads to the page of a theme that has the document', () => {
    expect(whole.homes.size).toBe(whole.total);
    expect(whole.homes.get('qingdao-1')).toBe('shandong');
    expect(whole.homes.get(speaking.id)).toMatch(/^quanzhou--\d$/);
  });
});
