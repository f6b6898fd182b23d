/** What machines find the pages by: full addresses, robots, and the metadata that Zotero reads. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/tasks/content/index.ts';
import { addressFaults } from '../support/addresses.ts';
import {
  base,
  dist,
  documents,
  files,
  pageAt,
  published,
  readText,
  root,
  themes,
  words,
} from './site.ts';

const { regions } = (await loadCodebook(root)).content;

describe('full addresses of the site', () => {
  it('are written where it knows its own, and nowhere else', () => {
    expect(addressFaults({ dist, base, origin: published })).toEqual([]);
  });

  it('would be caught otherwise', () => {
    const page = '<link rel="canonical" href="http://localhost:4321/x/">';
    const folder = mkdtempSync(join(tmpdir(), 'duidu-'));
    writeFileSync(join(folder, 'index.html'), page);
    writeFileSync(join(folder, 'robots.txt'), 'Sitemap: http://localhost:4321/sitemap.xml');
    const found = addressFaults({ dist: folder, base: '/', origin: null }).join('\n');
    rmSync(folder, { recursive: true });
    expect(found).toContain('index.html: canonical is http://localhost:4321/x/, not null');
    expect(found).toContain('index.html: an address of the machine that built it');
    expect(found).toContain('robots.txt: names http://localhost:4321/sitemap.xml');
  });
});

describe('other files', () => {
  it('robots.txt allows reading', () => {
    const text = readText('robots.txt');
    expect(text).toMatch(/^User-agent: \*$/m);
    expect(text).not.toMatch(/^Disallow: \S/m);
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
    const { $ } = pageAt(`documents/${id}/`);
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
