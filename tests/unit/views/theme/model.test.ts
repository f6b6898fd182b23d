import { describe, expect, it } from 'vitest';
import type { Document } from '../../../../src/schema/document.ts';
import { COLUMNS } from '../../../../src/views/shared/matrix/pages.ts';
import { firstSpeaking, themeModel, themeRegions } from '../../../../src/views/theme/model.ts';
import * as f from '../../corpus/fixtures.ts';

const corpusOf = (documents: Document[]) => ({
  documents,
  records: new Map(),
  grades: new Map(),
  themes: f.themes,
  regions: f.regions,
});
const ids = (positions: readonly { document: Document }[]) =>
  positions.map(({ document }) => document.id);

const speaking = f.document('jinjiang-says', {
  region: f.at('jinjiang'),
  years: { from: 2020, to: 2021 },
  clauses: [
    f.clause('c1', [['加强作业管理。', 'double-reduction/homework']]),
    f.clause('c2', [['加强师德师风建设。']], ['teachers']),
  ],
});
const silent = f.document('qingdao-does-not', { region: f.at('qingdao') });

describe('a core theme', () => {
  const model = themeModel(f.doubleReduction, corpusOf([speaking, silent]), []);
  const { heads, rows, comparability } = model.comparison;

  it('has a column for every document, the silent ones too, and a row for every topic', () => {
    expect(ids(heads)).toEqual(['jinjiang-says', 'qingdao-does-not']);
    expect(rows.map(({ id }) => id)).toEqual(['homework', 'after-school']);
    for (const { positions } of rows) expect(ids(positions)).toEqual(ids(heads));
    expect(model.comparison.silent).toEqual([]);
  });

  it('counts places, sentences and years of those who speak, and all who were asked', () => {
    expect(model.comparison.facts).toEqual({
      documents: 2,
      speaking: 1,
      places: 1,
      count: 1,
      unit: 'sentence',
      years: { from: 2020, to: 2021 },
    });
  });

  it('is compared on a topic by those who speak on it', () => {
    expect(rows.map(({ positions }) => firstSpeaking(positions))).toEqual([['jinjiang-says'], []]);
  });

  it('stands on one page while documents are few', () => expect(model.pages).toBeNull());

  it('says in what the documents differ', () => {
    expect(comparability.differences.map(({ respect }) => respect)).toEqual(['years', 'level']);
  });
});

describe('a secondary theme', () => {
  const { comparison } = themeModel(f.teachers, corpusOf([speaking, silent]), []);

  it('has a column for the documents that speak, one row, and the silent ones apart', () => {
    expect(ids(comparison.heads)).toEqual(['jinjiang-says']);
    expect(comparison.rows.map(({ id, positions }) => [id, ...ids(positions)])).toEqual([
      ['clauses', 'jinjiang-says'],
    ]);
    expect(ids(comparison.silent)).toEqual(['qingdao-does-not']);
    expect(comparison.facts).toMatchObject({ documents: 2, speaking: 1, count: 1, unit: 'clause' });
    expect(comparison.comparability.differences).toEqual([]);
  });
});

describe('a theme that nobody speaks on', () => {
  it('has no years and no places', () => {
    const { comparison } = themeModel(f.teachers, corpusOf([silent]), []);
    expect(comparison.facts).toMatchObject({ speaking: 0, places: 0, count: 0, years: null });
  });
});

describe('a theme of many documents', () => {
  const documents = [...f.many(COLUMNS, 'quanzhou'), speaking, ...f.many(3, 'qingdao')];
  const corpus = corpusOf(documents);
  const whole = themeModel(f.doubleReduction, corpus, []);
  const regions = themeRegions(corpus).filter(
    ({ comparison }) => comparison.theme === f.doubleReduction,
  );

  it('stands on the page of no region while one has room for all', () => {
    expect(themeRegions(corpusOf(f.many(COLUMNS, 'quanzhou')))).toEqual([]);
  });

  it('counts for each page who speaks on the theme and on each topic', () => {
    const pages = (whole.pages ?? []).flatMap((group) => group.pages);
    expect(pages.map(({ id, sums }) => [id, ...sums.map(({ said }) => said)])).toEqual([
      ['quanzhou', 0, 0, 0],
      ['quanzhou--2', 1, 1, 0],
      ['shandong', 0, 0, 0],
    ]);
    expect(regions.map(({ id }) => id)).toEqual(pages.map(({ id }) => id));
  });

  it('has every document on one page, with the same positions as the whole', () => {
    expect(regions.flatMap(({ comparison }) => comparison.heads)).toEqual(whole.comparison.heads);
    whole.comparison.rows.forEach(({ name, positions }, at) => {
      const here = regions.flatMap(({ comparison }) => comparison.rows[at]?.positions ?? []);
      expect(here, name).toEqual(positions);
    });
  });

  it('has pages for every theme, each leading to the one before and the one behind', () => {
    expect(themeRegions(corpus)).toHaveLength(regions.length * f.themes.length);
    const beside = regions.map(({ next }) => next.filter(({ rel }) => rel));
    expect(beside.map((ways) => ways.map(({ name }) => name))).toEqual([
      ['泉州市（续1）'],
      ['泉州市', '山东省'],
      ['泉州市（续1）'],
    ]);
  });
});
