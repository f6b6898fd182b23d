/** Narrowing the shared text as a reader does it; the choice can be sent to somebody else. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CITY, COUNTY, REPAIRED } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

const status = (page: Page) => page.locator('shared-text-filter [role="status"]');
const visible = (page: Page) => page.locator('.shared-passage:visible');

describe('the filter of shared text', () => {
  it('keeps the passages of two documents, and writes them into the address', async () => {
    const { page, troubles } = await open('shared-text/');
    const all = await visible(page).count();
    await page.getByRole('combobox', { name: '文件', exact: true }).selectOption(CITY);
    await page.getByRole('combobox', { name: '与文件', exact: true }).selectOption(COUNTY);
    const shown = await visible(page).count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    for (const passage of await visible(page).all()) {
      for (const id of [CITY, COUNTY]) {
        expect(await passage.locator(`[data-document="${id}"]`).count()).toBeGreaterThan(0);
      }
    }
    expect(new URL(page.url()).searchParams.get('documents')).toBe(`${CITY},${COUNTY}`);
    expect(await status(page).textContent()).toContain(`列出${shown}段`);
    expect(troubles).toEqual([]);

    await page.reload();
    expect(await visible(page).count()).toBe(shown);
  });

  it('leaves out what national documents say, or shows nothing else', async () => {
    const { page, troubles } = await open('shared-text/?national=out');
    const national = page.locator('.shared-passage[data-national]');
    expect(await national.count()).toBeGreaterThan(0);
    const own = (await page.locator('.shared-passage').count()) - (await national.count());
    expect(await visible(page).count()).toBe(own);
    await page.getByRole('combobox', { name: '国家提法和规定' }).selectOption('only');
    expect(await visible(page).count()).toBe(await national.count());
    expect(new URL(page.url()).search).toBe('?national=only');
    expect(troubles).toEqual([]);
  });

  it('keeps the passages of a theme that the address asks for', async () => {
    const { page } = await open('shared-text/?theme=special-education');
    expect(await visible(page).count()).toBeGreaterThan(0);
    for (const passage of await visible(page).all()) {
      expect((await passage.getAttribute('data-themes'))?.split(' ')).toContain(
        'special-education',
      );
    }
  });

  it.each(['?theme=nothing', '?documents=a,b,c', '?documents=%,%'])(
    'says of the address %s that it asks for what is not there, and shows all',
    async (query) => {
      const { page, troubles } = await open(`shared-text/${query}`);
      expect(await status(page).textContent()).toContain('已略去');
      expect(await visible(page).count()).toBe(await page.locator('.shared-passage').count());
      expect(troubles).toEqual([]);
    },
  );

  it('follows the address forward and back, and says so', async () => {
    const { page } = await open('shared-text/');
    const all = await visible(page).count();
    await page.evaluate(() => history.pushState(null, '', '?theme=special-education'));
    await page.goBack();
    expect(await visible(page).count()).toBe(all);
    await page.goForward();
    const some = await visible(page).count();
    expect(some).toBeLessThan(all);
    expect(await status(page).textContent()).toContain(`列出${some}段`);
    await page.goBack();
    expect(await page.locator('select[name="theme"]').inputValue()).toBe('');
    expect(await status(page).textContent()).toContain(`列出全部${all}段`);
  });

  it('names what the address asks for in vain, and leaves it out', async () => {
    const { page } = await open('shared-text/?theme=nix');
    expect(await status(page).textContent()).toContain('“nix”');
    expect(await visible(page).count()).toBeGreaterThan(0);
  });

  it('says in words where nothing fits', async () => {
    const { page } = await open(`shared-text/?documents=${REPAIRED}`);
    const themes = await page
      .locator('select[name="theme"] option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
    const shared = await visible(page).evaluateAll((passages) =>
      passages.flatMap((passage) => passage.getAttribute('data-themes')?.split(' ') ?? []),
    );
    const theme = themes.find((one) => one !== '' && !shared.includes(one));
    await page.locator('select[name="theme"]').selectOption(theme ?? '');
    expect(await visible(page).count()).toBe(0);
    expect(await status(page).textContent()).toContain('没有符合的同文');
  });

  it('shows the passage that the address names, whatever is asked for besides', async () => {
    const { page } = await open('shared-text/');
    const id = await page.locator('.shared-passage').first().getAttribute('id');
    const other = await open(`shared-text/?theme=lifelong#${id}`);
    expect(await other.page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  });
});
