/** From the cells of the matrix to the compare page: gathered first with scripts, one by one without. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open.ts';

const open = useBrowser();
const HAICANG = 'haicang-2023-education';
const JINJIANG = 'jinjiang-2023-basic';

const mark = (page: Page, theme: string, document: string, topic = '') =>
  page.locator(
    `.matrix:not(.topics) .to-compare[href$="?theme=${theme}&documents=${document}${topic && `&topic=${topic}`}"]`,
  );
const tray = (page: Page) => page.locator('.compare-tray');

describe('a cell of the matrix', () => {
  it('leads to the compare page without scripts, every one that has sentences', async () => {
    const { page } = await open('matrix/', { javaScriptEnabled: false });
    const cells = page.locator('.matrix td:has(> a:first-child)');
    expect(await cells.count()).toBeGreaterThan(100);
    expect(await page.locator('.matrix td > .to-compare').count()).toBe(await cells.count());
    expect(await mark(page, 'double-reduction', HAICANG).getAttribute('href')).toMatch(
      /\/compare\/\?theme=double-reduction&documents=haicang-2023-education$/,
    );
  });

  it('gathers its document; two of them open side by side', async () => {
    const { page, troubles } = await open('matrix/');
    await mark(page, 'double-reduction', HAICANG).click();
    expect(await tray(page).innerText()).toMatch(/对比“双减”：[\s\S]*海沧区 2023年[\s\S]*再点一格/);
    await mark(page, 'double-reduction', JINJIANG).click();
    expect(await mark(page, 'double-reduction', JINJIANG).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await tray(page).getByRole('link', { name: '打开对比' }).click();
    await page.locator('.compare-table').first().waitFor();
    expect(new URL(page.url()).search).toBe(
      `?theme=double-reduction&documents=${HAICANG},${JINJIANG}`,
    );
    expect(troubles).toEqual([]);
  });

  it('is taken out again by pressing once more, in the tray, or all at once', async () => {
    const { page } = await open('matrix/');
    const cell = mark(page, 'funding', HAICANG);
    await cell.click();
    await cell.click();
    expect(await tray(page).isHidden()).toBe(true);
    await cell.click();
    await mark(page, 'funding', JINJIANG).click();
    await tray(page)
      .getByRole('button', { name: /不比海沧区/ })
      .click();
    expect(await cell.getAttribute('aria-pressed')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
      '不比晋江市',
    );
    await tray(page).getByRole('button', { name: '清空' }).click();
    expect(await tray(page).isHidden()).toBe(true);
  });

  it('is not taken where four are gathered, and the page says so', async () => {
    const { page } = await open('matrix/');
    const all = page.locator('.matrix:not(.topics) td:nth-of-type(1) .to-compare');
    for (const at of [0, 1, 2, 3, 4]) await all.nth(at).click();
    expect(await tray(page).locator('li').count()).toBe(4);
    expect(await tray(page).innerText()).toContain('最多比4份文件');
    expect(await all.nth(4).getAttribute('aria-pressed')).toBe('false');
  });

  it('works by the keyboard, and shows itself to who comes by it', async () => {
    const { page } = await open('matrix/');
    const cell = mark(page, 'double-reduction', HAICANG);
    await cell.focus();
    expect(await cell.evaluate((one) => getComputedStyle(one).opacity)).toBe('1');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await tray(page).locator('li').count()).toBe(1);
  });

  it('of a topic leads to that topic', async () => {
    const { page } = await open('matrix/?open=double-reduction');
    await mark(page, 'double-reduction', HAICANG, 'after-school').click();
    await mark(page, 'double-reduction', 'sanming-2022-primary', 'after-school').click();
    await tray(page).getByRole('link', { name: '打开对比' }).click();
    await page.locator('[data-topic="after-school"]').waitFor();
    expect(new URL(page.url()).searchParams.get('topic')).toBe('after-school');
    await page.waitForFunction(
      () =>
        (document.querySelector('[data-topic="after-school"]')?.getBoundingClientRect().top ??
          999) < 200,
    );
  });
});
