/** Similar sentences of other documents, from a result of the search. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { documents } from '../site/site.ts';
import { barriersOn, WCAG } from './barriers.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const FILES = '**/similar/**';

/** A sentence that two documents have in like words, of which one is found by its words. */
const QUERY = '课后服务';

const firstList = (page: Page) => page.locator('.hit details.similar').first();

/** Open the lists of results one by one until one names a sentence. */
async function openFirstWithAny(page: Page) {
  await firstList(page).waitFor();
  for (const list of await page.locator('.hit details.similar').all()) {
    await list.locator('summary').press('Enter');
    await list.getByText('其他文件里').waitFor();
    if ((await list.locator('li').count()) > 0) return list;
  }
  throw new Error('no result has a similar sentence');
}

it('show with their place, their grade and how similar they are, and lead to the passage', async () => {
  const asked: string[] = [];
  const { page, context, troubles } = await open(`about/`, {
    viewport: { width: 360, height: 740 },
  });
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL(`../search/?q=${QUERY}`, page.url()).href);
  await firstList(page).waitFor();
  expect(asked.filter((path) => path.includes('/similar/'))).toEqual([]);
  const list = await openFirstWithAny(page);
  const hit = list.locator('xpath=ancestor::*[@data-passage][1]');
  const own = await hit.getAttribute('data-passage');
  for (const item of await list.locator('li').all()) {
    const [id, anchor] = ((await item.getAttribute('data-passage')) ?? '').split('#');
    const document = documents.find((one) => one.id === id);
    const said = document?.clauses.flatMap((one) => one.sentences).find((one) => one.id === anchor);
    expect(id).not.toBe(own?.split('#')[0]);
    expect(await item.locator('.passage-text').textContent()).toBe(said?.text);
    expect(await item.locator('.grade').getAttribute('title')).toContain('来源');
    expect(await item.textContent()).toMatch(/相近程度(?:0\.[3-9]\d|1\.00)/);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await barriersOn(page, { only: WCAG })).toEqual([]);
  const way = list.locator('li .passage-place').first();
  const address = new URL((await way.getAttribute('href')) ?? '', page.url());
  await way.click();
  await page.waitForURL(address.href);
  expect(await page.locator(':target').count()).toBe(1);
  expect(troubles).toEqual([]);
});

it('say that they did not come, and come at another try', async () => {
  const { page } = await open('about/');
  await page.route(FILES, (route) => route.abort());
  await page.goto(new URL(`../search/?q=${QUERY}`, page.url()).href);
  const list = firstList(page);
  await list.locator('summary').click();
  await list.getByText('没有读到').waitFor();
  expect(await list.locator('li').count()).toBe(0);
  await page.unroute(FILES);
  await list.getByRole('button', { name: '重试' }).press('Enter');
  await list.getByText('其他文件里').waitFor();
  expect(await list.getByRole('button', { name: '重试' }).isVisible()).toBe(false);
});

it('stand beside a link to the passage, in which the words that were found are marked', async () => {
  const { page, troubles } = await open(`search/?q=${QUERY}`);
  await page.locator('.hit h2 a').first().click();
  await page
    .locator('.found-bar')
    .getByRole('status')
    .filter({ hasText: `“${QUERY}”` })
    .waitFor();
  expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toBe('');
  expect(troubles).toEqual([]);
});
