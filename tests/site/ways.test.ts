/** The way through the site: its map in header and footer, and where each page leads on to. */
import { describe, expect, it } from 'vitest';
import { faults, fileAt, listed, type Page, pageAt, pages, resolveOn, themes } from './site.ts';

const hrefs = ({ $ }: Page, selector: string) =>
  $(selector)
    .toArray()
    .map((link) => $(link).attr('href') ?? '');

const home = pageAt('');

describe('the map of the site', () => {
  it('is the same in the header and in the footer of every page', () => {
    const map = hrefs(home, '.site-map a');
    expect(map.length).toBeGreaterThan(15);
    const wrong = faults(pages, function* (page) {
      for (const part of ['.site-menus a', '.site-map a']) {
        const here = hrefs(page, part);
        if (here.join(' ') !== map.join(' ')) yield `${part}: ${here.join(' ')}`;
      }
    });
    expect(wrong).toEqual([]);
  });

  it('has every page that is not below another, and the core themes', () => {
    const map = new Set(hrefs(home, '.site-map a').map((href) => fileAt(href)));
    const tops = listed.map(({ file }) => file).filter((file) => /^[^/]+\/index\.html$/.test(file));
    const core = themes
      .filter(({ kind }) => kind === 'core')
      .map(({ id }) => `themes/${id}/index.html`);
    expect(core.length).toBeGreaterThan(0);
    expect([...tops, ...core].filter((file) => !map.has(file))).toEqual([]);
  });

  it('shows where a page stands: by one link and its menu, but on the home page and where there is no page', () => {
    const wrong = faults(pages, function* ({ $, file, address }) {
      const links = $('.site-menus a[aria-current]');
      const menus = $('.site-menus summary[aria-current]');
      const wanted = file === 'index.html' || file === '404.html' ? 0 : 1;
      if (links.length !== wanted || menus.length !== wanted) {
        yield `${links.length} links, ${menus.length} menus`;
      }
      if (wanted === 0) return;
      const href = links.attr('href') ?? '';
      const current = address === href ? 'page' : 'true';
      if (!address.startsWith(href)) yield `stands at ${href}`;
      if (links.attr('aria-current') !== current) yield `${href} is not ${current}`;
      if (links.closest('.fold').find('summary[aria-current]').length !== 1) yield 'another menu';
    });
    expect(wrong).toEqual([]);
  });

  it('has one search field on every page', () => {
    const wrong = faults(pages, function* ({ $ }) {
      const fields = $('input[name="q"]').length;
      const forms = $('form[role="search"]').length;
      if (fields !== 1 || forms !== 1) yield `${fields} fields in ${forms} forms`;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the end of every page', () => {
  it('leads on: by two links at least, and never to the page itself', () => {
    const wrong = faults(pages, function* (page) {
      const { $, address } = page;
      const nav = $('body > nav.next-ways');
      if (nav.length !== 1) yield `${nav.length} lists`;
      if (!nav.attr('aria-label')) yield 'no name';
      if (!nav.next().is('footer')) yield 'not at the end';
      const links = hrefs(page, '.next-ways a');
      if (links.length < 2) yield `${links.length} links`;
      if (new Set(links).size !== links.length) yield `twice the same: ${links.join(' ')}`;
      const own = links.filter((href) => resolveOn(page, href).pathname === address);
      yield* own.map((href) => `leads to itself: ${href}`);
      if (
        $('.next-ways a')
          .toArray()
          .some((link) => $(link).text().trim() === '')
      )
        yield 'no words';
    });
    expect(wrong).toEqual([]);
  });

  it('leads back where another leads forward', () => {
    const at = new Map(listed.map((page) => [page.address, page]));
    let followed = 0;
    const wrong = faults(listed, function* (page) {
      for (const [rel, back] of [
        ['next', 'prev'],
        ['prev', 'next'],
      ]) {
        for (const href of hrefs(page, `.next-ways a[rel="${rel}"]`)) {
          followed += 1;
          const other = at.get(href);
          if (!other || !hrefs(other, `.next-ways a[rel="${back}"]`).includes(page.address)) {
            yield `${rel} ${href}`;
          }
        }
      }
    });
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(2 * (themes.length - 1));
  });
});
