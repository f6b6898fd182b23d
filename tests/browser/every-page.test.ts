/** What holds on every kind of page, at every width, by day and by night. */
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { files } from '../site/site.ts';
import { kinds } from './kinds.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

it('knows every kind of page', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => !kinds.some((kind) => kind.files.test(file)))).toEqual([]);
});

describe.each(kinds)('$kind (/$path)', ({ path, says }) => {
  it('opens without a complaint of the browser, and asks no other host', async () => {
    const { page, troubles } = await open(path);
    await page.waitForLoadState('networkidle');
    // 404.html is served as itself here.
    expect(troubles).toEqual([]);
    expect(await page.locator('main').innerText()).toContain(says);
  });

  it('has no barrier that axe can find, and needs no scrolling sideways', async () => {
    const { page } = await open(path);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const place = `${width} ${colorScheme}`;
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) found.push(`${place}: ${wide}px too wide`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(RULES)
          .setLegacyMode()
          .analyze();
        for (const { id, nodes } of violations) {
          const targets = nodes.slice(0, 3).map(({ target, any }) => {
            return `${target.join(' ')} (${any[0]?.message ?? ''})`;
          });
          found.push(`${place}: ${id} on ${nodes.length}: ${targets.join('; ')}`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('is whole without JavaScript', async () => {
    const scripted = await open(path);
    const { page } = await open(path, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    expect(text).toContain(says);
    if (path !== 'search/') {
      // Words that scripts add (buttons) may be missing; none of the page's own may.
      const own = await scripted.page.locator('main h1, main h2, main p, main td').allInnerTexts();
      const bare = new Set(await page.locator('main h1, main h2, main p, main td').allInnerTexts());
      expect(own.filter((one) => !bare.has(one))).toEqual([]);
    }
  });

  it('keeps its text on paper and leaves the navigation out', async () => {
    const { page } = await open(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toContain(says);
    for (const part of ['.skip-link', 'body > header nav', 'nav.breadcrumbs', 'main button']) {
      for (const element of await page.locator(part).all()) {
        expect(await element.isVisible(), part).toBe(false);
      }
    }
  });
});
