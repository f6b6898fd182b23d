/** Whether a ledger accounts for every character of its seed, and what it lets through. */
import type { LedgerEntry } from '../../../src/schema/document.ts';

/**
 * Count the places where a ledger leaves characters out or names them twice.
 *
 * @param length of the decoded seed
 * @example ledgerFaults([{ span: [0, 3], fate: 'published', rule: 'body' }], 5) // { gaps: 1, overlaps: 0 }
 */
export function ledgerFaults(
  ledger: readonly LedgerEntry[],
  length: number,
): { gaps: number; overlaps: number } {
  let gaps = 0;
  let overlaps = 0;
  let reached = 0;
  for (const { span } of ledger.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (span[0] > reached) gaps += 1;
    if (span[0] < reached) overlaps += 1;
    reached = Math.max(reached, span[1]);
  }
  if (reached < length) gaps += 1;
  if (reached > length) overlaps += 1;
  return { gaps, overlaps };
}

/** List the lines of a seed, counted from 1, that are published in whole or in part. */
export function publishedLines(ledger: readonly LedgerEntry[], seed: string): Set<number> {
  const published = ledger.filter(({ fate }) => fate === 'published').map(({ span }) => span);
  const lines = new Set<number>();
  let start = 0;
  for (const [index, line] of seed.split('\n').entries()) {
    const end = start + line.length;
    const inLine = published.map(([from, to]) =>
      seed.slice(Math.max(from, start), Math.min(to, end)),
    );
    if (inLine.some((part) => part.trim() !== '')) lines.add(index + 1);
    start = end + 1;
  }
  return lines;
}
