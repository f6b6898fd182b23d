/** What elements show while they load and when they fail; full and empty, they have tests of their own. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CITY, COUNTY, REPAIRED } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

/** Hold back what an address is answered with, until it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Open a page with something done to it before any of its own requests. */
async function openHeld(path: string, address: string) {
  const { page, troubles } = await open('about/');
  const release = await hold(page, address);
  await page.goto(new URL(`../${path}`, page.url()).href);
  return { page, troubles, release };
}

describe('the search', () => {
  const status = (page: Page) => page.locator('search-panel [role="status"]');
  const hits = (page: Page) => page.locator('[data-results] > li');

  it('says that it works while its index has not come, then what it found', async () => {
    const { page, troubles, release } = await openHeld('search/?q=课后服务', '**/pagefind.js*');
    await page.getByText('正在检索').waitFor();
    expect(await hits(page).count()).toBe(0);
    release();
    await hits(page).first().waitFor();
    expect(await status(page).textContent()).toMatch(/找到\d+处/);
    expect(troubles).toEqual([]);
  });

  it('says that its index did not come, and finds at another try', async () => {
    const { page } = await open('about/');
    await page.route('**/pagefind.js*', (route) => route.abort());
    await page.goto(new URL('../search/?q=课后服务', page.url()).href);
    await page.getByText('检索没有成功').waitFor();
    expect(await hits(page).count()).toBe(0);
    await page.unroute('**/pagefind.js*');
    await page.getByRole('button', { name: '重试' }).click();
    await hits(page).first().waitFor();
    expect(await status(page).textContent()).toMatch(/找到\d+处/);
    expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
  });
});

describe('a comparison', () => {
  it('says that it reads until its cells have come', async () => {
    const documents = `${CITY},${COUNTY}`;
    const { page, troubles, release } = await openHeld(
      `compare/?theme=balanced-development&documents=${documents}`,
      '**/cells/**',
    );
    await page.getByText('正在读取所选文件').waitFor();
    expect(await page.locator('.quote').count()).toBe(0);
    release();
    await page.locator('.quote').first().waitFor();
    expect(await page.getByText('正在读取所选文件').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

describe('the switch between texts', () => {
  it('shows the restored text where an address asks for one that there is not', async () => {
    const { page, troubles } = await open(`documents/${REPAIRED}/?text=nothing`);
    const chosen = page.locator('text-switch input:checked');
    expect(await chosen.getAttribute('value')).not.toBe('seed');
    expect(await chosen.count()).toBe(1);
    expect(troubles).toEqual([]);
  });
});
