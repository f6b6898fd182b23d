/** Comparing as a reader does it: by address, by form, back and forward, and where things go wrong. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/corpus/quote.ts';
import { documents, themes } from '../site/site.ts';
import { barriersOn, WCAG } from './barriers.ts';
import { CITY, COPY, COUNTY, CUT, REPAIRED } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const core = themes.filter(({ kind }) => kind === 'core');

const three = `compare/?theme=balanced-development&documents=${CITY},${COUNTY},${REPAIRED}`;

const status = (page: Page) => page.locator('compare-panel > [role="status"]');
const alert = (page: Page) => page.locator('compare-panel > [role="alert"]');
const choice = (page: Page) => page.locator('.compare-choice');
const openForm = (page: Page) => choice(page).locator('summary').click();
const columns = (page: Page) => page.locator('.compare-heads > li');

/** Wait until an answer stands. */
const answered = (page: Page, documents: number) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('[role="status"]')?.textContent?.startsWith(`${wanted}份文件，`),
    documents,
  );

describe('an address', () => {
  it('shows every sentence of its documents on its theme, word for word', async () => {
    const { page, troubles } = await open(three);
    await answered(page, 3);
    const theme = themes.find(({ id }) => id === 'balanced-development');
    if (!theme) throw new Error('no theme');
    const shown = await page
      .locator('.quote')
      .evaluateAll((quotes) =>
        quotes.map((one) =>
          [
            one.getAttribute('data-passage')?.replace('#', ' '),
            one.querySelector('q')?.textContent,
          ].join(' '),
        ),
      );
    const wanted = documents
      .filter(({ id }) => [CITY, COUNTY, REPAIRED].includes(id))
      .flatMap((document) => {
        const ids = quote(document, theme, null).flatMap(({ sentences }) =>
          sentences.map(({ id }) => id),
        );
        const headings = document.sections.map(({ id, heading }) => ({
          id: `${id}-s1`,
          text: heading,
        }));
        return [...headings, ...document.clauses.flatMap(({ sentences }) => sentences)]
          .filter(({ id }) => ids.includes(id))
          .map(({ id, text }) => `${document.id} ${id} ${text}`);
      });
    expect([...new Set(shown)].sort()).toEqual(wanted.sort());
    expect(await page.title()).toContain('海宁市');
    expect(troubles).toEqual([]);
  });

  it('brings together what says the same, and marks what only one says', async () => {
    const { page } = await open(three);
    await answered(page, 3);
    const row = page.locator('.compare-table tr', { hasText: '缩小城乡教育差距' }).first();
    const cells = row.locator('td');
    expect(await cells.nth(0).locator('q').innerText()).toContain('5G+专递课堂');
    expect(await cells.nth(1).locator('mark.own').allInnerTexts()).toContain('缩小城乡教育差距');
    expect(await cells.nth(2).innerText()).toContain('没有相近的句子');
    // Not by colour alone.
    const line = await row
      .locator('mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(line).toBe('underline');
  });

  it('pairs and marks as the build does from above to below, with whatever dictionary', async () => {
    /** By topic, the sentences of each row, and their text with its marks. */
    const rowsOf = (page: Page, blocks: string, rows: string) =>
      page.evaluate(
        ([blocks, rows]) =>
          [...document.querySelectorAll<HTMLElement>(blocks)].flatMap((block) => {
            const met = [...block.querySelectorAll(rows)].map((row) =>
              [...row.querySelectorAll('.quote')].map((one) => [
                one.getAttribute('data-passage'),
                ...[...(one.querySelector('q')?.childNodes ?? [])].map((node) =>
                  node instanceof Element
                    ? `${node.className}: ${node.textContent}`
                    : node.nodeValue,
                ),
              ]),
            );
            const topic = block.dataset.topic ?? block.getAttribute('aria-labelledby') ?? '';
            return met.length > 0 ? [[topic.replace(/^.*--/, ''), met]] : [];
          }),
        [blocks, rows] as const,
      );
    const vertical = await open('vertical/haining/');
    const built = await rowsOf(
      vertical.page,
      'section[aria-labelledby*="--"]',
      '.vertical-rows tr:has(.quote):not(:has(.elsewhere))',
    );
    expect(built.length).toBeGreaterThan(2);
    const { page, context } = await open('about/');
    await context.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'));
    await page.goto(new URL(`../compare/?documents=${CITY},${COUNTY}`, page.url()).href);
    await answered(page, 2);
    expect(await page.evaluate(() => 'Segmenter' in Intl)).toBe(false);
    const shown = await rowsOf(
      page,
      '.compare-topic',
      'tbody:first-of-type:has(.compare-kind) tr:has(.quote)',
    );
    expect(shown).toEqual(built);
  });

  it('marks figures that differ, whole', async () => {
    const { page } = await open(
      `compare/?theme=balanced-development&documents=${COUNTY},${REPAIRED}`,
    );
    await answered(page, 2);
    const figures = await page.locator('td mark.figure').allInnerTexts();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) expect(figure).toMatch(/\d/);
  });

  it('loads the index and the cells that it needs, and no others', async () => {
    const { page } = await open('about/');
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.json')) asked.push(pathname.replace(/^.*\/compare\//, ''));
    });
    await page.goto(new URL(`../${three}`, page.url()).href);
    await answered(page, 3);
    expect(asked.sort()).toEqual(
      [
        ...[COUNTY, REPAIRED, CITY].map((id) => `cells/balanced-development/${id}.json`),
        'index.json',
      ].sort(),
    );
  });

  it('without a theme is about all core themes; an empty cell says why', async () => {
    const { page, troubles } = await open(`compare/?documents=${CITY},${REPAIRED}`);
    await answered(page, 2);
    expect(await page.locator('.compare-theme h2').allInnerTexts()).toEqual(
      core.map(({ name }) => name),
    );
    const vocational = page.locator('.compare-theme').last();
    expect(await vocational.locator('.silence svg').count()).toBeGreaterThan(0);
    expect(await vocational.innerText()).toContain('超出范围');
    const why = vocational.locator('.silence-why').first();
    const { searchParams } = new URL((await why.getAttribute('href')) ?? '', page.url());
    expect([CITY, REPAIRED]).toContain(searchParams.get('document'));
    const askable = [core.at(-1), ...(core.at(-1)?.topics ?? [])];
    expect(askable.map((one) => one?.lookFor?.join('|'))).toContain(searchParams.get('q'));
    expect(troubles).toEqual([]);
  });

  it('leads from each sentence to its place in the document', async () => {
    const { page } = await open(three);
    await answered(page, 3);
    await page.locator('.quote .passage-place').first().click();
    await page.waitForURL(/\/documents\/.*#/);
    expect(await page.locator(':target').count()).toBe(1);
    await page.goBack();
    await answered(page, 3);
  });
});

