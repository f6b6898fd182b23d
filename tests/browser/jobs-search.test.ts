/** From a phrase to who said it, and to a citation: in few steps, with a keyboard, on a slow line. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { damagedSpans } from '../../src/corpus/damage.ts';
import { markedPlaces } from '../../src/text/marked-places.ts';
import { documents } from '../site/site.ts';
import { answer, scan } from './finding.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const hit = (page: Page) => page.locator('[data-results] > li');
const copiedOn = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };

/** A sentence that only one document has, long enough to be asked for as it is. */
const said = documents
  .flatMap((document) =>
    document.clauses.flatMap((clause) =>
      clause.sentences.slice(1).map((sentence) => ({ document, clause, sentence })),
    ),
  )
  .find(({ sentence: { text } }) => text.length > 20 && scan(text).size === 1);

describe('who said exactly this', () => {
  it('is answered by typing it and Enter, with place, grade and sentence; one click opens it', async () => {
    if (!said) throw new Error('no sentence is said by one document alone');
    const { document: source, clause, sentence } = said;
    const { page, troubles } = await open('search/');
    await page.locator('search-panel input[name="q"]').fill(sentence.text);
    await page.locator('search-panel input[name="q"]').press('Enter');
    expect(await answer(page)).toBe(1);

    const name = await hit(page).locator('h2').innerText();
    expect(name).toContain(source.region?.name ?? '地区不明');
    const trust = hit(page).locator('h2 [data-trust-of]');
    expect(await trust.getAttribute('data-trust-of')).toBe(source.id);
    expect(await trust.textContent()).toContain(source.source.grade ?? '未定级');
    const quote = hit(page).locator('.passage-text');
    expect(await quote.textContent()).toBe(sentence.text);
    const place = hit(page).locator('.passage-place');
    const number = clause.sentences.indexOf(sentence) + 1;
    expect(await place.innerText()).toContain(`第${number}句`);

    await place.click();
    await page.waitForURL(`**/documents/${source.id}/#${sentence.id}`);
    expect(troubles).toEqual([]);
  });

  it('has its restored words marked, and says so in a copy', async () => {
    const restored = documents.flatMap((document) =>
      document.clauses.flatMap(({ sentences }) =>
        sentences.flatMap(({ id, text, span }) =>
          markedPlaces({ text, span }, document.edits, damagedSpans(document))
            .filter(({ kind, start, end }) => kind === 'repair' && start < end)
            .map(({ start, end }) => ({ id, text, document, words: text.slice(start, end) })),
        ),
      ),
    );
    const [one] = restored;
    if (!one) throw new Error('no sentence of the invented documents was restored');
    const { page } = await open('search/', MAY_COPY);
    await page.locator('search-panel input[name="q"]').fill(one.text.slice(0, 400));
    await page.locator('search-panel input[name="q"]').press('Enter');
    await answer(page);
    const passage = page.locator(`[data-passage="${one.document.id}#${one.id}"]`);
    expect(await passage.locator('.repair').first().textContent()).toBe(one.words);
    await passage.locator('[data-copy-passage]').click();
    await expect.poll(() => copiedOn(page)).toContain(one.text);
    expect(await copiedOn(page)).toContain('复原');
  });
});

describe('with a keyboard alone', () => {
  it('a search that is sent moves on to its answer, and a citation is copied within 15 presses of Tab', async () => {
    const { page } = await open('search/', MAY_COPY);
    await page.locator('search-panel input[name="q"]').focus();
    await page.keyboard.type('随班就读');
    await page.keyboard.press('Enter');
    await answer(page);
    await page.waitForFunction(() => document.activeElement?.matches('[data-results]'));
    let presses = 0;
    const isOnCopy = () => document.activeElement?.matches('[data-copy-passage]') ?? false;
    while (!(await page.evaluate(isOnCopy)) && presses < 30) {
      await page.keyboard.press('Tab');
      presses += 1;
    }
    expect(presses).toBeLessThanOrEqual(15);
    await page.keyboard.press('Enter');
    await expect.poll(() => copiedOn(page)).toContain('[EB/OL]');
    const copied = await copiedOn(page);
    expect(copied).toContain('随班就读');
    expect(copied).toMatch(/来源[A-D]级|未定级/);
    const quote = await page.locator('.passage-text').first().textContent();
    expect(copied.split('\n')[0]).toBe(quote?.trim());
  });

  it('an answer that is opened by its address has the focus, and typing on is not disturbed', async () => {
    const { page } = await open('search/?q=随班就读');
    await answer(page);
    await page.waitForFunction(() => document.activeElement?.matches('[data-results]'));
    await page.locator('search-panel input[name="q"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.type('量子');
    await page.getByText('没有一处含有').waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  });
});

describe('an address that asks for what the corpus does not have', () => {
  it('is answered without it, and it is named', async () => {
    const { page } = await open('search/?q=课后服务&region=乌有省&year=1900');
    expect(await answer(page)).toBe(scan('课后服务').size);
    const status = await page.locator('search-panel [role="status"]').innerText();
    expect(status).toContain('乌有省');
    expect(status).toContain('1900');
    expect(await page.locator('select[name="region"]').inputValue()).toBe('');
    expect(await page.getByRole('option', { name: '乌有省' }).count()).toBe(0);
  });
});

describe('a slow line', () => {
  it.each([1280, 360])(
    'moves nothing that is read when the answer comes, at %i px',
    async (width) => {
      const { page } = await open('about/', { viewport: { width, height: 800 } });
      let release = () => {};
      const released = new Promise<void>((go) => {
        release = go;
      });
      await page.route('**/pagefind/**', async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(new URL('../search/?q=课后服务', page.url()).href);
      await page.getByText('正在检索').waitFor();
      release();
      await hit(page).first().waitFor();
      const shift = await page.evaluate(
        () =>
          new Promise<number>((tell) => {
            new PerformanceObserver((list) => {
              const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
              tell(entries.reduce((sum, { value }) => sum + value, 0));
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() =>
              requestAnimationFrame(() => setTimeout(() => tell(0), 100)),
            );
          }),
      );
      expect(shift).toBeLessThanOrEqual(0.02);
    },
  );
});
