import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeProblem } from '../../../../src/schema/problem.ts';
import { addDocument } from '../../../../src/tasks/add/index.ts';
import { Taken, writeAllNew } from '../../../../src/tasks/add/write-new.ts';
import { loadContent } from '../../../../src/tasks/content/index.ts';
import {
  digest,
  INDICATORS,
  NATIONAL,
  PAGE,
  RECORD,
  REGIONS,
  recordOf,
  SEED,
  THEME,
} from '../content/project.ts';

let root = '';
let outside = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'duidu-'));
  outside = mkdtempSync(join(tmpdir(), 'duidu-'));
  const files = {
    'seeds/a.txt': SEED,
    'content/regions.yaml': REGIONS,
    'content/national.yaml': NATIONAL,
    'content/indicators.yaml': INDICATORS,
    'content/pages/about.mdx': PAGE,
    'content/codebook.mdx': PAGE,
    'content/themes/double-reduction.mdx': THEME,
    [RECORD]: recordOf(),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});

afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

const TEXT = `索引号：QZ002-2022 发布机构：泉州市教育局
泉州市教育局关于印发2022年初中教育工作要点的通知
各县（市、区）教育局：
现将《2022年泉州市初中教育工作要点》印发给你们，请认真贯彻落实。
泉州市教育局
2022年3月1日
2022年泉州市初中教育工作要点
一、落实“双减”
1.加强作业管理。压减作业总量。
2.推进课后服务。做到全覆盖。
`;
const ID = 'quanzhou-2022-secondary';

/** A file outside of the project. */
function given(name: string, content: string | Uint8Array = TEXT): string {
  writeFileSync(join(outside, name), content);
  return join(outside, name);
}

const add = (file: string, more: { id?: string; anyway?: boolean } = {}) =>
  addDocument(root, { file, id: null, added: '2026-11-22', anyway: false, ...more });

const list = () =>
  ['seeds', 'content/records'].flatMap((folder) => readdirSync(join(root, folder)).sort());
const draft = (id: string) => parse(readFileSync(join(root, `content/records/${id}.yaml`), 'utf8'));

