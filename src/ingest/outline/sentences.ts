import type { Range } from '../../text/range.ts';

const TERMINAL = new Set('。；！？;!?');
const CLOSING = new Set('”’"\'」』）)】》〉');
const PAIRS = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['〈', '〉'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
  ['〔', '〕'],
  ['[', ']'],
]);
/** What is opened and not closed within so many characters was never closed. */
const LONGEST_QUOTE = 200;
/** Nesting beyond this is no prose; the outermost signs are forgotten. */
const DEEPEST = 16;

/**
 * Split a paragraph into sentences at 。；！？ outside of quotes and brackets.
 *
 * A bracket that directly follows a sentence's end and closes the paragraph belongs to that sentence.
 *
 * @param protectedRanges places where a sign is no punctuation, such as damaged text
 * @example splitSentences('加强管理。落实“双减”。(教育科)') // 加强管理。| 落实“双减”。(教育科)
 */
export function splitSentences(text: string, protectedRanges: readonly Range[] = []): Range[] {
  const inside = enclosed(text);
  for (const { start, end } of protectedRanges)
    inside.fill(1, Math.max(0, start), Math.max(0, end));
  const ranges: Range[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (inside[at] || !isEnd(text, at)) continue;
    let end = at + 1;
    while (end < text.length && (TERMINAL.has(text[end] ?? '') || isClosing(text, end, inside)))
      end++;
    push(ranges, text, start, end);
    start = end;
    at = end - 1;
  }
  push(ranges, text, start, text.length);
  return attachClosingBracket(text, ranges);
}

/** Half-width signs also stand in times, addresses and codes; between two Latin signs they end nothing. */
function isEnd(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (!TERMINAL.has(sign)) return false;
  return !'!?;'.includes(sign) || !/[A-Za-z0-9=&/]/u.test(text[at + 1] ?? '');
}

function isClosing(text: string, at: number, inside: Uint8Array): boolean {
  return CLOSING.has(text[at] ?? '') && inside[at] === 0;
}

function push(ranges: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && (text[start] ?? '').trim() === '') start++;
  while (end > start && (text[end - 1] ?? '').trim() === '') end--;
  if (start < end) ranges.push({ start, end });
}

/** Mark what stands between a sign that opens and the one that closes it. */
function enclosed(text: string): Uint8Array {
  const depth = new Int32Array(text.length + 1);
  const open: { sign: string; at: number }[] = [];
  let straight = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (PAIRS.has(sign)) {
      if (open.length === DEEPEST) open.shift();
      open.push({ sign, at });
    }
    if (sign === '"') straight = closeStraight(depth, straight, at);
    const opener = open.findLastIndex(({ sign: opened }) => PAIRS.get(opened) === sign);
    if (opener < 0) continue;
    const from = open[opener]?.at ?? at;
    open.length = opener;
    if (at - from <= LONGEST_QUOTE) mark(depth, from, at);
  }
  const inside = new Uint8Array(text.length);
  for (let at = 0, level = 0; at < text.length; at++) {
    level += depth[at] ?? 0;
    inside[at] = level > 0 ? 1 : 0;
  }
  return inside;
}

function closeStraight(depth: Int32Array, opened: number, at: number): number {
  if (opened < 0 || at - opened > LONGEST_QUOTE) return at;
  mark(depth, opened, at);
  return -1;
}

/** From behind the sign that opens up to the one that closes. */
function mark(depth: Int32Array, from: number, to: number): void {
  depth[from + 1] = (depth[from + 1] ?? 0) + 1;
  depth[to] = (depth[to] ?? 0) - 1;
}

function attachClosingBracket(text: string, ranges: Range[]): Range[] {
  const last = ranges.at(-1);
  const before = ranges.at(-2);
  if (!last || !before) return ranges;
  const bracket = /^[（(【[〔][\s\S]{1,400}[)）】\]〕][。.]?$/u.test(
    text.slice(last.start, last.end),
  );
  return bracket ? [...ranges.slice(0, -2), { start: before.start, end: last.end }] : ranges;
}
