/** The names that search fields know: laid out in small files, and each leads to something that is there. */
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { NameEntry, NumberedPlace } from '../../src/search/names/entry.ts';
import type { Best, NameHead, NamePage } from '../../src/search/names/files.ts';
import { weigh } from '../eval/build/weight.ts';
import {
  base,
  dist,
  documents,
  fileAt,
  files,
  origin,
  published,
  readText,
  themes,
} from './site.ts';

const read = <T>(file: string) => JSON.parse(readText(`names/${file}.json`)) as T;
const head = read<NameHead>('head');
const pages = head.pages.map((_, at) => read<NamePage>(`${head.folder}/${at}`));
const best = head.best.flatMap((_, at) => read<Best[]>(`${head.folder}/best-${at}`));
const entries: NameEntry[] = [...pages, ...best.map(([, page]) => page)].flatMap(
  (page) => page.entries,
);

const idsOf = new Map<string, Set<string>>();
function hasId(file: string, id: string): boolean {
  const known = idsOf.get(file);
  const $ = known ? null : load(readText(file));
  const ids =
    known ??
    new Set(
      $?.('[id]')
        .map((_, one) => $(one).attr('id'))
        .get(),
    );
  idsOf.set(file, ids);
  return ids.has(id);
}

/** What is wrong with an address; null where a reader arrives. */
function faultOf(href: string): string | null {
  const { pathname, hash, searchParams } = new URL(href, origin);
  const file = fileAt(pathname);
  if (file === null) return `${href} is no page`;
  if (hash !== '' && !hasId(file, decodeURIComponent(hash.slice(1)))) return `${href} is no place`;
  const topic = searchParams.get('topic');
  const known = themes.some(
    ({ id, topics }) => pathname.endsWith(`/${id}/`) && topics.some((one) => one.id === topic),
  );
  return topic === null || known ? null : `${href} is no topic`;
}

describe('the names of the site', () => {
  it('lead to pages and places that are there', () => {
    const hrefs = new Set(
      entries.flatMap(({ href, places = [] }) => [href, ...places.map((place) => place.href)]),
    );
    expect(hrefs.size).toBeGreaterThan(documents.length + themes.length);
    expect([...hrefs].flatMap((href) => faultOf(href) ?? [])).toEqual([]);
  });

  it('with a number lead to a clause or section of that id', () => {
    for (const { id, clauses, sections } of documents) {
      const places = read<NumberedPlace[]>(`${head.folder}/numbers/${id}`);
      const own = new Set([...clauses, ...sections].map((one) => one.id));
      expect(places.filter(([place]) => !own.has(place))).toEqual([]);
    }
  });

  it('have every document, region and theme of the site among them', () => {
    const hrefs = new Set(entries.map(({ href }) => href));
    for (const { id } of documents) expect(hrefs).toContain(`${base}documents/${id}/`);
    for (const { id } of themes) expect(hrefs).toContain(`${base}themes/${id}/`);
    const regions = files.flatMap(
      (file) => /^regions\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? [],
    );
    expect(regions.length).toBeGreaterThan(0);
    for (const id of regions) expect(hrefs).toContain(`${base}regions/${id}/`);
  });

  it('stand in files of at most 15 kB, compressed, and in no others', () => {
    const own = files.filter((file) => file.startsWith('names/'));
    const heavy = own.filter((file) => gzipSync(readText(file)).length > 15_000);
    expect(heavy).toEqual([]);
    const listed = [
      'head',
      ...head.pages.map((_, at) => `${head.folder}/${at}`),
      ...head.best.map((_, at) => `${head.folder}/best-${at}`),
      ...documents.map(({ id }) => `${head.folder}/numbers/${id}`),
    ];
    expect([...own].sort()).toEqual(listed.map((file) => `names/${file}.json`).sort());
  });
});

it('a page that needs no scripts of its own sends at most 2 kB for menus and search field', () => {
  const { script } = weigh(dist, 'method/index.html', base);
  expect(script).toBeGreaterThan(500);
  expect(script).toBeLessThan(2000);
});

describe('browsers that search a site from their own bar', () => {
  const described = files.includes('opensearch.xml');

  it('are told how, where the site knows its address', () => {
    expect(described).toBe(published !== null);
    const $ = load(readText('index.html'));
    expect($('link[rel="search"]').attr('href')).toBe(
      described ? `${base}opensearch.xml` : undefined,
    );
  });

  it.runIf(described)('are sent to the search page with what was typed', () => {
    const $ = load(readText('opensearch.xml'), { xml: true });
    expect($('Url[type="text/html"]').attr('template')).toBe(
      `${published}${base}search/?q={searchTerms}`,
    );
    expect($('ShortName').text().length).toBeLessThanOrEqual(16);
    expect($('InputEncoding').text()).toBe('UTF-8');
  });
});
