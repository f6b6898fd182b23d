/** The pages of themes: the answer first, long cells folded, and what the address asks for. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pages } from '../site/site.ts';
import { CITY, COUNTY, CUT } from './corpus.ts';
import { home, useBrowser } from './open.ts';

const open = useBrowser();

const themePages = pages.filter(({ file }) => /^themes\/[^/]+\/index\.html$/.test(file));
const comparisons = themePages.filter(({ $ }) => $('.comparison .passage-text').length > 0);

const shownRows = (page: Page) =>
  page.locator('.comparison tbody tr:visible').evaluateAll((rows) => rows.map(({ id }) => id));
const shownColumns = (page: Page) =>
  page
    .locator('.comparison th.column:visible')
    .evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset.document));

describe('the first sentence of a comparison', () => {
  it.each([
    { width: 1280, height: 900, most: 600 },
    { width: 360, height: 740, most: 700 },
  ])('stands at most $most px down at $width × $height', async ({ most, ...viewport }) => {
    const { page } = await open('themes/', { viewport });
    expect(comparisons.length).toBeGreaterThan(5);
    const low: string[] = [];
    for (const { address, file } of comparisons) {
      await page.goto(new URL(address, page.url()).href);
      const first = await page.locator('.comparison .passage-text').first().boundingBox();
      if (!first || first.y > most) low.push(`${file}: ${first?.y}`);
    }
    expect(low).toEqual([]);
  });
});

describe('a long cell', () => {
  const path = 'themes/double-reduction/';
  const cell = `after-school--${CITY}`;
  const quote = /<div class="quote"[\s\S]*?<\/p><\/div>/;
  /** The invented documents are short: their page, with a cell as the page of longer ones has it. */
  const openLong = async (options: BrowserContextOptions = {}, hash = '') => {
    const opened = await open('themes/', options);
    const address = new URL(home + path);
    await opened.page.route(address.href, async (route) => {
      const response = await route.fetch();
      const [before = '', after = ''] = (await response.text()).split(`<td id="${cell}"`);
      const long = `$&<details class="cell-fold" data-rest><summary>展开</summary>$&</details>
        <div class="cell-long">$&<details class="cell-fold no-print"><summary>展开</summary></details></div>`;
      const body = [before, after.replace(quote, long)].join(`<td id="${cell}"`);
      await route.fulfill({ response, body: body.replaceAll('</q>', `${'长'.repeat(800)}</q>`) });
    });
    await opened.page.goto(address.href + hash);
    const rest = opened.page.locator('details[data-rest]');
    const long = opened.page.locator('.cell-long');
    return { page: opened.page, rest, long, text: long.locator('.passage-text') };
  };

  it('is opened without scripts, and printed whole', async () => {
    const { page, rest, long, text } = await openLong({ javaScriptEnabled: false });
    const hidden = rest.locator('.passage-text');
    const height = async () => (await text.boundingBox())?.height ?? 0;
    expect(await hidden.isVisible()).toBe(false);
    await rest.locator('summary').click();
    expect(await hidden.isVisible()).toBe(true);
    await rest.locator('summary').click();
    const low = await height();
    await long.locator('summary').click();
    expect(await height()).toBeGreaterThan(2 * low);
    await long.locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    expect((await hidden.boundingBox())?.height).toBeGreaterThan(2 * low);
    expect(await height()).toBeGreaterThan(2 * low);
    expect(await rest.locator('summary').isVisible()).toBe(false);
  });

  it('is open where an address leads to it', async () => {
    const { page, rest } = await openLong({}, `#${cell}`);
    await page.waitForFunction((wanted) => document.activeElement?.id === wanted, cell);
    expect(await rest.getAttribute('open')).toBe('');
    expect(await rest.locator('.passage-text').isVisible()).toBe(true);
  });

  it('of one sentence opens where a search of the page leads into it', async () => {
    const { long, text } = await openLong();
    const [low, whole] = await text.evaluate((one) => [one.clientHeight, one.scrollHeight]);
    expect(low).toBeLessThan(whole ?? 0);
    await text.evaluate((one) => {
      one.scrollTop = 50;
    });
    await long.locator('details[open]').waitFor({ state: 'attached' });
    expect((await text.boundingBox())?.height).toBeGreaterThan((whole ?? 0) - 20);
  });

  it('never widens the page, however long its words are', async () => {
    const { page } = await open(path, { viewport: { width: 320, height: 600 } });
    await page
      .locator('.comparison .passage-text')
      .first()
      .evaluate((one) => one.replaceChildren('政'.repeat(20_000), 'A'.repeat(2000)));
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 600 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
});

