import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * The package's arguments are meant for functions in the cloud. In one process the whole browser ends
 * with its first context, and without web security it is none that a reader has.
 */
const UNWANTED = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
];

/**
 * Start the Chromium that comes with the packages; no browser of the machine is needed.
 *
 * @example const browser = await launchBrowser(); afterAll(() => browser.close());
 */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    args: chromium.args.filter((argument) => !UNWANTED.includes(argument)),
    executablePath: await chromium.executablePath(),
    headless: true,
  });
}