describe('adding a document', () => {
  it('copies it byte for byte and drafts a record that the content check takes', async () => {
    const file = given('通知 2022.txt');
    const report = await add(file);
    expect(report).toContain('Added  seeds/通知 2022.txt');
    expect(readFileSync(join(root, 'seeds/通知 2022.txt'))).toEqual(readFileSync(file));
    const { problems, content } = await loadContent(root);
    expect(problems.map(describeProblem)).toEqual([]);
    expect(content.records.map(({ id }) => id)).toContain(ID);
    expect(draft(ID)).toMatchObject({
      id: ID,
      seed: { file: '通知 2022.txt', sha256: digest(TEXT) },
      region: { id: 'quanzhou', certainty: 'stated' },
      stages: ['junior-secondary'],
      source: { kind: 'official', supplied: true, url: null, retrieved: null },
      completeness: { state: 'complete' },
      added: '2026-11-22',
      metadata: {},
      corrections: [],
    });
  });

  it('prints what was understood, what was left out and what is still to do', async () => {
    const report = await add(given('a2.txt'));
    for (const words of [
      '2022年泉州市初中教育工作要点',
      '福建省 泉州市',
      '双减 2',
      'metadata, signature: 1 piece',
      'For a person to decide:',
      'npm run check',
    ])
      expect(report).toContain(words);
  });

  it('names every line left out that reads like a sentence, and every one that is published in doubt', async () => {
    const remarks = '欢迎访问本站！\n';
    const advertisement = '以上就是小编为大家整理的工作要点，希望对大家有所帮助！\n';
    const report = await add(given('farm.txt', remarks + TEXT + advertisement));
    const listed = (heading: string) => report.split(heading)[1]?.split('\n\n')[0] ?? '';
    expect(listed('reads like a sentence:')).toContain('advertisement: 以上就是小编');
    expect(listed('reads like a sentence:')).toContain('forwarding: 现将《2022年泉州市');
    expect(listed('words of the page:')).toContain('欢迎访问本站！');
    expect(report).toContain('unsure: 有 1 行');
  });

  it('writes null where the text does not say, and a comment on it', async () => {
    await add(given('bare.txt', '一、落实“双减”\n1.加强作业管理。压减作业总量。\n'));
    const [name = ''] = list().filter((one) => one.startsWith('unplaced'));
    expect(draft(name.replace('.yaml', ''))).toMatchObject({
      region: null,
      stages: [],
      source: { kind: null, evidence: null },
    });
    const text = readFileSync(join(root, 'content/records', name), 'utf8');
    expect(text).toMatch(/^# 待定：文本没有写明地区/mu);
    expect((await loadContent(root)).problems).toEqual([]);
  });

  it('takes GB18030 and pages', async () => {
    const gbk = Uint8Array.from([
      0xd2, 0xbb, 0xa1, 0xa2, 0xbc, 0xd3, 0xc7, 0xbf, 0xb9, 0xdc, 0xc0, 0xed, 0xa1, 0xa3,
    ]);
    await add(given('gbk.txt', gbk), { anyway: true });
    expect(readFileSync(join(root, 'seeds/gbk.txt'))).toEqual(Buffer.from(gbk));
    const page = `<html><body>${TEXT.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`;
    expect(await add(given('page.html', page))).toContain('2 clauses');
  });

  it('takes the id that it is given', async () => {
    await add(given('b.txt'), { id: 'quanzhou-2022-schools' });
    expect(draft('quanzhou-2022-schools').id).toBe('quanzhou-2022-schools');
  });

  it('drafts the record of a seed that somebody put there before', async () => {
    writeFileSync(join(root, 'seeds/b.txt'), TEXT);
    expect(await add(join(root, 'seeds/b.txt'))).toContain('Already here  seeds/b.txt');
    expect(draft(ID).seed.file).toBe('b.txt');
  });
});

describe('what is there', () => {
  it('is never overwritten: another document under the same name is refused, whatever its case', async () => {
    const before = list();
    await expect(add(given('A.txt'))).rejects.toThrow(/another document/);
    expect(list()).toEqual(before);
    expect(readFileSync(join(root, 'seeds/a.txt'), 'utf8')).toBe(SEED);
  });

  it('is not added twice', async () => {
    await add(given('b.txt'));
    const before = list();
    expect(await add(given('other-name.txt'))).toContain('Already here: seeds/b.txt');
    expect(list()).toEqual(before);
  });

  it('keeps its id: a draft gets the next number and says so, a wish is refused', async () => {
    await add(given('b.txt'));
    expect(await add(given('c.txt', `${TEXT}3.办好学校。\n`))).toContain(
      `already a document "${ID}"`,
    );
    expect(draft(`${ID}-2`).seed.file).toBe('c.txt');
    await expect(add(given('d.txt', `${TEXT}4.办好。\n`), { id: ID })).rejects.toThrow(
      /never used again/,
    );
    expect(list()).not.toContain('d.txt');
  });
});

describe('a file that is no document', () => {
  it.each([
    ['empty', 'a.txt', ' \n', /empty/],
    ['binary', 'a.txt', Uint8Array.from([0, 1, 2, 3]), /no text/],
    ['of another kind', 'a.pdf', '%PDF', /\.txt, \.html or \.htm/],
    ['no policy at all', 'a.txt', '昨天下午，某地举行活动，很多人到场。\n', /--anyway/],
    ...(
      [
        ['news-of-an-evening-paper', '新闻报道'],
        ['government-report', '政府工作报告'],
        ['report-on-openness', '报告'],
        ['invitation-to-a-forum', '邀请'],
        ['list-of-prizes', '名单'],
      ] as const
    ).map(([fixture, kind]): [string, string, string, RegExp] => [
      `what is ${fixture.replaceAll('-', ' ')}`,
      'a.txt',
      readFileSync(join(import.meta.dirname, `../../../fixtures/${fixture}/seed.txt`), 'utf8'),
      new RegExp(`看来是[^（]{0,12}${kind}[\\s\\S]*--anyway`, 'u'),
    ]),
  ])('is refused with a reason and leaves nothing: %s', async (_what, name, content, reason) => {
    const before = list();
    await expect(add(given(name, content))).rejects.toThrow(reason);
    expect(list()).toEqual(before);
  });

  it('is taken where a person insists, and said loudly', async () => {
    const report = await add(given('n.txt', '昨天下午，某地举行活动，很多人到场。\n'), {
      anyway: true,
    });
    expect(report).toContain('WARNING  It was added because of --anyway: 未找到政策正文');
    expect((await loadContent(root)).problems).toEqual([]);
  });

  it('is refused where it is not there, or a folder', async () => {
    await expect(add(join(outside, 'none.txt'))).rejects.toThrow(/cannot be read/);
    mkdirSync(join(outside, 'folder.txt'));
    await expect(add(join(outside, 'folder.txt'))).rejects.toThrow(/no file/);
  });
});

describe('hostile names and texts', () => {
  it.each([
    `${'名'.repeat(80)}.txt`,
    'a\u202etxt.exe.txt',
    'a\nb.txt',
    '..secret.txt',
    '-rf.txt',
    'con.txt',
    '$(rm x);`y`.txt',
    '<script>.txt',
  ])('give a safe name: %j', async (name) => {
    await add(given(name));
    const [seed = ''] = readdirSync(join(root, 'seeds')).filter((one) => one !== 'a.txt');
    expect(seed).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}_-]*-[0-9a-f]{12}\.txt$/u);
    expect(Buffer.byteLength(seed)).toBeLessThan(120);
    expect((await loadContent(root)).problems).toEqual([]);
  });

  it('stay text in the record and are printed without what a terminal obeys', async () => {
    const title = '2022年泉州市“: [x]” {{y}} # <script> \u001b[31m\u202e教育工作要点';
    const report = await add(
      given('h.txt', `${title}\n一、落实“双减”\n1.加强作业管理。压减总量。\n`),
    );
    for (const sign of ['\u001b', '\u202e']) expect(report).not.toContain(sign);
    const { problems } = await loadContent(root);
    expect(problems.map(describeProblem)).toEqual([]);
  });
});

