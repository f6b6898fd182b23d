/** What was found, in other orders, narrowed by its spread, as a table and as a file; and the ways to read a query. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../site/csv.ts';
import { documents } from '../site/site.ts';
import { barriersOn, WCAG } from './barriers.ts';
import { answer, scan, status } from './finding.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const PHRASE = '课后服务';
const places = [...scan(PHRASE)];
const holders = new Set(places.map((place) => place.split('#')[0]));
const hits = (page: Page) => page.locator('[data-results] .hit');
const reading = (page: Page) => page.locator('[data-reading]');
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('an order', () => {
  it('groups what was found by document, each group with its count, its trust and a fold', async () => {
    const { page, troubles } = await open(`search/?q=${PHRASE}&wide=0`);
    await answer(page);
    await page.locator('select[name="by"]').selectOption('document');
    await page.waitForURL(/by=document/);
    const groups = page.locator('.hit-group');
    await groups.first().waitFor();
    expect(await groups.count()).toBe(holders.size);
    expect(await hits(page).count()).toBe(places.length);
    for (const group of await groups.all()) {
      const count = await group.locator('.hit').count();
      expect(await group.locator('> summary').innerText()).toContain(`${count}处`);
      expect(await group.locator('> summary [data-trust-of]').count()).toBe(1);
    }
    await groups.first().locator('> summary').press('Enter');
    expect(await groups.first().locator('.hit').first().isVisible()).toBe(false);
    expect(await barriersOn(page, { only: WCAG })).toEqual([]);
    await page.goBack();
    await groups.first().waitFor({ state: 'detached' });
    expect(await page.locator('select[name="by"]').inputValue()).toBe('');
    expect(troubles).toEqual([]);
  });
});

describe('the spread of what was found', () => {
  it('narrows to a row that is pressed, which keeps the focus and takes it back', async () => {
    const { page } = await open(`search/?q=${PHRASE}&wide=0`);
    const all = await answer(page);
    const row = page.locator('.spread-row').first();
    const value = (await row.getAttribute('data-value')) ?? '';
    const count = Number(await row.locator('.quantity').textContent());
    expect(count).toBeLessThan(all);
    await row.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('region') === value);
    const pressed = page.locator(`.spread-row[data-value="${value}"]`);
    await expect.poll(() => pressed.getAttribute('aria-pressed')).toBe('true');
    expect(await hits(page).count()).toBe(count);
    expect(await page.locator('select[name="region"]').inputValue()).toBe(value);
    expect(await pressed.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('region'));
    await expect.poll(() => hits(page).count()).toBe(all);
  });

  it('is folded on a phone, where the first result is in the first window', async () => {
    const viewport = { width: 360, height: 740 };
    const { page } = await open(`search/?q=${PHRASE}&wide=0`, { viewport });
    await answer(page);
    expect(await page.locator('.spread-row').first().isVisible()).toBe(false);
    const top = await hits(page)
      .first()
      .locator('h2')
      .evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeLessThan(viewport.height);
    await page.locator('[data-spread] > summary').click();
    expect(await page.locator('.spread-row').first().isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
    expect(await barriersOn(page, { only: WCAG })).toEqual([]);
  });
});

describe('all that was found', () => {
  it('is a table of documents with what they say, and a file with each quotation', async () => {
    const { page, troubles } = await open(`search/?q=${PHRASE}&wide=0`, { acceptDownloads: true });
    await answer(page);
    await page.getByRole('button', { name: '汇成对比表' }).click();
    const rows = page.locator('.result-table tbody tr');
    await rows.first().waitFor();
    expect(new URL(page.url()).searchParams.get('as')).toBe('table');
    expect(await rows.count()).toBe(holders.size);
    expect(await rows.locator('th[scope="row"] [data-trust-of]').count()).toBe(holders.size);
    for (const quote of await rows.locator('.passage-text').allTextContents()) {
      expect(quote).toContain(PHRASE);
    }
    expect(await barriersOn(page, { only: WCAG })).toEqual([]);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /下载CSV/ }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`检索-${PHRASE}.csv`);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [head = [], ...lines] = parseCsv(text);
    const at = (name: string) => head.indexOf(name);
    const found = lines.map((line) => line[at('文件编号')]);
    expect(new Set(found)).toEqual(holders);
    expect(lines.length).toBeGreaterThanOrEqual(places.length);
    for (const line of lines) expect(line[at('原句')]).toContain(PHRASE);

    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overflow(page)).toBe(0);
    expect(await barriersOn(page, { only: WCAG })).toEqual([]);
    await page.getByRole('button', { name: '回到列表' }).click();
    await hits(page).first().waitFor();
    expect(await rows.count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

describe('a query', () => {
  it('in traditional signs and other marks finds the same, which is said; sign by sign it does not', async () => {
    const { page } = await open('search/?q=“課後”服務&wide=0');
    expect(await answer(page)).toBe(places.length);
    expect(await reading(page).textContent()).toContain('繁简');
    for (const mark of await page.locator('[data-results] mark').allTextContents()) {
      expect(mark).toBe(PHRASE);
    }
    await page.getByLabel('逐字').check();
    await page.waitForURL(/literal=1/);
    await expect.poll(() => status(page).textContent()).toContain('没有一处含有');
    expect(await reading(page).textContent()).toContain('一字不差');
  });

  it('finds other words for the same as well, with the reason beside each, as long as one wants them', async () => {
    const { page } = await open('search/?q=四点半课堂');
    await answer(page);
    const own = scan('四点半课堂').size;
    const found = await hits(page).count();
    expect(found).toBeGreaterThan(own);
    expect(await page.locator('.hit-why').count()).toBe(found - own);
    expect(await page.locator('.hit-why').first().textContent()).toContain('四点半课堂 → ');
    await page.getByLabel('含同义说法').uncheck();
    await page.waitForURL(/wide=0/);
    await expect.poll(() => hits(page).count()).toBe(own);
  });

  it('is answered before other words for it are there, which come behind and move nothing', async () => {
    const { page } = await open('about/', { viewport: { width: 360, height: 740 } });
    let release = () => {};
    const released = new Promise<void>((go) => {
      release = go;
    });
    await page.route('**/synonyms.json', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(new URL('../search/?q=双减', page.url()).href);
    expect(await answer(page)).toBe(scan('双减').size);
    const own = await hits(page).count();
    expect(own).toBe(scan('双减').size);
    expect(await page.locator('.hit-why').count()).toBe(0);
    await page.evaluate(() => document.querySelector<HTMLElement>('.hit a')?.focus());
    const top = () =>
      page.evaluate(() => document.querySelector('.hit')?.getBoundingClientRect().top);
    const before = await top();
    release();
    await page.locator('.hit-why').first().waitFor();
    const others = await page.locator('.hit-why').count();
    expect(await hits(page).count()).toBe(own + others);
    expect(await status(page).textContent()).toContain(`其中${others}处用的是别的说法`);
    expect(
      await hits(page)
        .nth(own - 1)
        .locator('.hit-why')
        .count(),
    ).toBe(0);
    expect(await top()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.matches('.hit a'))).toBe(true);
  });

  it('of several words is looked for in one place, and offers whole documents where no place has them', async () => {
    const words = wordsApart();
    const { page } = await open(`search/?q=${words.join('+')}&wide=0`);
    expect(await answer(page)).toBe(0);
    for (const word of words) {
      const way = page.locator('[data-near] a', { hasText: new RegExp(`^${word}$`) });
      expect(await way.count()).toBe(1);
    }
    await reading(page)
      .getByRole('link', { name: /全文含有这些词/ })
      .click();
    await page.waitForURL(/scope=document/);
    await hits(page).first().waitFor();
    const marked = new Set(await page.locator('[data-results] mark').allTextContents());
    for (const word of marked) expect(words).toContain(word);
    // It goes on from the answer, in the same page.
    expect(await page.evaluate(() => document.activeElement?.matches('[data-results]'))).toBe(true);
  });

  it('is narrowed by what places commit to and whom, as soon as one looks', async () => {
    const { page } = await open('search/?q=学校&wide=0');
    const all = await answer(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const select = page.locator('select[name="target"]');
    await page.locator('[data-further] > summary').click();
    await expect.poll(() => select.locator('option').count()).toBeGreaterThan(1);
    expect(asked.some((url) => url.includes('/traits-'))).toBe(true);
    const promised = await select.locator('option[value="yes"]').textContent();
    await select.selectOption('yes');
    await page.waitForURL(/target=yes/);
    await expect.poll(() => status(page).textContent()).toContain('不限条件');
    const found = await answer(page);
    expect(found).toBeLessThan(all);
    expect(promised).toContain(`（${found}）`);
    await page.locator('input[name="body"]').fill('无此单位');
    await page.locator('input[name="body"]').press('Tab');
    await expect.poll(() => status(page).textContent()).toContain('没有“无此单位”这个责任单位');
    expect(await answer(page)).toBe(found);
  });
});

/** Two words that a document has, and no place has both. */
function wordsApart(): [string, string] {
  const candidates = ['随班就读', '作业', '教研', '经费', '食堂', '体育', '集团化办学', '职业'];
  for (const one of candidates) {
    for (const other of candidates) {
      const [a, b] = [scan(one), scan(other)];
      const within = [...a].filter((place) => b.has(place));
      const both = documents.some(({ id }) =>
        [a, b].every((found) => [...found].some((place) => place.startsWith(`${id}#`))),
      );
      if (one !== other && within.length === 0 && both) return [one, other];
    }
  }
  throw new Error('no two words stand apart');
}

it('the index is read when a reader goes to the field, not before', async () => {
  const { page } = await open('about/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  await page.goto(new URL('../search/', page.url()).href, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  const head = page.waitForResponse('**/pagefind/head.json');
  await page.locator('input[name="q"]').focus();
  expect((await head).ok()).toBe(true);
});

it('says that traditional signs are counted as simplified ones', async () => {
  const { page } = await open('search/?q=課後服務');
  await page.locator('[data-results] > li').first().waitFor();
  expect(await page.locator('[data-reading]').textContent()).toContain('繁简');
});
