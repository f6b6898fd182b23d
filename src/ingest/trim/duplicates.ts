import type { Line } from '../../text/lines.ts';

/** A second printing is told from set phrases by this many lines in a row … */
const RUN_LINES = 3;
/** … or this many characters. */
const RUN_CHARACTERS = 200;

/**
 * Find the lines that print again what stands further up, in the same order.
 *
 * @returns indexes into `lines`
 */
export function findDuplicates(lines: readonly Line[]): Set<number> {
  const first = new Map<string, number>();
  const duplicates = new Set<number>();
  const keys = lines.map(({ text }) => text.replace(/\s/gu, ''));
  for (let at = 0; at < keys.length; ) {
    const key = keys[at] ?? '';
    const earlier = first.get(key);
    const run = earlier === undefined ? 0 : runLength(keys, earlier, at);
    if (run > 0 && isSecondPrinting(keys, at, run)) {
      for (let line = at; line < at + run; line++) duplicates.add(line);
      at += run;
    } else {
      if (earlier === undefined) first.set(key, at);
      at++;
    }
  }
  return duplicates;
}

function runLength(keys: readonly string[], earlier: number, at: number): number {
  let run = 0;
  while (earlier + run < at && at + run < keys.length && keys[earlier + run] === keys[at + run])
    run++;
  return run;
}

function isSecondPrinting(keys: readonly string[], at: number, run: number): boolean {
  const characters = keys.slice(at, at + run).reduce((sum, key) => sum + key.length, 0);
  return characters >= RUN_CHARACTERS || (run >= RUN_LINES && characters >= RUN_CHARACTERS / 2);
}
