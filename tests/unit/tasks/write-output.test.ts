import { mkdir, mkdtemp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { writeOutput } from '../../../src/tasks/write-output.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'duidu-output-'));
});

const write = (files: { [path: string]: string }) =>
  writeOutput(root, ['out'], new Map(Object.entries(files)));

describe('writing the output', () => {
  it('writes what is new, removes what is gone and counts both', async () => {
    expect(await write({ 'out/a.json': '1', 'out/sub/b.mdx': '2' })).toEqual({
      written: 2,
      removed: 0,
    });
    expect(await write({ 'out/a.json': '1', 'out/c.json': '3' })).toEqual({
      written: 1,
      removed: 1,
    });
    expect(await readFile(join(root, 'out/c.json'), 'utf8')).toBe('3');
    expect(await readdir(join(root, 'out/sub'))).toEqual([]);
  });

  it('leaves files that stay the same untouched, so that a watcher sees only changes', async () => {
    await write({ 'out/a.json': '1' });
    const file = join(root, 'out/a.json');
    const before = new Date('2020-01-01');
    await utimes(file, before, before);
    await write({ 'out/a.json': '1' });
    expect((await stat(file)).mtime).toEqual(before);
  });

  it('touches nothing outside its folders', async () => {
    await mkdir(join(root, 'other'));
    await writeFile(join(root, 'other/x'), 'kept');
    await write({});
    expect(await readFile(join(root, 'other/x'), 'utf8')).toBe('kept');
  });

  it('leaves no half-written files beside the whole ones', async () => {
    await write({ 'out/a.json': 'x'.repeat(1_000_000) });
    expect(await readdir(join(root, 'out'))).toEqual(['a.json']);
  });
});
