/**
 * A page is read through its text: everything that was found out about the text is said of the source again, so
 * that offsets, edits and fates are those of the seed as it lies in the folder.
 */
import type { Span } from '../../schema/common.ts';
import type { Document, Edit, LedgerEntry } from '../../schema/document.ts';
import type { OpenedPage } from './open.ts';

type Placed = Pick<Document, 'sections' | 'clauses' | 'ledger' | 'edits' | 'diagnostics'>;

/**
 * Move all places from the text of a page to its source.
 *
 * Tags, hidden parts and white space get their own fate. What the page's own reading changed inside of published
 * text (a tag left out, a character reference) becomes an edit, joined with the edits of rules in the same place.
 */
export function toSource<T extends Placed>(document: T, page: OpenedPage): T {
  const move = (span: Span) => moveSpan(span, page);
  const sections = document.sections.map((one) => ({ ...one, span: move(one.span) }));
  const clauses = document.clauses.map((clause) => ({
    ...clause,
    sentences: clause.sentences.map((one) => ({ ...one, span: move(one.span) })),
  }));
  const shown = [
    ...sections.map(({ span }) => span),
    ...clauses.flatMap(({ sentences, tables = [] }) =>
      [...sentences, ...tables].map(({ span }) => span),
    ),
  ].sort((a, b) => a[0] - b[0]);
  return {
    ...document,
    sections,
    clauses,
    ledger: moveLedger(document.ledger, page),
    edits: moveEdits(document.edits, page, shown),
    diagnostics: document.diagnostics.map((one) => ({
      ...one,
      span: one.span && move(one.span),
    })),
  };
}

function moveSpan([start, end]: Span, { starts, ends, source }: OpenedPage): Span {
  const from = starts[start] ?? source.length;
  return [from, end > start ? Math.max(from, ends[end - 1] ?? from) : from];
}

/** Fates of characters, and between them what of the source is no text. */
function moveLedger(ledger: readonly LedgerEntry[], page: OpenedPage): LedgerEntry[] {
  const { starts, ends, source, gaps } = page;
  const moved: LedgerEntry[] = [];
  let done = 0;
  let gap = 0;
  const add = (end: number, fate: LedgerEntry['fate'], rule: string) => {
    if (end <= done) return;
    const last = moved.at(-1);
    if (last && last.fate === fate && last.rule === rule) last.span[1] = end;
    else moved.push({ span: [done, end], fate, rule });
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
  return moved;
}

/** An edit on its way: where it stands in the text, and in the source. */
interface Moving {
  text: Span;
  span: Span;
  edit: Edit | null;
  rule: string;
}

function moveEdits(edits: readonly Edit[], page: OpenedPage, shown: readonly Span[]): Edit[] {
  const isGuess = ({ confidence }: Edit) => confidence === 'guess';
  const guesses = edits
    .filter(isGuess)
    .map((edit) => ({ ...edit, span: moveSpan(edit.span, page) }))
    .map((edit) => ({ ...edit, from: page.source.slice(...edit.span) }));
  const moving: Moving[] = [
    ...page.edits.map(({ span, text, rule }) => ({ text, span, rule, edit: null })),
    ...edits
      .filter((edit) => !isGuess(edit))
      .map((edit) => ({
        text: edit.span,
        span: moveSpan(edit.span, page),
        rule: edit.rule,
        edit,
      })),
  ].sort((a, b) => a.text[0] - b.text[0] || a.text[1] - b.text[1]);
  // Neighbours stay apart; what stands inside another, be it empty, is one with it.
  const groups: Moving[][] = [];
  let reach = 0;
  for (const one of moving) {
    if (one.text[0] < reach) groups.at(-1)?.push(one);
    else groups.push([one]);
    reach = Math.max(reach, one.text[1]);
  }
  return [...groups.map((group) => compose(group, page)), ...guesses]
    .filter(({ rule, span }) => (rule !== 'markup' && rule !== 'entity') || isInside(span, shown))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

function compose(group: readonly Moving[], { source, text }: OpenedPage): Edit {
  const span: Span = [
    Math.min(...group.map((one) => one.span[0])),
    Math.max(...group.map((one) => one.span[1])),
  ];
  let at = Math.min(...group.map((one) => one.text[0]));
  const end = Math.max(...group.map((one) => one.text[1]));
  let to = '';
  const made = group.flatMap(({ edit }) => edit ?? []);
  for (const edit of made) {
    to += text.slice(at, edit.span[0]) + edit.to;
    at = Math.max(at, edit.span[1]);
  }
  to += text.slice(at, end);
  const by = made.find((edit) => edit.by === 'curator') ?? made[0];
  const likely = made.some(({ confidence }) => confidence === 'likely');
  const own = {
    rule: group[0]?.rule ?? 'markup',
    confidence: 'certain' as const,
    by: 'rule' as const,
  };
  return {
    ...(by ?? own),
    confidence: likely ? 'likely' : 'certain',
    span,
    from: source.slice(...span),
    to,
  };
}

/** Tell whether a span stands within one of others that are in order. */
function isInside([start, end]: Span, shown: readonly Span[]): boolean {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle]?.[0] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const around = shown[low - 1];
  return around !== undefined && end <= around[1];
}
