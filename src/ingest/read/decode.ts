import type { Finding } from '../../schema/finding.ts';

export interface ReadText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /**
   * Null where the bytes are a text; otherwise nothing can be made of them, and `text` is empty, unless it is
   * there and merely too large.
   */
  problem: 'empty' | 'binary' | 'too-large' | null;
  /** Bytes that could not be decoded and stand in `text` as U+FFFD. */
  undecodable: number;
}

/** More UTF-16 units than any document has: the longest plans run to some hundred thousand. */
export const LARGEST_TEXT = 8_000_000;
/** More bytes than this are not even decoded: no string could hold them. */
const LARGEST_FILE = 256_000_000;

/** Above this share of undecodable or control characters a file is no text. */
const NOISE = 0.05;

/**
 * Decode the bytes of a seed: UTF-8 or UTF-16 by their marks, else UTF-8 where it is valid, else GB18030.
 *
 * A byte order mark is no part of the text; offsets count from the character after it.
 * Never throws: what is no text is said in `problem`.
 *
 * @example read(new TextEncoder().encode('一、总体要求')).text // '一、总体要求'
 */
export function read(bytes: Uint8Array): ReadText {
  if (bytes.length > LARGEST_FILE)
    return { text: '', encoding: 'utf-8', problem: 'too-large', undecodable: 0 };
  const marked = byOrderMark(bytes);
  const decoded = marked ?? bestOf(bytes);
  if (decoded.text.length > LARGEST_TEXT) return { ...decoded, problem: 'too-large' };
  if (decoded.text.trim() === '') return { ...decoded, text: '', problem: 'empty' };
  if (isNoise(decoded.text)) return { ...decoded, text: '', problem: 'binary' };
  return decoded;
}

function byOrderMark(bytes: Uint8Array): ReadText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  return null;
}

/** GB18030 read as UTF-8 is lost almost whole; a share of losses below this is a damaged or cut UTF-8 file. */
const DAMAGED = 0.1;

function bestOf(bytes: Uint8Array): ReadText {
  const utf8 = decode(bytes, 'utf-8');
  if (utf8.undecodable <= utf8.text.length * DAMAGED) return utf8;
  const gb = decode(bytes, 'gb18030');
  return gb.undecodable < utf8.undecodable ? gb : utf8;
}

function decode(bytes: Uint8Array, encoding: ReadText['encoding']): ReadText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, problem: null, undecodable: count(text, (code) => code === 0xfffd) };
}

function isNoise(text: string): boolean {
  if (text.includes('\0')) return true;
  const noise = count(
    text,
    (code) =>
      code === 0xfffd || (code < 0x20 && code !== 9 && code !== 10 && code !== 13 && code !== 12),
  );
  return noise > text.length * NOISE;
}

function count(text: string, matches: (code: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < text.length; at++) if (matches(text.charCodeAt(at))) found++;
  return found;
}

/**
 * Say what of the bytes is no text.
 *
 * @example flagReading({ …, problem: null, undecodable: 3 }) // [{ code: 'undecodable', count: 3, span: null }]
 */
export function flagReading({ text, problem, undecodable }: ReadText): Finding[] {
  if (problem === null)
    return undecodable > 0 ? [{ code: 'undecodable', count: undecodable, span: null }] : [];
  // Of a text that is there and too large the ingest speaks itself.
  if (text !== '') return [];
  return [
    problem === 'too-large'
      ? { code: problem, length: null, limit: LARGEST_TEXT, span: null }
      : { code: problem, span: null },
  ];
}