describe('the address of a theme', () => {
  const path = 'themes/double-reduction/';

  it('shows one topic and some places, and says so', async () => {
    const { page, troubles } = await open(`${path}?topic=homework&documents=${COUNTY},${CITY}`);
    await page.locator('.comparison-choice:not(:empty)').waitFor({ state: 'attached' });
    expect(await shownRows(page)).toEqual(['homework']);
    expect(await shownColumns(page)).toEqual([CITY, COUNTY]);
    expect(await page.locator('.comparison-choice').textContent()).toContain('“作业管理”');
    const current = page.locator('.comparison-bar [aria-current]');
    expect(await current.allInnerTexts()).toEqual(['作业管理']);
    const way = page.locator('tr#homework a[data-compare]');
    expect(new URL((await way.getAttribute('href')) ?? '', page.url()).search).toBe(
      `?theme=double-reduction&documents=${CITY},${COUNTY}&topic=homework`,
    );
    await page.locator('.comparison-bar [data-reset]').click();
    expect((await shownRows(page)).length).toBeGreaterThan(3);
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelectorAll('tbody tr:not([hidden])').length === 1,
    );
    expect(troubles).toEqual([]);
  });

  it('names what it does not know, and shows the rest', async () => {
    const { page } = await open(`${path}?topic=gardening&documents=${CITY},nowhere&colour=red`);
    const problems = page.locator('.comparison-problems li');
    await problems.first().waitFor();
    const said = (await problems.allInnerTexts()).join('');
    for (const name of ['gardening', 'nowhere', 'colour']) expect(said).toContain(name);
    expect(await shownColumns(page)).toEqual([CITY]);
    expect((await shownRows(page)).length).toBeGreaterThan(3);
  });

  it('leads to a row that the choice had hidden', async () => {
    const { page } = await open(`${path}?topic=homework&documents=${CITY}#tutoring`);
    await page.locator('tr#tutoring').waitFor();
    expect(await shownRows(page)).toEqual(['tutoring']);
    await page.locator('.comparison-bar a[href="#after-school"]').click();
    await page.locator('tr#after-school').waitFor();
    expect(await shownRows(page)).toEqual(['after-school']);
    expect(page.url()).toContain(`${path}?topic=after-school&documents=${CITY}#after-school`);
  });

  it('follows the boxes of places, which lead to the compare page without scripts', async () => {
    const { page } = await open(path);
    await page.locator('.choose-places summary').click();
    await page.locator(`input[value="${CITY}"]`).check();
    await page.locator(`input[value="${CUT}"]`).check();
    expect(await shownColumns(page)).toEqual([CITY, CUT]);
    expect(new URL(page.url()).search).toBe(`?documents=${CITY},${CUT}`);

    const bare = await open(path, { javaScriptEnabled: false });
    await bare.page.locator('.choose-places summary').click();
    for (const id of [CITY, COUNTY]) await bare.page.locator(`input[value="${id}"]`).check();
    await bare.page.locator('.choose-places button').click();
    const { pathname, searchParams } = new URL(bare.page.url());
    expect(pathname).toMatch(/\/compare\/$/);
    expect(searchParams.getAll('documents')).toEqual([CITY, COUNTY]);
  });
});
