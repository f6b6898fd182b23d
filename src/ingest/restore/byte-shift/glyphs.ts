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
  const glyph = character === '' ? null : describe(character);
  glyphs[code] = glyph;
  return glyph;
}

/** Describe a character. */
export function describe(character: string): Glyph {
  const symbol = symbolOf(character);
  const wide = /[０-９Ａ-Ｚａ-ｚ]/u.test(character);
  const foreign = isHan(character)
    ? { simplified: symbol !== character, traditional: !isInBig5(character) }
    : { simplified: wide, traditional: wide };
  return { character, symbol, bracket: isBracket(symbol), foreign };
}

const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';
