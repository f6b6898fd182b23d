/** The way from the home page to a clause with nothing but a keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CITY, documentOf } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

interface Focus {
  tag: string;
  id: string;
  words: string;
  /** Inside the list of results. */
  result: boolean;
  /** An outline or shadow tells where one is. */
  seen: boolean;
}

/** Press Tab until what is focused fits; every stop on the way must be seen. */
async function tabTo(page: Page, fits: (focus: Focus) => boolean): Promise<Focus> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate((): Focus => {
      const element = document.activeElement ?? document.body;
      const box = element.getBoundingClientRect();
      // A field may let the box around it show the ring.
      const around = element.matches('input') ? element.parentElement : null;
      const ringed = [element, ...(around ? [around] : [])].some((one) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        return ring || boxShadow !== 'none';
      });
      return {
        tag: element.tagName.toLowerCase(),
        id: element.id,
        words: (element.textContent ?? '').trim(),
        result: element.closest('[data-results]') !== null,
        seen: ringed && box.width > 0 && box.bottom > 0,
      };
    });
    expect(focus.seen, `${focus.tag} ${focus.words}`).toBe(true);
    if (fits(focus)) return focus;
  }
  throw new Error('80 steps were not enough');
}

describe('with a keyboard alone', () => {
  it('one skips to the text', async () => {
    const { page } = await open('');
    const skip = await tabTo(page, () => true);
    expect(skip.words).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('one finds a phrase and reads its clause', async () => {
    const { page, troubles } = await open('matrix/');
    await tabTo(page, ({ tag }) => tag === 'input');
    await page.keyboard.type('五育并举');
    await page.keyboard.press('Enter');
    await page.locator('[data-results] a').first().waitFor();
    // The results have the focus: the next stop is the first of them.
    await page.waitForFunction(() => document.activeElement?.matches('[data-results]'));
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.matches('[data-results] > :first-child a')),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/documents\/[^/]+\/#/);
    const id = new URL(page.url()).hash.slice(1);
    await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain('五育并举');
    // Tabbing goes on from the clause, not from the top of the page.
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      (wanted) => document.getElementById(wanted)?.contains(document.activeElement),
      id,
    );
    expect(inside).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('one scrolls a wide table', async () => {
    const { page } = await open('matrix/', { viewport: { width: 480, height: 700 } });
    const scroller = page.locator('main [tabindex="0"]').first();
    await scroller.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      () => (document.querySelector('main [tabindex="0"]')?.scrollLeft ?? 0) > 0,
    );
  });
});

describe('the search page without JavaScript', () => {
  it('says what to do instead, with ways to the texts', async () => {
    const { page } = await open('search/', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const name of ['JavaScript', '作业管理', '嘉兴市', '海宁市', '学前教育']) {
      expect(text).toContain(name);
    }
    const city = page.locator('.by-name li').filter({ hasText: documentOf(CITY).title ?? '' });
    // How far it can be relied on goes with its name.
    expect(await city.locator('.trust').count()).toBe(1);
    // The field leads there as well.
    await page.locator('input[name="q"]').fill('课后服务');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=/);
    await page.locator('main a[href$="/documents/"]').click();
    await page.waitForURL(/\/documents\/$/);
    await page.getByRole('link', { name: documentOf(CITY).title ?? '' }).click();
    await page.waitForURL(`**/documents/${CITY}/`);
  });
});
