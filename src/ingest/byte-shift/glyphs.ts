/** What the search asks of each character of GBK, looked up once. */
import { isInBig5 } from './big5.ts';
import { isBracket } from './brackets.ts';
import { decodePair } from './gbk.ts';
import { symbolOf } from './language.ts';

export interface Glyph {
  character: string;
  /** As the model counts it. */
  symbol: string;
  bracket: boolean;
  /** True where a text in simplified, or in traditional script would not write it so. */
  foreign: { simplified: boolean; traditional: boolean };
  /** True where an unknown byte is not taken for one of it: learned words, other scripts, drawings. */
  rare: { simplified: boolean; traditional: boolean };
}

export type Script = keyof Glyph['foreign'];

const glyphs: (Glyph | null | undefined)[] = new Array(0x10000);

/**
 * Look up the character of two bytes; null where they are no assigned code.
 *
 * @example glyphOf(0xde, 0x6b) // 辦, which simplified texts do not write
 */
export function glyphOf(lead: number, trail: number): Glyph | null {
  const code = (lead << 8) | trail;
  const known = glyphs[code];
  if (known !== undefined) return known;
  const character = decodePair(lead, trail);
  const glyph = character === '' ? null : describe(character, isPlain(lead, trail));
  glyphs[code] = glyph;
  return glyph;
}

/** The signs and the characters of GB 2312. */
const isPlain = (lead: number, trail: number) =>
  trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xf7) || (lead >= 0xa1 && lead <= 0xa3));

/** @param plain true where the character is one of GB 2312 */
export function describe(character: string, plain = true): Glyph {
  const symbol = symbolOf(character);
  const wide = /[０-９Ａ-Ｚａ-ｚ]/u.test(character);
  const foreign = isHan(character)
    ? { simplified: symbol !== character, traditional: !isInBig5(character) }
    : { simplified: wide, traditional: wide };
  const rare = {
    simplified: !plain || foreign.simplified,
    traditional: foreign.traditional || (!plain && !isHan(character)),
  };
  return { character, symbol, bracket: isBracket(symbol), foreign, rare };
}

const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';
