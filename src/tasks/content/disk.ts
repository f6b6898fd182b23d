import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../schema/problem.ts';

export interface FileBytes {
  /** Name in its folder. */
  name: string;
  /** Path from the project's folder, with `/`. */
  file: string;
  bytes: Uint8Array;
}

/** Order of names that is the same on every machine, whatever its language. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Read the files of a folder whose names end in `ending`, in order; hidden files are passed over.
 *
 * A folder or a file that cannot be read is a problem, not an exception.
 *
 * @example (await readFolder('.', 'content/records', '.yaml')).files[0]?.name // 'haicang-2023-education.yaml'
 */
export async function readFolder(
  root: string,
  folder: string,
  ending = '',
): Promise<{ files: FileBytes[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const files: FileBytes[] = [];
  for (const name of await namesIn(root, folder, problems)) {
    if (name.startsWith('.') || !name.endsWith(ending)) continue;
    const bytes = await readOne(root, `${folder}/${name}`, problems);
    if (bytes) files.push({ name, file: `${folder}/${name}`, bytes });
  }
  return { files, problems };
}

/** Read a file; null where it cannot be read, which is then one of the problems. */
export async function readOne(
  root: string,
  file: string,
  problems: Problem[],
): Promise<Uint8Array | null> {
  try {
    return await readFile(join(root, file));
  } catch (error) {
    problems.push(unreadable(file, error));
    return null;
  }
}

async function namesIn(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  try {
    return (await readdir(join(root, folder))).sort(byName);
  } catch (error) {
    problems.push(unreadable(folder, error));
    return [];
  }
}

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') {
    return { file, place: null, message: 'does not exist', fix: 'Put it back.' };
  }
  if (code === 'EISDIR') {
    const fix = 'Move the files in it one folder up.';
    return { file, place: null, message: 'is a folder where a file belongs', fix };
  }
  return { file, place: null, message: `cannot be read (${code})`, fix: 'Check its permissions.' };
}
