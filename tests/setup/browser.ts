import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Start the Chromium that comes with the packages; no browser of the machine is needed.
 *
 * @example const browser = await launchBrowser(); afterAll(() => browser.close());
 */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    args: chromium.args,
    executablePath: await chromium.executablePath(),
    headless: true,
  });
}
