/** `npm run bench:site -- 200`: how heavy and how quick the site is with so many documents, in a real browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { weigh } from '../eval/build/weight.ts';
import { launchBrowser } from '../setup/browser.ts';
import { buildIn, copyProject } from '../setup/copy.ts';
import { serve } from '../setup/static-server.ts';
import { writeManyDocuments } from '../support/many.ts';

const DOCUMENTS = Number(process.argv[2] ?? 200);
const HEAVIEST = 12;
const ROUNDS = 5;
const SCRIPTED = ['matrix', 'compare', 'targets', 'shared-text', 'search'];

function print(name: string, value: string): void {
  console.log(`${name.padEnd(56)}${value.padStart(14)}`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Every page as a host sends it, compressed; the heaviest by name. */
function weighPages(dist: string): void {
  const weights = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  print('pages', String(weights.length));
  for (const { file, bytes } of weights.slice(0, HEAVIEST)) print(`  ${file}`, kB(bytes));
  for (const page of SCRIPTED) {
    const { script, style } = weigh(dist, `${page}/index.html`, '/');
    print(`scripts and styles of /${page}/`, `${kB(script)}, ${kB(style)}`);
  }
}

/** Something a reader does, a little otherwise each round. */
interface Interaction {
  name: string;
  path: string;
  /** Each round on a page that has just been opened. */
  fresh?: boolean;
  act: (page: Page, round: number) => Promise<void>;
}

async function choose(page: Page, name: string, index: number): Promise<void> {
  const select = page.locator(`select[name="${name}"]`);
  const options = await select.locator('option').count();
  await select.selectOption({ index: 1 + (index % (options - 1)) });
}

const interactions: Interaction[] = [
  {
    name: 'matrix: filter by year, all parts to be fetched',
    path: 'matrix/',
    fresh: true,
    act: (page, round) => choose(page, 'year', round),
  },
  {
    name: 'matrix: filter by year, parts loaded',
    path: 'matrix/?year=2023',
    act: (page, round) => choose(page, 'year', round),
  },
  {
    name: 'matrix: sort by a theme, parts loaded',
    path: 'matrix/?year=2023',
    act: (page, round) => choose(page, 'sort', round + 2),
  },
  {
    name: 'matrix: open a theme to its topics, parts loaded',
    path: 'matrix/?year=2023',
    act: (page, round) =>
      page
        .locator('.open-topics')
        .nth(round % 4)
        .click(),
  },
  {
    name: 'matrix: open a part, fetched',
    path: 'matrix/',
    act: (page, round) => page.locator('.open-part').nth(round).click(),
  },
  {
    name: 'matrix: gather a cell, parts loaded',
    path: 'matrix/?year=2023',
    act: (page, round) => page.locator('tr[data-document]:visible .to-compare').nth(round).click(),
  },
  {
    name: 'targets: filter by theme',
    path: 'targets/',
    act: (page, round) => choose(page, 'theme', round),
  },
  {
    name: 'targets: sort by a column',
    path: 'targets/',
    act: (page, round) => page.locator('thead [data-column] a').nth(round).click(),
  },
  {
    name: 'shared text: filter by theme',
    path: 'shared-text/',
    act: (page, round) => choose(page, 'theme', round),
  },
  {
    name: 'compare: another theme, four documents',
    path: 'compare/?theme=balanced-development&documents=@',
    act: (page, round) => choose(page, 'theme', round),
  },
];

/** Script time of each interaction: the median of some rounds, and the longest. */
async function timeInteractions(dist: string): Promise<void> {
  const server = await serve(dist, '/');
  const browser = await launchBrowser();
  try {
    const index = JSON.parse(readFileSync(join(dist, 'compare/index.json'), 'utf8')) as {
      documents: { id: string }[];
    };
    const four = index.documents.slice(0, 4).map(({ id }) => id);
    for (const { name, path, fresh = false, act } of interactions) {
      const page = await browser.newPage();
      const open = () =>
        page.goto(server.address + path.replace('@', four.join(',')), {
          waitUntil: 'networkidle',
        });
      await open();
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        if (fresh) await open();
        await browser.startTracing(page, { categories: ['devtools.timeline', 'v8.execute'] });
        await act(page, round);
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(300);
        times.push(scriptTime(JSON.parse((await browser.stopTracing()).toString('utf8'))));
      }
      times.sort((a, b) => a - b);
      const middle = times[Math.floor(ROUNDS / 2)] ?? 0;
      print(name, `${middle.toFixed(1)} (${times.at(-1)?.toFixed(1)}) ms`);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  args: { name?: string };
}

/** What runs scripts: handlers, modules, timers, and what waits for a promise. */
const RUNS = new Set([
  'EventDispatch',
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'FireAnimationFrame',
  'v8.callFunction',
  'v8.run',
]);

/**
 * Add up the milliseconds in which scripts ran on the main threads of pages, each moment once.
 *
 * What drives the browser is among them, and layout that a script waits for.
 */
function scriptTime({ traceEvents }: { traceEvents: TraceEvent[] }): number {
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const runs = traceEvents
    .filter(
      ({ name, ph, pid, tid }) => ph === 'X' && RUNS.has(name) && threads.has(`${pid} ${tid}`),
    )
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let end = 0;
  for (const { ts, dur = 0 } of runs) {
    total += Math.max(0, ts + dur - Math.max(end, ts));
    end = Math.max(end, ts + dur);
  }
  return total / 1000;
}

const copy = copyProject();
try {
  const own = readdirSync(join(copy.folder, 'content/records')).length;
  writeManyDocuments(copy.folder, Math.max(0, DOCUMENTS - own));
  const started = performance.now();
  const { code, output } = await buildIn(copy.folder, {
    NODE_OPTIONS: '--max-old-space-size=12000',
  });
  if (code !== 0) throw new Error(output.slice(-4000));
  print(`build of ${DOCUMENTS} documents`, `${seconds(performance.now() - started)} s`);
  const dist = join(copy.folder, 'dist');
  weighPages(dist);
  await timeInteractions(dist);
} finally {
  copy.remove();
}
