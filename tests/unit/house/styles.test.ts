/** The look of the house: sizes, spaces and colours are tokens, in `site/styles/tokens.css` and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Declaration {
  property: string;
  value: string;
}

const TOKENS = 'src/site/styles/tokens.css';
/** On paper the tokens themselves are smaller; a sign that has no face of its own takes no room. */
const SIZE = /^(?:var\(--size-\d\)|0|inherit)$/;
const FONT =
  /^(?:inherit|\d+ var\(--size-\d\) \/ (?:var\(--leading-[a-z]+\)|1) var\(--(?:sans|serif)\))$/;
const LEADING =
  /^(?:var\(--(?:leading-[a-z]+|target)\)|calc\(var\(--size-\d\) \* var\(--leading-[a-z]+\)\)|1(?:\.1)?)$/;
const SPACING = /^(?:scroll-)?(?:margin|padding)(?:-|$)|^(?:row-|column-)?gap$/;
/** Tokens; none; hair lines; and what follows the letters it stands between. */
const SPACE =
  /^(?:-?[0-3]px|0|auto|inherit|-?\d*\.?\d+em|var\(--(?:space-\d|gutter|head(?:er)?)\)|calc\((?:-1 \* )?var\(--(?:space-\d|header)\)(?: \+ var\(--space-\d\))?\))$/;
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color)\(|(?<![\w-])(?:white|black|gr[ae]y|red|blue|green)(?![\w-])/i;

/** Every declaration of a sheet; comments, strings and pictures in it say nothing. */
function declarationsOf(sheet: string): Declaration[] {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"/g, '""');
  return [...plain.matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+);/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.replace(/\s+/g, ' ').trim() }),
  );
}

/** Parts of a value between spaces, functions whole. */
const partsOf = (value: string) => value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

const allowed = ({ property, value }: Declaration): boolean => {
  if (property === 'font-size') return SIZE.test(value);
  if (property === 'font') return FONT.test(value);
  if (property === 'line-height') return LEADING.test(value);
  if (SPACING.test(property)) return partsOf(value).every((part) => SPACE.test(part));
  return !COLOUR.test(value);
};

const strangers = (sheet: string) =>
  declarationsOf(sheet)
    .filter((declaration) => !allowed(declaration))
    .map(({ property, value }) => `${property}: ${value}`);

const sheets = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:css|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const styles = sheets.filter(({ path }) => path.endsWith('.css'));

describe('the look of the house', () => {
  it('has seven sizes of letters at most, and leaves none of its tokens unused', () => {
    const tokens = readFileSync(TOKENS, 'utf8');
    const named = [...new Set(tokens.match(/--[a-z][a-z\d-]*(?=:)/g))];
    expect(named.filter((name) => name.startsWith('--size-')).length).toBeLessThanOrEqual(7);
    const all = styles.map(({ text }) => text).join('');
    expect(named.filter((name) => !all.includes(`var(${name})`))).toEqual([]);
  });

  it('takes sizes, line heights, spaces and colours from its tokens', () => {
    expect(styles.length).toBeGreaterThan(20);
    const rooms = styles.filter(({ path }) => path !== TOKENS);
    expect(
      rooms.flatMap(({ path, text }) => strangers(text).map((one) => `${path}: ${one}`)),
    ).toEqual([]);
  });

  it('is in sheets, not in pages', () => {
    const inPages = sheets.filter(
      ({ path, text }) => path.endsWith('.astro') && /<style|\s(?:style|font-size)=/.test(text),
    );
    expect(inPages.map(({ path }) => path)).toEqual([]);
  });

  it('has its layers in one order, whichever sheet comes first', () => {
    const order = '@layer tokens, base, frame, parts, pages, print;';
    const rooms = styles.filter(({ path }) => path.startsWith('src/views/'));
    expect(rooms.filter(({ text }) => !text.startsWith(order)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the law itself', () => {
  it.each([
    'a { font-size: 0.9rem; }',
    'a { font: 400 12px / 1 var(--sans); }',
    'a { line-height: 1.5; }',
    'a { color: var(--ink); & b { padding: 0 0.3rem; } }',
    'a { gap: var(--space-1) 7px; }',
    'a { margin: calc(var(--space-1) + 2rem); }',
    'a { color: #fff; }',
    'a { border: 1px solid rgb(0 0 0); }',
    'a { background: color-mix(in srgb, white 10%, var(--ink)); }',
  ])('catches %s', (sheet) => expect(strangers(sheet)).toHaveLength(1));

  it.each([
    'a { font-size: var(--size-2); }',
    'a { margin: 0 auto calc(-1 * var(--space-2)); }',
    'a { scroll-margin: calc(var(--header) + var(--space-2)); }',
    'a { padding: 0.1em 0.3em; /* color: red; */ }',
    'a { background: color-mix(in srgb, var(--hue) 10%, transparent); content: "red #fff"; }',
  ])('lets pass %s', (sheet) => expect(strangers(sheet)).toEqual([]));
});
