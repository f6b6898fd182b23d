/** From the cells of the matrix to the compare page: gathered first with scripts, one by one without. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { themes } from '../site/site.ts';
import { CITY, COUNTY, REPAIRED, tableOf } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const said = tableOf('matrix').filter(({ state }) => state === 'said');

const mark = (page: Page, theme: string, document: string, topic = '') =>
  page.locator(
    `.matrix:not(.topics) .to-compare[href$="?theme=${theme}&documents=${document}${topic && `&topic=${topic}`}"]`,
  );
const tray = (page: Page) => page.locator('.compare-tray');

describe('a cell of the matrix', () => {
  it('leads to the compare page without scripts, every one that has sentences', async () => {
    const { page } = await open('matrix/', { javaScriptEnabled: false });
    const cells = page.locator('.matrix td:has(> a:first-child)');
    expect(await cells.count()).toBeGreaterThan(said.length);
    expect(await page.locator('.matrix td > .to-compare').count()).toBe(await cells.count());
    expect(await mark(page, 'double-reduction', CITY).getAttribute('href')).toMatch(
      new RegExp(`/compare/\\?theme=double-reduction&documents=${CITY}$`),
    );
  });

  it('gathers its document; two of them open side by side', async () => {
    const { page, troubles } = await open('matrix/');
    await mark(page, 'double-reduction', CITY).click();
    expect(await tray(page).innerText()).toMatch(/对比“双减”：[\s\S]*嘉兴市 2023年[\s\S]*再点一格/);
    await mark(page, 'double-reduction', COUNTY).click();
    expect(await mark(page, 'double-reduction', COUNTY).getAttribute('aria-pressed')).toBe('true');
    await tray(page).getByRole('link', { name: '打开对比' }).click();
    await page.locator('.compare-table').first().waitFor();
    expect(new URL(page.url()).search).toBe(`?theme=double-reduction&documents=${CITY},${COUNTY}`);
    expect(troubles).toEqual([]);
  });

  it('is taken out again by pressing once more, in the tray, or all at once', async () => {
    const { page } = await open('matrix/');
    const cell = mark(page, 'funding', CITY);
    await cell.click();
    await cell.click();
    expect(await tray(page).isHidden()).toBe(true);
    await cell.click();
    await mark(page, 'funding', COUNTY).click();
    await tray(page)
      .getByRole('button', { name: /不比嘉兴市/ })
      .click();
    expect(await cell.getAttribute('aria-pressed')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      '不比海宁市',
    );
    await tray(page).getByRole('button', { name: '清空' }).click();
    expect(await tray(page).isHidden()).toBe(true);
  });

  it('is not taken where four are gathered, and the page says so', async () => {
    const { page } = await open('matrix/');
    const counts = themes.map(({ id }) => said.filter(({ theme }) => theme === id).length);
    const fullest = themes[counts.indexOf(Math.max(...counts))]?.id;
    const all = page.locator(`.matrix:not(.topics) .to-compare[href*="?theme=${fullest}&"]`);
    for (const at of [0, 1, 2, 3, 4]) await all.nth(at).click();
    expect(await tray(page).locator('li').count()).toBe(4);
    expect(await tray(page).innerText()).toContain('最多比4份文件');
    expect(await all.nth(4).getAttribute('aria-pressed')).toBe('false');
  });

  it('works by the keyboard, and shows itself to who comes by it', async () => {
    const { page } = await open('matrix/');
    const cell = mark(page, 'double-reduction', CITY);
    await cell.focus();
    expect(await cell.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await tray(page).locator('li').count()).toBe(1);
  });

  it('of a topic leads to that topic alone', async () => {
    const { page } = await open('matrix/?open=double-reduction');
    await mark(page, 'double-reduction', CITY, 'after-school').click();
    await mark(page, 'double-reduction', REPAIRED, 'after-school').click();
    await tray(page).getByRole('link', { name: '打开对比' }).click();
    await page.locator('[data-topic="after-school"]').waitFor();
    expect(new URL(page.url()).searchParams.get('topic')).toBe('after-school');
    expect(await page.locator('.compare-topic').count()).toBe(1);
  });
});
