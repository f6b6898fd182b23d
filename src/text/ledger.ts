/** Every character of a seed has a fate. */
import type { Fate, LedgerEntry } from '../schema/document.ts';
import { type Edited, seedSpan } from './edited.ts';
import type { Opened } from './opened.ts';
import type { Range } from './range.ts';

interface Fated extends Range {
  fate: Fate;
  rule: string;
}

/**
 * Account for every character of the seed: lines with their fates, and what stands between them.
 *
 * The spans tile the seed without gap or overlap.
 *
 * @param lines of the text, in order
 */
export function keepLedger(edited: Edited, lines: readonly Fated[]): LedgerEntry[] {
  const { opened, ground } = edited;
  const flat = { ...edited, opened: null };
  const entries: LedgerEntry[] = [];
  let done = 0;
  const add = (end: number, fate: Fate, rule: string) => {
    if (end <= done) return;
    entries.push({ span: [done, end], fate, rule });
    done = end;
  };
  for (const { start, end, fate, rule } of lines) {
    const [from, to] = seedSpan(flat, start, end);
    add(from, 'boilerplate', 'whitespace');
    add(to, fate, rule);
  }
  add(ground.length, 'boilerplate', 'whitespace');
  return opened ? withGaps(entries, opened) : entries;
}

/** Fates of a page's characters, and between them what of its source is no text. */
function withGaps(ledger: readonly LedgerEntry[], opened: Opened): LedgerEntry[] {
  const { starts, ends, source, gaps } = opened;
  const entries: LedgerEntry[] = [];
  let done = 0;
  let gap = 0;
  const add = (end: number, fate: Fate, rule: string) => {
    if (end <= done) return;
    const last = entries.at(-1);
    if (last && last.fate === fate && last.rule === rule) last.span[1] = end;
    else entries.push({ span: [done, end], fate, rule });
    done = end;
  };
  const pass = (until: number) => {
    for (; done < until; gap++) {
      const next = gaps[gap];
      if (!next || next.span[0] >= until) break;
      add(next.span[0], 'boilerplate', 'whitespace');
      add(Math.min(next.span[1], until), 'boilerplate', next.rule);
      if (next.span[1] > until) break;
    }
    add(until, 'boilerplate', 'whitespace');
  };
  for (const { span, fate, rule } of ledger) {
    for (let at = span[0]; at < span[1]; at++) {
      if ((ends[at] ?? 0) <= done) continue;
      pass(starts[at] ?? done);
      add(ends[at] ?? done, fate, rule);
    }
  }
  pass(source.length);
  return entries;
}
