/** Words that no line holds, and a sentence of many screens: no page grows wider than its window. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { document as contract } from '../../src/schema/document.ts';
import { kinds } from '../browser/kinds.ts';
import { theBrowser } from '../browser/open.ts';
import { buildIn, copyCorpus } from '../setup/copy.ts';
import { type StaticServer, serve } from '../setup/static-server.ts';

/** The narrowest and a wide window: what fits these is not wider between them. */
const WIDTHS = [320, 1280];

/** Without a sign at which a browser breaks a line of itself. */
const WORD = 'W'.repeat(3000);
/** A sentence is read up to its full stop. */
const SENTENCE = `${'推进课后服务，压减作业总量，'.repeat(1430)}落实到位。`;

/** @param month no two seeds are the same */
const seedOf = (month: number) =>
  [
    `${WORD}教育局关于印发${WORD}工作方案的通知`,
    `一、落实“双减”${WORD}`,
    `（一）作业管理${WORD}`,
    `1.推进课后服务${WORD}。`,
    `2.${WORD}义务教育优质均衡发展县（区）达到90%，新增${WORD}学位500个。到2025年普惠性幼儿园${WORD}覆盖率达到90%。`,
    `3.落实《${WORD}条例》（${WORD}发〔2023〕2号）。（责任单位：${WORD}处、市财政局）`,
    `4.${SENTENCE}`,
    `二、${WORD}`,
    `${WORD}教育局`,
    `2023年${month}月1日`,
  ].join('\n');

/** A city and a county below it say the same, so that they are compared, and share their text. */
const PLACES = { 'long-2023-city': 'jiaxing', 'long-2023-county': 'tongxiang' };

const copy = copyCorpus();
const dist = join(copy.folder, 'dist');
let server: StaticServer | undefined;
let page: Page | undefined;

function write(id: string, region: string, month: number): void {
  const seed = seedOf(month);
  const file = `${id}.txt`;
  writeFileSync(join(copy.folder, 'seeds', file), seed);
  const record = {
    id,
    seed: { file, sha256: createHash('sha256').update(seed).digest('hex') },
    region: { id: region, certainty: 'inferred', evidence: WORD },
    stages: ['preschool', 'primary', 'junior-secondary'],
    source: {
      kind: 'repost',
      url: `https://example.org/${WORD.slice(0, 400)}`,
      retrieved: null,
      evidence: WORD,
    },
    completeness: { state: 'truncated-tail', evidence: WORD },
    added: '2026-11-22',
    metadata: {
      title: `${WORD}工作方案`,
      noticeTitle: `${WORD}的通知`,
      issuers: [`${WORD}教育局`],
      docNumber: `${WORD}〔2023〕1号`,
      indexNumber: WORD,
      type: WORD,
    },
  };
  writeFileSync(join(copy.folder, 'content/records', `${id}.yaml`), stringify(record));
}

beforeAll(async () => {
  for (const [at, [id, region]] of Object.entries(PLACES).entries()) write(id, region, at + 1);
  const { code, output } = await buildIn(copy.folder);
  expect(code, output).toBe(0);
  server = await serve(dist, '/');
  const context = await (await theBrowser()).newContext({ locale: 'zh-CN' });
  context.setDefaultTimeout(120_000);
  page = await context.newPage();
});

afterAll(async () => {
  await page?.context().close();
  await server?.close();
  copy.remove();
});

/** A page of each kind, of the long documents where it is one document's; and what scripts draw. */
const [city, county] = Object.keys(PLACES);
const paths = [
  ...new Set(
    kinds.map(({ path }) =>
      path
        .replace(/[a-z]+-20\d\d-[a-z]+/, String(city))
        .replace('themes/funding/', 'themes/preschool/')
        .replace('vertical/haining/', 'vertical/tongxiang/'),
    ),
  ),
  'regions/tongxiang/',
  `compare/?documents=${city},${county}`,
  `compare/?theme=double-reduction&documents=${city},${county}`,
  `search/?q=${encodeURIComponent('推进课后服务')}`,
  `search/?q=${WORD.slice(0, 60)}`,
];

/** By how much a page is wider than its window, and what of it reaches out. */
const overflow = () => {
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over <= 0) return null;
  const scrolled = (one: Element) => one.closest('.scroll, svg, [hidden]') !== null;
  const out = [...document.querySelectorAll('body *')].filter(
    (one) => one.getBoundingClientRect().right > innerWidth + 1 && !scrolled(one),
  );
  const deepest = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
  const named = deepest.map(
    (one) => `${one.parentElement?.className} > ${one.localName}.${one.className}`,
  );
  return `${over} px: ${[...new Set(named)].slice(0, 4).join(', ')}`;
};

it('is tried with words and a sentence that long, on most of the pages', () => {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  const { clauses, sections } = contract.parse(JSON.parse(read(`data/documents/${city}.json`)));
  const sentences = clauses.flatMap((clause) => clause.sentences.map(({ text }) => text));
  expect(Math.max(...sentences.map(({ length }) => length))).toBeGreaterThan(20_000);
  expect(sections.some(({ heading }) => heading.includes(WORD))).toBe(true);
  // The words of a figure are never that long, but no line of a phone holds them either.
  const figures = clauses.flatMap(({ targets }) => targets.map(({ text }) => text));
  expect(figures.some((text) => text.includes(WORD.slice(0, 100)))).toBe(true);
  const built = paths.filter((path) => path !== '404.html' && !path.includes('?'));
  const long = built.filter((path) => read(join(path, 'index.html')).includes(WORD));
  expect(long.length).toBeGreaterThan(built.length / 2);
});

it.each(paths)('/%s is as wide as its window, folded and unfolded', async (path) => {
  if (!page || !server) throw new Error('nothing has started');
  await page.goto(new URL(path, server.address).href, {
    waitUntil: path.includes('?') ? 'networkidle' : 'load',
  });
  const wide: string[] = [];
  for (const state of ['folded', 'unfolded']) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(overflow);
      if (found) wide.push(`${state} at ${width}: ${found}`);
    }
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
    });
  }
  expect(wide).toEqual([]);
});
