import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { LONG_READ, pagesOf, weigh } from '../eval/build/weight.ts';
import { base, dist, documents, pages } from './site.ts';

/** Compressed bytes that the heaviest page of a kind may have. */
const BUDGETS = [
  { kind: 'document', script: 10_000, style: 15_000, all: 46_000 },
  { kind: 'reading', script: 10_000, style: 15_000, all: 40_000 },
] as const;

it.each(BUDGETS)(
  'sends with a $kind $script bytes of JavaScript and $all in all at most',
  (most) => {
    const texts = pagesOf(dist, LONG_READ[most.kind]);
    expect(texts.length).toBeGreaterThanOrEqual(documents.length);
    const heavy = texts
      .map((page) => ({ page, ...weigh(dist, page, base) }))
      .filter(
        ({ script, style, all }) =>
          script > most.script || style > most.style || style === 0 || all > most.all,
      );
    expect(heavy).toEqual([]);
  },
);

it('sends at most 15 kB of JavaScript with the matrix, and no page of more than 200 kB', () => {
  const { script } = weigh(dist, 'matrix/index.html', base);
  expect(script).toBeGreaterThan(1000);
  expect(script).toBeLessThan(15_000);
  const heavy = pages
    .map(({ file, html }) => ({ file, bytes: gzipSync(html).length }))
    .filter(({ bytes }) => bytes > 200_000);
  expect(heavy).toEqual([]);
});

it('weighs what a module imports, once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
  const noise = randomBytes(3000).toString('base64');
  writeFileSync(join(folder, 'a.js'), 'import{b}from"./b.js";import"./c.js";b()');
  writeFileSync(join(folder, 'b.js'), 'import"./c.js";export const b=()=>1');
  writeFileSync(join(folder, 'c.js'), `globalThis.c="${noise}"`);
  writeFileSync(join(folder, 'd.css'), 'p{color:red}');
  writeFileSync(
    join(folder, 'index.html'),
    '<link rel="stylesheet" href="/x/d.css"><script type="module" src="/x/a.js"></script>',
  );
  const { script, style } = weigh(folder, 'index.html', '/x');
  rmSync(folder, { recursive: true });
  expect(script).toBeGreaterThan(3000);
  expect(script).toBeLessThan(6000);
  expect(style).toBeGreaterThan(0);
});
