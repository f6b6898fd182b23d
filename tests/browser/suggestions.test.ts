/** Names below the search field: by keyboard, by pointer, on a phone, and where their files do not come. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn } from './barriers.ts';
import { CITY, documentOf } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const field = (page: Page) => page.locator('input[name="q"]');
const list = (page: Page) => page.getByRole('listbox');
const options = (page: Page) => list(page).getByRole('option');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** Type and wait for what is offered. */
async function type(page: Page, typed: string): Promise<void> {
  await field(page).pressSequentially(typed);
  await options(page).first().waitFor();
}

describe('the search field', () => {
  it('offers what begins as one types, and a key chooses it', async () => {
    const { page, troubles } = await open('method/');
    expect(await field(page).getAttribute('role')).toBe('combobox');
    await page.keyboard.press('/');
    expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await type(page, 'shuangj');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await options(page).first().textContent()).toContain('双减');

    await page.keyboard.press('ArrowDown');
    const active = await field(page).getAttribute('aria-activedescendant');
    const chosen = page.locator('[role="option"][aria-selected="true"]');
    expect(await chosen.getAttribute('id')).toBe(active);
    await page.keyboard.press('Escape');
    expect(await list(page).isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe('shuangj');
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/themes/double-reduction/');
    expect(troubles).toEqual([]);
  });

  it('sends what is typed where nothing is chosen', async () => {
    const { page } = await open('method/');
    await type(page, '双减');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('双减');
    expect(await list(page).isVisible()).toBe(false);
  });

  it('offers nothing for what it was filled with, only for what is typed', async () => {
    const { page } = await open('search/?q=双减');
    await page.locator('[data-results] > li').first().waitFor();
    const loaded = page.waitForResponse(/suggestions\.client/);
    await field(page).focus();
    await loaded;
    await page.waitForFunction(() => document.querySelector('[role="listbox"]'));
    expect(await list(page).isVisible()).toBe(false);
    await field(page).fill('作业');
    await options(page).first().waitFor();
    expect(await options(page).first().textContent()).toContain('作业管理');
  });

  it('says beside a document how far it can be relied on', async () => {
    const { page } = await open('method/');
    await type(page, documentOf(CITY).title ?? '');
    expect(await options(page).first().textContent()).toMatch(/文件.+来源[A-D]级/);
  });

  it.each(['light', 'dark'] as const)(
    'puts up no barrier with its list open, %s',
    async (colorScheme) => {
      const { page } = await open('method/', { colorScheme });
      await type(page, '海宁');
      await page.keyboard.press('ArrowDown');
      expect(await barriersOn(page)).toEqual([]);
      const said = page.locator('[aria-live="polite"]').filter({ hasText: '名称建议' });
      expect(await said.count()).toBe(1);
    },
  );

  it('leaves the key alone where one types, and asks for no name before one goes there', async () => {
    const { page } = await open('cited/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.evaluate(() => {
      const other = document.createElement('textarea');
      document.querySelector('main')?.append(other);
      other.focus();
    });
    await page.keyboard.press('/');
    expect(await page.locator('textarea').inputValue()).toBe('/');
    expect(asked).toEqual([]);
  });

  it('waits while signs are composed, and leaves the keys to the keyboard', async () => {
    const { page } = await open('method/');
    await type(page, 'shuangj');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', {
      text: 'ke hou',
      selectionStart: 6,
      selectionEnd: 6,
    });
    await list(page).waitFor({ state: 'hidden' });
    await field(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
    expect(await list(page).isVisible()).toBe(false);
    await field(page).fill('');
    await client.send('Input.insertText', { text: '课后' });
    await options(page).first().waitFor();
    expect(await options(page).first().textContent()).toContain('课后服务');
  });

  it('does what it always does where the names do not come', async () => {
    const { page } = await open('method/');
    await page.route('**/names/**', (route) => route.abort());
    const asked = page.waitForRequest('**/names/head.json');
    await field(page).pressSequentially('双减');
    await asked;
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    expect(await list(page).count()).toBe(0);
  });
});

describe('on a phone', () => {
  it('a name is tapped; the list lies over the page, within it, and moves nothing', async () => {
    const { page, troubles } = await open('method/', phone);
    await page.locator('.search-fold summary').tap();
    const top = () =>
      page.locator('main h1').evaluate((one) => one.getBoundingClientRect().top + scrollY);
    const before = await top();
    await type(page, 'jiaxing');
    expect(await top()).toBe(before);
    // The list of what was typed so far may stand before that of the whole.
    const lowest = () =>
      options(page).evaluateAll((all) =>
        Math.min(...all.map((one) => one.getBoundingClientRect().height)),
      );
    await expect.poll(lowest).toBeGreaterThanOrEqual(24);
    const box = await list(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await options(page).filter({ hasText: '地区' }).first().tap();
    await page.waitForURL('**/regions/jiaxing/');
    expect(troubles).toEqual([]);
  });

  it('the key opens what the field stands behind', async () => {
    const { page } = await open('method/', phone);
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.matches('input[name="q"]'));
    expect(await field(page).isVisible()).toBe(true);
  });
});
