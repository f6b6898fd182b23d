/** Restored and seed text, side by side, in a reader's hands. */
import { describe, expect, it } from 'vitest';
import { documentOf, REPAIRED } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();
const address = `documents/${REPAIRED}/`;
const CLAUSE = 'c1-1';
const clause = documentOf(REPAIRED).clauses.find(({ id }) => id === CLAUSE);
const restored = clause?.sentences[1]?.text ?? '';

describe('the switch between texts', () => {
  it('shows the seed’s characters, and the restored ones again', async () => {
    const { page, troubles } = await open(address);
    const text = page.locator(`[id="${CLAUSE}"] div.source`);
    expect(await text.innerText()).toContain(restored);
    await page.getByLabel('原始文件', { exact: true }).check();
    expect(await text.innerText()).toContain('作業(yè)');
    expect(await text.innerText()).not.toContain(restored);
    await page.getByLabel('复原后').check();
    expect(await text.innerText()).toContain(restored);
    expect(troubles).toEqual([]);
  });

  it('is not there without scripts, where the page of the seed has every character', async () => {
    const { page } = await open(address, { javaScriptEnabled: false });
    expect(await page.getByLabel('原始文件', { exact: true }).isVisible()).toBe(false);
    await page.locator('.view-switch a').click();
    expect(await page.locator('.characters').allInnerTexts()).not.toEqual([]);
  });

  it('is kept in the address, beside the passage, and nowhere else', async () => {
    const { page } = await open(`${address}#${CLAUSE}`);
    await page.getByLabel('原始文件', { exact: true }).check();
    expect(new URL(page.url()).search).toBe('?text=seed');
    expect(new URL(page.url()).hash).toBe(`#${CLAUSE}`);
    await page.reload();
    expect(await page.getByLabel('原始文件', { exact: true }).isChecked()).toBe(true);
    await page.getByLabel('复原后').check();
    expect(new URL(page.url()).search).toBe('');
    const stored = await page.evaluate(() => localStorage.length + document.cookie.length);
    expect(stored).toBe(0);
  });

  it('goes back and forward with the address', async () => {
    const { page } = await open(`${address}?text=seed`);
    const seed = page.getByLabel('原始文件', { exact: true });
    await page.evaluate(() => history.pushState(null, '', location.href));
    await page.getByLabel('复原后').check();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.waitForFunction(() => location.search === '?text=seed');
    expect(await seed.isChecked()).toBe(true);
    await page.goForward();
    expect(await seed.isChecked()).toBe(false);
  });
});

describe('a marked place', () => {
  it('tells its story to the mouse, to the keyboard and on paper', async () => {
    const { page } = await open(address);
    const mark = page.locator('.repair, .garbled').first();
    const story = (await mark.getAttribute('data-note')) ?? '';
    expect(story).toContain('原始文件');
    const shown = () =>
      mark.evaluate((one) => getComputedStyle(one, '::after').getPropertyValue('content'));
    expect(await shown()).toBe('none');
    await mark.hover();
    expect(await shown()).toContain(story);
    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await mark.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await shown()).toContain(story);
    await page.emulateMedia({ media: 'print' });
    await page.mouse.move(0, 0);
    await mark.evaluate((one) => (one as HTMLElement).blur());
    expect(await shown()).toContain(story);
  });

  it('makes no page too wide when it speaks', async () => {
    const { page } = await open(address, { viewport: { width: 360, height: 700 } });
    for (const mark of await page.locator('.repair, .garbled').all()) {
      await mark.hover();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
});

describe('copying', () => {
  /** Select from one element to another, both included, and copy as the keyboard does. */
  async function copy(path: string, from: string, to: string) {
    const { page, context } = await open(path);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(
      ([first, last]) => {
        const range = document.createRange();
        range.setStartBefore(document.querySelector(first ?? '') ?? document.body);
        range.setEndAfter(document.querySelector(last ?? '') ?? document.body);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [from, to],
    );
    await page.keyboard.press('Control+C');
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { plain: await read('text/plain'), html: await read('text/html') };
    });
  }

  it('gives the restored words alone, over two clauses with their notes', async () => {
    const clauses = documentOf(REPAIRED).clauses.filter(({ id }) => /^c1-[12]$/.test(id));
    const { plain, html } = await copy(address, '[id="c1-1"]', '[id="c1-2"]');
    const words = clauses.map(
      ({ marker, sentences: [title, ...rest] }) =>
        `${marker}${title?.text}\n${rest.map(({ text }) => text).join('')}`,
    );
    expect(plain).toBe(words.join('\n'));
    expect(html).not.toMatch(/<(?:a|mark|span|sup|del|ins)\b|style=/);
  });

  it('gives the words that are selected, to the character', async () => {
    const { plain } = await copy(address, `[id="${CLAUSE}-s2"]`, `[id="${CLAUSE}-s2"]`);
    expect(plain).toBe(restored);
  });

  it('says at its end which words were restored, from a text and from a reading', async () => {
    const { page } = await open(address);
    const repair = page.locator('.document-text .repair:not(.gap)').first();
    const sentence = await repair.evaluate((one) => one.closest('.sentence')?.id);
    const note = `〔引文“${await repair.textContent()}”据原始文件复原〕`;
    const own = documentOf(REPAIRED)
      .clauses.flatMap(({ sentences }) => sentences)
      .find(({ id }) => id === sentence);
    const { plain, html } = await copy(address, `[id="${sentence}"]`, `[id="${sentence}"]`);
    expect(plain).toBe(`${own?.text}\n${note}`);
    expect(html).toContain(`<p>${note}</p>`);

    const [label] = own?.labels ?? [];
    const reading = `themes/${label?.theme}/${REPAIRED}/`;
    const copied = await copy(reading, `[id="${sentence}"] .source`, `[id="${sentence}"] .source`);
    expect(copied.plain).toBe(`${own?.text}\n${note}`);
  });

  it('says nothing of it where the seed’s own words are taken', async () => {
    const { plain } = await copy(`${address}?text=seed`, '.document-text', '.document-text');
    expect(plain).toContain('作業(yè)');
    expect(plain).not.toContain('〔引文');
  });

  it('gives the seed’s words where these are shown', async () => {
    const { plain } = await copy(`${address}?text=seed`, `[id="${CLAUSE}"]`, `[id="${CLAUSE}"]`);
    expect(plain).toContain('作業(yè)');
    expect(plain).not.toContain('作业管理');
  });

  it('leaves a selection of notes alone', async () => {
    const notes = `[id="${CLAUSE}"] .notes`;
    const { plain } = await copy(address, notes, notes);
    expect(plain).toContain('60分钟');
  });
});

it('a first tap on a repaired place shows what the seed has there, a second leads to its note', async () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
  const { page } = await open(address, phone);
  const repair = page.locator('.document-text .repair[data-note]').first();
  const shown = () => repair.evaluate((one) => getComputedStyle(one, '::after').content);
  expect(await shown()).toBe('none');
  await repair.tap();
  expect(new URL(page.url()).hash).toBe('');
  expect(await shown()).toContain(await repair.getAttribute('data-note'));
  await repair.tap();
  expect(new URL(page.url()).hash).toBe(await repair.getAttribute('href'));
});
