/** What readers come for, in as few steps as it may take. */
import { expect, it } from 'vitest';
import { pages } from '../site/site.ts';
import { CITY, COUNTY } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

/** A page of a theme with a topic on which three places speak. */
function spokenByThree(): { path: string; topic: string } {
  for (const { $, file } of pages.filter((one) => /^themes\/[^/]+\/index\.html$/.test(one.file))) {
    const row = $('.comparison tbody tr')
      .toArray()
      .find((one) => $(one).find('td:has(.quote)').length >= 3);
    const topic = row && $(row).attr('id');
    if (topic && topic !== 'clauses') return { path: file.replace(/index\.html$/, ''), topic };
  }
  throw new Error('no topic has three places');
}

it('three citations on one topic from three places take at most eight actions', async () => {
  const { path, topic } = spokenByThree();
  let actions = 1;
  const { page, context, troubles } = await open(path);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator(`.comparison-bar a[href="#${topic}"]`).click();
  actions += 1;
  const row = page.locator(`tr[id="${topic}"]`);
  const cited = new Set<string>();
  for (const cell of (await row.locator('td:has(.quote)').all()).slice(0, 3)) {
    const said = await cell.locator('.passage-text').first().innerText();
    await cell.locator('[data-copy-passage]').first().click();
    actions += 1;
    await cell.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [words = '', reference = ''] = copied.split('\n');
    expect(words).toBe(said);
    expect(reference).toContain('[EB/OL]');
    expect(reference).toMatch(/〔来源.*〕$/);
    cited.add(reference);
  }
  expect(cited.size).toBe(3);
  expect(actions).toBeLessThanOrEqual(8);
  expect(troubles).toEqual([]);
});

it('a comparison that is sent as a link opens alike in a fresh browser', async () => {
  const { page } = await open('themes/double-reduction/');
  await page.locator('tr#after-school a[data-topic]').click();
  await page.locator('.choose-places summary').click();
  for (const id of [CITY, COUNTY]) await page.locator(`input[value="${id}"]`).check();
  const sent = page.url();
  const fresh = await open(sent);
  await fresh.page.locator('.comparison-choice:not(:empty)').waitFor({ state: 'attached' });
  const text = (one: typeof page) => one.locator('.comparison').innerText();
  expect(await text(fresh.page)).toBe(await text(page));
  expect(await fresh.page.locator('.comparison tbody tr:visible').count()).toBe(1);
  expect(await fresh.page.locator('.comparison th.column:visible').count()).toBe(2);
});
