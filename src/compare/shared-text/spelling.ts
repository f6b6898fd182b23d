import type { Distinct } from './sentences.ts';

/** All texts one behind the other as numbers, each closed by a number of its own, so that no two have it in common. */
export interface Spelling {
  text: Int32Array;
  /** Every number of `text` is smaller. */
  symbols: number;
  /** For each place in `text`, the index of its sentence. */
  sentence: Int32Array;
  /** For each sentence, where it begins. */
  starts: Int32Array;
}

const UNITS = 0x10000;

/** Spell sentences as one array of numbers: UTF-16 units, behind as many numbers as there are sentences. */
export function spell(sentences: readonly Pick<Distinct, 'text'>[]): Spelling {
  const size = sentences.reduce((sum, { text }) => sum + text.length + 1, 0);
  const text = new Int32Array(size);
  const sentence = new Int32Array(size);
  const starts = new Int32Array(sentences.length);
  let at = 0;
  for (const [index, one] of sentences.entries()) {
    starts[index] = at;
    sentence.fill(index, at, at + one.text.length + 1);
    for (let unit = 0; unit < one.text.length; unit++) {
      text[at++] = sentences.length + one.text.charCodeAt(unit);
    }
    text[at++] = index;
  }
  return { text, symbols: sentences.length + UNITS, sentence, starts };
}

const LETTER = 1;
const OPENS = 2;
const CLOSES = 4;
let kinds: Uint8Array | undefined;

/** What each UTF-16 unit is; half of a pair may stand at that end of a passage where it leaves the pair whole. */
function kindOf(unit: number): number {
  kinds ??= Uint8Array.from({ length: UNITS }, (_, code) => {
    if (code >= 0xd800 && code < 0xdc00) return OPENS;
    if (code >= 0xdc00 && code < 0xe000) return CLOSES;
    return /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? LETTER : 0;
  });
  return kinds[unit] as number;
}

/** Tell whether a passage may begin with a unit: with a letter or a figure, not with a mark or a blank. */
export const mayBegin = (unit: number): boolean => (kindOf(unit) & (LETTER | OPENS)) !== 0;

/** Tell whether a passage may end with a unit. */
export const mayEnd = (unit: number): boolean => (kindOf(unit) & (LETTER | CLOSES)) !== 0;
