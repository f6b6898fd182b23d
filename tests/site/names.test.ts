/** The names that search fields know: laid out in small files, and each leads to something that is there. */
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { NumberedPlace } from '../../src/search/names/entry.ts';
import type { NameHead } from '../../src/search/names/files.ts';
import { weigh } from '../eval/build/weight.ts';
import { nameFaults, namesOf, readNames } from '../support/names.ts';
import { base, dist, documents, files, published, readText, themes } from './site.ts';

const read = <T>(file: string) => readNames<T>(dist, file);
const head = read<NameHead>('head');
const entries = namesOf(dist);

describe('the names of the site', () => {
  it('lead to pages and places that are there', () => {
    expect(new Set(entries.map(({ href }) => href)).size).toBeGreaterThan(documents.length);
    expect(nameFaults(dist, base)).toEqual([]);
  });

  it('of a topic lead to that topic of its theme', () => {
    const topics = entries.filter(({ kind }) => kind === 'topic').map(({ href }) => href);
    const known = themes.flatMap(({ id, topics }) =>
      topics.map((topic) => `${base}themes/${id}/?topic=${topic.id}#${topic.id}`),
    );
    expect(new Set(topics)).toEqual(new Set(known));
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
