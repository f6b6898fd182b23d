import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '../../schema/problem.ts';
import { compareText } from '../../text/compare-text.ts';
import { checkNames } from './names.ts';

export interface FileBytes {
  /** Name in its folder. */
  name: string;
  /** Path from the project's folder, with `/`. */
  file: string;
  bytes: Uint8Array;
}

/** What the files of a folder are. */
export interface Files {
  /** `.yaml` */
  ending: string;
  /** `record` */
  is: string;
}

/**
 * Read the files of a folder, in order; hidden files are passed over.
 *
 * A folder or a file that cannot be read, or is none of its kind, is a problem, not an exception.
 *
 * @param kind of which all files must be; null where any may stand
 * @example (await readFolder('.', 'content/records', { ending: '.yaml', is: 'record' })).files[0]?.name
 *   // 'haicang-2023-education.yaml'
 */
export async function readFolder(
  root: string,
  folder: string,
  kind: Files | null = null,
): Promise<{ files: FileBytes[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const files: FileBytes[] = [];
  const names = await namesIn(root, folder, problems);
  problems.push(...checkNames(folder, names));
  for (const name of names) {
    // It cannot be asked for under a name that was not understood.
    if (name.includes('\ufffd')) continue;
    const file = `${folder}/${name}`;
    if (kind && !name.endsWith(kind.ending)) {
      const fix = `Name it <${kind.is === 'record' ? 'document' : kind.is}>${kind.ending}.`;
      problems.push({ file, place: null, message: `is no ${kind.is}`, fix });
      continue;
    }
    const bytes = await readOne(root, file, problems);
    if (bytes) files.push({ name, file, bytes });
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
    const path = await pathInside(root, file);
    const found = await stat(path);
    // To read a pipe or a device would have no end.
    if (!found.isFile() && !found.isDirectory()) throw new Unfit('is no file', 'Take it out.');
    return await readFile(path);
  } catch (error) {
    problems.push({ file, place: null, ...(await explain(root, file, error)) });
    return null;
  }
}

async function namesIn(root: string, folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const names = await readdir(await pathInside(root, folder));
    return names.filter((name) => !name.startsWith('.')).sort(compareText);
  } catch (error) {
    problems.push({ file: folder, place: null, ...(await explain(root, folder, error)) });
    return [];
  }
}

/** Something that the disk would give and that is refused all the same. */
class Unfit extends Error {
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/** Where a path leads, through all links. */
async function pathInside(root: string, path: string): Promise<string> {
  const [home, real] = await Promise.all([realpath(root), realpath(join(root, path))]);
  if (real.startsWith(home.endsWith(sep) ? home : home + sep)) return real;
  const fix = 'Put what it leads to in its place, or take it out.';
  throw new Unfit('is a link that leads out of the project', fix);
}

async function explain(
  root: string,
  path: string,
  error: unknown,
): Promise<Pick<Problem, 'message' | 'fix'>> {
  if (error instanceof Unfit) return { message: error.message, fix: error.fix };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ELOOP') {
    const entry = await lstat(join(root, path)).catch(() => null);
    return entry?.isSymbolicLink()
      ? { message: 'is a link that leads nowhere', fix: 'Put the file itself in its place.' }
      : { message: 'does not exist', fix: 'Put it back.' };
  }
  if (code === 'EISDIR') {
    const fix = 'Move the files in it one folder up.';
    return { message: 'is a folder where a file belongs', fix };
  }
  if (code === 'ENOTDIR') {
    return { message: 'is a file where a folder belongs', fix: 'Make a folder of it.' };
  }
  return { message: `cannot be read (${code})`, fix: 'Check its permissions.' };
}
