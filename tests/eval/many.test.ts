/** The site of a corpus that is too large for single pages: built once, from invented documents. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CheerioAPI, load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIn, copyProject } from '../setup/copy.ts';
import { themes } from '../site/site.ts';
import { writeManyDocuments } from '../support/many.ts';
import { nameFaults, namesOf } from '../support/names.ts';

const MADE = 50;
const LARGEST = 200_000;

const copy = copyProject();
const dist = join(copy.folder, 'dist');

/** Read a page by its address, `matrix/`. */
const pageAt = (address: string) => load(readFileSync(join(dist, address, 'index.html'), 'utf8'));
const foldersIn = (address: string) =>
  readdirSync(join(dist, address), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
const inOrder = (values: readonly string[]) => [...values].sort();

let documents: string[] = [];

beforeAll(async () => {
  writeManyDocuments(copy.folder, MADE);
  const { code, output } = await buildIn(copy.folder);
  expect(code, output).toBe(0);
  documents = foldersIn('documents');
});

afterAll(() => copy.remove());

/** Documents that a table of cells has, by the addresses of its heads. */
const headsOf = ($: CheerioAPI, selector: string) =>
  $(selector)
    .toArray()
    .map((link) => ($(link).attr('href') ?? '').split('/').at(-2) ?? '');

describe('a corpus of many documents', () => {
  it('is there', () => {
    expect(documents.length).toBeGreaterThan(MADE);
  });

  it('has every document in one part of the matrix, and its page leads to all parts', () => {
    const $ = pageAt('matrix');
    const parts = inOrder(headsOf($, 'tr.part > th a[href*="/matrix/"]'));
    expect([...new Set(parts)]).toEqual(foldersIn('matrix'));
    const held = foldersIn('matrix').flatMap((part) =>
      headsOf(pageAt(`matrix/${part}`), '.matrix:not(.topics) tbody th a'),
    );
    expect(inOrder(held)).toEqual(documents);
  });

  it('counts in the matrix how many documents speak on each topic', () => {
    const $ = pageAt('matrix');
    for (const theme of themes.filter(({ kind }) => kind === 'core')) {
      const rows = $(`table[data-topics="${theme.id}"] tr.part`).toArray();
      expect(rows.length).toBe(foldersIn('matrix').length);
      for (const row of rows) {
        const part = $(row).attr('data-sums') ?? '';
        const $part = pageAt(`matrix/${part}`);
        const cells = $(row).children('td').toArray().slice(1);
        cells.forEach((cell, at) => {
          const said = $part(`table[data-topics="${theme.id}"] tr[data-document]`)
            .toArray()
            .filter((one) => $part(one).children('td').eq(at).children('a').length > 0);
          expect($(cell).text(), `${part} ${theme.id} ${at}`).toContain(`${said.length}/`);
        });
      }
    }
  });

  it.each(themes.map((theme) => [theme.name, theme] as const))(
    'lays the documents on %s side by side on the pages of its parts, each once',
    (_, { id, kind }) => {
      const overview = pageAt(`themes/${id}`);
      expect(overview('.comparison').length).toBe(0);
      const parts = foldersIn(`themes/${id}/regions`);
      expect(inOrder(headsOf(overview, 'tr.part th a'))).toEqual(parts);
      const held = parts.flatMap((part) => {
        const $ = pageAt(`themes/${id}/regions/${part}`);
        const heads = headsOf($, '.comparison thead a.place');
        expect(heads.length, part).toBeLessThanOrEqual(40);
        return [...heads, ...headsOf($, '.silent-documents .document-name > a')];
      });
      expect(inOrder(held)).toEqual(documents);
      const readings = foldersIn(`themes/${id}`).filter((name) => name !== 'regions');
      expect(readings.length).toBeGreaterThan(0);
      if (kind === 'core') expect(overview('th[id]').length).toBeGreaterThan(4);
    },
  );

  it('leads from the page of each document to its row in its part of the matrix', () => {
    const rows = documents.map((id) => {
      const href = pageAt(`documents/${id}`)('.next-ways a[href*="#row-"]').attr('href') ?? '';
      const { pathname, hash } = new URL(href, 'http://site.invalid');
      return pageAt(pathname)(`tr[id="${hash.slice(1)}"]`).attr('data-document');
    });
    expect(rows).toEqual(documents);
  });

  it('has no page over 200 kB compressed', () => {
    const heavy = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .filter((file) => gzipSync(readFileSync(join(dist, file))).length > LARGEST);
    expect(heavy).toEqual([]);
  });

  it('has no name that leads nowhere, though its lists are cut', () => {
    expect(namesOf(dist).length).toBeGreaterThan(10 * documents.length);
    expect(nameFaults(dist, '/')).toEqual([]);
  });

  it('has no link from its overviews, parts and documents that leads nowhere', () => {
    const known = new Map<string, Set<string>>();
    const idsOf = (address: string) => {
      const ids = known.get(address) ?? new Set<string>();
      if (!known.has(address)) {
        const file = join(dist, address, 'index.html');
        if (existsSync(file)) {
          for (const [, id = ''] of readFileSync(file, 'utf8').matchAll(/ id="([^"]{1,200})"/g)) {
            ids.add(id);
          }
        }
        known.set(address, ids);
      }
      return ids;
    };
    const overviews = [
      'matrix',
      ...foldersIn('matrix').map((part) => `matrix/${part}`),
      ...themes.flatMap(({ id }) => [
        `themes/${id}`,
        ...foldersIn(`themes/${id}/regions`).map((part) => `themes/${id}/regions/${part}`),
      ]),
      ...documents.map((id) => `documents/${id}`),
    ];
    const broken = overviews.flatMap((address) => {
      const $ = pageAt(address);
      return $(':is(main, .next-ways) a[href^="/"]')
        .toArray()
        .map((link) => new URL($(link).attr('href') ?? '', 'http://site.invalid'))
        .filter(({ pathname, hash }) =>
          pathname.endsWith('/')
            ? idsOf(pathname).size === 0 ||
              (hash !== '' && !idsOf(pathname).has(decodeURIComponent(hash.slice(1))))
            : !existsSync(join(dist, pathname)),
        )
        .map(({ pathname, hash }) => `${address}: ${pathname}${hash}`);
    });
    expect(broken.slice(0, 20)).toEqual([]);
  });
});
