/** What a person sees who builds with wrong content, and what is left of the last good build. */
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIn, copyBuilt, OUTPUT, type Outcome } from '../../setup/copy.ts';
import { differences, snapshot } from '../../setup/folder.ts';

const RECORDS = 'content/records';
/** The line of a record that names its region. */
const REGION = /^ {2}id: \S+$/m;

const { folder, remove } = copyBuilt();
afterAll(remove);

const path = (file: string) => join(folder, file);
const edit = (file: string, change: (text: string) => string) => {
  const text = readFileSync(path(file), 'utf8');
  const changed = change(text);
  expect(changed, `${file} is as it was`).not.toBe(text);
  writeFileSync(path(file), changed);
};

const snapshots = () => OUTPUT.map((part) => snapshot(path(part)));

/** The seed that a record speaks of. */
const seedOf = (record: string) =>
  `seeds/${/file: (\S+)/.exec(readFileSync(path(`${RECORDS}/${record}.yaml`), 'utf8'))?.[1]}`;

/** Any records of the corpus, one for each thing that goes wrong with one. */
const [lost = '', changed = '', misplaced = '', doubled = '', broken = ''] = readdirSync(
  path(RECORDS),
)
  .sort()
  .map((file) => file.replace(/\.yaml$/, ''))
  .filter((record) => REGION.test(readFileSync(path(`${RECORDS}/${record}.yaml`), 'utf8')));

const before = snapshots();

/** The last good output stands, byte for byte. */
function expectUntouched(): void {
  snapshots().forEach((now, at) => {
    expect(now.size, OUTPUT[at]).toBeGreaterThan(4);
    expect(differences(before[at] ?? new Map(), now), OUTPUT[at]).toEqual([]);
  });
}

/** A line of a stack trace. */
const STACK = /^\s+at .+:\d+:\d+\)?$/m;

/** The line of the output that names a file and a trouble. */
const lineOf = ({ output }: Outcome, file: string, trouble: RegExp) =>
  output.split('\n').find((line) => line.includes(file) && trouble.test(line));

describe('a build with many things wrong at once', () => {
  const troubles: [what: string, file: string, trouble: RegExp, remedy: RegExp][] = [];
  let outcome: Outcome = { code: null, output: '' };

  beforeAll(async () => {
    // A record without its seed, which leaves behind a seed without its record.
    renameSync(path(seedOf(lost)), path('seeds/renamed.txt'));
    troubles.push(
      ['a record without its seed', `${RECORDS}/${lost}.yaml`, /seed/, /\. .+\.$/],
      ['a seed without a record', 'seeds/renamed.txt', /no record/, /\. .+\.$/],
    );

    edit(seedOf(changed), (text) => `${text}\n`);
    troubles.push([
      'a changed digest',
      `${RECORDS}/${changed}.yaml`,
      /has changed/,
      /[0-9a-f]{64}.*digest/,
    ]);

    edit(`${RECORDS}/${misplaced}.yaml`, (text) => text.replace(REGION, '  id: haicnag'));
    troubles.push([
      'an unknown region, with the nearest that is known',
      `${RECORDS}/${misplaced}.yaml`,
      /haicnag/,
      /haicang"?\?/,
    ]);

    const twin = readFileSync(path(`${RECORDS}/${doubled}.yaml`));
    writeFileSync(path(`${RECORDS}/${doubled}-twin.yaml`), twin);
    troubles.push([
      'two records with one id',
      `${doubled}-twin.yaml`,
      new RegExp(`"${doubled}"`),
      /\. .+\.$/,
    ]);

    writeFileSync(path('seeds/empty.txt'), '');
    troubles.push(['an empty seed', 'seeds/empty.txt', /empty/, /\. .+\.$/]);

    writeFileSync(
      path('seeds/picture.txt'),
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    );
    troubles.push(['a binary seed', 'seeds/picture.txt', /no text/, /\. .+\.$/]);

    edit('content/themes/funding.mdx', (text) =>
      text.replace(/^kind: secondary$/m, 'kind: farther'),
    );
    troubles.push(['a theme of no kind', 'content/themes/funding.mdx', /kind/, /secondary/]);

    // What the build itself would stop over, with a stack trace, if it came so far.
    edit('content/themes/digital.mdx', (text) => `${text}\n目标 { 见下\n`);
    edit('content/themes/opening.mdx', (text) => text.replace(/^name: /m, 'name: !name '));
    edit('content/themes/teachers.mdx', (text) => `${text}\n一\0二\n`);
    edit('content/pages/about.mdx', (text) => text.replace(/^title: .*\n/m, ''));
    edit('content/pages/method.mdx', (text) => text.replace('<Scores />', '<Score />'));
    writeFileSync(path('content/pages/gb.mdx'), Buffer.from('bdccd3fd', 'hex'));
    copyFileSync(path(seedOf(doubled)), path('seeds/again.txt'));
    symlinkSync('/etc/hostname', path('seeds/link.txt'));
    troubles.push(
      ['a brace without end', 'content/themes/digital.mdx', /line \d+: broken MDX/, /\. .+\.$/],
      ['an unknown tag', 'content/themes/opening.mdx', /line \d+: .*!name/, /tag out/],
      ['a NUL', 'content/themes/teachers.mdx', /line \d+: .*U\+0000/, /Take it out\.$/],
      ['a page without its title', 'content/pages/about.mdx', /`title` is missing/, /Add it\.$/],
      ['an unknown component', 'content/pages/method.mdx', /line \d+: .*<Score>/, /<Scores \/>/],
      ['a page in another encoding', 'content/pages/gb.mdx', /not UTF-8/, /UTF-8\b.*\.$/],
      ['a seed twice', 'seeds/again.txt', /same bytes/, /\. .+\.$/],
      ['a link out of the project', 'seeds/link.txt', /out of the project/, /\. .+\.$/],
    );

    outcome = await buildIn(folder);
  });

  it('exits with 1 and says how many there are', () => {
    expect(outcome.code, outcome.output).toBe(1);
    const count = /(\d+) problem/.exec(outcome.output)?.[1];
    expect(Number(count)).toBeGreaterThanOrEqual(troubles.length);
  });

  it('prints each with its file, what is wrong and what to do', () => {
    expect(troubles).toHaveLength(16);
    for (const [what, file, trouble, remedy] of troubles) {
      const line = lineOf(outcome, file, trouble);
      expect(line, `${what}\n${outcome.output}`).toBeDefined();
      expect(line, what).toMatch(remedy);
    }
  });

  it('does not blame the code for it', () => {
    expect(outcome.output).not.toContain('Browser APIs');
    expect(outcome.output).not.toMatch(STACK);
  });

  it('leaves the last good output as it was', expectUntouched);
});

describe('a build with a record that is no YAML', () => {
  let outcome: Outcome = { code: null, output: '' };

  beforeAll(async () => {
    edit(`${RECORDS}/${broken}.yaml`, (text) => text.replace(/^seed:$/m, 'seed: ['));
    rmSync(path('seeds/empty.txt'));
    outcome = await buildIn(folder);
  });

  it('exits with 1 and says where the YAML breaks, beside all other problems', () => {
    expect(outcome.code, outcome.output).toBe(1);
    const line = lineOf(outcome, `${RECORDS}/${broken}.yaml`, /YAML/);
    expect(line, outcome.output).toMatch(/line \d+/);
    expect(lineOf(outcome, `${misplaced}.yaml`, /haicnag/)).toBeDefined();
  });

  it('leaves the last good output as it was', expectUntouched);
});
