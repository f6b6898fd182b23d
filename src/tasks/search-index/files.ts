/** Files of the index before they are written. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareText } from '../../text/compare-text.ts';

export interface OutputFile {
  path: string;
  content: Uint8Array;
}

export const jsonFile = (path: string, value: unknown): OutputFile => ({
  path,
  content: Buffer.from(JSON.stringify(value), 'utf8'),
});

/** A name that changes whenever one of the files does. */
export function digestOf(files: readonly OutputFile[]): string {
  const hash = createHash('sha256');
  // Pagefind hands its files out in no order.
  const inOrder = files.toSorted((a, b) => compareText(a.path, b.path));
  for (const { path, content } of inOrder) hash.update(`${path}\n`).update(content).update('\n');
  return hash.digest('hex').slice(0, 8);
}

/** Remove the old index and write the new one. */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}

/** Cut a list into shares of a size. */
export function share<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}
