/**
 * A page's source and its text. Opening a page is the first layer of edits: tags are left out, references are
 * read, and both ends of every character are kept, so that whatever is found in the text is said of the source.
 */
import type { Span } from '../schema/common.ts';
import type { Edit } from '../schema/document.ts';
import { firstWhere } from './range.ts';

/** A difference between the source and the text that is read from it. */
export interface OpeningEdit {
  /** In the source. */
  span: Span;
  /** Range of the text that stands in its place; empty where it leaves nothing behind. */
  text: Span;
  rule: 'markup' | 'entity';
}

/** A range of the source that is no text. */
export interface Gap {
  span: Span;
  rule: 'markup' | 'hidden';
}

export interface Opened {
  source: string;
  /** One line for each block. */
  text: string;
  /** Where each character of the text begins and ends in the source; both are equal for a line's end. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** In order, without overlaps. */
  edits: OpeningEdit[];
  /** What of the source is no text, in order; between them stand text and white space. */
  gaps: Gap[];
}

/** Give the source's span of a range of the text. */
export function sourceSpan({ starts, ends, source }: Opened, [start, end]: Span): Span {
  const from = starts[start] ?? source.length;
  return [from, end > start ? Math.max(from, ends[end - 1] ?? from) : from];
}

/** An edit of either layer: where it stands in the text, and in the source. */
interface Layered {
  text: Span;
  span: Span;
  /** Null for one of the opening. */
  edit: Edit | null;
  rule: string;
}

const isGuess = ({ confidence }: Edit) => confidence === 'guess';

/**
 * Say of the source what was edited in the text: an edit that meets one of the opening is one with it.
 *
 * What the opening left out or read is an edit only within what is shown; elsewhere the ledger speaks of it.
 *
 * @param edits of the opened text
 * @param shown spans of the source that are published
 */
export function editsOfSource(
  opened: Opened,
  edits: readonly Edit[],
  shown: readonly Span[],
): Edit[] {
  const layered: Layered[] = [
    ...opened.edits.map(({ span, text, rule }) => ({ text, span, rule, edit: null })),
    ...edits
      .filter((edit) => !isGuess(edit))
      .map((edit) => ({
        text: edit.span,
        span: sourceSpan(opened, edit.span),
        rule: edit.rule,
        edit,
      })),
  ].sort((a, b) => a.text[0] - b.text[0] || a.text[1] - b.text[1]);
  // Neighbours stay apart; what stands inside another, be it empty, is one with it.
  const groups: Layered[][] = [];
  let reach = 0;
  for (const one of layered) {
    if (one.text[0] < reach) groups.at(-1)?.push(one);
    else groups.push([one]);
    reach = Math.max(reach, one.text[1]);
  }
  const guesses = edits.filter(isGuess).map((edit) => {
    const span = sourceSpan(opened, edit.span);
    return { ...edit, span, from: opened.source.slice(...span) };
  });
  const inOrder = shown.toSorted((a, b) => a[0] - b[0]);
  return [...groups.map((group) => oneOf(group, opened)), ...guesses]
    .filter(({ rule, span }) => (rule !== 'markup' && rule !== 'entity') || isIn(span, inOrder))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** Both layers of one place as one edit; the later layer says why. */
function oneOf(group: readonly Layered[], { source, text }: Opened): Edit {
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
  const rule = group[0]?.rule ?? 'markup';
  return {
    ...(by ?? { rule, confidence: 'certain', by: 'rule' }),
    confidence: likely ? 'likely' : 'certain',
    span,
    from: source.slice(...span),
    to,
  };
}

/** Tell whether a span stands within one of others that are in order. */
function isIn([start, end]: Span, others: readonly Span[]): boolean {
  const behind = firstWhere(others.length, (at) => (others[at]?.[0] ?? 0) > start);
  const around = others[behind - 1];
  return around !== undefined && end <= around[1];
}
