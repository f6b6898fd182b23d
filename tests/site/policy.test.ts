/** Scripts and styles: only the site's own, and only those that the page's policy names. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faults, files, origin, type Page, pages, readText, resolveOn } from './site.ts';

/** Directives of a page's policy, by name. */
function policyOf({ $ }: Page): Map<string, string[]> {
  const content = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const DATA_BLOCK = /^application\/(?:ld\+)?json$/;

describe('the content security policy', () => {
  it('stands on every page, ahead of everything it governs', () => {
    const late = faults(pages, function* ({ $ }) {
      const meta = $('head meta[http-equiv="content-security-policy" i]');
      if (meta.length !== 1) yield `${meta.length} policies`;
      const governed = meta.prevAll('script, style, link[rel="stylesheet"]').toArray();
      for (const element of governed) {
        if (!DATA_BLOCK.test($(element).attr('type') ?? '')) yield `${$.html(element)} comes first`;
      }
    });
    expect(late).toEqual([]);
  });

  it('allows no inline code but what it knows by hash, and no eval but WebAssembly', () => {
    const loose = faults(pages, function* (page) {
      const policy = policyOf(page);
      if (policy.get('default-src')?.join() !== "'self'") yield 'default-src';
      if (policy.get('object-src')?.join() !== "'none'") yield 'object-src';
      if (policy.get('base-uri')?.join() !== "'self'") yield 'base-uri';
      for (const [name, values] of policy) {
        for (const value of values) {
          const known =
            /^'(?:self|none|wasm-unsafe-eval)'$/.test(value) ||
            /^'sha256-[A-Za-z0-9+/]{43}='$/.test(value) ||
            (name === 'img-src' && value === 'data:');
          if (!known) yield `${name} ${value}`;
        }
      }
    });
    expect(loose).toEqual([]);
  });

  it('lists the hash of every inline script and style', () => {
    const unlisted = faults(pages, function* (page) {
      const { $ } = page;
      const policy = policyOf(page);
      for (const script of $('script:not([src])').toArray()) {
        if (DATA_BLOCK.test($(script).attr('type') ?? '')) continue;
        const text = $(script).text();
        if (!policy.get('script-src')?.includes(hashOf(text))) yield `script ${text.slice(0, 60)}`;
      }
      for (const style of $('style').toArray()) {
        const text = $(style).text();
        if (!policy.get('style-src')?.includes(hashOf(text))) yield `style ${text.slice(0, 60)}`;
      }
    });
    expect(unlisted).toEqual([]);
  });
});

describe('markup', () => {
  it('carries no code and no style in its attributes', () => {
    const carried = faults(pages, function* ({ $ }) {
      for (const element of $('*').toArray()) {
        for (const [name, value] of Object.entries($(element).attr() ?? {})) {
          if (/^on/i.test(name) || name === 'style')
            yield `${$(element).prop('tagName')} ${name}="${value}"`;
          if (/^\s*(?:javascript|vbscript|data):/i.test(value) && name !== 'content') {
            yield `${$(element).prop('tagName')} ${name}="${value.slice(0, 60)}"`;
          }
        }
      }
    });
    expect(carried).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const LOADED =
      'script[src], link[rel="stylesheet"], link[rel="icon"], link[rel="modulepreload"], link[rel="preload"], img, iframe, video, audio, source, object, embed, use';
    const foreign = faults(pages, function* (page) {
      for (const element of page.$(LOADED).toArray()) {
        const { src, href, data, srcset } = page.$(element).attr() ?? {};
        for (const address of [src, href, data, srcset]) {
          if (address !== undefined && resolveOn(page, address).origin !== origin) yield address;
        }
      }
    });
    expect(foreign).toEqual([]);
  });

  it('keeps JSON for machines from ending its script', () => {
    const open = faults(pages, function* ({ $ }) {
      for (const block of $(
        'script[type="application/ld+json"], script[type="application/json"]',
      )) {
        const text = $(block).text();
        if (/[<>&\u2028\u2029]/.test(text)) yield text.slice(0, 60);
        JSON.parse(text);
      }
    });
    expect(open).toEqual([]);
  });
});

describe('style sheets', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));

  it('bring no web font and nothing from elsewhere', () => {
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const css = readText(sheet);
      expect(css, sheet).not.toMatch(/@font-face|@import/i);
      expect(css, sheet).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//i);
    }
  });

  it('come without font files', () => {
    expect(files.filter((file) => /\.(?:woff2?|ttf|otf|eot)$/i.test(file))).toEqual([]);
  });
});

describe('scripts', () => {
  it('neither evaluate text nor write markup', () => {
    const own = files.filter((file) => /^_astro\/.*\.m?js$/.test(file));
    expect(own.length).toBeGreaterThan(0);
    for (const file of own) {
      expect(readText(file), file).not.toMatch(
        /\beval\(|new Function\(|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/,
      );
    }
  });
});
