/** Documents and records full of attacks, through a real build, before a real browser. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { MOST } from '../../src/compare/limits.ts';
import { read } from '../../src/ingest/read/decode.ts';
import { document as contract, type Document } from '../../src/schema/document.ts';
import { buildIn, copyCorpus } from '../setup/copy.ts';
import { type StaticServer, serve } from '../setup/static-server.ts';
import { dist as plain } from '../site/site.ts';
import { hostileStrings, seedSaying } from '../support/hostile.ts';
import { idsWhere } from './corpus.ts';
import { theBrowser } from './open.ts';

/** Enough documents that every kind of attack has one of its own; long ones would only be long. */
const attacks = hostileStrings
  .filter((text) => text.length < 200 && /[<>{}[\]`&"'\\\p{C}:/=#|*$%~-]/u.test(text))
  // The others are refused with a reason: a seed full of control characters is no text.
  .filter((text) => read(new TextEncoder().encode(seedSaying(text))).problem === null)
  .toReversed()
  .slice(0, 104);

const copy = copyCorpus();
const dist = join(copy.folder, 'dist');
let server: StaticServer | undefined;

/** What a record may say: the check refuses signs that nobody sees, and titles of several lines. */
const sayable = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/gu, '')
    .trim() || '文件';

const idOf = (at: number) => `hostile-2023-n${at}`;

function writeAttack(attack: string, at: number): void {
  const seed = seedSaying(attack);
  const text = sayable(attack);
  const file = `hostile-${at}.txt`;
  writeFileSync(join(copy.folder, 'seeds', file), seed);
  const record = {
    id: idOf(at),
    seed: { file, sha256: createHash('sha256').update(seed).digest('hex') },
    region: { id: 'jiaxing', certainty: 'stated', evidence: text },
    stages: ['primary'],
    source: {
      kind: 'repost',
      url: `https://example.org/?q=${encodeURIComponent(text.toWellFormed())}`,
      retrieved: null,
      evidence: text,
    },
    completeness: { state: 'complete', evidence: text },
    added: '2026-11-22',
    metadata: {
      title: text,
      noticeTitle: `${text}的通知`,
      issuers: [text, `${text}教育局`],
      docNumber: text,
      indexNumber: text,
      type: text,
    },
  };
  writeFileSync(join(copy.folder, 'content/records', `${idOf(at)}.yaml`), stringify(record));
}

beforeAll(async () => {
  attacks.forEach(writeAttack);
  const { code, output } = await buildIn(copy.folder, { SITE_URL: 'https://example.org' });
  expect(code, output).toBe(0);
  writeFileSync(join(dist, 'control.html'), CONTROL);
  server = await serve(dist, '/');
});

afterAll(async () => {
  await server?.close();
  copy.remove();
});

/** A page on which everything that is looked for below does happen. */
const CONTROL = `<!doctype html><html lang="zh-CN"><title>对照</title><body onload="window.hostile=1">
<hostile-element></hostile-element><p onclick="1">a</p><script>alert(1)</script>
<img src="https://attacker.example/x.png"></body></html>`;

const htmlBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== 'control.html')
    .sort();

/** A page of one theme in one of the documents, both captured. */
const READING = /^themes\/([^/]+)\/hostile-2023-n(\d+)\//;

const parse = (folder: string, file: string) => load(readFileSync(join(folder, file), 'utf8'));

/** Names of elements and attributes, `p` and `@class`. */
function* namesOn($: CheerioAPI): Generator<string> {
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    yield element.name;
    for (const name of Object.keys(element.attribs)) yield `@${name}`;
  }
}

/** All that the invented documents need: the site that was built for the other tests. */
const known = new Set([
  ...htmlBelow(plain).flatMap((file) => [...namesOn(parse(plain, file))]),
  // So are characters shown that nobody can see; none of those documents has one.
  ...['bdi', '@data-name', '@data-code'],
  // And so many documents stand in parts of the matrix, which those few do not.
  '@data-part',
  '@data-sums',
]);

const foreignOn = ($: CheerioAPI) => [...new Set(namesOn($))].filter((name) => !known.has(name));

/** Addresses that a page could run or load: only those of the site, of the web, and of images inside. */
const badLinksOn = ($: CheerioAPI) =>
  $('[href], [src], [action]')
    .toArray()
    .flatMap((element) => ['href', 'src', 'action'].map((name) => $(element).attr(name) ?? ''))
    .filter(
      (address) =>
        /^\s*[a-z][a-z0-9+.-]*:/i.test(address) && !/^(?:https?|data:image)/i.test(address),
    );

