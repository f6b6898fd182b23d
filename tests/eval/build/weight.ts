/** What a reader's browser has to load for a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';

/** Compressed bytes. */
export interface Weight {
  script: number;
  style: number;
}

/** `import{a}from"./x.js"`, `import"./x.js"`, `import("./x.js")`, `export*from"./x.js"`. */
const IMPORTED = /\b(?:from|import)\s{0,4}\(?\s{0,4}["'](\.{1,2}\/[^"']{1,200})["']/g;

/** List the pages that people read at length, `themes/x/y/index.html` and `documents/x/index.html`. */
export function readingAndDocumentPages(dist: string): string[] {
  return readdirSync(dist, { recursive: true })
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => /^(?:themes\/[^/]+\/[^/]+|documents\/[^/]+)\/index\.html$/.test(path))
    .sort();
}

/**
 * Weigh the scripts and style sheets of a page: all that it links, what those import, what stands inline.
 *
 * @param page path below `dist`
 * @param base the path that the site lives under, `/` or `/x`
 */
export function weigh(dist: string, page: string, base: string): Weight {
  const $ = load(readFileSync(join(dist, page), 'utf8'));
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
