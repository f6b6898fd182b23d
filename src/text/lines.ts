import type { Range } from './range.ts';

/** A line of a text without the white space around it. */
export interface Line extends Range {
  text: string;
}

/** Breaks that any source uses, form feeds of PDF text included. */
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/gu;

/**
 * Split a text into its lines that say something; what lies between them is white space.
 *
 * @example splitLines('  一、总体要求\n\n') // [{ start: 2, end: 8, text: '一、总体要求' }]
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const brk of text.matchAll(BREAK)) {
    push(lines, text, at, brk.index);
    at = brk.index + brk[0].length;
  }
  push(lines, text, at, text.length);
  return lines;
}

/** Walk over a text from line feed to line feed, white space and all; `start` is where a line begins. */
export function* rawLines(text: string): Generator<{ line: string; start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    yield { line, start };
    start += line.length + 1;
  }
}

/**
 * Say where lines stand once replacements are made.
 *
 * @param replacements in order; none crosses the edge of a line
 * @param text after them
 */
export function moveLines<L extends Line>(
  lines: readonly L[],
  replacements: readonly (Range & { to: string })[],
  text: string,
): L[] {
  let next = 0;
  let grown = 0;
  const move = (place: number) => {
    for (let one = replacements[next]; one && one.end <= place; one = replacements[++next])
      grown += one.to.length - (one.end - one.start);
    return place + grown;
  };
  return lines.map((line) => {
    const start = move(line.start);
    const end = move(line.end);
    return { ...line, start, end, text: text.slice(start, end) };
  });
}

function push(lines: Line[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  if (start < end) lines.push({ start, end, text: text.slice(start, end) });
}

function isBlank(text: string, at: number): boolean {
  const character = text[at] ?? '';
  return character === '\u200b' || character === '\ufeff' || character.trim() === '';
}
