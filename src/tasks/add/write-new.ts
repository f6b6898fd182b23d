import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Another file already has the name; nothing was changed. */
export class Taken extends Error {}

/**
 * Write a file that does not exist yet: whole, under its name, or not at all. Never overwrites.
 *
 * @throws Taken where the name is taken; the system's own error where the disk refuses
 */
export async function writeNew(file: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // Hidden, so that nobody who reads the folder takes it for a seed or a record.
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await giveName(temporary, file);
  } finally {
    await unlink(temporary).catch(() => {});
  }
}

/** Unlike renaming, a link fails where the name is taken. */
async function giveName(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Taken(`${file} already exists`);
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes(codeOf(error))) throw error;
    // A file system without links.
    await copyFile(temporary, file, constants.COPYFILE_EXCL).catch((copying: unknown) => {
      throw codeOf(copying) === 'EEXIST' ? new Taken(`${file} already exists`) : copying;
    });
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Write several new files, all or none: where one fails, those written before it are taken back. */
export async function writeAllNew(files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  const written: string[] = [];
  try {
    for (const [file, bytes] of files) {
      await writeNew(file, bytes);
      written.push(file);
    }
  } catch (error) {
    for (const file of written) await unlink(file).catch(() => {});
    throw error;
  }
}
