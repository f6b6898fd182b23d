/** Ask a contestant in a real browser, and measure what each answer takes. */
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../setup/browser.ts';
import { serve } from '../../setup/static-server.ts';
import type { Answer, Client, Open } from './clients/client.ts';
import { type Account, createAccount, type Sent } from './transfer.ts';

/** An answer, and what it took. */
export interface Measured extends Answer {
  query: string;
  /** The first of its page, with nothing loaded. */
  first: boolean;
  milliseconds: number;
  sent: Sent[];
}

/** A query that was not answered. */
export interface Failed {
  query: string;
  reason: string;
}

export interface Arena {
  /** Ask queries one after another in a page that has loaded nothing. */
  session(contestant: Place, queries: readonly string[]): Promise<(Measured | Failed)[]>;
  /** Only look phrases up; nothing of it is measured. Null where the contestant has but one manner. */
  lookUp(
    contestant: Place,
    phrases: readonly string[],
    manner: 'literal' | 'loose',
  ): Promise<(readonly unknown[])[] | null>;
  close(): Promise<void>;
}

/** Where a contestant lies in the served folder. */
interface Place {
  id: string;
  client: string;
}

interface Hall {
  browser: Browser;
  address: string;
  slower: number;
}

/** What the page keeps between two questions. */
interface Bench {
  open: Open;
  folder: string;
  client?: Client;
}

declare global {
  var bench: Bench;
}

/** Whoever has not answered by then does not answer, in milliseconds. */
const LONGEST = 120_000;
/** So long nothing must be asked for before the next query, in milliseconds. */
const QUIET = 15;

/**
 * Serve a folder in which contestants lie, and start a browser.
 *
 * @param slower so many times slower than this machine the browser is
 */
export async function openArena(folder: string, slower = 1): Promise<Arena> {
  const account = createAccount(folder);
  const server = await serve(folder, '/', account.deliver);
  const browser = await launchBrowser();
  const hall: Hall = { browser, address: server.address, slower };
  return {
    session: (place, queries) => inPage(hall, place, (page) => askAll(page, account, queries)),
    lookUp: (place, phrases, manner) =>
      inPage(hall, place, (page) => lookUpAll(page, phrases, manner)),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Open a page in a browser that remembers nothing, with the contestant's script and nothing else loaded. */
async function inPage<T>(
  { browser, address, slower }: Hall,
  { id, client }: Place,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    context.setDefaultTimeout(LONGEST);
    const page = await context.newPage();
    await page.goto(address);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const places = { script: `${address}script/${client}.js`, folder: `${address}${id}/` };
    await page.evaluate(async ({ script, folder }) => {
      const { open } = (await import(script)) as { open: Open };
      globalThis.bench = { open, folder };
    }, places);
    return await work(page);
  } finally {
    await context.close();
  }
}

async function askAll(page: Page, account: Account, queries: readonly string[]) {
  const results: (Measured | Failed)[] = [];
  account.take();
  let first = true;
  for (const query of queries) {
    try {
      const answer = await withinTime(page.evaluate(askInPage, query));
      results.push({ ...answer, query, first, sent: await settle(page, account) });
      first = false;
    } catch (error) {
      results.push({ query, reason: String(error).split('\n')[0] ?? '' });
    }
  }
  return results;
}

/** Runs in the page. */
async function askInPage(query: string): Promise<Answer & { milliseconds: number }> {
  const { bench } = globalThis;
  const started = performance.now();
  bench.client ??= await bench.open(bench.folder);
  const answer = await bench.client.ask(query);
  return { ...answer, milliseconds: performance.now() - started };
}

/** Wait until the page asks for nothing more: what an answer has set going is of that answer. */
async function settle(page: Page, account: Account): Promise<Sent[]> {
  const sent = account.take();
  for (;;) {
    await page.waitForTimeout(QUIET);
    const late = account.take();
    if (late.length === 0) return sent;
    sent.push(...late);
  }
}

async function withinTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${LONGEST / 1000} s`)), LONGEST);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function lookUpAll(page: Page, phrases: readonly string[], manner: 'literal' | 'loose') {
  const found: (readonly unknown[])[] = [];
  for (const phrase of phrases) {
    const keys = await page.evaluate(lookUpInPage, { phrase, manner });
    if (keys === null) return null;
    found.push(keys);
  }
  return found;
}

/** Runs in the page. */
async function lookUpInPage(asked: { phrase: string; manner: 'literal' | 'loose' }) {
  const { bench } = globalThis;
  bench.client ??= await bench.open(bench.folder);
  return (await bench.client.lookUp?.(asked.phrase, asked.manner)) ?? null;
}