describe('the form', () => {
  it('changes documents and themes, and the back button takes it back', async () => {
    const { page } = await open(three);
    await answered(page, 3);
    await openForm(page);
    await page.getByLabel('文件三').selectOption('');
    await answered(page, 2);
    expect(new URL(page.url()).searchParams.get('documents')).toBe(`${CITY},${COUNTY}`);
    await page.locator('select[name="theme"]').selectOption('funding');
    await page.waitForURL(/theme=funding/);
    await page.waitForFunction(
      () => document.querySelector('.compare-theme h2')?.textContent === '经费与资助',
    );
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector('.compare-theme h2')?.textContent === '优质均衡',
    );
    await page.goBack();
    await answered(page, 3);
    expect(await columns(page).count()).toBe(3);
    expect(await page.getByLabel('文件三').inputValue()).toBe(REPAIRED);
    await page.goForward();
    await answered(page, 2);
    expect(await page.getByLabel('文件三').inputValue()).toBe('');
  });

  it('builds a comparison up from nothing', async () => {
    const { page } = await open('compare/');
    await page.getByLabel('文件一').selectOption(COPY);
    await page.getByText('还差至少一份').waitFor();
    await page.getByLabel('文件二').selectOption(REPAIRED);
    await answered(page, 2);
    expect(await page.locator('[data-start]').isVisible()).toBe(false);
  });

  it('of a theme page leads here with what is ticked', async () => {
    const { page } = await open('themes/double-reduction/');
    await page.getByText('选几份文件对比').click();
    for (const id of [COPY, COUNTY]) await page.locator(`input[value="${id}"]`).check();
    await page.getByRole('button', { name: '对比所选' }).click();
    await answered(page, 2);
    expect(await columns(page).allInnerTexts()).toHaveLength(2);
    expect(await page.locator('.compare-theme h2').innerText()).toBe('双减');
  });

  it('is reached from a document, and offers others to go with it', async () => {
    const { page } = await open(`documents/${COUNTY}/`);
    await page.locator('main').getByRole('link', { name: '与其他文件对比' }).click();
    await page.getByText('还差至少一份').waitFor();
    await page.getByRole('link', { name: /^与嘉兴市.*对比$/ }).click();
    await answered(page, 2);
  });
});

