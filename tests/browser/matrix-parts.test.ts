/** The matrix of a corpus that is too long for one page: the built page, its documents of one province set apart. */
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../site/csv.ts';
import { base, documents, readText, themes } from '../site/site.ts';
import { covers, idsWhere } from './corpus.ts';
import { home, useBrowser } from './open.ts';

const open = useBrowser();
/** The province that is set apart. */
const [APART, NAME] = ['zhejiang', '浙江省'];
const PART = `${base}matrix/${APART}/`;
const all = idsWhere(() => true);
const own = idsWhere(({ region_path }) => region_path?.startsWith(NAME) === true);
const others = all.filter((id) => !own.includes(id));
const counties = idsWhere(({ region_level }) => region_level === 'county');

/** The two pages that a long corpus would have: parts closed on the one, their documents on the other. */
function split(): { main: string; part: string } {
  const whole = readText('matrix/index.html');
  const other = load(whole);
  other(`tbody.province:not([data-province="${APART}"])`).remove();
  const $ = load(whole);
  const rows = $(`.matrix:not(.topics) tbody.province[data-province="${APART}"] tr[data-document]`);
  const columns = rows.first().children('td').length;
  const facet = (name: string) => {
    const values = rows.toArray().flatMap((row) => ($(row).attr(`data-${name}`) ?? '').split('|'));
    return `data-${name}="${[...new Set(values)].join('|')}"`;
  };
  const facets = ['province', 'level', 'year', 'type', 'grade'].map(facet).join(' ');
  const sums = '<td>4/4</td>'.repeat(columns);
  $(`tbody.province[data-province="${APART}"]`).after(
    `<tbody class="closed" data-part="${PART}" ${facets}><tr class="part" data-sums="${APART}"><th scope="row"><a href="${PART}">${NAME}</a></th>${sums}</tr></tbody>`,
  );
  rows.remove();
  for (const table of $('table[data-topics]').toArray()) {
    const topics = $(table).find('th[data-topic]').length;
    for (const id of own) $(table).find(`tr[data-document="${id}"]`).remove();
    const cells = '<td>4/4</td>'.repeat(topics + 1);
    $(table).append(
      `<tr class="part" data-sums="${APART}"><th scope="row">${NAME}</th>${cells}</tr>`,
    );
  }
  return { main: $.html(), part: other.html() };
}

const { main, part } = split();

/** Open the matrix in its long form; its part can be had as often as `answers` says yes. */
async function openLong(query: string, answers: () => boolean = () => true): Promise<Page> {
  const { page, context } = await open('about/');
  await context.route(new URL(PART, home).href, (route) =>
    answers()
      ? route.fulfill({ body: part, contentType: 'text/html; charset=utf-8' })
      : route.fulfill({ status: 503, body: '' }),
  );
  await context.route(/\/matrix\/(?:\?.*)?$/, (route) =>
    route.fulfill({ body: main, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(new URL(`matrix/${query}`, home).href);
  return page;
}

const rows = (page: Page) => page.locator('.matrix:not(.topics) tr[data-document]:visible');
const ids = (page: Page) =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-document') ?? ''));

describe('a part', () => {
  it('is closed at first, and opens and closes by the keyboard', async () => {
    const page = await openLong('');
    expect(await ids(page)).toEqual(others);
    await page.getByRole('button', { name: `展开${NAME}的各份文件` }).focus();
    await page.keyboard.press('Enter');
    await rows(page)
      .nth(documents.length - 1)
      .waitFor();
    expect(await ids(page)).toEqual(all);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (id) => !document.querySelector(`tr[data-document="${id}"]:not([hidden])`),
      own[0],
    );
    expect(await ids(page)).toEqual(others);
  });

  it('comes by itself where a filter may find something in it, and not where it cannot', async () => {
    let asked = 0;
    const page = await openLong('?province=shandong', () => {
      asked += 1;
      return true;
    });
    expect(await ids(page)).toEqual(others);
    expect(asked).toBe(0);
    await page.locator('select[name="province"]').selectOption('');
    await page.locator('select[name="level"]').selectOption('county');
    await expect.poll(() => ids(page), { timeout: 120_000 }).toEqual(counties);
    expect(asked).toBe(1);
    await page.locator('select[name="sort"]').selectOption('newest');
    expect((await ids(page))[0]).toBe(counties.at(-1));
  });

  it('opens its themes to topics, in columns that stand below their heads', async () => {
    const page = await openLong('?open=double-reduction&sort=oldest');
    await rows(page)
      .nth(documents.length - 1)
      .waitFor();
    const widths = await page
      .locator('.matrix:not(.topics) table')
      .evaluate((one) =>
        [...(one as HTMLTableElement).rows].map((row) =>
          [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0),
        ),
      );
    expect(new Set(widths).size).toBe(1);
    expect((await ids(page))[0]).toBe(idsWhere((row) => covers(row, 2022))[0]);
  });

  it('is in the export though it is closed; without it there is no export, but a word', async () => {
    let works = false;
    const page = await openLong('', () => works);
    await page.locator('[data-export]').click();
    await page.locator('.matrix-status').getByRole('button').waitFor();
    works = true;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.matrix-status').getByRole('button').click(),
    ]);
    const [, ...lines] = parseCsv(readFileSync(await download.path(), 'utf8'));
    expect(lines).toHaveLength(documents.length * themes.length);
    expect(await ids(page)).toEqual(others);
  });

  it('that does not load is named, keeps its link, and can be asked for again', async () => {
    let works = false;
    const page = await openLong('?year=2023', () => works);
    const status = page.locator('.matrix-status');
    await status.getByRole('button').waitFor();
    expect(await status.innerText()).toContain(`没有载入：${NAME}`);
    const left = idsWhere((row) => covers(row, 2023));
    expect(await ids(page)).toEqual(left.filter((id) => others.includes(id)));
    expect(await page.locator('tr.part a').isVisible()).toBe(true);
    works = true;
    await status.getByRole('button').click();
    await rows(page)
      .nth(left.length - 1)
      .waitFor();
    expect(await ids(page)).toEqual(left);
    expect(await status.innerText()).not.toContain('没有载入');
  });
});
