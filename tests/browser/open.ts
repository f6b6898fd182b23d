/** Pages of the served site, watched for everything that a browser complains of. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { launchBrowser } from '../setup/browser.ts';

/** Address of the home page. */
export const home = inject('address');

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** Errors on the console, broken policies, failed requests and requests to other hosts, as they come. */
  troubles: string[];
}

let shared: Promise<Browser> | undefined;

/** The browser of this worker, for all of its files; it ends with the worker. */
export function theBrowser(): Promise<Browser> {
  shared ??= launchBrowser();
  return shared;
}

/** Open pages in contexts that are closed after each test, or after all tests of a file or group. */
export function useBrowser(until: 'each' | 'all' = 'each') {
  const contexts: BrowserContext[] = [];
  const end = until === 'each' ? afterEach : afterAll;
  end(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  /**
   * Open a page of the site.
   *
   * @param path below the base path, `matrix/`, or a full address
   */
  return async (path: string, options: BrowserContextOptions = {}): Promise<Opened> => {
    const browser = await theBrowser();
    const context = await browser.newContext({ locale: 'zh-CN', ...options });
    // A busy machine is slow, not wrong.
    context.setDefaultTimeout(120_000);
    contexts.push(context);
    const page = await context.newPage();
    const address = new URL(path, home);
    const troubles = watch(page, address.origin);
    await page.goto(address.href, { waitUntil: 'load' });
    return { page, context, troubles };
  };
}

function watch(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    const asked = message.location().url.endsWith('/404.html');
    if (['error', 'warning'].includes(message.type()) && !asked) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('requestfailed', (request) => {
    // A page that is left, or asked for something else, stops what it has asked for: nothing has failed.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    troubles.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: host } = new URL(request.url());
    if (/^https?:$/.test(protocol) && host !== origin) troubles.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  return troubles;
}
