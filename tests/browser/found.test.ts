/** Phrases that an address asks for, marked on the page of a document. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { barriersOn, WCAG } from './barriers.ts';
import { documentOf, REPAIRED } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const { clauses, sections } = documentOf(REPAIRED);
const PHRASE = '作业';
const sentences = clauses.flatMap((clause) => clause.sentences);
/** How often a phrase stands in sentences; no heading of a section has this one. */
const times = (phrase: string, among = sentences) =>
  among.reduce((sum, { text }) => sum + text.split(phrase).length - 1, 0);
const last = sentences.filter(({ text }) => text.includes(PHRASE)).at(-1);

const pathTo = (find: readonly string[], anchor = '') =>
  `documents/${REPAIRED}/?${new URLSearchParams(find.map((one) => ['find', one]))}#${anchor}`;

/** What is marked, in the order of the page, and where the reader is led. */
const marksOn = (page: Page) =>
  page.evaluate(() => {
    const textsOf = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map(
        ({ startContainer, startOffset, endOffset }) =>
          startContainer.textContent?.slice(startOffset, endOffset) ?? '',
      );
    const [now] = CSS.highlights.get('found-now') ?? [];
    const place = now?.startContainer.parentElement?.closest('.sentence')?.id;
    return { all: textsOf('found'), now: textsOf('found-now').join(''), place };
  });

it('are marked wherever they stand, from the passage that the address names on', async () => {
  const { page, troubles } = await open(pathTo([PHRASE], last?.id), {
    viewport: { width: 360, height: 740 },
  });
  const bar = page.getByRole('complementary', { name: '检索词句' });
  const status = bar.getByRole('status');
  await bar.waitFor();
  const { all, now, place } = await marksOn(page);
  const count = times(PHRASE);
  const before = times(
    PHRASE,
    sentences.slice(
      0,
      sentences.findIndex(({ id }) => id === last?.id),
    ),
  );
  expect(count).toBeGreaterThan(2);
  expect(all).toEqual(Array.from({ length: count }, () => PHRASE));
  expect({ now, place }).toEqual({ now: PHRASE, place: last?.id });
  expect(await status.textContent()).toContain(`“${PHRASE}” 第${before + 1}处，共${count}处`);

  // The address is that of the passage again, whatever is copied from it.
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator(':target').getAttribute('id')).toBe(last?.id);
  const isSeen = () =>
    page.evaluate(() => {
      const [now] = CSS.highlights.get('found-now') ?? [];
      const { top, bottom } = (now as Range).getBoundingClientRect();
      const edges = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect() as DOMRect;
      return top >= edges('.site-header').bottom && bottom <= edges('.found-bar').top;
    });
  expect(await isSeen()).toBe(true);
  for (const [way, at] of [
    ['下一处', ((before + 1) % count) + 1],
    ['上一处', before + 1],
    ['上一处', ((before + count - 1) % count) + 1],
  ] as const) {
    await bar.getByRole('button', { name: way }).press('Enter');
    expect(await status.textContent()).toContain(`第${at}处`);
    expect(await isSeen()).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await barriersOn(page, { only: WCAG })).toEqual([]);

  await page.reload();
  await bar.waitFor();
  expect((await marksOn(page)).all).toHaveLength(count);
  await bar.getByRole('button', { name: '不再标出' }).click();
  expect(await bar.count()).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.reload();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(troubles).toEqual([]);
});

it('are found over marks of repairs and without their quotation marks, in headings and in the text of the seed', async () => {
  const plain = await open(`documents/${REPAIRED}/`);
  expect(await plain.page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await plain.page.locator('.found-bar').count()).toBe(0);
  const repaired = plain.page.locator('.sentence:has(.repair:not(.gap))').first();
  const whole = (await repaired.textContent()) ?? '';
  const heading = sections.find((one) => one.heading.includes('“双减”政策'));
  expect(whole.length * (heading ? 1 : 0)).toBeGreaterThan(5);

  const { page, troubles } = await open(pathTo([whole, '双减政策', '<b>没有</b>']));
  const status = page.locator('.found-bar').getByRole('status');
  await status.waitFor();
  const { all, place } = await marksOn(page);
  expect(place).toBe(`${heading?.id}-s1`);
  expect(all[0]).toBe('双减”政策');
  expect(all.length).toBeGreaterThan(3);
  expect(all.slice(1).join('')).toBe(whole);
  expect(await status.textContent()).toContain('<b>没有</b>');

  await page.getByLabel('原始文件', { exact: true }).check();
  expect((await marksOn(page)).all).toEqual([]);
  expect(await status.textContent()).toContain('现在显示的文字里没有');
  await page.getByLabel('复原后').check();
  expect((await marksOn(page)).all).toEqual(all);
  expect(troubles).toEqual([]);
});

it('are left unmarked where a browser cannot mark, and the passage is still found', async () => {
  const { page, context, troubles } = await open('about/');
  await context.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  await page.goto(new URL(`../${pathTo([PHRASE], last?.id)}`, page.url()).href);
  expect(await page.locator(':target').getAttribute('id')).toBe(last?.id);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.found-bar').count()).toBe(0);
  expect(troubles).toEqual([]);
});
