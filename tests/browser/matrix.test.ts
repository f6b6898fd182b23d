/** The matrix as a reader works with it: narrowing, ordering, opening, exporting, and wrong addresses. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../site/csv.ts';
import { documents, readText, themes } from '../site/site.ts';
import { barriersOn, WCAG } from './barriers.ts';
import { CITY, COUNTY, covers, idsWhere, REPAIRED } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const [, ...published] = parseCsv(readText('data/matrix.csv'));
const core = themes.filter(({ kind }) => kind === 'core');

const table = (page: Page) => page.locator('.matrix:not(.topics) table');
const shownIds = (page: Page) =>
  table(page)
    .locator('tr[data-document]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-document') ?? ''));
const status = (page: Page) => page.locator('.matrix-status').innerText();
const query = (page: Page) => new URL(page.url()).search;
const select = (page: Page, name: string) => page.locator(`matrix-table select[name="${name}"]`);

/** Press the button that exports, and read the file. */
async function exported(page: Page): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export]').click(),
  ]);
  return parseCsv(readFileSync(await download.path(), 'utf8'));
}

describe('filters', () => {
  it.each([
    [
      'province',
      'shandong',
      idsWhere(({ region_path }) => region_path?.startsWith('山东省') === true),
    ],
    ['level', 'county', idsWhere(({ region_level }) => region_level === 'county')],
    // A document covers every year that it is for.
    ['year', '2024', idsWhere((row) => covers(row, 2024))],
    ['type', '行动方案', [COUNTY]],
    ['grade', 'D', idsWhere(({ grade }) => grade === 'D')],
  ])(
    'by %s = %s leave the documents that are so, say how many, and stand in the address',
    async (name, value, ids) => {
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.length).toBeLessThan(documents.length);
      const { page, troubles } = await open('matrix/');
      await select(page, name).selectOption(value);
      expect(await shownIds(page)).toEqual(ids);
      expect(await status(page)).toContain(
        `共${documents.length}份文件，符合条件的有${ids.length}份`,
      );
      expect(new URL(page.url()).searchParams.get(name)).toBe(value);
      const again = await open(page.url());
      expect(await shownIds(again.page)).toEqual(ids);
      expect(await select(again.page, name).inputValue()).toBe(value);
      expect(troubles).toEqual([]);
    },
  );

  it('work together, and hide the province that has no document left', async () => {
    const { page } = await open('matrix/?year=2023&level=city&grade=A');
    expect(await shownIds(page)).toEqual([CITY]);
    expect(await table(page).locator('tr.group:visible').allInnerTexts()).toEqual(['浙江省']);
  });

  it('that nothing meets say so, and lead back to all', async () => {
    const { page } = await open('matrix/?province=shandong&level=county');
    expect(await shownIds(page)).toEqual([]);
    expect(await status(page)).toContain('没有文件同时符合这些条件');
    await page.locator('.matrix-status a').click();
    expect(await shownIds(page)).toHaveLength(documents.length);
    expect(query(page)).toBe('');
  });

  it('are undone step by step by the back button', async () => {
    const cities = idsWhere(({ region_level }) => region_level === 'city');
    const { page } = await open('matrix/');
    await select(page, 'level').selectOption('city');
    await select(page, 'year').selectOption('2022');
    expect(await shownIds(page)).toEqual([REPAIRED]);
    await page.goBack();
    expect(query(page)).toBe('?level=city');
    expect(await shownIds(page)).toEqual(cities);
    expect(await select(page, 'year').inputValue()).toBe('');
    await page.goBack();
    expect(await shownIds(page)).toHaveLength(documents.length);
    await page.goForward();
    expect(await shownIds(page)).toEqual(cities);
  });
});

describe('the order', () => {
  it('by a theme goes from the most to the least, says so in its head, and is taken back', async () => {
    const { page } = await open('matrix/');
    const usual = await shownIds(page);
    await select(page, 'sort').selectOption('vocational-education');
    const counts = published
      .filter(([, theme]) => theme === 'vocational-education')
      .map(([id = '', , , count]) => ({ id, count: Number(count) }));
    const expected = usual.toSorted((a, b) => {
      const of = (id: string) => counts.find((one) => one.id === id)?.count ?? 0;
      return of(b) - of(a);
    });
    expect(await shownIds(page)).toEqual(expected);
    expect(expected).not.toEqual(usual);
    const head = table(page).locator('th[data-theme="vocational-education"]');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await select(page, 'sort').selectOption('');
    expect(await shownIds(page)).toEqual(usual);
    expect(await table(page).locator('[aria-sort]').count()).toBe(0);
    expect(await table(page).locator('tr.group:visible').count()).toBe(2);
  });

  it('by year goes both ways', async () => {
    const { page } = await open('matrix/?sort=oldest');
    expect((await shownIds(page))[0]).toBe(REPAIRED);
    await select(page, 'sort').selectOption('newest');
    expect((await shownIds(page))[0]).toBe(idsWhere((row) => covers(row, 2026))[0]);
    expect((await shownIds(page)).at(-1)).toBe(REPAIRED);
  });
});