describe('writing', () => {
  it('of several files is all or nothing, and leaves no temporary file', async () => {
    const before = list();
    const files = new Map([
      [join(root, 'seeds/b.txt'), TEXT],
      [join(root, RECORD), 'id: other'],
    ]);
    await expect(writeAllNew(files)).rejects.toThrow(Taken);
    expect(list()).toEqual(before);
    expect(readFileSync(join(root, RECORD), 'utf8')).toBe(recordOf());
  });

  it('goes no other way than through a whole file', async () => {
    await add(given('b.txt'));
    expect(list().filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('the command', () => {
  const run = (...given: string[]) =>
    spawnSync(process.execPath, [resolve('src/tasks/add.ts'), ...given], {
      cwd: root,
      encoding: 'utf8',
    });

  it('exits with 0, 1 or 2: added, refused, called wrongly', () => {
    expect(run(given('b.txt'), '--added', '2026-01-02')).toMatchObject({ status: 0, stderr: '' });
    expect(draft(ID).added).toBe('2026-01-02');
    expect(run(given('e.txt', ''))).toMatchObject({ status: 1, stdout: '' });
    for (const wrong of [
      [],
      ['a', 'b'],
      ['a.txt', '--id', '../x'],
      ['a.txt', '--added', 'x'],
      ['--no'],
    ])
      expect(run(...wrong)).toMatchObject({ status: 2, stdout: '' });
  });
});
