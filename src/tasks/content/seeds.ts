import { LARGEST_TEXT } from '../../ingest/read/decode.ts';
import { readSeed } from '../../ingest/read/seed.ts';
import type { Problem } from '../../schema/problem.ts';
import { digest } from '../digest.ts';
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
    const sha256 = digest(bytes);
    const twin = digests.get(sha256);
    digests.set(sha256, twin ?? name);
    const report = (message: string, fix: string) =>
      problems.push({ file, place: null, message, fix });
    if (twin !== undefined && problem !== 'empty') {
      const fix = 'Take one of the two out, with its record.';
      report(`the seed has the same bytes as seeds/${twin}`, fix);
    }
    if (problem === 'empty') {
      report('the seed is empty', 'Fetch it again, or remove it and its record.');
    }
    if (problem === 'too-large') {
      const message = `the seed is too large: more than ${LARGEST_TEXT} characters`;
      report(message, 'Split it into the documents that it holds.');
    }
    if (problem === 'binary') {
      const fix = 'Extract the text first (a seed is UTF-8, UTF-16 or GB18030 text).';
      report('the seed is no text', fix);
    }
  }
  return { seeds, problems };
}
