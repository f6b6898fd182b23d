/** Files that are wrong as files: under which name, leading where, the copy of which. */
import { describe, expect, it } from 'vitest';
import { digest, type Files, PAGE, problemsOf, RECORD, recordOf, SEED, THEME } from './project.ts';

const THEME_FILE = 'content/themes/double-reduction.mdx';
const COPY = 'content/records/xiamen-2023-plan.yaml';

/** A second seed with a record of its own. */
const second = (name: string, text: string): Files => ({
  [`seeds/${name}`]: text,
  [COPY]: recordOf({ id: 'xiamen-2023-plan', seed: { file: name, sha256: digest(text) } }),
});

const INPUTS: [what: string, files: Files, ...lines: string[]][] = [
  [
    'a page under a name that is no address',
    { 'content/pages/关于.mdx': PAGE },
    'content/pages/关于.mdx: the name of a page is its address, and this is none. Rename the file, with lower-case letters, digits and single hyphens.',
  ],
  [
    'two seeds with equal bytes',
    { 'seeds/b.txt': SEED },
    'seeds/b.txt: the seed has the same bytes as seeds/a.txt. Take one of the two out, with its record.',
  ],
  [
    'no themes at all',
    { [THEME_FILE]: null, 'content/themes/.keep': '' },
    'content/themes: holds no themes. Put the themes back: without them nothing can be labelled.',
  ],
  [
    'a theme under another ending',
    { 'content/themes/x.md': THEME },
    'content/themes/x.md: is no theme. Name it <theme>.mdx.',
  ],
  [
    'a seed that is a link to a file outside',
    { 'seeds/b.txt': { link: '/etc/hostname' } },
    'seeds/b.txt: is a link that leads out of the project. Put what it leads to in its place, or take it out.',
  ],
  [
    'records that are a folder outside',
    { [RECORD]: null, 'content/records': { link: '/etc' } },
    'content/records: is a link that leads out of the project. Put what it leads to in its place, or take it out.',
  ],
  [
    'a record that is a link to nothing',
    { [COPY]: { link: 'nothing.yaml' } },
    `${COPY}: is a link that leads nowhere. Put the file itself in its place.`,
  ],
  [
    'a name that turns the text',
    second('b\u202etxt.exe', '新文本'),
    `${COPY}: line 3: seed.file holds the sign U+202E, which nobody sees. Take it out.`,
    'seeds/b\\u{202e}txt.exe: the name of the file holds signs that nobody sees. Rename the file, and write the new name wherever the old one stood.',
  ],
  [
    'a name of two lines',
    second('b\n.txt', '新文本'),
    'seeds/b\\u{a}.txt: the name of the file holds signs that nobody sees. Rename the file, and write the new name wherever the old one stood.',
  ],
  [
    'names that differ by case alone',
    second('A.txt', '新文本'),
    'seeds/a.txt: the name differs from that of A.txt by case alone. Rename one of the two: for many systems they are one file.',
  ],
  [
    'a copied record',
    { [COPY]: recordOf() },
    `${COPY}: line 1: the id "quanzhou-2023-plan" is already that of ${RECORD}. Write "id: xiamen-2023-plan", or take this file out; ${RECORD} stays as it is.`,
  ],
  [
    'a copied theme',
    { 'content/themes/copy.mdx': THEME.replace('order: 1', 'order: 2') },
    `content/themes/copy.mdx: line 2: the id "double-reduction" is already that of ${THEME_FILE}. Write "id: copy", or take this file out; ${THEME_FILE} stays as it is.`,
  ],
];

describe('a wrong file', () => {
  it.each(INPUTS)('is reported: %s', async (_what, files, ...lines) => {
    expect(await problemsOf(files)).toEqual(lines);
  });

  it('may be a link inside of the project', async () => {
    const files = { 'content/plan.yaml': recordOf(), [RECORD]: { link: '../plan.yaml' } };
    expect(await problemsOf(files)).toEqual([]);
  });

  it('that comes before the original in order is the copy all the same', async () => {
    const copy = 'content/records/a-2023-plan.yaml';
    expect(await problemsOf({ [copy]: recordOf() })).toEqual([
      `${copy}: line 1: the id "quanzhou-2023-plan" is already that of ${RECORD}. Write "id: a-2023-plan", or take this file out; ${RECORD} stays as it is.`,
    ]);
  });
});
