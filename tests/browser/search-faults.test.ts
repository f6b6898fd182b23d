/** A failure of the search is never “none”: what did not come is said, tried again, and found once it comes. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COUNTY } from './corpus.ts';
import { answer, documentsInOrder, scan, status } from './finding.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

const PHRASE = '课后服务';
const hits = (page: Page) => page.locator('[data-results] > li');
const retry = (page: Page) => page.getByRole('button', { name: '重试' });

type Fault = (route: Route) => Promise<void>;
const abort: Fault = (route) => route.abort();
const absent: Fault = (route) => route.fulfill({ status: 404, body: 'not here' });
const busy: Fault = (route) => route.fulfill({ status: 503, body: 'later' });
/** The page of a hotel's network in place of what was asked for. */
const hotel: Fault = (route) => route.fulfill({ contentType: 'text/html', body: '<p>登录</p>' });
/** The first half of a file. */
const half: Fault = async (route) => {
  const body = await (await route.fetch()).body();
  await route.fulfill({ body: body.subarray(0, body.length / 2) });
};

/** Every kind of file that a search reads. */
const KINDS: [name: string, files: string, fault: Fault][] = [
  ['the script', '**/pagefind.js*', abort],
  ['the head', '**/pagefind/head.json', busy],
  ['the entry', '**/pagefind-entry.json*', hotel],
  ['the meta file', '**/*.pf_meta', half],
  ['the program', '**/wasm.*.pagefind', absent],
  ['the chunks', '**/pagefind/index/**', abort],
  ['chunks that are cut off', '**/pagefind/index/**', half],
  ['where texts begin', '**/pagefind/*/lengths-*.json', busy],
  ['the texts', '**/pagefind/*/texts/*', hotel],
];

/** Open a page on which waits pass sixty times as quickly. */
async function openQuick(): Promise<Page> {
  const { page } = await open('about/');
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    const quick = (run: () => void, wait = 0) => later(run, wait / 60);
    window.setTimeout = quick as typeof window.setTimeout;
  });
  return page;
}

const goTo = (page: Page, q: string) =>
  page.goto(new URL(`../search/?${new URLSearchParams({ q })}`, page.url()).href);

describe.each(KINDS)('%s', (_, files, fault) => {
  it('may fail to come once: all is found, without a word', async () => {
    const page = await openQuick();
    const failed = new Set<string>();
    await page.route(files, (route) => {
      const { pathname } = new URL(route.request().url());
      if (failed.has(pathname)) return route.continue();
      failed.add(pathname);
      return fault(route);
    });
    await goTo(page, PHRASE);
    expect(await answer(page)).toBe(scan(PHRASE).size);
    expect(failed.size).toBeGreaterThan(0);
    expect(await retry(page).count()).toBe(0);
  });

  it('may fail for good: it is said, the phrase stays, and another try finds all', async () => {
    const page = await openQuick();
    let asked = 0;
    await page.route(files, (route) => {
      asked += 1;
      return fault(route);
    });
    await goTo(page, PHRASE);
    await page.getByText('检索没有成功').waitFor();
    expect(asked).toBeGreaterThanOrEqual(3);
    expect(await status(page).textContent()).not.toContain('没有一处');
    expect(await hits(page).count()).toBe(0);
    expect(await page.locator('input[name="q"]').inputValue()).toBe(PHRASE);
    await retry(page).click();
    await page.getByText('检索没有成功').waitFor();

    await page.unroute(files);
    await retry(page).click();
    await hits(page).first().waitFor();
    expect(await answer(page)).toBe(scan(PHRASE).size);
    expect(await retry(page).count()).toBe(0);
  });
});

/** Files that only some questions need, and such a question. */
const SOME: [name: string, files: string, question: string][] = [
  ['how signs are published', '**/pagefind/*/exceptions-*.json', 'q=教育&literal=1'],
  ['which signs a place has', '**/pagefind/*/signs-*.json', 'q=教'],
  ['the traditional signs', '**/pagefind/*/simplified.json', 'q=雙減'],
  ['other words for the same', '**/pagefind/*/synonyms.json', 'q=课后服务'],
];

it.each(SOME)(
  '%s may not come: it is said, and nothing is said to be nowhere',
  async (_, files, question) => {
    const page = await openQuick();
    await page.route(files, busy);
    await page.goto(new URL(`../search/?${question}`, page.url()).href);
    await retry(page).waitFor();
    const said = await page.locator('search-panel form').textContent();
    expect(said).toMatch(/没有成功|不全|没有读到/);
    expect(said).not.toContain('没有一处');
    await page.unroute(files);
    await retry(page).click();
    await retry(page).waitFor({ state: 'hidden' });
    await hits(page).first().waitFor();
  },
);

