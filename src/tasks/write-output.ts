import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Output } from './build-corpus.ts';

/**
 * Bring folders in line with an output: write what changed, each file whole or not at all, then remove the rest.
 *
 * Files that stay the same are left untouched, so that a watcher sees only changes.
 *
 * @param root the project's folder
 * @param folders folders below it that belong to the output alone
 * @returns how many files were written and removed
 */
export async function writeOutput(
  root: string,
  folders: readonly string[],
  output: Output,
): Promise<{ written: number; removed: number }> {
  let written = 0;
  for (const [path, text] of output) {
    const file = join(root, path);
    if ((await readFile(file, 'utf8').catch(() => null)) === text) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomic(file, text);
    written++;
  }
  let removed = 0;
  for (const file of (
    await Promise.all(folders.map((folder) => filesBelow(join(root, folder))))
  ).flat()) {
    if (output.has(relative(root, file).split(sep).join('/'))) continue;
    await rm(file);
    removed++;
  }
  return { written, removed };
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
