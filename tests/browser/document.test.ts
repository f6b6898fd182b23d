/** A document as it is read: its text at once, what this site says of it beside it and out of the way. */
import { describe, expect, it } from 'vitest';
import { CITY, COUNTY, CUT, REPAIRED } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

const SCREENS = [
  { viewport: { width: 1280, height: 900 }, header: 64, first: 500 },
  { viewport: { width: 360, height: 740 }, header: 64, first: 640 },
] as const;

describe.each([CITY, COUNTY, REPAIRED, CUT])('the page of %s', (id) => {
  it.each(SCREENS)('begins its text in the first screen of $viewport.width px', async (screen) => {
    const { page } = await open(`documents/${id}/`, { viewport: screen.viewport });
    const { header, top } = await page.evaluate(() => {
      const bottom = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().bottom ?? 0;
      const text = document.querySelector('.document-text .sentence');
      return {
        header: bottom('.site-header'),
        top: (text?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) + scrollY,
      };
    });
    // How high the header of all pages may be is said elsewhere.
    expect(top - Math.max(0, header - screen.header)).toBeLessThanOrEqual(screen.first);
  });
});

describe('notes', () => {
  it('leave no holes between clauses, and go away when the text is to stand alone', async () => {
    const { page } = await open(`documents/${CITY}/`, { viewport: { width: 1280, height: 900 } });
    const heights = () =>
      page
        .locator('.clause')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const beside = await heights();
    await page.getByLabel('正文', { exact: true }).check();
    expect(await page.locator('.notes').first().isVisible()).toBe(false);
    const alone = await heights();
    expect(alone.length).toBeGreaterThan(3);
    expect(Math.max(...beside.map((height, at) => height - (alone[at] ?? 0)))).toBeLessThan(40);
  });

  it('stay away on the next page and the next day, until they are asked for', async () => {
    const { page } = await open(`documents/${CITY}/`);
    await page.getByLabel('正文', { exact: true }).check();
    await page.goto(page.url().replace(CITY, COUNTY));
    expect(await page.getByLabel('正文', { exact: true }).isChecked()).toBe(true);
    await page.getByLabel('批注').check();
    await page.reload();
    expect(await page.locator('.notes').first().isVisible()).toBe(true);
  });

  it('are chosen without scripts, and where nothing can be remembered', async () => {
    const bare = await open(`documents/${CITY}/`, { javaScriptEnabled: false });
    await bare.page.getByLabel('正文', { exact: true }).check();
    expect(await bare.page.locator('.notes').first().isVisible()).toBe(false);

    const { page, troubles } = await open('about/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    await page.goto(new URL(`../documents/${CITY}/`, page.url()).href);
    await page.getByLabel('正文', { exact: true }).check();
    expect(await page.locator('.notes').first().isVisible()).toBe(false);
    expect(troubles).toEqual([]);
  });

  it('open on demand, and where the mark of a repair leads into them', async () => {
    const { page } = await open(`documents/${REPAIRED}/`);
    const mark = page.locator('.document-text .repair').first();
    const note = page.locator(`[id="${await mark.getAttribute('aria-describedby')}"]`);
    expect(await note.isVisible()).toBe(false);
    await mark.click();
    await note.waitFor({ state: 'visible' });
    const other = page.locator('.notes:not([open])').first();
    await other.locator('summary').click();
    expect(await page.locator('.notes[open] .label-evidence').count()).toBeGreaterThan(0);
  });
});

it('unfolds where a document comes from when an address asks for it, and on paper', async () => {
  const { page } = await open(`documents/${CUT}/`);
  const facts = page.locator('.provenance .facts');
  expect(await facts.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await facts.isVisible()).toBe(true);
  const text = await page.locator('.document-body').boundingBox();
  expect((await facts.boundingBox())?.y).toBeGreaterThan(text?.y ?? Number.POSITIVE_INFINITY);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    location.hash = '#provenance';
  });
  await facts.waitFor({ state: 'visible' });
});

it('has numbers of sentences that a finger finds, and fits on 320 px', async () => {
  const { page } = await open(`documents/${REPAIRED}/`, { viewport: { width: 320, height: 640 } });
  const small = await page.locator('.verse:visible').evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ width, height }) => width < 24 || height < 24)
      .map(({ width, height }) => `${width} × ${height}`),
  );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