describe('what comes in part', () => {
  it('is told from the whole where texts of a document are missing, until they have come', async () => {
    const page = await openQuick();
    const at = documentsInOrder().indexOf(COUNTY);
    const files = `**/pagefind/*/texts/${at}-*`;
    await page.route(files, abort);
    await goTo(page, PHRASE);
    const all = scan(PHRASE);
    expect(await answer(page)).toBe(all.size);
    const lost = [...all].filter((place) => place.startsWith(`${COUNTY}#`)).length;
    expect(lost).toBeGreaterThan(0);
    expect(await status(page).textContent()).toContain(`内容不全：其中${lost}处`);
    expect(await hits(page).count()).toBe(all.size);
    const bare = hits(page).filter({ hasText: '原文没有读到' });
    expect(await bare.count()).toBe(lost);
    expect(await bare.first().locator('h2 a').getAttribute('href')).toContain(COUNTY);
    expect(await bare.first().locator('[data-trust-of]').count()).toBe(1);

    await page.unroute(files);
    await retry(page).click();
    await page.getByText('内容不全').waitFor({ state: 'hidden' });
    expect(await answer(page)).toBe(all.size);
    expect(
      await hits(page)
        .filter({ has: page.locator('.quote') })
        .count(),
    ).toBe(all.size);
    expect(await retry(page).count()).toBe(0);
  });

  it('is told from the whole where it is not known what places are about, until that has come', async () => {
    const page = await openQuick();
    const files = '**/pagefind/*/themes-*.json';
    await page.route(files, hotel);
    await goTo(page, PHRASE);
    await page.getByText('主题标注没有读到').waitFor();
    expect(await answer(page)).toBe(scan(PHRASE).size);
    expect(await retry(page).isVisible()).toBe(true);

    await page.unroute(files);
    await retry(page).click();
    const options = page.locator('select[name="theme"] option');
    await expect.poll(() => options.count()).toBeGreaterThan(1);
    expect(await page.getByText('主题标注没有读到').count()).toBe(0);
    expect(await retry(page).count()).toBe(0);
  });

  it('is told from the whole where further filters could not be read, until they have come', async () => {
    const page = await openQuick();
    const files = '**/pagefind/*/traits-*.json';
    await page.route(files, abort);
    await goTo(page, PHRASE);
    await answer(page);
    await page.locator('[data-further] > summary').click();
    await page.getByText('这些条件没有读到').waitFor();
    expect(await hits(page).count()).toBe(scan(PHRASE).size);

    await page.unroute(files);
    await retry(page).click();
    await page.getByText('这些条件没有读到').waitFor({ state: 'hidden' });
    expect(await page.locator('select[name="commitment"] option').count()).toBeGreaterThan(1);
  });

  it('is told from the whole where one of several phrases could not be looked up', async () => {
    const page = await openQuick();
    // The index of these documents is one chunk, which comes or does not: this one has a chunk for each phrase but the first.
    const body = `let asked = 0;
      export const createInstance = ({ basePath }) => ({
        async search() {
          if (asked++ > 0) await fetch(basePath + 'index/none').catch(() => {});
          return { results: [] };
        },
      });`;
    await page.route('**/pagefind.js*', (route) =>
      route.fulfill({ contentType: 'text/javascript', body }),
    );
    await goTo(page, `双减|${PHRASE}`);
    await page.getByText('结果不全').waitFor();
    const said = await status(page).textContent();
    expect(said).toContain(`“${PHRASE}”的索引没有读到`);
    expect(said).toContain('没有一处含有“双减”。');
    expect(await retry(page).isVisible()).toBe(true);
  });
});

it('goes on when the network is back', async () => {
  const { page } = await open('search/');
  await page.context().setOffline(true);
  await page.locator('input[name="q"]').fill(PHRASE);
  await page.getByText('检索没有成功').waitFor();
  await page.context().setOffline(false);
  await retry(page).click();
  await hits(page).first().waitFor();
  expect(await answer(page)).toBe(scan(PHRASE).size);
  // Whoever asked for another try goes on from its answer.
  expect(await page.evaluate(() => document.activeElement?.matches('[data-results]'))).toBe(true);
});

describe('bad input is answered in words', () => {
  const long = 'a'.repeat(10_000);
  it.each([
    ['10,000 signs', `q=${long}`, '只检索了前500字'],
    ['only spaces', 'q=%20%20%E3%80%80', '没有可以检索的字'],
    ['no phrase', 'q=', '没有可以检索的字'],
    ['only punctuation', 'q=%3F%21%2A%2C', '没有一处含有“?!*,”'],
    ['only bars', 'q=%7C%7C', '没有一处含有“||”'],
    ['broken percent-encoding', 'q=%E4%ZZ%', '没有一处含有'],
    ['names of properties', 'q=__proto__&__proto__=1&year=__proto__', '没有“__proto__”这个年份'],
    ['a quotation mark alone', 'q="双减', '引号没有成对，不作数'],
    ['a regular expression', 'q=(.%2B)%2B%24|[', '没有一处含有“(.+)+$|[”'],
    [
      'more phrases than are looked up',
      `q=${Array.from({ length: 13 }, (_, at) => `双减${at}`).join('|')}`,
      '没有检索“双减12”',
    ],
  ])('%s', async (_, query, words) => {
    const { page, troubles } = await open(`search/?${query}`);
    await page.getByText(words).waitFor();
    // A long phrase is not repeated in full.
    expect((await status(page).textContent())?.length).toBeLessThan(250);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('10,000 signs in the field', async () => {
    const { page, troubles } = await open('search/');
    await page.locator('input[name="q"]').fill('双减'.repeat(5000));
    await page.getByText('只检索了前500字').waitFor();
    expect(new URL(page.url()).searchParams.get('q')?.length).toBe(500);
    expect(troubles).toEqual([]);
  });
});
