import { type Token, Tokenizer } from 'parse5';

/** Decoded text and the range of the source that it was read from. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

const REFERENCE = /&#?[0-9A-Za-z]{1,40};?/uy;

/**
 * Say for a run of decoded characters where each stands in the source.
 *
 * The tokenizer's own places of text are not used: where a reference ends early (`&notit;`) it has looked ahead
 * when it names them. What the source says from `start` on is followed instead.
 *
 * @returns pieces without gaps, in order: runs that are equal to the source, references, and line ends
 * @example [...locate('A&amp;B', 0, 'A&B')].map(({ end }) => end) // [1, 6, 7]
 */
export function* locate(source: string, start: number, decoded: string): Generator<Piece> {
  let at = start;
  let read = 0;
  let plain = start;
  while (at < source.length && read < decoded.length) {
    const other = decodeAt(source, at);
    if (other && decoded.startsWith(other.text, read)) {
      if (plain < at) yield { text: source.slice(plain, at), start: plain, end: at };
      yield { ...other, start: at };
      at = other.end;
      read += other.text.length;
      plain = at;
    } else if (source[at] === decoded[read]) {
      at++;
      read++;
    } else break;
  }
  if (plain < at) yield { text: source.slice(plain, at), start: plain, end: at };
}

/** What the tokenizer reads otherwise than it is written: a reference, or a line end with a carriage return. */
function decodeAt(source: string, at: number): { text: string; end: number } | null {
  const sign = source[at];
  if (sign === '\r') return { text: '\n', end: at + (source[at + 1] === '\n' ? 2 : 1) };
  return sign === '&' ? decodeReference(source, at) : null;
}

const known = new Map<string, string>();
/** Names are few; of numbers only so many are remembered. */
const MOST_KNOWN = 5000;

/** The character reference at a `&`; null where it stands for itself. */
function decodeReference(source: string, at: number): { text: string; end: number } | null {
  REFERENCE.lastIndex = at;
  const written = REFERENCE.exec(source)?.[0];
  if (!written) return null;
  let text = known.get(written);
  if (text === undefined) {
    text = decode(written);
    if (known.size < MOST_KNOWN) known.set(written, text);
  }
  return text === written ? null : { text, end: at + written.length };
}

const nothing = () => {};

function decode(written: string): string {
  let text = '';
  const add = ({ chars }: Token.CharacterToken) => {
    text += chars;
  };
  const tokenizer = new Tokenizer(
    {},
    {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: add,
      onComment: nothing,
      onDoctype: nothing,
      onStartTag: nothing,
      onEndTag: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(written, true);
  return text;
}
