/** From a count to the words behind it, and from the words to a reference. */
import { describe, expect, it } from 'vitest';
import { gbt7714 } from '../../src/citation/gbt7714.ts';
import { clientWords } from '../../src/views/shared/client/words.ts';
import { trustOf } from '../../src/views/shared/place/trust.ts';
import { trustInWords } from '../../src/views/shared/place/words.ts';
import { base, spoken } from '../site/site.ts';
import { CITY, COUNTY, documentOf, REPAIRED } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

describe('the matrix', () => {
  it('leads from a count to its passages, and from there into the document', async () => {
    const { page, troubles } = await open('matrix/');
    const cell = page.locator(`a[href$="/themes/double-reduction/${COUNTY}/"]`).first();
    const count = Number(await cell.innerText());
    await cell.click();
    await page.waitForURL(`**/themes/double-reduction/${COUNTY}/`);

    const labelled = spoken(documentOf(COUNTY)).filter(({ labels }) =>
      labels.some(({ theme }) => theme === 'double-reduction'),
    );
    expect(labelled).toHaveLength(count);
    for (const { id, text } of labelled) {
      expect(await page.locator(`[id="${id}"]`).innerText()).toContain(text);
    }

    const link = page.locator(`main a[href*="/documents/${COUNTY}/#c"]`).first();
    await link.click();
    await page.waitForURL(`**/documents/${COUNTY}/#c*`);
    const target = page.locator(':target');
    expect(await target.count()).toBe(1);
    const anchor = new URL(page.url()).hash.slice(1);
    const said = labelled.filter(({ id }) => id === anchor || id.startsWith(`${anchor}-s`));
    expect(said.length).toBeGreaterThan(0);
    for (const { text } of said) expect(await target.innerText()).toContain(text);
    expect(troubles).toEqual([]);
  });

  it('keeps its first column and its head in sight while one scrolls', async () => {
    const { page } = await open('matrix/', { viewport: { width: 480, height: 600 } });
    const scroller = page.locator('main [tabindex="0"]').first();
    const name = scroller.locator('tbody th[scope="row"]').first();
    const before = await name.boundingBox();
    await scroller.evaluate((one) => one.scrollBy(300, 0));
    expect(await scroller.evaluate((one) => one.scrollLeft)).toBeGreaterThan(100);
    const after = await name.boundingBox();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(20);
  });
});

describe('a permalink', () => {
  it.each([
    [CITY, 'c2-2-7-s2'],
    [COUNTY, 'c2-1-3-s2'],
    [REPAIRED, 'c3-2'],
  ])('to %s#%s brings the passage into view, marked and focused', async (id, anchor) => {
    const { page, troubles } = await open(`documents/${id}/#${anchor}`);
    const passage = page.locator(`[id="${anchor}"]`);
    await page.waitForFunction((wanted) => document.activeElement?.id === wanted, anchor);
    expect(await passage.evaluate((one) => one.matches(':target'))).toBe(true);
    const { top, height } = await passage.evaluate((one) => {
      return { top: one.getBoundingClientRect().top, height: innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(height);

    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => {
          const { backgroundColor, boxShadow, borderLeft, outline } = getComputedStyle(one);
          return { backgroundColor, boxShadow, borderLeft, outline };
        });
    const kind = /-s\d+$/.test(anchor) ? '[id$="-s1"]' : 'section[id^="c"]';
    expect(await look(`[id="${anchor}"]`)).not.toEqual(await look(`${kind}:not(:target)`));
    expect(troubles).toEqual([]);
  });

  it('follows when the address changes on the page', async () => {
    const { page } = await open(`documents/${CITY}/#c1-1`);
    await page.evaluate(() => {
      location.hash = '#c5-18';
    });
    await page.waitForFunction(() => document.activeElement?.id === 'c5-18');
  });

  it('to nothing opens the document and breaks nothing', async () => {
    const { page, troubles } = await open(`documents/${CITY}/#%E0%A4%A`);
    expect(await page.locator('h1').innerText()).toContain('嘉兴');
    expect(troubles).toEqual([]);
  });
});

describe('a citation', () => {
  it('is copied after GB/T 7714, with the permalink and the day in the reader’s own time', async () => {
    const id = COUNTY;
    const cited = documentOf(id);
    const clause = cited.clauses.find((one) => one.id === 'c2-1-3');
    if (!clause) throw new Error('the clause is not on the site');
    const { page, context, troubles } = await open(`documents/${id}/`, {
      timezoneId: 'Asia/Shanghai',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // Already the next year in Shanghai.
    await page.clock.setFixedTime(new Date('2026-12-31T18:00:00Z'));
    await page.locator(`[id="${clause.id}"] copy-citation button`).click();
    await page.waitForFunction(() => document.querySelector('body > [role="status"]') !== null);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const reference = gbt7714({
      issuers: cited.issuers,
      title: cited.title,
      number: cited.docNumber,
      date: cited.published ?? cited.signed,
      accessed: '2027-01-01',
      // The site of the tests has no address, and is read on the machine that built it.
      url: clientWords.noAddress(`${base}documents/${id}/#${clause.id}`),
      pinpoint: clause.label,
    });
    expect(copied).toBe(`${reference}〔${trustInWords(trustOf(cited))}〕`);
    expect(troubles).toEqual([]);
  });

  it('names the words that were restored, as long as these are what shows', async () => {
    const { page } = await open(`documents/${REPAIRED}/`);
    const clause = page.locator('.clause:has(.repair)').first();
    const restored = await clause.locator('.repair').first().textContent();
    await clause.locator('copy-citation summary').click();
    const text = clause.locator('copy-citation p');
    await text.filter({ hasText: `“${restored}”` }).waitFor();
    expect(await text.innerText()).toMatch(/（引文“[^）]*”据原始文件复原[^）]*）〔来源.*〕$/u);
    await page.locator('text-switch [value="seed"]').check();
    await text.filter({ hasNotText: '复原' }).waitFor();
    expect(await text.innerText()).toMatch(/引文位置：[^（]*〔来源.*〕$/u);
  });

  it('can be read and taken by hand without JavaScript, of the whole document', async () => {
    const { page } = await open(`documents/${CITY}/`, { javaScriptEnabled: false });
    expect(await page.locator('[id="c1-1"] copy-citation').innerText()).toBe('');
    await page.locator('.provenance > summary').click();
    const cite = page.locator('.provenance copy-citation');
    expect(await cite.locator('button').isVisible()).toBe(false);
    await cite.locator('summary').click();
    expect(await cite.locator('p').innerText()).toContain(
      '嘉兴市教育局. 2023年嘉兴市教育工作要点：嘉教〔2023〕9号[EB/OL].',
    );
  });

  it('lays the text open where the clipboard is closed', async () => {
    const { page } = await open(`documents/${CITY}/`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const cite = page.locator('[id="c1-1"] copy-citation');
    await cite.locator('button').click();
    await cite.locator('p').waitFor({ state: 'visible' });
  });
});
