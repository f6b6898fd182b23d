import type { LedgerEntry } from '../schema/document.ts';
import { type Restored, seedSpan } from '../text/edited.ts';
import type { TrimmedLine } from './grammar/line.ts';

/**
 * Account for every character of the seed: lines with their fates, and the white space between them.
 *
 * The spans tile `[0, seed.length)` without gap or overlap.
 *
 * @param lines after broken lines were joined, in the coordinates of `restored`
 */
export function keepLedger(restored: Restored, lines: readonly TrimmedLine[]): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  let done = 0;
  const add = (end: number, fate: LedgerEntry['fate'], rule: string) => {
    if (end <= done) return;
    entries.push({ span: [done, end], fate, rule });
    done = end;
  };
  for (const { start, end, fate, rule } of lines) {
    const [from, to] = seedSpan(restored, start, end);
    add(from, 'boilerplate', 'whitespace');
    add(to, fate, rule);
  }
  add(restored.seed.length, 'boilerplate', 'whitespace');
  return entries;
}