describe('a theme', () => {
  it('opens to its topics by the keyboard, and closes again', async () => {
    const { page, troubles } = await open('matrix/');
    const button = page.getByRole('button', { name: '展开“双减”的各议题' });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(query(page)).toBe('?open=double-reduction');
    const heads = await table(page).locator('th.topic').allInnerTexts();
    expect(heads.map((one) => one.replace(/\s/g, ''))).toEqual(
      core[0]?.topics.map(({ name }) => name),
    );
    const close = page.getByRole('button', { name: '收起“双减”的各议题' });
    expect(await close.getAttribute('aria-expanded')).toBe('true');
    expect(await close.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await table(page).locator('.topic').count()).toBe(0);
    expect(query(page)).toBe('');
    expect(troubles).toEqual([]);
  });

  it('keeps its columns below their heads, with all four open', async () => {
    const { page } = await open(`matrix/?open=${core.map(({ id }) => id).join(',')}&sort=newest`);
    const topics = core.flatMap((theme) => theme.topics).length;
    const width = themes.length + topics + 1;
    const widths = await table(page).evaluate((one) =>
      [...(one as HTMLTableElement).rows].map((row) =>
        [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0),
      ),
    );
    expect(new Set(widths)).toEqual(new Set([width]));
  });

  it('leads from a topic to its sentences and to nothing else', async () => {
    const { page } = await open('matrix/?open=double-reduction');
    const cell = table(page).locator(`tr[data-document="${CITY}"] td.topic > a:first-child`).nth(1);
    const count = Number(await cell.innerText());
    await cell.click();
    await page.waitForURL(/\/themes\/double-reduction\/#/);
    const target = page.locator(':target');
    expect(count).toBeGreaterThan(0);
    expect(await target.locator('.quote').count()).toBe(count);
    await page.waitForFunction(() => document.activeElement?.matches(':target') === true);
  });
});

describe('the export', () => {
  it.each([
    ['all cells', 'matrix/', documents.length],
    [
      'the cells that are left, in their order',
      'matrix/?year=2023&sort=double-reduction',
      idsWhere((row) => covers(row, 2023)).length,
    ],
  ])('holds %s, with the counts of the published table', async (_, path, left) => {
    const { page, troubles } = await open(path);
    const ids = await shownIds(page);
    expect(ids).toHaveLength(left);
    const [head = [], ...rows] = await exported(page);
    expect(rows).toHaveLength(ids.length * themes.length);
    expect([...new Set(rows.map(([id]) => id))]).toEqual(ids);
    for (const row of rows) {
      expect(row).toHaveLength(head.length);
      const of = (name: string) => row[head.indexOf(name)] ?? '';
      const theme = themes.find(({ name }) => name === of('主题'))?.id;
      const same = published.find(([id, other]) => id === of('文件编号') && other === theme);
      const [, , state, count, , , , , targets] = same ?? [];
      expect(of('数量'), `${row}`).toBe(count);
      expect(of('目标值个数'), `${row}`).toBe(targets);
      expect(of('状态') === '写到', `${row}`).toBe(state === 'said');
      if (state === 'said') expect(of('原文地址')).toContain(`/themes/${theme}/${row[0]}/`);
    }
    expect(troubles).toEqual([]);
  });

  it('has a row for each topic that is open, with the counts that are shown', async () => {
    const { page } = await open('matrix/?open=special-education&year=2022');
    const [head = [], ...rows] = await exported(page);
    const topics = core.find(({ id }) => id === 'special-education')?.topics ?? [];
    const own = rows.filter((row) => row[head.indexOf('议题')] !== '');
    expect(own.map((row) => row[head.indexOf('议题')])).toEqual(topics.map(({ name }) => name));
    const printed = await table(page)
      .locator(`tr[data-document="${REPAIRED}"] td.topic`)
      .evaluateAll((cells) =>
        cells.map((cell) => cell.querySelector(':scope > a')?.textContent ?? '0'),
      );
    expect(own.map((row) => row[head.indexOf('数量')])).toEqual(printed);
  });
});

describe('a wrong address', () => {
  it.each([
    ['matrix/?year=1999', '年份中没有“1999”'],
    ['matrix/?province=%3Cimg%20src%3Dx%3E', '省份中没有“<img src=x>”'],
    ['matrix/?foo=1', '没有“foo”这一项条件'],
    ['matrix/?year=2023&year=2022', '年份给了不止一次'],
    ['matrix/?open=double-reduction,nonsense', '展开的主题中没有“nonsense”'],
    ['matrix/?sort=%E4%B8', '排序中没有'],
  ])('%s is said in words, and the rest of the page stands', async (path, words) => {
    const { page, troubles } = await open(path);
    const problem = page.locator('.matrix-problems');
    expect(await problem.innerText()).toContain(words);
    expect(await problem.locator('img').count()).toBe(0);
    expect((await shownIds(page)).length).toBeGreaterThan(0);
    await problem.getByRole('link').click();
    expect(query(page)).toBe('');
    expect(await problem.isVisible()).toBe(false);
    expect(await shownIds(page)).toHaveLength(documents.length);
    expect(troubles).toEqual([]);
  });
});

it('has no barrier that axe can find where it is open, narrowed and wrongly asked', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page } = await open('matrix/?open=double-reduction&year=2023&sort=newest&x=1', {
      colorScheme,
    });
    expect(await barriersOn(page, { only: WCAG })).toEqual([]);
  }
});

it('shows the whole table and no dead controls without JavaScript', async () => {
  const { page } = await open('matrix/?year=2022&sort=newest', { javaScriptEnabled: false });
  expect(await shownIds(page)).toHaveLength(documents.length);
  expect(await page.locator('.matrix-controls').isVisible()).toBe(false);
  expect(await page.locator('matrix-table button:visible').count()).toBe(0);
});
