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

it.each([
  ['the matrix', 'matrix/'],
  ['the targets', 'targets/'],
  ['shared text', 'shared-text/'],
  ['a theme', 'themes/double-reduction/'],
  ['a topic alone', 'themes/double-reduction/?topic=homework'],
])('%s does not move while it comes slowly', async (_, path) => {
  const measured = [360, 1280].map(async (width) => {
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
    return { width, moved: await page.evaluate(shifts) };
  });
  const moved = (await Promise.all(measured)).filter((one) => one.moved > 0.02);
  expect(moved).toEqual([]);
});
