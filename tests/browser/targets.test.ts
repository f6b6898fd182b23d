/** The table of targets with scripts: filters, sorting, and the address that keeps both. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn } from './barriers.ts';
import { documentOf, tableOf } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

const cells = (page: Page, column: number) =>
  page
    .locator('.target-table tbody tr[data-theme]:not([hidden])')
    .evaluateAll(
      (rows, at) => rows.map((row) => row.children[at]?.textContent?.trim() ?? ''),
      column,
    );
const indicators = (page: Page) => cells(page, 0);
const search = (page: Page) => new URL(page.url()).search;
const status = (page: Page) => page.locator('.target-status').innerText();

describe('the filters of the targets', () => {
  it('narrow the rows, say how many are left, and stand in the address', async () => {
    const { page, troubles } = await open('targets/');
    const all = await indicators(page);
    await page.getByRole('combobox', { name: '主题' }).selectOption('preschool');
    await page.getByRole('combobox', { name: '单位' }).selectOption('%');
    const left = await indicators(page);
    expect(left.length).toBeGreaterThan(2);
    expect(left.length).toBeLessThan(all.length);
    expect(new Set(await cells(page, 3))).toEqual(new Set(['%']));
    expect(search(page)).toBe('?theme=preschool&unit=%25');
    expect(await status(page)).toContain(`显示${left.length}行`);
    expect(await page.locator('th[scope="rowgroup"]:visible').count()).toBe(1);
    expect(troubles).toEqual([]);
  });

  it('leave out the figures of national documents, or show no others', async () => {
    const { page, troubles } = await open('targets/?national=only');
    const restated = tableOf('targets').filter(({ national }) => national !== '').length;
    expect(restated).toBeGreaterThan(0);
    expect(await indicators(page)).toHaveLength(restated);
    await page.getByRole('combobox', { name: '国家规定的数字' }).selectOption('out');
    expect(await indicators(page)).toHaveLength(tableOf('targets').length - restated);
    expect(search(page)).toBe('?national=out');
    expect(troubles).toEqual([]);
  });

  it('take a province for all of its parts', async () => {
    const { page } = await open('targets/?region=zhejiang');
    const places = new Set(await cells(page, 7));
    expect(places).toContain('海宁市');
    expect(places).toContain('嘉兴市');
    expect([...places].join()).not.toContain('临沂');
    expect(await page.getByRole('combobox', { name: '地区' }).inputValue()).toBe('zhejiang');
  });

  it('go back and forth with the browser, and are cleared by one button', async () => {
    const { page } = await open('targets/');
    const all = (await indicators(page)).length;
    await page.getByRole('combobox', { name: '主题' }).selectOption('preschool');
    await page.getByRole('combobox', { name: '地区' }).selectOption('linyi');
    const narrow = (await indicators(page)).length;
    await page.goBack();
    expect(search(page)).toBe('?theme=preschool');
    expect((await indicators(page)).length).toBeGreaterThan(narrow);
    await page.goForward();
    expect((await indicators(page)).length).toBe(narrow);
    await page.getByRole('button', { name: '清除筛选和排序' }).click();
    expect((await indicators(page)).length).toBe(all);
    expect(search(page)).toBe('');
  });

  it('say so where nothing is left, or where the address asks for what is not there', async () => {
    const { page } = await open('targets/?theme=special-education&unit=%E5%88%86%E9%92%9F');
    expect(await indicators(page)).toEqual([]);
    expect(await status(page)).toContain('没有符合这些条件的数字');
    const { page: other, troubles } = await open('targets/?theme=asessment&sort=colour');
    expect(await indicators(other)).toHaveLength(tableOf('targets').length);
    expect(await status(other)).toContain('“asessment”');
    expect(troubles).toEqual([]);
  });
});

describe('the order of the targets', () => {
  it('follows a head: up, down, and back to the order by theme', async () => {
    const { page } = await open('targets/?unit=%25');
    const usual = await indicators(page);
    const head = page.locator('th[data-column="value"]');
    await head.locator('a').click();
    const up = (await cells(page, 2)).map(Number);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(search(page)).toBe('?unit=%25&sort=value');
    expect(await page.locator('th[scope="rowgroup"]:visible').count()).toBe(0);
    await head.locator('a').click();
    expect((await cells(page, 2)).map(Number)).toEqual(up.toReversed());
    await head.locator('a').click();
    expect(await indicators(page)).toEqual(usual);
    expect(await head.getAttribute('aria-sort')).toBeNull();
  });

  it('turns once with each press, wherever the element has been moved to', async () => {
    const { page } = await open('targets/?unit=%25');
    await page.evaluate(() => {
      const table = document.querySelector('target-table');
      if (table) table.parentElement?.append(table);
    });
    await page.locator('th[data-column="value"] a').click();
    expect(search(page)).toBe('?unit=%25&sort=value');
    await page.goBack();
    expect(await page.locator('[aria-sort]').count()).toBe(0);
  });

  it('is read from the address, and loses no row', async () => {
    const { page } = await open('targets/?sort=due&order=desc');
    const years = (await cells(page, 6)).filter((year) => year !== '');
    expect(years).toEqual(years.toSorted().toReversed());
    const { page: plain } = await open('targets/');
    expect((await indicators(page)).toSorted()).toEqual((await indicators(plain)).toSorted());
  });

  it('is changed with a keyboard alone', async () => {
    const { page } = await open('targets/');
    await page.locator('th[data-column="due"] a').focus();
    await page.keyboard.press('Enter');
    expect(search(page)).toBe('?sort=due');
    await page.keyboard.press('Enter');
    expect(search(page)).toBe('?sort=due&order=desc');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('期限');
  });
});

it.each([
  [1280, 900],
  [360, 740],
])('answers first: figures of places stand in the first screen at %i×%i', async (width, height) => {
  const { page } = await open('targets/', { viewport: { width, height } });
  const first = page.locator('.indicator-chart :is(svg, tbody)').first();
  expect(await first.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(height);
  expect(await page.locator('details.reading[open]').count()).toBe(0);
});

it('copies the words of a figure with their source', async () => {
  const { page, context } = await open('targets/');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const cell = page.locator('.target-table td.text').first();
  await cell.getByRole('button', { name: /^复制/ }).click();
  await expect.poll(() => cell.getByRole('button').innerText()).not.toBe('复制');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [document, sentence] = (await cell.getAttribute('data-passage'))?.split('#') ?? [];
  expect(copied).toContain(await cell.locator('q').innerText());
  expect(copied).toContain(documentOf(document ?? '').title);
  expect(copied).toContain(`/documents/${document}/#${sentence}`);
});

it('shows on paper how far each figure can be relied on, and the words of the verdict', async () => {
  const { page } = await open('targets/');
  await page.emulateMedia({ media: 'print' });
  const chart = page.locator('.indicator-chart:has(.dot.hollow)').first();
  expect(await chart.locator('.verdict').innerText()).toMatch(/^慎比：.*D级/);
  expect(await chart.locator('svg g:has(.dot.hollow) text').first().textContent()).toMatch(/ D/);
});

it.each([360, 1280])(
  'has no barrier that axe can find, sorted and narrowed, at %ipx',
  async (width) => {
    const { page } = await open('targets/?unit=%25&sort=value', {
      viewport: { width, height: 800 },
    });
    // What is folded is read as well.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
    });
    expect(await barriersOn(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  },
);
