/** Regions from above to below on narrow screens, and secondary themes that are closed at first. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open.ts';

const open = useBrowser();

describe('the list of pairs', () => {
  it('shows every figure at 360 px, each with its name', async () => {
    const { page } = await open('vertical/', { viewport: { width: 360, height: 740 } });
    const cells = await page.locator('.vertical-list tbody :is(td, th)').evaluateAll((all) =>
      all.map((cell) => ({
        name: getComputedStyle(cell, '::before').content,
        right: cell.getBoundingClientRect().right,
        head: cell.localName === 'th',
      })),
    );
    expect(cells.length).toBeGreaterThanOrEqual(8);
    for (const { name, right, head } of cells) {
      expect(right).toBeLessThanOrEqual(360);
      if (!head) expect(name).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a secondary theme', () => {
  it('opens to its sentences', async () => {
    const { page } = await open('vertical/haining/');
    const theme = page.locator('.vertical-theme:has(#preschool)');
    const sentence = theme.locator('.source').first();
    expect(await sentence.isVisible()).toBe(false);
    await theme.locator('summary').click();
    expect(await sentence.isVisible()).toBe(true);
  });
});
