/** Searching as a reader does it, and whether what is found is all there is and nothing else. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { documents } from '../site/site.ts';
import { cutPhrases } from '../unit/search/harness.ts';
import { COUNTY, covers, idsWhere } from './corpus.ts';
import { answer, expectFound, names, scan, status, terms } from './finding.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

/** The documents of a region and of those below it. */
const within = (region: string) =>
  idsWhere(({ region_path = '' }) => `${region_path}|`.startsWith(`${region}|`));
const hits = (page: Page) => page.locator('[data-results] > li');

describe('a search', () => {
  it('finds a phrase and lands on its clause, marked and focused', async () => {
    const { page, troubles } = await open('');
    await page.locator('input[name="q"]').fill('隐形变异');
    await page.locator('input[name="q"]').press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    const expected = scan('隐形变异');
    expect(await answer(page)).toBe(expected.size);
    expect(await hits(page).count()).toBe(expected.size);
    expect(await page.locator('[data-results] mark').first().textContent()).toBe('隐形变异');

    await hits(page).filter({ hasText: '海宁市' }).first().locator('h2 a').click();
    await page.waitForURL(`**/documents/${COUNTY}/#c*`);
    const id = new URL(page.url()).hash.slice(1);
    const clause = page.locator(`[id="${id}"]`);
    expect(await clause.innerText()).toContain('隐形变异');
    expect(await clause.evaluate((one) => one.matches(':target'))).toBe(true);
    await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
    const top = await clause.evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
    expect(troubles).toEqual([]);
  });

  it('is answered while one types, without a key to send it', async () => {
    const { page } = await open('search/');
    await page.locator('input[name="q"]').pressSequentially('县管校聘');
    expect(await answer(page)).toBe(scan('县管校聘').size);
    expect(new URL(page.url()).searchParams.get('q')).toBe('县管校聘');
    // Whoever types stays in the field.
    expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(true);
  });

  it('says in words that there is nothing, and offers no filters for it', async () => {
    const { page } = await open('search/?q=量子纠缠');
    expect(await answer(page)).toBe(0);
    expect(await status(page).textContent()).toContain('量子纠缠');
    expect(await hits(page).count()).toBe(0);
    expect(await page.locator('[data-filters]').isVisible()).toBe(false);
  });

  it('shows a phrase that looks like markup as what it is', async () => {
    const { page, troubles } = await open('search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    expect(await answer(page)).toBe(0);
    expect(await status(page).textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('search-panel img').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('shows more results on demand, and moves on to them', async () => {
    const { page } = await open('search/?q=教育');
    const all = await answer(page);
    expect(all).toBe(scan('教育').size);
    const shown = await hits(page).count();
    expect(shown).toBeLessThan(all);
    await page.locator('[data-more]').click();
    await page.waitForFunction(
      (before) => document.querySelectorAll('[data-results] > li').length > before,
      shown,
    );
    await page.waitForFunction(() => document.activeElement?.closest('[data-results]') !== null);
  });
});

describe('filters', () => {
  it.each([
    ['region', '浙江省/嘉兴市/海宁市', within('浙江省|嘉兴市|海宁市')],
    ['region', '浙江省/嘉兴市', within('浙江省|嘉兴市')],
    ['region', '山东省', within('山东省')],
    ['year', '2024', idsWhere((row) => covers(row, 2024))],
  ])('narrow to the %s %s, as its option promises', async (facet, value, ids) => {
    const { page } = await open('search/?q=课后服务');
    const all = await answer(page);
    const select = page.locator(`select[name="${facet}"]`);
    const promised = await select.locator(`option[value="${value}"]`).textContent();
    await select.selectOption(value);
    await page.waitForURL((url) => url.searchParams.get(facet) === value);
    await page.waitForFunction(() =>
      document.querySelector('search-panel [role="status"]')?.textContent?.includes('不限条件'),
    );
    const links = await page.locator('[data-results] h2 a').evaluateAll((list) => {
      return list.map((link) => new URL((link as HTMLAnchorElement).href).pathname);
    });
    const wanted = [...scan('课后服务')].filter((place) => ids.includes(place.split('#')[0] ?? ''));
    expect(wanted.length).toBeGreaterThan(0);
    expect(links.length).toBe(wanted.length);
    expect(links.length).toBeLessThan(all);
    expect(promised).toContain(`（${links.length}）`);
    for (const link of links) expect(ids).toContain(link.split('/').at(-2));
  });

  it('narrow to a theme', async () => {
    const { page } = await open('search/?q=学校&theme=special-education');
    const found = await answer(page);
    const wanted = documents.flatMap(({ id, clauses }) =>
      clauses
        .filter((clause) => clause.themes.includes('special-education'))
        .map((clause) => `${id}#${clause.id}`),
    );
    const headings = documents.flatMap(({ id, sections }) =>
      sections
        .filter(({ labels }) => labels.some(({ theme }) => theme === 'special-education'))
        .map((section) => `${id}#${section.id}`),
    );
    const places = scan('学校');
    const expected = [...wanted, ...headings].filter((place) => places.has(place));
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toBe(expected.length);
  });

  it('narrow to one document, in which any of several phrases may stand', async () => {
    const { page } = await open(`search/?q=作业|教师队伍&document=${COUNTY}`);
    const found = await answer(page);
    const places = [...scan('作业'), ...scan('教师队伍')];
    const own = new Set(places.filter((place) => place.startsWith(`${COUNTY}#`)));
    expect(own.size).toBeGreaterThan(0);
    expect(found).toBe(own.size);
    expect(await page.locator('select[name="document"]').inputValue()).toBe(COUNTY);
    const marked = await page.locator('[data-results] mark').allTextContents();
    for (const text of marked) expect(['作业', '教师队伍']).toContain(text);
  });

  it('that the corpus does not have are named and left out', async () => {
    const { page } = await open('search/?q=课后服务&year=1999&document=%3Cimg%3E&theme=nix');
    expect(await answer(page)).toBe(scan('课后服务').size);
    const said = (await status(page).textContent()) ?? '';
    for (const one of ['“1999”这个年份', '“<img>”这个文件', '“nix”这个主题']) {
      expect(said).toContain(one);
    }
    const choices = await page.locator('[data-filters] option').allTextContents();
    expect(choices.filter((choice) => choice.includes('（0）'))).toEqual([]);
  });

  it('are undone by the back button, step by step', async () => {
    const { page } = await open('search/?q=课后服务');
    const all = await answer(page);
    await page.locator('select[name="year"]').selectOption('2022');
    await page.waitForURL(/year=2022/);
    await page.locator('select[name="region"]').selectOption('山东省/临沂市');
    await page.waitForURL(/region=/);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('region'));
    expect(new URL(page.url()).searchParams.get('year')).toBe('2022');
    await page.goBack();
    await page.waitForFunction(
      (count) =>
        document.querySelector('[role="status"]')?.textContent?.startsWith(`找到${count}处，`),
      all,
    );
    expect(await page.locator('select[name="year"]').inputValue()).toBe('');
  });

  it('come back with the results from a passage that one has read', async () => {
    const { page } = await open('search/?q=随班就读');
    const all = await answer(page);
    await hits(page).first().locator('h2 a').click();
    await page.waitForURL(/\/documents\//);
    await page.goBack();
    expect(await answer(page)).toBe(all);
    expect(await page.locator('input[name="q"]').inputValue()).toBe('随班就读');
  });
});

describe('what fails to load', () => {
  it.each([
    ['the head', '**/pagefind/head.json'],
    ['the texts', '**/pagefind/*/texts/*'],
  ])('is %s: it is said in words, and another try goes on', async (_, files) => {
    const { page } = await open('about/');
    await page.route(files, (route) => route.abort());
    await page.goto(new URL('../search/?q=随班就读', page.url()).href);
    await page.getByText('检索没有成功').waitFor();
    expect(await hits(page).count()).toBe(0);
    await page.unroute(files);
    await page.getByRole('button', { name: '重试' }).click();
    await hits(page).first().waitFor();
    expect(await answer(page)).toBe(scan('随班就读').size);
  });

  it('is nothing that comes too late: the last phrase is answered', async () => {
    const { page } = await open('about/');
    const held: (() => void)[] = [];
    await page.route('**/pagefind/*/texts/*', async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await page.goto(new URL('../search/?q=随班就读', page.url()).href);
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await page.locator('input[name="q"]').fill('量子纠缠');
    expect(await answer(page)).toBe(0);
    for (const go of held) go();
    await page.waitForLoadState('networkidle');
    expect(await status(page).textContent()).toContain('量子纠缠');
    expect(await hits(page).count()).toBe(0);
  });
});

describe('what is found', () => {
  it.each([
    ['the name of every theme and topic', names],
    // All four thousand take a while: `npm run eval:laws`.
    ['terms of the codebook', terms.filter((_, at) => at % 8 === 0)],
    ['40 phrases cut at random from the documents', cutPhrases(documents, 40, 20261122)],
    [
      'what the index could trip over',
      ['(', '。', '“', '2023', 'g20', '５Ｇ', '的', '"双减"', '双 减'],
    ],
  ])('is what a plain scan finds, for %s', async (_, list) => {
    await expectFound(open, list);
  });
});