/** Blocks of data are none: nothing runs them, and the laws on policy see to it that they end where they should. */
const scriptsOn = ($: CheerioAPI) =>
  $('script:not([type="application/ld+json"], [type="application/json"])')
    .toArray()
    .filter((script) => !$(script).attr('src')?.startsWith('/'));

describe('the pages as they are written', () => {
  it('are of more than a hundred hostile documents', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(100);
    const files = htmlBelow(dist);
    expect(files.filter((file) => /^documents\/hostile-[^/]+\/index/.test(file))).toHaveLength(
      attacks.length,
    );
    expect(files.filter((file) => /^themes\/[^/]+\/hostile-/.test(file)).length).toBeGreaterThan(
      100,
    );
  });

  const readings = new Map<string, string>();

  it('have no element, attribute, script or address that other documents do not have', () => {
    const faults = htmlBelow(dist).flatMap((file) => {
      const $ = parse(dist, file);
      // Parsed once: what the readings say is looked at below.
      if (READING.test(file)) readings.set(file, $('main').text());
      return [
        ...foreignOn($).map((name) => `${file}: ${name}`),
        ...badLinksOn($).map((address) => `${file}: ${address}`),
        ...scriptsOn($).map(() => `${file}: a script`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('say titles, headings and sentences exactly', () => {
    const wrong: string[] = [];
    attacks.forEach((attack, at) => {
      const document = documentAt(at);
      const $ = parse(dist, `documents/${idOf(at)}/index.html`);
      const expectText = (id: string, text: string) => {
        const found = $(`[id="${id}"]`);
        if (found.length !== 1 || found.text() !== text)
          wrong.push(`${id} of ${JSON.stringify(attack)}: ${JSON.stringify(found.text())}`);
      };
      if ($('h1').text() !== sayable(attack)) wrong.push(`title of ${JSON.stringify(attack)}`);
      for (const { id, heading } of document.sections) expectText(`${id}-s1`, heading);
      for (const { sentences } of document.clauses)
        for (const { id, text } of sentences) expectText(id, text);
    });
    expect(wrong).toEqual([]);
  });

  it('draw twelve profiles of a region at most, and say how many there are', () => {
    const $ = load(readFileSync(join(dist, 'regions/jiaxing/index.html'), 'utf8'));
    const said = (section: string) => $(`section[aria-labelledby="${section}"] > .lead`).text();
    expect($('.shares .panel')).toHaveLength(12);
    expect($('.region-distinctive article')).toHaveLength(12);
    // Those of the attacks, those of the city itself, and those of the counties below it.
    const own = idsWhere(({ region }) => region === 'jiaxing').length;
    const within = idsWhere(({ region_path }) => region_path?.includes('嘉兴市') === true).length;
    expect(said('profile')).toContain(`共${attacks.length + within}份文件`);
    expect(said('distinctive')).toContain(`共${attacks.length + own}份文件`);
    expect($('section[aria-labelledby="profile"] > .lead a[href="#children"]')).toHaveLength(1);
  });

  it('say the same in the readings', () => {
    const wrong: string[] = [];
    expect(readings.size).toBeGreaterThan(100);
    for (const [file, text] of readings) {
      const [, theme = '', at] = READING.exec(file) ?? [];
      for (const { themes, sentences } of documentAt(Number(at)).clauses) {
        if (!themes.includes(theme)) continue;
        for (const sentence of sentences)
          if (!text.includes(sentence.text))
            wrong.push(`${file}: ${JSON.stringify(sentence.text)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

function documentAt(at: number): Document {
  const file = join(dist, `data/documents/${idOf(at)}.json`);
  return contract.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Open addresses one after the other and collect all that text alone may not cause. */
async function watch(addresses: readonly string[], visit?: (page: Page) => Promise<void>) {
  if (!server) throw new Error('nothing has started');
  const browser = await theBrowser();
  // On a phone, where a long word has the least room.
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ locale: 'zh-CN', viewport });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const happened: string[] = [];
  let here = '';
  const note = (what: string) => happened.push(`${here}: ${what}`);
  page.on('dialog', (dialog) => {
    note('dialog');
    void dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  page.on('pageerror', (error) => note(String(error)));
  page.on('popup', () => note('popup'));
  const { origin } = new URL(server.address);
  // None gets an answer: the browser of the tests finds no other host.
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') note(`asks ${url.href}`);
  });
  for (const address of addresses) {
    here = address;
    await page.goto(new URL(address, server.address).href, { waitUntil: 'load' });
    await visit?.(page);
    const { ran, names, wider } = await page.evaluate(() => ({
      ran: 'hostile' in globalThis || 'hostile' in Object.prototype,
      wider: document.documentElement.scrollWidth - innerWidth,
      names: [
        ...new Set(
          [...document.querySelectorAll('*')].flatMap((element) => [
            element.localName,
            ...element.getAttributeNames().map((name) => `@${name}`),
          ]),
        ),
      ],
    }));
    if (ran) note('a script ran');
    if (wider > 0) note(`${wider} px wider than its window`);
    // Scripts of the site may add states to elements, never event handlers.
    for (const name of names)
      if ((!name.startsWith('@') && !rendered.has(name)) || name.startsWith('@on')) note(name);
  }
  await context.close();
  return happened;
}

/** What the site's own scripts make besides the elements of its pages. */
const rendered = new Set([
  ...known,
  'blockquote',
  'cite',
  'mark',
  'output',
  'progress',
  'li',
  'ol',
  'ul',
  'option',
  'optgroup',
  'caption',
  'q',
  '@colspan',
]);

describe('the pages before a browser', () => {
  it('of each document run nothing, ask for nothing and hold no foreign element', async () => {
    const addresses = attacks.map((_, at) => `documents/${idOf(at)}/`);
    expect(await watch(addresses)).toEqual([]);
  });

  it('of readings, seeds, themes, the matrix, regions and lists do neither', async () => {
    const readings = htmlBelow(dist)
      .filter((file) =>
        /^(?:themes\/[^/]+\/hostile-|documents\/hostile-[^/]+\/source\/)/.test(file),
      )
      .filter((_, at) => at % 16 === 0)
      .map((file) => file.replace(/index\.html$/, ''));
    const lists = [
      '',
      'documents/',
      'matrix/',
      'shared-text/',
      'targets/',
      'cited/',
      'themes/double-reduction/',
      'regions/jiaxing/',
      'data/',
    ];
    expect(await watch([...lists, ...readings])).toEqual([]);
  });

  it('of the search show what they find as text', async () => {
    let shown = '';
    const happened = await watch(['search/'], async (page) => {
      await page.locator('input[name="q"]').fill('window.hostile=1');
      await page.locator('input[name="q"]').press('Enter');
      await page.locator('[data-results] a').first().waitFor();
      shown = await page.locator('[data-results]').innerText();
    });
    expect(happened).toEqual([]);
    expect(shown).toContain('window.hostile=1');
    expect(shown).toContain('<');
  });

  it('of a comparison show what they lay side by side as text', async () => {
    const theme = /^themes\/([^/]+)\/hostile-2023-n0\//;
    const [, id = ''] = htmlBelow(dist).flatMap((file) => theme.exec(file) ?? []);
    // As many side by side as the page takes.
    const ids = attacks.map((_, at) => idOf(at));
    const fours = ids.flatMap((_, at) => (at % MOST === 0 ? [ids.slice(at, at + MOST)] : []));
    const addresses = fours.map((some) => `compare/?theme=${id}&documents=${some.join(',')}`);
    let shown = '';
    const happened = await watch(addresses, async (page) => {
      await page
        .locator('.compare-heads li')
        .nth(MOST - 1)
        .waitFor();
      shown += await page.locator('compare-panel [data-result]').innerText();
    });
    expect(happened).toEqual([]);
    expect(shown).toContain('<');
  });

  it('leave the feed a well-formed one', async () => {
    const page = await (await theBrowser()).newPage();
    await page.goto(server?.address ?? '');
    const broken = await page.evaluate(async () => {
      const text = await (await fetch('/feed.xml')).text();
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? null;
    });
    await page.close();
    expect(broken).toBeNull();
  });

  it('would be caught: a page with all of this in it is', async () => {
    const happened = (await watch(['control.html'])).join('\n');
    expect(happened).toContain('a script ran');
    expect(happened).toContain('dialog');
    expect(happened).toContain('hostile-element');
    expect(happened).toContain('@onclick');
    expect(happened).toContain('asks https://attacker.example/x.png');
    const $ = load(CONTROL);
    expect(foreignOn($)).toEqual(
      expect.arrayContaining(['hostile-element', '@onclick', '@onload']),
    );
    expect(scriptsOn($)).toHaveLength(1);
    expect(badLinksOn(load('<a href=" JavaScript:alert(1)">a</a>'))).toHaveLength(1);
  });
});
