import { createHash } from 'node:crypto';
import { LARGEST_TEXT } from '../../ingest/read/decode.ts';
import { readSeed } from '../../ingest/read/seed.ts';
import type { Problem } from '../../schema/problem.ts';
import { readFolder } from './disk.ts';

/**
 * Read all seeds as bytes, by name; an empty one, one that is no text and one that is there twice are problems.
 *
 * @example (await loadSeeds('.')).seeds.get('000_30fc357c14aca0e5.txt')?.length // 9473
 */
export async function loadSeeds(
  root: string,
): Promise<{ seeds: Map<string, Uint8Array>; problems: Problem[] }> {
  const { files, problems } = await readFolder(root, 'seeds');
  const seeds = new Map<string, Uint8Array>();
  const digests = new Map<string, string>();
  for (const { name, file, bytes } of files) {
    seeds.set(name, bytes);
    const { problem } = readSeed(name, bytes);
    const digest = digestOf(bytes);
    const twin = digests.get(digest);
    digests.set(digest, twin ?? name);
    if (twin !== undefined && problem !== 'empty') {
      const message = `the seed has the same bytes as seeds/${twin}`;
      const fix = 'Take one of the two out, with its record.';
      problems.push({ file, place: null, message, fix });
    }
    if (problem === 'empty') {
      const fix = 'Fetch it again, or remove it and its record.';
      problems.push({ file, place: null, message: 'the seed is empty', fix });
    }
    if (problem === 'too-large') {
      const fix = 'Split it into the documents that it holds.';
      const message = `the seed is too large: more than ${LARGEST_TEXT} characters`;
      problems.push({ file, place: null, message, fix });
    }
    if (problem === 'binary') {
      const fix = 'Extract the text first (a seed is UTF-8, UTF-16 or GB18030 text).';
      problems.push({ file, place: null, message: 'the seed is no text', fix });
    }
  }
  return { seeds, problems };
}

/** SHA-256 in 64 hexadecimal digits. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
