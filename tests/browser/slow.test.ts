/** What moves under a reader's eyes on a slow connection. */
import { expect, it } from 'vitest';
import { home, useBrowser } from './open.ts';

const open = useBrowser();

/** Add up the shifts that no reader caused, over the whole visit. */
function shifts(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
    const observer = new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
        if (!hadRecentInput) sum += value;
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 200);
  });
}

const PAGES = [
  'matrix/',
  'targets/',
  'shared-text/',
  'themes/double-reduction/',
  'themes/double-reduction/?topic=homework',
  'search/?q=课后服务',
];

it('no page moves while it comes slowly', async () => {
  // All at the same time: what is slow here is the line.
  const visits = PAGES.flatMap((path) => [360, 1280].map((width) => ({ path, width })));
  const measured = visits.map(async ({ path, width }) => {
    const { page, context } = await open('about/', { viewport: { width, height: 800 } });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 90_000,
      uploadThroughput: 40_000,
    });
    await page.goto(new URL(path, home).href, { waitUntil: 'networkidle' });
    return { path, width, moved: await page.evaluate(shifts) };
  });
  const moved = (await Promise.all(measured)).filter((one) => one.moved > 0.02);
  expect(moved).toEqual([]);
});
