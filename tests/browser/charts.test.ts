/** Charts that answer: what is pointed at, stepped to or tapped speaks, and lights up in every chart of the page. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriersOn } from './barriers.ts';
import { COPY, COUNTY } from './corpus.ts';
import { useBrowser } from './open.ts';

const open = useBrowser();

const tip = (page: Page) => page.locator('.chart-tip');
/** Keys of the marks that are lit in drawings that are to be seen, each once. */
const litKeys = async (page: Page) => {
  const keys = await page
    .locator('figure svg .lit:visible')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-keys') ?? ''));
  return [...new Set(keys)].sort();
};
const mark = (page: Page, chart: string, keys: string) =>
  page.locator(`${chart} [data-tip][data-keys="${keys}"]`).first();

async function point(what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  await what.locator('circle, text').first().hover();
}

async function insideWindow(page: Page): Promise<boolean> {
  return tip(page).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
}

describe('pointing at a mark', () => {
  it('lights the document up in all charts of targets, and says the figure of the table', async () => {
    const { page, troubles } = await open('targets/');
    const chart = page.locator('#indicator-public-preschool-share');
    const row = chart.locator('tbody tr', { hasText: '海宁市' });
    const figure = (await row.locator('td').first().textContent()) ?? '';
    await point(mark(page, '#indicator-public-preschool-share', `document:${COUNTY}`));
    await tip(page).waitFor();
    expect(await tip(page).innerText()).toContain('海宁市（来源C级）：公办园');
    expect(await tip(page).innerText()).toContain(figure.replace('≥', '不低于').trim());
    expect(await litKeys(page)).toEqual([`document:${COUNTY}`]);
    const lit = await page.locator('.indicator-chart:has(svg .lit)').count();
    expect(lit).toBeGreaterThan(1);
    expect(await row.getAttribute('class')).toContain('lit');
    const others = page.locator('.has-lit svg [data-tip]:not(.lit)').first();
    await page.waitForFunction(
      (element) => element !== null && Number(getComputedStyle(element).opacity) < 0.5,
      await others.elementHandle(),
    );
    expect(troubles).toEqual([]);
  });

  it('lights a theme up in every panel, and says what the table says', async () => {
    const { page } = await open('matrix/');
    const panels = await page.locator('.shares .panel').count();
    const bar = page.locator('.shares .panel').nth(1).locator('[data-keys="theme:preschool"]');
    await point(bar);
    await tip(page).waitFor();
    expect(await page.locator('.shares svg .lit').count()).toBe(panels);
    const cell = await page
      .locator('.shares tr[data-keys="theme:preschool"] td')
      .nth(1)
      .textContent();
    const figures = /^(\d+条)，(\d+%)（其余中位(\d+%)）$/.exec(cell ?? '');
    const [, count, percent, median] = figures ?? [];
    expect(await tip(page).innerText()).toContain(
      `学前教育${count}，占全文条款的${percent}；其余文件的中位数为${median}`,
    );
  });

  it('lights up the curves of a document and what they lead to, and of a curve its two ends', async () => {
    const { page } = await open('cited/');
    const all = await page
      .locator('.cited-graph.wide .link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-keys') ?? ''));
    const own = all.filter((keys) => keys.endsWith(` document:${COPY}`));
    await point(mark(page, '.cited-graph.wide', `document:${COPY}`));
    await tip(page).waitFor();
    expect(await tip(page).innerText()).toContain(`引用了${own.length}份文件`);
    const ends = own.map((keys) => keys.split(' ')[0] ?? '');
    expect(await litKeys(page)).toEqual([...own, ...ends, `document:${COPY}`].sort());

    // Beside the curve: a thin line need not be hit.
    // The one that is alone at its other end.
    const curve =
      own.find(
        (keys) => all.filter((one) => one.split(' ')[0] === keys.split(' ')[0]).length === 1,
      ) ?? '';
    const middle = await page
      .locator(`.cited-graph.wide .link[data-keys="${curve}"] path`)
      .evaluate((path) => {
        const line = path as SVGPathElement;
        line.scrollIntoView({ block: 'center' });
        const at = line.getPointAtLength(line.getTotalLength() * 0.12);
        const { x, y } = at.matrixTransform(line.getScreenCTM() ?? undefined);
        return { x, y };
      });
    await page.mouse.move(middle.x, middle.y - 4);
    await page.waitForFunction(
      (keys) => document.querySelector('svg .lit')?.getAttribute('data-keys') === keys,
      curve,
    );
    expect(await litKeys(page)).toEqual([curve, ...curve.split(' ')].sort());
    expect(await tip(page).innerText()).toContain('处引用《');
  });

  it('says the row of the table where it has no phrase of its own, also where topics share a name', async () => {
    const { page } = await open(`documents/${COUNTY}/`);
    const chart = page.locator('#profile-topics');
    const rows = await chart
      .locator('tr[data-keys]')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
    await chart.locator('.benchmark-chart').focus();
    for (const [name, sentences, share] of rows) {
      await page.keyboard.press('ArrowDown');
      expect(await tip(page).innerText()).toContain(`${name}：句子 ${sentences}，比例 ${share}，`);
    }
  });

  it('works from the rows of a table', async () => {
    const { page } = await open('cited/');
    await page.locator('.cited-table tr[id="w1"] th').hover();
    await page.locator('.cited-graph.wide [data-keys="cited:w1"].lit').waitFor();
  });

  it('lets the pointer go on to the tip, and ends when it leaves both', async () => {
    const { page } = await open('matrix/');
    const bar = page.locator('.shares .panel').first().locator('[data-keys="theme:teachers"]');
    await point(bar);
    await tip(page).waitFor();
    const said = await tip(page).innerText();
    await tip(page).hover();
    await page.waitForTimeout(500);
    expect(await tip(page).isVisible()).toBe(true);
    expect(await tip(page).innerText()).toBe(said);
    await page.locator('#shares').hover();
    await tip(page).waitFor({ state: 'hidden' });
    expect(await litKeys(page)).toEqual([]);
  });

  it('is dismissed with Escape, and answers again at the next mark', async () => {
    const { page } = await open('targets/');
    const dots = page.locator('.indicator-chart').first().locator('[data-tip]');
    await point(dots.first());
    await tip(page).waitFor();
    await page.keyboard.press('Escape');
    await tip(page).waitFor({ state: 'hidden' });
    expect(await litKeys(page)).toEqual([]);
    await page.mouse.move(0, 0);
    await point(dots.nth(1));
    await tip(page).waitFor();
  });
});

