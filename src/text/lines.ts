/** A line of the restored text without the white space around it; `start` and `end` are its offsets. */
export interface Line {
  start: number;
  end: number;
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
