/** Brackets and quotation marks come in pairs, further apart than the model looks; this keeps count of them. */

const OPENERS = '“‘《（【〔〈';
const CLOSERS = '”’》）】〕〉';

export const isBracket = (symbol: string) => OPENERS.includes(symbol) || CLOSERS.includes(symbol);

/**
 * Tell what is open behind a symbol; null where the symbol fits ill: it closes what is not open, or opens what is.
 *
 * @param open the openers that wait for their closers, in order
 * @example passOver('“《', '》') // '“'
 */
export function passOver(open: string, symbol: string): string | null {
  if (OPENERS.includes(symbol)) return open.includes(symbol) ? null : open + symbol;
  const pair = CLOSERS.indexOf(symbol);
  if (pair < 0) return open;
  return open.endsWith(OPENERS[pair] ?? '') ? open.slice(0, -1) : null;
}

/**
 * Walk on over symbols from what is open, and count those that fit ill.
 *
 * @example walkOver('“', Array.from('”和“双减”）')) // { open: '', ill: 1 }
 */
export function walkOver(open: string, symbols: readonly string[]): { open: string; ill: number } {
  let ill = 0;
  let still = open;
  for (const symbol of symbols) {
    const next = passOver(still, symbol);
    if (next === null) ill++;
    still = next ?? still;
  }
  return { open: still, ill };
}