describe('with a keyboard', () => {
  const chart = '#indicator-inclusive-preschool-share svg';

  it('a chart is one stop, and so are the panels of a figure together', async () => {
    const { page } = await open('targets/');
    const charts = await page.locator('.indicator-chart svg').count();
    expect(await page.locator('.indicator-chart svg[tabindex="0"]').count()).toBe(charts);
    expect(await page.locator('figure svg [tabindex]').count()).toBe(0);
    const { page: matrix } = await open('matrix/');
    expect(await matrix.locator('.shares svg[tabindex="0"]').count()).toBe(1);
    const { page: cited } = await open('cited/');
    expect(await cited.locator('.cited-graph[tabindex="0"]:visible').count()).toBe(1);
  });

  it('arrow keys, Home and End step through the marks and say each', async () => {
    const { page, troubles } = await open('targets/');
    const svg = page.locator('.indicator-chart svg').nth(1);
    const tips = await svg
      .locator('[data-tip]')
      .evaluateAll((marks) => marks.map((one) => one.getAttribute('data-tip') ?? ''));
    await page.keyboard.press('Tab');
    await svg.focus();
    expect(await tip(page).innerText()).toContain('方向键');
    const voice = page.locator('main > [role="status"].visually-hidden');
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['End', tips.length - 1],
      ['ArrowRight', tips.length - 1],
      ['Home', 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await tip(page).innerText(), key).toBe(tips[at]);
      expect(await voice.textContent(), key).toBe(tips[at]);
      expect(await litKeys(page), key).toHaveLength(1);
    }
    await page.keyboard.press('Escape');
    expect(await tip(page).isHidden()).toBe(true);
    expect(troubles).toEqual([]);
  });

  it('left and right go to the same theme of the next document, and Tab goes on', async () => {
    const { page } = await open('matrix/');
    const panel = (at: number) => page.locator('.shares .panel').nth(at);
    await panel(0).locator('svg').focus();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    const [keys] = await litKeys(page);
    await page.keyboard.press('ArrowRight');
    expect(await litKeys(page)).toEqual([keys]);
    const focused = await panel(1)
      .locator('svg')
      .evaluate((svg) => svg === document.activeElement);
    expect(focused).toBe(true);
    expect(await tip(page).innerText()).toBe(
      await panel(1).locator(`[data-keys="${keys}"]`).getAttribute('data-tip'),
    );
    expect(await page.locator('.shares svg[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();
  });

  it('documents come before the curves between them', async () => {
    const { page } = await open('cited/');
    await page.locator('.cited-graph.wide').focus();
    await page.keyboard.press('ArrowDown');
    expect(await tip(page).innerText()).toMatch(/^《/);
    await page.keyboard.press('End');
    expect(await tip(page).innerText()).toMatch(/处引用《/);
  });

  it('screen readers get a thing that takes keys, with the name and words of the image', async () => {
    const { page } = await open('targets/');
    const svg = page.locator(chart);
    expect(await svg.getAttribute('role')).toBe('application');
    expect(await svg.getAttribute('aria-label')).toMatch(/各地目标$/);
    const described = await svg.getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toMatch(/个地区.*方向键/);
    // Browsers would show it as a tip of their own.
    expect(await svg.locator('title').count()).toBe(0);
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  it.each(['targets/', 'cited/', 'matrix/'])(
    'every tip of /%s is inside the window, whole',
    async (path) => {
      const { page } = await open(path, phone);
      const svg = page.locator('figure svg[tabindex="0"]:visible').first();
      await svg.focus();
      const marks = await svg.locator('[data-tip]').count();
      const outside: string[] = [];
      for (let at = 0; at < marks; at++) {
        await page.keyboard.press('ArrowDown');
        if (!(await insideWindow(page))) outside.push(await tip(page).innerText());
      }
      expect(outside).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    },
  );

  it('a tap shows the tip, a tap elsewhere ends it', async () => {
    const { page } = await open('matrix/', phone);
    const bar = page.locator('.shares .panel').nth(1).locator('[data-keys="theme:preschool"]');
    await bar.scrollIntoViewIfNeeded();
    await bar.locator('rect').tap();
    await tip(page).waitFor();
    await page.waitForTimeout(500);
    expect(await tip(page).isVisible()).toBe(true);
    expect(await insideWindow(page)).toBe(true);
    await page.locator('.shares h3 small').first().tap();
    await tip(page).waitFor({ state: 'hidden' });
  });
});

it('has no barrier that axe can find while a tip is shown', async () => {
  for (const path of ['targets/', 'cited/', 'matrix/']) {
    const { page } = await open(path);
    await page.locator('figure svg[tabindex="0"]:visible').first().focus();
    await page.keyboard.press('ArrowDown');
    // What steps back for a moment is fainter on purpose.
    expect(await barriersOn(page, { without: ['color-contrast'] }), path).toEqual([]);
  }
});

it('moves nothing on the page', async () => {
  const { page } = await open('targets/');
  const size = () =>
    page.evaluate(() => [
      document.documentElement.scrollHeight,
      ...[...document.querySelectorAll('figure')].map((one) => one.getBoundingClientRect().height),
    ]);
  const { page: bare } = await open('targets/', { javaScriptEnabled: false });
  const heights = await bare
    .locator('.indicator-chart')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  const before = await size();
  expect(before.slice(1)).toEqual(heights);
  await page.locator('.indicator-chart svg').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await size()).toEqual(before);
});

describe('without scripts, and on paper', () => {
  it('charts are whole images with their names, and take no stop', async () => {
    for (const path of ['targets/', 'cited/', 'matrix/']) {
      const { page } = await open(path, { javaScriptEnabled: false });
      const images = page.locator('main figure svg[role="img"]:visible');
      expect(await images.count()).toBeGreaterThan(0);
      expect(await page.locator('figure svg[tabindex]').count()).toBe(0);
      expect(await page.getByRole('img', { name: /谁引用了谁|各地目标|比例/ }).count()).toBe(
        await images.count(),
      );
    }
  });

  it('nothing is lit on paper, and the data have their address', async () => {
    const { page } = await open('targets/');
    await page.locator('.indicator-chart svg').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.emulateMedia({ media: 'print' });
    expect(await tip(page).isHidden()).toBe(true);
    const faint = await page
      .locator('figure svg [data-tip]')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).opacity !== '1').length);
    expect(faint).toBe(0);
    const figure = page.locator('.indicator-chart').first();
    expect(await figure.innerText()).toMatch(/\/data\/indicators\.csv/);
    expect(await figure.locator('summary:visible').count()).toBe(0);
  });
});
