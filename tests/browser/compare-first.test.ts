/** The comparison stands in the first screen, holds still while it comes, and says how far it can be relied on. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CITY, COPY, COUNTY, CUT, REPAIRED } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const two = `compare/?theme=balanced-development&documents=${COUNTY},${REPAIRED}`;
const quotes = (page: Page) => page.locator('.compare-table .quote');

describe('the first screen', () => {
  it.each([
    { width: 1280, height: 900, most: 600 },
    { width: 360, height: 740, most: 700 },
  ])('has the first sentence at $width px', async ({ width, height, most }) => {
    const { page } = await open(two, { viewport: { width, height } });
    await quotes(page).first().waitFor();
    const top = await page
      .locator('.compare-table .quote:not(.heading) q')
      .first()
      .evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeLessThanOrEqual(most);
  });

  it.each([360, 1280])('holds still while the cells come slowly, at %i px', async (width) => {
    const { page, context } = await open('about/', { viewport: { width, height: 800 } });
    await context.addInitScript(() => {
      const shifts = { sum: 0 };
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += Reflect.get(entry, 'value');
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const held: (() => void)[] = [];
    await page.route(/\/compare\/(?:index|cells\/.*)\.json$/, async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    /** Let what is asked for come, after the page was painted without it. */
    const letCome = async (count: number) => {
      await expect.poll(() => held.length).toBe(count);
      await page.getByText('正在读取').waitFor();
      for (const go of held.splice(0)) go();
    };
    await page.goto(new URL(`../${two}`, page.url()).href);
    await letCome(1);
    await letCome(2);
    await quotes(page).first().waitFor();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          requestAnimationFrame(() =>
            setTimeout(() => done(Reflect.get(Reflect.get(window, 'shifts'), 'sum')), 0),
          );
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.02);
  });
});

describe('the form', () => {
  it('is a line that names what is compared, with its trust, and opens', async () => {
    const { page } = await open(`compare/?theme=vocational-education&documents=${CITY},${CUT}`);
    const summary = page.locator('.compare-choice summary');
    await summary.getByText('改选').waitFor();
    expect((await summary.innerText()).replace(/\s+/g, '')).toMatch(
      /^职业教育·嘉兴市A.*、.+D.*推断.*改选$/,
    );
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    await summary.click();
    await page.getByLabel('文件三').selectOption(COUNTY);
    await page.locator('.compare-heads > li').nth(2).waitFor();
    // Who chooses goes on choosing, until they are done.
    expect(await page.locator('.compare-form').isVisible()).toBe(true);
    await page.getByRole('button', { name: '对比', exact: true }).click();
    expect(await page.locator('.compare-form').isVisible()).toBe(false);
    expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('says of each document that it offers how far it can be relied on', async () => {
    const { page } = await open('compare/');
    const offered = page.getByLabel('文件一').locator('optgroup option');
    await offered.first().waitFor({ state: 'attached' });
    for (const name of await offered.allInnerTexts()) expect(name).toMatch(/（来源[A-D]级.*）$/);
  });
});

it('names no document without its marks', async () => {
  const { page } = await open(`compare/?documents=${[CITY, COUNTY, REPAIRED, CUT].join(',')}`);
  await quotes(page).first().waitFor();
  const bare = await page
    .locator('compare-panel :is(.compare-heads > li, thead th, .cell-place)')
    .evaluateAll((all) => all.filter((one) => !one.querySelector('[data-trust-of]')).length);
  expect(bare).toBe(0);
});

describe('a topic', () => {
  it('stands alone at its own address, with ways to the others and to all places', async () => {
    const { page } = await open(two);
    const heading = page.locator('.compare-topic h3').first();
    const name = await heading.innerText();
    await heading.getByRole('link').click();
    await page.waitForURL(/topic=/);
    await quotes(page).first().waitFor();
    expect(await page.locator('.compare-topic h3').allInnerTexts()).toEqual([name]);
    expect(await page.title()).toContain(`优质均衡·${name}`);
    const topic = new URL(page.url()).searchParams.get('topic');
    const everywhere = page.getByRole('link', { name: `各地并排：${name}` });
    expect(await everywhere.getAttribute('href')).toContain(
      `/themes/balanced-development/#${topic}`,
    );
    expect(await page.locator('.compare-others a').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: /^全部\d+个议题$/ }).click();
    await page.waitForURL((url) => !url.searchParams.has('topic'));
    await page.locator('.compare-topic').nth(1).waitFor();
  });

  it('that nobody speaks on says so of itself, not of its theme', async () => {
    const { page } = await open(
      `compare/?theme=double-reduction&documents=${COUNTY},${COPY}&topic=classroom`,
    );
    await page.getByText('所选文件都没有说到“双减·课堂提质增效”').waitFor();
    expect(await page.locator('.silent-documents [data-trust-of]').count()).toBe(2);
  });
});

it('puts no heading beside another sentence', async () => {
  const { page } = await open(`compare/?documents=${CITY},${COUNTY}`);
  await quotes(page).first().waitFor();
  expect(await page.locator('.quote.heading').count()).toBeGreaterThan(5);
  const rows = page.locator('tbody:has(.compare-kind:text("说法相近")) tr');
  expect(await rows.count()).toBeGreaterThan(5);
  expect(await rows.locator('.heading').count()).toBe(0);
});

describe('a repaired passage', () => {
  it('keeps its marks, with what the seed has there, and is copied with a note and its source', async () => {
    const { page, context } = await open(two);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const passage = page.locator('.quote', { has: page.locator('.repair') }).first();
    await passage.waitFor();
    const repair = passage.locator('.repair').first();
    expect(await repair.getAttribute('data-note')).toContain('原始文件');
    expect(await repair.getAttribute('href')).toMatch(new RegExp(`/documents/${REPAIRED}/#e\\d`));
    await passage.getByRole('button', { name: /^复制/ }).click();
    await passage.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [words, source] = copied.split('\n');
    expect(words).toBe(await passage.locator('q').textContent());
    expect(source).toMatch(/复原.*来源[A-D]级/);
  });

  it('is as much marked on paper', async () => {
    const { page } = await open(two);
    const repair = page.locator('.quote .repair').first();
    await repair.waitFor();
    await page.emulateMedia({ media: 'print' });
    const note = await repair.evaluate((one) => getComputedStyle(one, '::after').content);
    expect(note).toContain('原始文件');
    expect(await page.locator('thead [data-trust-of]').first().isVisible()).toBe(true);
  });
});

it('loses no word under forced colours on a dark system', async () => {
  const { page } = await open(two, { colorScheme: 'dark', forcedColors: 'active' });
  await quotes(page).first().waitFor();
  const seen = await page.locator(':is(td, .compare-legend) mark').evaluateAll((all) => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.forcedColorAdjust = 'none';
    /** An ink of the system on the ground that belongs to it. */
    const pairs = ['CanvasText on Canvas', 'MarkText on Mark'].map((pair) => {
      [probe.style.color = '', probe.style.backgroundColor = ''] = pair.split(' on ');
      const { color, backgroundColor } = getComputedStyle(probe);
      return `${color} on ${backgroundColor}`;
    });
    return all.map((one) => {
      const { color, backgroundColor } = getComputedStyle(one);
      return pairs.includes(`${color} on ${backgroundColor}`);
    });
  });
  expect(seen.length).toBeGreaterThan(4);
  expect(seen.filter((is) => !is)).toEqual([]);
});
