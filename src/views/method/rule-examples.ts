/** What each rule of restoration did, shown on the corpus itself. */
import { editsOnce } from '../../corpus/repairs.ts';
import type { Span } from '../../schema/common.ts';
import type { Document, Edit, LedgerEntry } from '../../schema/document.ts';
import { restoration } from '../shared/restoration/words.ts';

export interface RuleExample {
  rule: string;
  /** How often the rule acted in the whole corpus. */
  count: number;
  /** Id and offset of the line of the seed that the example is taken from. */
  document: string;
  line: number;
  /** A few words with the changed ones in their middle. */
  seed: Record<'before' | 'changed' | 'after', string>;
  restored: RuleExample['seed'];
}

/** Characters of the seed on each side of the change, so that one sees what it is about. */
const CONTEXT = 10;

/**
 * Take the first edit of every rule, with the words around it, from policy text where there is one.
 *
 * Guesses are no edits of the text; what a seed prints twice counts once.
 *
 * @param seeds decoded, by document id; documents without one give no example
 * @returns rules in the order in which people meet them
 */
export function ruleExamples(
  documents: readonly Document[],
  seeds: ReadonlyMap<string, string>,
): RuleExample[] {
  const examples = new Map<string, RuleExample & { published: boolean }>();
  for (const document of documents) {
    const seed = seeds.get(document.id);
    if (seed === undefined) continue;
    for (const edit of editsOnce(document).filter(({ confidence }) => confidence !== 'guess')) {
      const rule = restoration.ruleOf(edit);
      const known = examples.get(rule);
      if (known) known.count += 1;
      if (known?.published) continue;
      const entry = entryOf(edit, document.ledger);
      const published = entry?.fate === 'published';
      if (!entry || (known && !published)) continue;
      examples.set(rule, {
        rule,
        count: known?.count ?? 1,
        document: document.id,
        line: entry.span[0],
        ...quote(edit, seed, document.edits, entry.span),
        published,
      });
    }
  }
  return [...examples.values()]
    .map(({ published: _, ...example }) => example)
    .sort((a, b) => placeOf(a.rule) - placeOf(b.rule));
}

/** Rules without words of their own come last. */
function placeOf(rule: string): number {
  const order = restoration.ruleOrder;
  return order.includes(rule) ? order.indexOf(rule) : order.length;
}

/** The line of the seed in which an edit begins. */
function entryOf({ span }: Edit, ledger: readonly LedgerEntry[]): LedgerEntry | undefined {
  return ledger.find((entry) => entry.span[0] <= span[0] && span[0] < entry.span[1]);
}

function quote(edit: Edit, seed: string, edits: readonly Edit[], line: Span) {
  const [start, end] = edit.span;
  const window: Span = [Math.max(line[0], start - CONTEXT), Math.min(line[1], end + CONTEXT)];
  // No other edit may be cut in half.
  for (const { span } of edits) {
    if (span[0] < window[0] && window[0] < span[1]) window[0] = span[1];
    if (span[0] < window[1] && window[1] < span[1]) window[1] = Math.max(end, span[0]);
  }
  const [from, to] = [Math.min(window[0], start), Math.max(window[1], end)];
  return {
    seed: { before: seed.slice(from, start), changed: edit.from, after: seed.slice(end, to) },
    restored: {
      before: apply(seed, edits, [from, start]),
      changed: edit.to,
      after: apply(seed, edits, [end, to]),
    },
  };
}

/** The seed's characters in a range, with the edits that lie in it. */
function apply(seed: string, edits: readonly Edit[], [start, end]: Span): string {
  let text = '';
  let at = start;
  for (const { span, to, confidence } of edits) {
    if (span[0] < at || span[1] > end || confidence === 'guess') continue;
    text += seed.slice(at, span[0]) + to;
    at = span[1];
  }
  return text + seed.slice(at, end);
}
