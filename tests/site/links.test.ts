import { describe, expect, it } from 'vitest';
import {
  dist,
  documents,
  faults,
  fileAt,
  listed,
  origin,
  pages,
  resolveOn,
  themes,
} from './site.ts';

/** Elements whose addresses are followed or loaded. */
const LINKS = [
  ['a[href]', 'href'],
  ['area[href]', 'href'],
  ['link[href]', 'href'],
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['source[src]', 'src'],
  ['form[action]', 'action'],
] as const;

const idsOf = new Map(
  pages.map(({ file, $ }) => [
    file,
    new Set(
      $('[id]')
        .map((_, one) => $(one).attr('id'))
        .get(),
    ),
  ]),
);

describe('links', () => {
  it('has pages to look at', () => {
    // Each document has a page of its text and one of its seed.
    expect(listed.length, dist).toBeGreaterThan(2 * documents.length + themes.length);
  });

  it('lead to a page or file of the site, under its base path', () => {
    const broken = faults(pages, function* (page) {
      for (const [selector, attribute] of LINKS) {
        for (const element of page.$(selector).toArray()) {
          const href = page.$(element).attr(attribute) ?? '';
          const url = resolveOn(page, href);
          if (url.origin === origin && fileAt(url.pathname) === null) yield href;
        }
      }
    });
    expect(broken).toEqual([]);
  });

  it('with a fragment lead to an element of that id', () => {
    let followed = 0;
    const broken = faults(pages, function* (page) {
      for (const element of page.$('a[href*="#"]').toArray()) {
        const href = page.$(element).attr('href') ?? '';
        const url = resolveOn(page, href);
        if (url.origin !== origin || url.hash === '') continue;
        followed += 1;
        const ids = idsOf.get(fileAt(url.pathname) ?? '');
        if (!ids?.has(decodeURIComponent(url.hash.slice(1)))) yield href;
      }
    });
    expect(broken).toEqual([]);
    // Each clause has at least its permalink.
    expect(followed).toBeGreaterThan(documents.flatMap(({ clauses }) => clauses).length);
  });

  it('to another host are http links that say they leave', () => {
    const wrong = faults(pages, function* (page) {
      for (const element of page.$('a[href]').toArray()) {
        const url = resolveOn(page, page.$(element).attr('href') ?? '');
        if (url.origin === origin) continue;
        const rel = (page.$(element).attr('rel') ?? '').split(/\s+/);
        if (!/^https?:$/.test(url.protocol)) yield `${url} is no web address`;
        else if (!rel.includes('external')) yield `${url} lacks rel="external"`;
      }
    });
    expect(wrong).toEqual([]);
  });

  it('write addresses of folders with their closing slash, which saves a redirect', () => {
    const open = faults(pages, function* (page) {
      for (const element of page.$('a[href]').toArray()) {
        const { origin: host, pathname } = resolveOn(page, page.$(element).attr('href') ?? '');
        if (host === origin && !/(?:\/|\.[a-z]+)$/.test(pathname)) yield pathname;
      }
    });
    expect(open).toEqual([]);
  });
});
