/** What holds on every kind of page, at every width, by day and by night. */
import { beforeAll, describe, expect, it } from 'vitest';
import { barriersOn, COLOURS, WCAG } from './barriers.ts';
import type { Kind } from './kinds.ts';
import { vanishedWords } from './legible.ts';
import { type Opened, useBrowser } from './open.ts';

const WIDTHS = [360, 1280];

/** Open a page of each kind as readers do; files share the kinds out, for workers take whole files. */
export function everyPage(kinds: readonly Kind[]): void {
  describe.each(kinds)('$kind (/$path)', ({ path, says }) => {
    const open = useBrowser('all');
    let scripted: Opened;
    let bare: Opened;

    beforeAll(async () => {
      [scripted, bare] = await Promise.all([open(path), open(path, { javaScriptEnabled: false })]);
    });

    it('opens without a complaint of the browser, and asks no other host', async () => {
      const { page, troubles } = scripted;
      await page.waitForLoadState('networkidle');
      // 404.html is served as itself here.
      expect(troubles).toEqual([]);
      expect(await page.locator('main').innerText()).toContain(says);
    });

    it('is whole without JavaScript', async () => {
      const text = await bare.page.locator('main').innerText();
      expect(text).toContain(says);
      if (path !== 'search/') {
        // Words that scripts add (buttons) may be missing; none of the page's own may.
        const [own, left] = await Promise.all(
          [scripted, bare].map(({ page }) =>
            page.locator('main h1, main h2, main p, main td').evaluateAll((all) =>
              all.map((one) => {
                const copy = one.cloneNode(true) as Element;
                for (const button of copy.querySelectorAll('button')) button.remove();
                return copy.textContent?.replace(/\s+/g, ' ').trim();
              }),
            ),
          ),
        );
        expect(own?.length).toBeGreaterThan(0);
        expect(own?.filter((one) => !left?.includes(one))).toEqual([]);
      }
    });

    it('keeps its text on paper and leaves the navigation out', async () => {
      const { page } = scripted;
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main h1').isVisible()).toBe(true);
      expect(await page.locator('main').innerText()).toContain(says);
      for (const part of ['.skip-link', 'body > header nav', 'nav.breadcrumbs', 'main button']) {
        expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
      }
      await page.emulateMedia({ media: 'screen' });
    });

    it('changes colours by night and nothing else', async () => {
      const set = await scripted.page.evaluate(() => {
        const rulesOf = (owner: CSSStyleSheet | CSSGroupingRule): CSSRule[] =>
          [...owner.cssRules].flatMap((rule) => [
            rule,
            ...('cssRules' in rule ? rulesOf(rule as CSSGroupingRule) : []),
          ]);
        const night = [...document.styleSheets]
          .flatMap(rulesOf)
          .filter((rule) => rule instanceof CSSMediaRule)
          .filter(({ conditionText }) => conditionText.includes('dark'));
        const styles = night.flatMap(rulesOf).filter((rule) => rule instanceof CSSStyleRule);
        const found = styles.flatMap(({ style }) =>
          [...style].map((name) => ({ name, value: style.getPropertyValue(name).trim() })),
        );
        const colours = found.filter(
          ({ name, value }) => name.startsWith('--') && CSS.supports('color', value),
        );
        return { colours: colours.length, all: found.length };
      });
      expect(set.colours).toBeGreaterThan(0);
      expect(set.colours).toBe(set.all);
    });

    it.each(WIDTHS)(
      'has no barrier that axe can find, and needs no scrolling sideways, at %i px',
      async (width) => {
        const { page } = scripted;
        await page.setViewportSize({ width, height: 800 });
        // By night only the colours are others, as the law above says.
        for (const [colorScheme, only] of [
          ['light', WCAG],
          ['dark', COLOURS],
        ] as const) {
          await page.emulateMedia({ colorScheme });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide, colorScheme).toBeLessThanOrEqual(0);
          expect(await barriersOn(page, { only }), colorScheme).toEqual([]);
        }
      },
    );

    it('loses no word where the system forces its colours, by day and by night', async () => {
      const { page } = scripted;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        expect(await vanishedWords(page), colorScheme).toEqual([]);
      }
      expect(await barriersOn(page, { only: COLOURS })).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    });

    it('needs no scrolling sideways when it is enlarged to four times its size', async () => {
      const { page } = scripted;
      await page.setViewportSize({ width: 320, height: 256 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    });
  });
}
