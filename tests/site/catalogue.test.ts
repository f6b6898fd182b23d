/** What machines find the pages by: sitemap, feed, robots, and the metadata that Zotero reads. */
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/tasks/content/index.ts';
import {
  base,
  documents,
  fileAt,
  files,
  listed,
  origin,
  pageAt,
  readText,
  root,
  themes,
  words,
} from './site.ts';

const { regions } = (await loadCodebook(root)).content;

/** Parse XML, and refuse what is none: each tag that opens must close, in order. */
function parseXml(file: string) {
  const text = readText(file);
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>/);
  const open: string[] = [];
  for (const [, closing, name = '', empty] of text.matchAll(
    /<(\/?)([a-z][\w:.-]*)[^<>]*?(\/?)>/gi,
  )) {
    if (empty) continue;
    if (!closing) open.push(name);
    else expect(open.pop(), `${file}: </${name}>`).toBe(name);
  }
  expect(open).toEqual([]);
  expect(text, `${file}: a bare &`).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
  return load(text, { xml: true });
}

describe('the sitemap', () => {
  it('lists every page but 404, and nothing else', () => {
    const index = parseXml('sitemap-index.xml');
    const parts = index('sitemap > loc')
      .toArray()
      .map((loc) => new URL(index(loc).text()));
    expect(parts.every((part) => part.origin === origin)).toBe(true);
    const found = parts.flatMap(({ pathname }) => {
      const $ = parseXml(fileAt(pathname) ?? pathname);
      return $('url > loc')
        .toArray()
        .map((loc) => $(loc).text());
    });
    expect(found.toSorted()).toEqual(listed.map(({ address }) => origin + address).toSorted());
  });
});

describe('the feed', () => {
  const $ = parseXml('feed.xml');

  it('tells of every document, with its address and a day', () => {
    const links = $('item > link')
      .toArray()
      .map((link) => $(link).text());
    const pages = documents.map(({ id }) => `${origin}${base}documents/${id}/`);
    expect(links.toSorted()).toEqual(pages.toSorted());
    for (const item of $('item').toArray()) {
      expect($(item).find('title').text()).not.toBe('');
      expect(Date.parse($(item).find('pubDate').text())).toBeGreaterThan(0);
    }
  });

  it('has a name, and every page leads to it', () => {
    expect($('channel > title').text()).toContain('对读');
    for (const page of listed) {
      const href = page.$('link[type="application/rss+xml"]').attr('href') ?? '';
      expect(fileAt(href), page.file).toBe('feed.xml');
    }
  });
});

describe('other files', () => {
  it('robots.txt allows reading and names the sitemap', () => {
    const text = readText('robots.txt');
    expect(text).toMatch(/^User-agent: \*$/m);
    expect(text).not.toMatch(/^Disallow: \S/m);
    expect(text).toContain(`Sitemap: ${origin}${base}sitemap-index.xml`);
  });

  it('404.html is there and out of search engines', () => {
    expect(files).toContain('404.html');
    expect(pageAt('404.html').$('meta[name="robots"]').attr('content')).toContain('noindex');
  });
});

describe('pages that are promised', () => {
  it.each(themes.map(({ id, name }) => ({ id, name })))('the theme $name', ({ id, name }) => {
    const { $ } = pageAt(`themes/${id}/`);
    expect($('h1').text()).toContain(name);
  });

  it.each([
    '',
    'themes/',
    'matrix/',
    'compare/',
    'regions/',
    'documents/',
    'search/',
    'method/',
    'about/',
    'data/',
    'shared-text/',
    'vertical/',
  ])('/%s', (address) => {
    expect(pageAt(address).$('main').text().trim().length).toBeGreaterThan(100);
  });

  it('every region of a document and those above it', () => {
    for (const { region } of documents) {
      const path = region?.path ?? [];
      let id: string | null = region?.id ?? null;
      for (const name of path.toReversed()) {
        const own = regions.find((one) => one.id === id);
        expect(own?.name).toBe(name);
        expect(words(pageAt(`regions/${id}/`).$('h1').text())).toContain(name);
        id = own?.parent ?? null;
      }
      expect(id).toBeNull();
    }
  });
});

describe.each(documents.map((document) => ({ id: document.id, document })))(
  'Zotero reads the page of $id',
  ({ id, document }) => {
    const { $, address } = pageAt(`documents/${id}/`);
    const values = (name: string) =>
      $(`head meta[name="${name}"]`)
        .toArray()
        .map((meta) => $(meta).attr('content') ?? '');
    const title = document.title ?? document.noticeTitle ?? id;

    it('as a statute with its title', () => {
      expect(values('DC.type')).toEqual(['statute']);
      expect(values('DC.title')).toEqual([title]);
      expect(values('citation_title')).toEqual([title]);
      expect(values('citation_language')).toEqual(['zh-CN']);
      expect(values('citation_public_url')).toEqual([origin + address]);
    });

    it('with each issuer, the day and the number, and nothing where they are unknown', () => {
      expect(values('DC.creator')).toEqual(document.issuers);
      expect(values('citation_author')).toEqual(document.issuers);
      const day = document.published ?? document.signed;
      expect(values('DC.date')).toEqual(day === null ? [] : [day]);
      expect(values('citation_publication_date')).toEqual(day === null ? [] : [day]);
      expect(values('prism.number')).toEqual(
        document.docNumber === null ? [] : [document.docNumber],
      );
    });
  },
);
