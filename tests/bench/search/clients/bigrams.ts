/** Words for an index that knows none: any two signs in a row. */

/** Behind the last sign of a text. */
const END = '\u0000';

/**
 * Cut texts, which stand on lines of their own, into pairs of signs.
 *
 * @example bigrams('双减') // ['双减', '减\u0000']
 */
export function bigrams(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const signs = Array.from(line);
    return signs.map((sign, at) => sign + (signs[at + 1] ?? END));
  });
}

/**
 * Cut a phrase into the pairs that a text must hold: a sign alone is the beginning of any pair.
 *
 * @example bigramsOf('课后服务') // ['课后', '后服', '服务']
 */
export function bigramsOf(phrase: string): string[] {
  const signs = Array.from(phrase);
  if (signs.length === 1) return signs;
  return signs.slice(1).map((sign, at) => (signs[at] ?? '') + sign);
}
