/** Words of a sentence, read from the borders that the build has found; put together again they are the sentence. */

/** A text that is cut into words. */
export interface Bordered {
  text: string;
  /** How long each word is, as `writeBorders` writes it. */
  borders: string;
}

export interface Word {
  /** As it stands in the text. */
  text: string;
  /** What it is compared by: forms of the same character are the same, `％` is `%`. */
  key: string;
  kind: 'word' | 'figure' | 'sign';
}

const SPOKEN = /[\p{L}\p{N}]/u;
/** All that begins with a digit is a figure. */
const DIGIT = /^[\d０-９]/u;

/** What one digit can say; `0` stands for as many characters of a word that goes on. */
const MOST = 35;

/**
 * Write how many UTF-16 units each word has: a digit of base 36 for each.
 *
 * @example writeBorders(['普惠', '率', '达', '90%']) // '2113'
 */
export function writeBorders(words: readonly string[]): string {
  return words
    .map(({ length }) => {
      const last = ((length - 1) % MOST) + 1;
      return '0'.repeat((length - last) / MOST) + last.toString(36);
    })
    .join('');
}

/**
 * Cut a text at its borders.
 *
 * @example wordsOf({ text: '普惠率达90%', borders: '2113' }).map(({ text }) => text) // ['普惠', '率', '达', '90%']
 */
export function wordsOf({ text, borders }: Bordered): Word[] {
  const words: Word[] = [];
  let [start, end] = [0, 0];
  for (const digit of borders) {
    end += digit === '0' ? MOST : Number.parseInt(digit, 36);
    if (digit === '0') continue;
    words.push(wordOf(text.slice(start, end)));
    start = end;
  }
  return words;
}

function wordOf(text: string): Word {
  const kind = DIGIT.test(text) ? 'figure' : SPOKEN.test(text) ? 'word' : 'sign';
  return { text, key: text.normalize('NFKC').toLowerCase(), kind };
}
