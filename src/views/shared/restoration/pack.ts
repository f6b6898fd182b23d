/** Put characters of a seed into an attribute: text browsers and whoever gathers texts shall have each sentence once. */
import { codePoint, pieces } from './characters.ts';
import { NAMED } from './seed-text.client.ts';
import { restoration } from './words.ts';

/**
 * Pack characters of a seed: those that an attribute cannot carry, or that act, by their names in private signs.
 *
 * @example packSeed('甲\u202e乙') // '甲\ue000U+202E 强制从右到左\ue001乙'
 */
export function packSeed(seed: string): string {
  return pieces(seed)
    .map(({ text, kind }) => {
      if (kind === 'hidden') return NAMED.join(restoration.hidden(codePoint(text)));
      // A parser would make a line feed of it.
      return text === '\r' ? NAMED.join('CR') : text;
    })
    .join('');
}
