/** What a reader's browser has to load for a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';

/** Compressed bytes. */
export interface Weight {
  script: number;
  style: number;
  /** The page itself, with what stands inline, and all that it links. */
  all: number;
}

/** `import{a}from"./x.js"`, `import"./x.js"`, `import("./x.js")`, `export*from"./x.js"`. */
const IMPORTED = /\b(?:from|import)\s{0,4}\(?\s{0,4}["'](\.{1,2}\/[^"']{1,200})["']/g;

/** The pages that people read at length. */
export const LONG_READ = {
  document: /^documents\/[^/]+\/index\.html$/,
  reading: /^themes\/[^/]+\/[^/]+\/index\.html$/,
} as const;

/** List the pages of a site whose paths fit. */
export function pagesOf(dist: string, kind: RegExp): string[] {
  return readdirSync(dist, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => kind.test(path))
    .sort();
}

/**
 * Weigh a page with its scripts and style sheets: all that it links, what those import, what stands inline.
 *
 * @param page path below `dist`
 * @param base the path that the site lives under, `/` or `/x`
 */
export function weigh(dist: string, page: string, base: string): Weight {
  const html = readFileSync(join(dist, page), 'utf8');
  const $ = load(html);
  const prefix = `/${base}/`.replace(/\/{2,}/g, '/');
  const site = new URL('http://site.invalid');
  const fileOf = (address: string) => {
    const { pathname } = new URL(address, new URL(prefix + page, site));
    return decodeURIComponent(pathname).slice(prefix.length);
  };
  const linked = (selector: string, name: string) =>
    $(selector)
      .toArray()
      .map((element) => fileOf($(element).attr(name) ?? ''));
  const inline = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text());

  const scripts = withImports(dist, [
    ...linked('script[src]', 'src'),
    ...linked('link[rel="modulepreload"]', 'href'),
  ]);
  const styles = new Set(linked('link[rel~="stylesheet"]', 'href'));
  return {
    all: sum([html], filesIn(dist, scripts), filesIn(dist, styles)),
    script: sum(filesIn(dist, scripts), inline('script:not([src], [type="application/ld+json"])')),
    style: sum(filesIn(dist, styles), inline('style')),
  };
}

/** Follow the imports of modules, each module once. */
function withImports(dist: string, modules: readonly string[]): Set<string> {
  const known = new Set<string>();
  const queue = [...modules];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (known.has(path)) continue;
    known.add(path);
    for (const [, relative = ''] of readFileSync(join(dist, path), 'utf8').matchAll(IMPORTED)) {
      queue.push(join(path, '..', relative));
    }
  }
  return known;
}

const filesIn = (dist: string, paths: ReadonlySet<string>) =>
  [...paths].map((path) => readFileSync(join(dist, path)));

function sum(...parts: readonly (readonly (string | Buffer)[])[]): number {
  return parts.flat().reduce((bytes, part) => bytes + gzipSync(part, { level: 9 }).length, 0);
}