describe('a bad address', () => {
  it.each([
    ['an unknown theme', `theme=nix&documents=${COPY},${COUNTY}`, '“nix”这个主题', 2],
    ['an unknown document', `theme=funding&documents=x,${COPY},${COUNTY}`, '“x”这份文件', 2],
    ['a repeated document', `documents=${COPY},${COPY},${COUNTY}`, '重复', 2],
    [
      'five documents',
      `theme=funding&documents=${[COPY, COUNTY, REPAIRED, CITY, CUT].join(',')}`,
      '最多比四份',
      4,
    ],
    ['markup', `theme=funding&documents=%3Cimg%20src=x%3E,${COPY},${COUNTY}`, '<img src=x>', 2],
  ])('with %s says so in words and shows the rest', async (_, query, said, count) => {
    const { page, troubles } = await open(`compare/?${query}`);
    await answered(page, count);
    expect(await alert(page).innerText()).toContain(said);
    expect(await columns(page).count()).toBe(count);
    expect(await page.locator('compare-panel img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it.each([
    ['no document', ''],
    ['only unknown ones', '?theme=x&documents=y,z'],
    ['one document', `?documents=${COPY}`],
    ['one document, twice', `?documents=${COPY},${COPY}`],
  ])('with %s has ways on', async (_, query) => {
    const { page, troubles } = await open(`compare/${query}`);
    await page.getByLabel('文件一').waitFor();
    expect(await page.locator('[data-start] a:visible').count()).toBeGreaterThan(themes.length);
    if (query.includes(COPY)) expect(await status(page).innerText()).toContain('还差');
    if (query.includes('y,z')) expect(await alert(page).innerText()).toContain('“y、z”');
    expect(await columns(page).count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

describe('what fails to load', () => {
  it('is a cell: it is named, the rest stands, another try shows it', async () => {
    const { page } = await open('about/');
    await page.route(`**/cells/*/${COUNTY}.json`, (route) => route.abort());
    await page.goto(new URL(`../${three}`, page.url()).href);
    await answered(page, 3);
    expect(await alert(page).innerText()).toContain('海宁市');
    const way = await alert(page).getByRole('link').getAttribute('href');
    expect(way).toContain(`/themes/balanced-development/${COUNTY}/`);
    expect(await page.locator('td', { hasText: '没有读到' }).count()).toBeGreaterThan(0);
    expect(await page.locator('.quote').count()).toBeGreaterThan(5);
    await page.unroute(`**/cells/*/${COUNTY}.json`);
    await page.getByRole('button', { name: '重试' }).click();
    // The alert is emptied when the reading begins, the cells are filled when it ends.
    await expect.poll(() => page.getByText('没有读到').count(), { timeout: 20_000 }).toBe(0);
    expect(await alert(page).innerHTML()).toBe('');
  });

  it('is a cell that holds something else: it counts as one that failed', async () => {
    const { page } = await open('about/');
    await page.route(`**/cells/*/${COUNTY}.json`, (route) =>
      route.fulfill({ json: { sentences: [{ id: 1, text: null }] } }),
    );
    await page.goto(new URL(`../${three}`, page.url()).href);
    await answered(page, 3);
    expect(await alert(page).innerText()).toContain('没有读到');
  });

  it('is nothing that comes too late: the last choice is shown', async () => {
    const { page } = await open('about/');
    const held: (() => void)[] = [];
    await page.route('**/cells/balanced-development/*', async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await page.goto(new URL(`../${three}`, page.url()).href);
    await expect.poll(() => held.length).toBe(3);
    await page.getByText('正在读取').waitFor();
    await openForm(page);
    await page.locator('select[name="theme"]').selectOption('funding');
    await answered(page, 3);
    for (const go of held) go();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.compare-theme h2').allInnerTexts()).toEqual(['经费与资助']);
    expect(await status(page).innerText()).toContain('3份文件');
  });

  it('is the index: the theme pages stay, and another try goes on', async () => {
    const { page } = await open('about/');
    await page.route('**/compare/index.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(new URL(`../${three}`, page.url()).href);
    await page.getByText('文件目录没有读到').waitFor();
    expect(await page.locator('[data-start] a:visible').count()).toBeGreaterThanOrEqual(
      themes.length,
    );
    await page.unroute('**/compare/index.json');
    await page.getByRole('button', { name: '重试' }).click();
    await answered(page, 3);
    expect(await alert(page).innerText()).toBe('');
  });

  it('is never all: without scripts the page leads to the theme pages', async () => {
    const { page } = await open(three, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('需要启用 JavaScript');
    await page.locator('main').getByRole('link', { name: '优质均衡', exact: true }).click();
    await page.waitForURL(/\/themes\/balanced-development\/$/);
  });
});

it.each([360, 768, 1280])('has no barrier and no sideways scrolling at %i px', async (width) => {
  const { page } = await open(`compare/?documents=${[CITY, COUNTY, REPAIRED, COPY].join(',')}`, {
    viewport: { width, height: 800 },
  });
  await answered(page, 4);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await barriersOn(page, { only: WCAG })).toEqual([]);
  }
  // Where columns stand below each other, each says whose it is.
  const label = page.locator('td .cell-place').first();
  expect(await label.isVisible()).toBe(width === 360);
});

it('prints what is compared, with its marks and without its form', async () => {
  const { page } = await open(three);
  await answered(page, 3);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.compare-form').isVisible()).toBe(false);
  expect(await page.locator('.compare-legend').isVisible()).toBe(true);
  expect(await page.locator('.quote q').first().isVisible()).toBe(true);
  expect(await page.locator('td mark').first().isVisible()).toBe(true);
});
