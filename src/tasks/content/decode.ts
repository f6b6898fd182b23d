import type { Problem } from '../../schema/problem.ts';

/** Line ends and tabs apart, a person types none of these; a bidirectional sign shows a line other than it is. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufffe\uffff]/u;

/** A sign by its number, and the line in which it stands. */
export interface Unseen {
  sign: string;
  line: number;
}

/**
 * Find a sign that cannot be seen and that no text of a person has a use for.
 *
 * @example findUnseen('教育\u202e') // { sign: 'U+202E', line: 1 }
 */
export function findUnseen(text: string): Unseen | null {
  const found = UNSEEN.exec(text);
  if (!found) return null;
  const code = found[0].codePointAt(0) ?? 0;
  const sign = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { sign, line: text.slice(0, found.index).split('\n').length };
}

/** Say so, of a place that is no value by itself: a comment, or prose. */
export function checkUnseen(
  file: string,
  text: string,
  { firstLine = 1, fix = 'Take it out.' } = {},
): Problem[] {
  const found = findUnseen(text);
  if (!found) return [];
  const place = `line ${found.line + firstLine - 1}`;
  return [{ file, place, message: `the sign ${found.sign} stands here, which nobody sees`, fix }];
}

/**
 * Decode a file that a person wrote: UTF-8 and nothing else, for a lost character would reach readers as U+FFFD.
 *
 * @returns its text, without the byte order mark; a problem with its line where it is none
 * @example decode('content/regions.yaml', new Uint8Array([0xbd]))
 *   // { file: 'content/regions.yaml', place: 'line 1', message: 'is not UTF-8', … }
 */
export function decode(file: string, bytes: Uint8Array): string | Problem {
  const text = decoded(bytes);
  if (text !== null) return text;
  const fix = 'Save the file as UTF-8; a character lost before has to be typed again.';
  return { file, place: `line ${firstWrongLine(bytes)}`, message: 'is not UTF-8', fix };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No character of UTF-8 but the line feed itself holds its byte, so that lines can be decoded one by one. */
function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const rest = end < 0 ? bytes.length : end;
    if (decoded(bytes.subarray(start, rest)) === null) return line;
    start = rest + 1;
  }
  return 1;
}
