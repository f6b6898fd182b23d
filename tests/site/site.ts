/** The finished site as the tests see it: pages parsed once and when asked for, addresses turned into files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { inject } from 'vitest';
import {
  type Document,
  document as documentSchema,
  type Sentence,
} from '../../src/schema/document.ts';
import type { Theme } from '../../src/schema/theme.ts';
import { loadCodebook } from '../../src/tasks/content/index.ts';

/** Of the project whose site is read: this one, or the copy that the tests in a browser have. */
export const root = inject('folder');
export const dist = join(root, 'dist');

/** Where the site lives on its host, with a closing `/`. */
export const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
/** The host that the site says it lives on; null where it was built without knowing. */
export const published = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : null;
/** The host that links are followed on. */
export const origin = published ?? 'http://localhost:4321';

export interface Page {
  /** Path of the file below dist/, `matrix/index.html`. */
  file: string;
  /** `/matrix/`, base path included. */
  address: string;
  html: string;
  $: CheerioAPI;
}

/** Every file of dist/ by its path, in order. */
export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .sort();

/** Every page of dist/; read and parsed when a test first asks for its text or its tree. */
const everything: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = once(() => readText(file));
    const $ = once(() => load(html()));
    return {
      file,
      address: base + file.replace(/(^|\/)index\.html$/, '$1'),
      get html() {
        return html();
      },
      get $() {
        return $();
      },
    };
  });

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Addresses that pages had before: each only leads on. */
const FORMER = /^(?:cascade|wording)\//;
export const forwards = everything.filter(({ file }) => FORMER.test(file));

/** The pages that say something. */
export const pages = everything.filter(({ file }) => !FORMER.test(file));

/** The pages that a reader can be led to: all but 404. */
export const listed = pages.filter(({ file }) => file !== '404.html');

export function readText(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

const byAddress = new Map(pages.map((page) => [page.address, page]));

/** Find a page by its address without the base path, `matrix/`. */
export function pageAt(address: string): Page {
  const page = byAddress.get(base + address);
  if (!page) throw new Error(`dist/ has no page ${address}`);
  return page;
}

/** The documents as published, by address of their files. */
export const documents: readonly Document[] = files
  .filter((file) => /^data\/documents\/[^/]+\.json$/.test(file))
  .map((file) => documentSchema.parse(JSON.parse(readText(file))));

/** All that a document says and may be labelled: its sentences, and the headings of its sections. */
export function spoken({
  sections,
  clauses,
}: Document): Pick<Sentence, 'id' | 'text' | 'span' | 'labels'>[] {
  return [
    ...sections.map(({ id, heading, span, labels }) => ({
      id: `${id}-s1`,
      text: heading,
      span,
      labels,
    })),
    ...clauses.flatMap(({ sentences }) => sentences),
  ];
}

/** The codebook's themes in its order. */
export const themes: readonly Theme[] = (await loadCodebook(root)).content.themes;

const known = new Set(files);

/** The file of dist/ that a path of the site's own host is answered with; null where there is none. */
export function fileAt(pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return known.has(file) ? file : null;
}

/** The URL that a link on a page leads to. */
export function resolveOn(page: Page, href: string): URL {
  return new URL(href, origin + page.address);
}

/** Say of every page what is wrong with it, as `file: what`; a law holds where nothing is. */
export function faults(of: readonly Page[], find: (page: Page) => Iterable<string>): string[] {
  return of.flatMap((page) => [...find(page)].map((fault) => `${page.file}: ${fault}`));
}

/** What a person reads of an element, white space aside. */
export function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
