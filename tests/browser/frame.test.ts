/** The frame of every page: one line of header, its menus and its search field, with and without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CITY } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const DOCUMENT = `documents/${CITY}/`;
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

const menu = (page: Page, name: string) => page.locator('.site-header summary', { hasText: name });
/** What stands open in the header. */
const opened = (page: Page) => page.locator('.site-header details[open] > summary').allInnerTexts();
const height = (page: Page) =>
  page.locator('.site-header').evaluate((header) => header.getBoundingClientRect().height);

describe('the header', () => {
  it.each([320, 360, 480, 640, 1280])(
    'is one line at %i px, and no wider than the page',
    async (width) => {
      const { page } = await open(DOCUMENT, { viewport: { width, height: 740 } });
      expect(await height(page)).toBeLessThanOrEqual(64);
      const beyond = await page
        .locator('.site-header *')
        .evaluateAll(
          (all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length,
        );
      expect(beyond).toBe(0);
    },
  );

  it('moves nothing when a menu or the field opens', async () => {
    const { page } = await open(DOCUMENT, { viewport: NARROW });
    const top = () => page.locator('main h1').evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    for (const name of ['菜单', '检索']) {
      await menu(page, name).click();
      expect(await top(), name).toBe(before);
      expect(await height(page), name).toBeLessThanOrEqual(64);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, name).toBeLessThanOrEqual(0);
    }
  });

  it('shows where one is by more than colour, and there alone', async () => {
    const { page } = await open(DOCUMENT, { viewport: WIDE, forcedColors: 'active' });
    const marked = await page.locator('.site-header summary').evaluateAll((all) =>
      all
        .filter((one) => {
          const { textDecorationLine, borderBlockEndStyle } = getComputedStyle(one);
          const isShown = one.getClientRects().length > 0;
          return isShown && (textDecorationLine !== 'none' || borderBlockEndStyle !== 'none');
        })
        .map((one) => one.textContent),
    );
    expect(marked).toEqual(['地区与文件']);
  });
});

describe.each([
  { scripts: 'with scripts', javaScriptEnabled: true },
  { scripts: 'without scripts', javaScriptEnabled: false },
])('$scripts', ({ javaScriptEnabled }) => {
  it('a menu opens, one at a time, and leads on', async () => {
    const { page } = await open(DOCUMENT, { viewport: WIDE, javaScriptEnabled });
    await menu(page, '主题').click();
    await menu(page, '比较').click();
    expect(await opened(page)).toEqual(['比较']);
    await page.locator('.site-menus a', { hasText: '同文' }).click();
    await page.waitForURL('**/shared-text/');
  });

  it('all of them stand behind one on a phone', async () => {
    const { page } = await open(DOCUMENT, { viewport: NARROW, javaScriptEnabled });
    expect(await page.locator('.site-menus').isVisible()).toBe(false);
    await menu(page, '菜单').click();
    const links = page.locator('.site-menus a');
    expect(await links.filter({ visible: true }).count()).toBe(await links.count());
    await links.filter({ hasText: '目标值' }).click();
    await page.waitForURL('**/targets/');
  });

  it.each([WIDE, NARROW])('one searches from any page, at $width px', async (viewport) => {
    const { page } = await open(DOCUMENT, { viewport, javaScriptEnabled });
    const field = page.locator('.site-header input[name="q"]');
    if (viewport === NARROW) {
      expect(await field.isVisible()).toBe(false);
      await menu(page, '检索').click();
    }
    await field.fill('五育并举');
    await field.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await page.locator('main input[name="q"]').count()).toBe(1);
  });
});

describe('a menu', () => {
  it('is opened and closed by keys, and gives the focus back', async () => {
    const { page } = await open(DOCUMENT, { viewport: WIDE });
    await menu(page, '比较').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('矩阵');
    await page.keyboard.press('Escape');
    expect(await opened(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('比较');
  });

  it('closes when the focus leaves it, or something else is pressed', async () => {
    const { page } = await open(DOCUMENT, { viewport: WIDE });
    await menu(page, '关于').click();
    await menu(page, '地区与文件').focus();
    await page.waitForFunction(() => !document.querySelector('.site-header details[open]'));
    await menu(page, '主题').click();
    expect(await opened(page)).toEqual(['主题']);
    await page.locator('main h1').click();
    expect(await opened(page)).toEqual([]);
  });

  it('that has the search field gives it the focus', async () => {
    const { page } = await open(DOCUMENT, { viewport: NARROW });
    await menu(page, '检索').click();
    await page.waitForFunction(() => document.activeElement?.matches('.site-header input'));
  });
});
