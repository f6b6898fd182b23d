/** Where a finished site writes its own full address, and whether it may. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** A site as it was built. */
export interface BuiltSite {
  dist: string;
  /** Where it lives on its host, with a closing `/`. */
  base: string;
  /** Of `SITE_URL`; null where it was built without. */
  origin: string | null;
}

/** Addresses that pages had before lead on, and are listed nowhere. */
const FORMER = /^(?:cascade|wording)\//;
/** Files that people and programs read; scripts have to know what a reader's own machine is called. */
const TEXTS = /\.(?:html|json|csv|xml|txt)$/;
/** The host that a build without an address falls back on. */
const OWN_MACHINE = /https?:\/\/(?:localhost|127\.)/;

/**
 * Say what is wrong with the full addresses of a site: without its origin there are none, with it they are all right.
 *
 * @example addressFaults({ dist: 'dist', base: '/', origin: null }) // []
 */
export function addressFaults(site: BuiltSite): string[] {
  const files = readdirSync(site.dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.dist.length + 1))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      file,
      path: site.base + file.replace(/(^|\/)index\.html$/, '$1'),
      $: load(read(site, file)),
    }));
  const listed = pages.filter(({ file }) => file !== '404.html' && !FORMER.test(file));
  return [
    ...pages.flatMap(({ file, path, $ }) => onPage(site, file, path, $)),
    ...files
      .filter((file) => TEXTS.test(file) && OWN_MACHINE.test(read(site, file)))
      .map((file) => `${file}: an address of the machine that built it`),
    ...inLists(
      site,
      listed.map(({ path }) => path),
    ),
  ];
}

const read = ({ dist }: BuiltSite, file: string) => readFileSync(join(dist, file), 'utf8');

/** Of one page: canonical address, Open Graph, what Zotero and search engines read, links to feed and sitemap. */
function onPage({ base, origin }: BuiltSite, file: string, path: string, $: CheerioAPI): string[] {
  const isFormer = FORMER.test(file);
  const own = isFormer ? ($('a[data-forward]').attr('href') ?? '') : path;
  const url = origin === null || file === '404.html' ? null : origin + own;
  const isDocument = /^documents\/[^/]+\/index\.html$/.test(file);
  const linked = $('script[type="application/ld+json"]').text();
  const of = (path: string) => (origin === null || isFormer ? null : path);
  const wanted: [name: string, found: unknown, wanted: string | null][] = [
    ['canonical', $('link[rel="canonical"]').attr('href'), url],
    ['og:url', $('meta[property="og:url"]').attr('content'), isFormer ? null : url],
    [
      'citation_public_url',
      $('meta[name="citation_public_url"]').attr('content'),
      isDocument ? url : null,
    ],
    ['JSON-LD', linked && JSON.parse(linked).url, isDocument ? url : null],
    ['feed', $('link[type="application/rss+xml"]').attr('href'), of(`${base}feed.xml`)],
    [
      'link to the feed',
      isFormer ? null : $('footer a[href$="feed.xml"]').attr('href'),
      of(`${base}feed.xml`),
    ],
    ['sitemap', $('link[rel="sitemap"]').attr('href'), of(`${base}sitemap-index.xml`)],
    ['OpenSearch', $('link[rel="search"]').attr('href'), of(`${base}opensearch.xml`)],
  ];
  return wanted.flatMap(([name, found, wanted]) =>
    (found || null) === wanted ? [] : [`${file}: ${name} is ${found}, not ${wanted}`],
  );
}

/** The lists of full addresses: all pages in the sitemap, all documents in the feed; none without an origin. */
function inLists(site: BuiltSite, paths: readonly string[]): string[] {
  const { dist, base, origin } = site;
  const robots = read(site, 'robots.txt').match(/^Sitemap: (.*)$/m)?.[1] ?? null;
  if (origin === null) {
    const there = ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'opensearch.xml'];
    return [
      ...there.filter((file) => existsSync(join(dist, file))).map((file) => `${file}: is there`),
      ...(robots === null ? [] : [`robots.txt: names ${robots}`]),
    ];
  }
  const index = locations(site, 'sitemap-index.xml', 'sitemap > loc');
  const mapped = index.found.map((part) =>
    locations(site, part.slice((origin + base).length), 'url > loc'),
  );
  const fed = locations(site, 'feed.xml', 'item > link');
  const documents = paths.filter((path) => /\/documents\/[^/]+\/$/.test(path));
  return [
    ...(robots === `${origin}${base}sitemap-index.xml` ? [] : [`robots.txt: names ${robots}`]),
    ...[index, ...mapped, fed].flatMap(({ broken }) => broken),
    ...notAlike(
      'sitemap',
      mapped.flatMap(({ found }) => found),
      paths.map((path) => origin + path),
    ),
    ...notAlike(
      'feed.xml',
      fed.found,
      documents.map((path) => origin + path),
    ),
  ];
}

function notAlike(name: string, found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...wanted.filter((one) => !found.includes(one)).map((one) => `${name}: lacks ${one}`),
    ...found.filter((one) => !wanted.includes(one)).map((one) => `${name}: lists ${one}`),
    ...(found.length === wanted.length ? [] : [`${name}: ${found.length}, not ${wanted.length}`]),
  ];
}

function locations(site: BuiltSite, file: string, selector: string) {
  const text = read(site, file);
  const $ = load(text, { xml: true });
  return {
    broken: [...xmlFaults(text)].map((fault) => `${file}: ${fault}`),
    found: $(selector)
      .toArray()
      .map((one) => $(one).text()),
  };
}

/** Say why a text is no XML: each tag that opens must close, in order. */
export function* xmlFaults(text: string): Generator<string> {
  if (!text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) yield 'no declaration';
  const open: string[] = [];
  for (const [, closing, name = '', empty] of text.matchAll(
    /<(\/?)([a-z][\w:.-]*)[^<>]*?(\/?)>/gi,
  )) {
    if (empty) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) yield `</${name}> closes another`;
  }
  if (open.length > 0) yield `<${open.join('><')}> stays open`;
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) yield 'a bare &';
}
