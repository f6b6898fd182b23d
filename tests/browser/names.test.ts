/** Names above what a phrase is found in. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn, WCAG } from './barriers.ts';
import { CITY, COUNTY, documentOf } from './corpus.ts';
import { answer } from './finding.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const names = (page: Page) => page.locator('[data-names] .name-list > li');
const search = (page: Page, query: string) =>
  page.goto(new URL(`../search/?${new URLSearchParams({ q: query })}`, page.url()).href);

describe('what is the name of something', () => {
  it('leads there, with how far it can be relied on', async () => {
    const { page, troubles } = await open('about/');
    await search(page, documentOf(CITY).title ?? '');
    await names(page).first().waitFor();
    expect(await names(page).first().locator('.trust').count()).toBe(1);
    expect(await barriersOn(page, { only: WCAG })).toEqual([]);
    await names(page).first().getByRole('link').click();
    await page.waitForURL(`**/documents/${CITY}/`);
    expect(troubles).toEqual([]);
  });

  it('is the number of a clause behind the name of its place, whatever is found in texts', async () => {
    const { page } = await open('about/');
    const clause = documentOf(COUNTY).clauses.find(({ id }) => /^c\d+-\d+$/.test(id));
    await search(page, `海宁 ${clause?.label}`);
    await names(page).first().getByRole('link').first().click();
    await page.waitForURL(`**/documents/${COUNTY}/#${clause?.id}`);
  });

  it('is what else is asked for looked for within', async () => {
    const { page } = await open('about/');
    await search(page, '海宁 作业');
    await page.locator('.name-within').first().click();
    await page.waitForURL((url) => url.searchParams.get('q') === '作业');
    expect(new URL(page.url()).searchParams.get('region')).toBe('浙江省/嘉兴市/海宁市');
  });

  it('that could not be read is said, and takes nothing from what was found', async () => {
    const { page } = await open('about/');
    await page.route('**/names/**', (route) => route.abort());
    await search(page, '课后服务');
    expect(await answer(page)).toBeGreaterThan(0);
    await page.getByText('名称没有读到').waitFor();
    await page.unroute('**/names/**');
    await page.locator('search-panel button[type="submit"]').click();
    await names(page).filter({ hasText: '课后服务' }).first().waitFor();
  });
});
