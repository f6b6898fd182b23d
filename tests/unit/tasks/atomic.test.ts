/** Output is written whole or not at all, whenever its writer is killed, and one commit gives one site. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { swap, takeBack } from '../../../src/tasks/swap-site.ts';
import { writeOutput } from '../../../src/tasks/write-output.ts';
import { buildIn, copyBuilt, OUTPUT, type ProjectCopy } from '../../setup/copy.ts';
import { differences, snapshot } from '../../setup/folder.ts';
import { killAfter } from '../../support/kill.ts';

const temporary = () => mkdtempSync(join(tmpdir(), 'duidu-atomic-'));

describe('writing the output, killed again and again', () => {
  const FILES = 12;
  const SIZE = 300_000;
  const contents = ['旧', '新'].map((word) => word.repeat(SIZE));
  const folder = temporary();
  afterAll(() => rmSync(folder, { recursive: true }));

  const module = new URL('../../../src/tasks/write-output.ts', import.meta.url).href;
  /** Writes old and new files in turn, for as long as it lives. */
  const program = `
    const { writeOutput } = await import(${JSON.stringify(module)});
    process.stdout.write('begins');
    for (let round = 0; ; round++) {
      const text = (round % 2 === 0 ? '旧' : '新').repeat(${SIZE});
      const files = Array.from({ length: ${FILES} }, (_, at) => ['out/' + at + '.json', text]);
      await writeOutput(${JSON.stringify(folder)}, ['out'], new Map(files));
    }`;

  it('leaves whole files only, and the next writing clears away what was begun', async () => {
    let seen = 0;
    for (let round = 0; round < 8; round++) {
      const start = () =>
        spawn(process.execPath, ['--input-type=module', '--no-warnings', '--eval', program], {
          detached: true,
          stdio: ['ignore', 'pipe', 'ignore'],
        });
      await killAfter(start, /begins/, 20 + round * 37);
      for (let at = 0; at < FILES; at++) {
        const file = join(folder, 'out', `${at}.json`);
        if (!existsSync(file)) continue;
        seen++;
        expect(contents).toContain(readFileSync(file, 'utf8'));
      }
    }
    expect(seen).toBeGreaterThan(FILES);
    const last = new Map(Array.from({ length: FILES }, (_, at) => [`out/${at}.json`, '终']));
    await writeOutput(folder, ['out'], last);
    expect([...snapshot(join(folder, 'out')).keys()]).toHaveLength(FILES);
  });
});

describe('a build', () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = copyBuilt();
    // The site of some earlier day: one page said something else, one is no longer made.
    const site = join(copy.folder, 'dist');
    appendFileSync(join(site, 'about/index.html'), '昔');
    writeFileSync(join(site, 'gone.html'), '昔');
  });
  afterAll(() => copy.remove());

  it('gives the same bytes in another folder, at another time and under another clock', async () => {
    const { code, output } = await buildIn(copy.folder, { TZ: 'America/Los_Angeles' });
    expect(code, output).toBe(0);
    for (const part of OUTPUT) {
      const one = snapshot(part);
      expect(one.size, part).toBeGreaterThan(4);
      expect(differences(one, snapshot(join(copy.folder, part))), part).toEqual([]);
    }
    expect(existsSync(join(copy.folder, '.cache/site'))).toBe(false);
  });
});

describe('the swap of two sites', () => {
  const folder = temporary();
  afterAll(() => rmSync(folder, { recursive: true }));
  const [site, making, leaving] = ['dist', 'next', 'before'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const put = (place: string, text: string) => {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'index.html'), text);
  };
  const shown = () => readFileSync(join(site, 'index.html'), 'utf8');

  it('shows the new one and keeps nothing of the old', async () => {
    put(making, '一');
    await swap({ site, making, leaving });
    put(making, '二');
    await swap({ site, making, leaving });
    expect(shown()).toBe('二');
    expect([making, leaving].filter((place) => existsSync(place))).toEqual([]);
  });

  it('takes the old one back if it ended half-way', async () => {
    rmSync(site, { recursive: true });
    put(leaving, '旧');
    await takeBack(site, leaving);
    expect(shown()).toBe('旧');
  });
});
