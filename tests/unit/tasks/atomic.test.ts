/** A build that is killed, at whatever moment, leaves old or new files, never half of one. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { swap, takeBack } from '../../../src/tasks/swap-site.ts';
import { writeOutput } from '../../../src/tasks/write-output.ts';
import { buildIn, copyProject, type ProjectCopy, startBuild } from '../../setup/copy.ts';
import { differences, snapshot } from '../../setup/folder.ts';

const temporary = () => mkdtempSync(join(tmpdir(), 'duidu-atomic-'));

/** Start a program in a group of its own, let it run for a while, then end it with all that it started. */
async function killAfter(milliseconds: number, start: () => ReturnType<typeof spawn>) {
  const child = start();
  const closed = new Promise((resolve) => child.on('close', resolve));
  await Promise.race([wait(milliseconds), closed]);
  if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await closed;
}

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
    for (let round = 0; ; round++) {
      const text = (round % 2 === 0 ? '旧' : '新').repeat(${SIZE});
      const files = Array.from({ length: ${FILES} }, (_, at) => ['out/' + at + '.json', text]);
      await writeOutput(${JSON.stringify(folder)}, ['out'], new Map(files));
    }`;

  it('leaves whole files only, and the next writing clears away what was begun', async () => {
    let seen = 0;
    for (let round = 0; round < 8; round++) {
      await killAfter(150 + round * 37, () =>
        spawn(process.execPath, ['--input-type=module', '--no-warnings', '--eval', program], {
          detached: true,
          stdio: 'ignore',
        }),
      );
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
  }, 60_000);
});

describe('a build that is killed', () => {
  let copy: ProjectCopy;
  let before = new Map<string, string>();
  const site = () => join(copy.folder, 'dist');

  beforeAll(async () => {
    copy = copyProject();
    const { code, output } = await buildIn(copy.folder);
    expect(code, output).toBe(0);
    before = snapshot(site());
    const prose = join(copy.folder, 'content/pages/about.mdx');
    writeFileSync(prose, `${readFileSync(prose, 'utf8')}\n又添了一段。\n`);
  }, 120_000);
  afterAll(() => copy.remove());

  it('leaves the site as it was, whether it read, made pages or indexed them', async () => {
    for (const milliseconds of [1_500, 3_000]) {
      await killAfter(milliseconds, () => startBuild(copy.folder, { detached: true }));
      const now = snapshot(site());
      // On a fast machine the last of them may have come to its end.
      const finished = readFileSync(join(site(), 'about/index.html'), 'utf8').includes(
        '又添了一段',
      );
      if (!finished) expect(differences(before, now)).toEqual([]);
    }
  }, 60_000);

  it('does not keep the next one from finishing', async () => {
    const { code, output } = await buildIn(copy.folder);
    expect(code, output).toBe(0);
    expect(differences(before, snapshot(site()))).toContain('about/index.html');
    expect([...before.keys()].filter((file) => !existsSync(join(site(), file)))).toEqual([]);
    expect(existsSync(join(copy.folder, '.cache/site'))).toBe(false);
  }, 120_000);
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
