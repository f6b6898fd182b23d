/** The check accepts nothing that the build would refuse, or read otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { daysAsText } from '../../../../src/schema/common.ts';
import { pageComponents } from '../../../../src/schema/page.ts';
import { readMdx } from '../../../../src/tasks/content/front-matter.ts';
import { disagreements } from '../../../../src/tasks/content/second-reader.ts';
import { readYaml } from '../../../../src/tasks/content/yaml.ts';

const anything = z.record(z.string(), z.unknown());
const require = createRequire(import.meta.url);
/** As a package of the build finds another one. */
const from = (one: string, other: string) => createRequire(require.resolve(one)).resolve(other);

describe('the second reader', () => {
  it('is the one that the build reads with', async () => {
    const ours = require.resolve('js-yaml');
    expect(from('astro/package.json', 'js-yaml')).toBe(ours);
    expect(from('@astrojs/internal-helpers/frontmatter', 'js-yaml')).toBe(ours);
  });

  it.each([
    ['a: 0b11', '`a` can be read in two ways: "0b11" or 3'],
    ['a: [x, 1_000]', null],
    ['a: 0.1e400', '`a` can be read in two ways: Infinity or "0.1e400"'],
    ['a: !', '`a` can be read in two ways: "" or null'],
    ['a: 2001-12-14t21:59:43.10-05:00', '`a` can be read in two ways'],
    ['a: { <<: { b: 1 } }', '`a` can be read in two ways: with a key "<<" or with a key "b"'],
    ['~: x', 'the file can be read in two ways: with a key "" or with a key "null"'],
    ['%YAML 1.1\n---\na: yes', '`a` can be read in two ways: true or "yes"'],
    ['1: a\n"1": b', 'the build cannot read this: duplicated mapping key'],
    ['a: 2023-05-18', null],
    ['a: 0o14', null],
    ['a: .nan', null],
    ['a: "2023-05-18 10:00:00"', null],
  ])('%j', (text, message) => {
    const said = readYaml('x.yaml', text, anything).problems.map((one) => one.message);
    expect(said).toEqual(message === null ? [] : [expect.stringContaining(message)]);
  });

  it('says at which line the build stops', () => {
    expect(disagreements('a: 1\n"a": 2', {})[0]?.line).toBe(2);
  });
});

/** What YAML is made of, and what one reader takes for something else than another. */
const PIECES =
  `a: |b: |"a": |1: |~: |<<: |? |: |- |[|]|{|}|, |&k |*k|!|!!str |!!int |!!float |!!set |!!omap |!!binary |!!timestamp |!!null |!x |#|# c|"|'|\\|%YAML 1.1|--- |---|...|x|教育|yes|null|true|0b11|0x1f|0o14|014|1_000|+1|.5|1e3|.inf|.nan|1:30|2023-05-18|2023-5-8 1:2:3|2023-02-30|=|@|\`|>|>-|||+|:|::`
    .split('|')
    .concat(
      '|',
      '|-',
      '\n',
      '\n  ',
      '\n    ',
      '\n- ',
      '\t',
      ' ',
      '\r\n',
      '\r',
      '\ufeff',
      '\u00a0',
      '\u3000',
      '\u0085',
      '\u2028',
      '\0',
      '\\u202e',
    );
const yamlish = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join(''));

describe('whatever the check accepts', () => {
  it('the build reads as the same values', () => {
    let accepted = 0;
    fc.assert(
      fc.property(yamlish, (text) => {
        const { value, problems } = readYaml('x.yaml', text, anything);
        expect(problems.length > 0).toBe(value === null);
        if (value === null) return;
        accepted++;
        expect(daysAsText(load(text))).toEqual(daysAsText(value));
      }),
      { numRuns: 4000, seed: 11 },
    );
    expect(accepted).toBeGreaterThan(40);
  });

  it('the build takes for the same front matter and the same prose', async () => {
    const path = pathToFileURL(from('@astrojs/mdx', '@astrojs/internal-helpers/frontmatter')).href;
    const { parseFrontmatter } = await import(path);
    const kind = { name: 'page', shape: anything, components: [] };
    let accepted = 0;
    fc.assert(
      fc.property(yamlish, yamlish, (yaml, prose) => {
        const text = `---\na: 1\n${yaml}\n---\n${prose}`;
        const { value } = readMdx('x.mdx', new TextEncoder().encode(text), kind);
        if (value === null) return;
        accepted++;
        const read = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
        expect(daysAsText(read.frontmatter)).toEqual(daysAsText(value));
        // Where the front matter may end earlier, it ends there for both.
        if (!yaml.includes('---')) expect(read.content.trim()).toBe(prose.trim());
      }),
      { numRuns: 4000, seed: 12 },
    );
    expect(accepted).toBeGreaterThan(40);
  });
});

it('knows the components that pages get', () => {
  const given = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .filter((text) => text.includes('<Content components={{ a,'))
    .map((text) =>
      /components=\{\{([^}]*)\}\}/.exec(text)?.[1]?.match(/\b[A-Z]\w*(?=\s*(?:,|$))/gu),
    );
  expect(given).toEqual([[...pageComponents]]);
});
