/** A sentence cut into Chinese words; put together again they are the sentence. */

export interface Word {
  /** As it stands in the text. */
  text: string;
  /** What it is compared by: forms of the same character are the same, `％` is `%`. */
  key: string;
  kind: 'word' | 'figure' | 'sign';
}

/** `1.5万`, `90％`, `２０２５`: a figure is one word, whatever a dictionary thinks of it. */
const FIGURE = /[\d０-９]{1,15}(?:[.．,，][\d０-９]{1,15}){0,3}[万亿]?[%％‰]?/gu;
const SPOKEN = /[\p{L}\p{N}]/u;

type Cut = (text: string) => string[];

/** By the browser's dictionary, or character by character where it has none. */
const cutWords: Cut = (() => {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return cutCharacters;
  const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
  return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
})();

/** Cut into characters: what is left where there is no dictionary. */
export function cutCharacters(text: string): string[] {
  return [...text];
}

/**
 * Cut a text into words, figures and signs.
 *
 * @param cut how runs between figures are cut
 * @example wordsOf('普惠率达90%').map(({ text }) => text) // ['普惠', '率', '达', '90%']
 */
export function wordsOf(text: string, cut: Cut = cutWords): Word[] {
  const words: Word[] = [];
  let end = 0;
  const addUntil = (start: number) => {
    if (start > end) words.push(...cut(text.slice(end, start)).map((one) => wordOf(one)));
  };
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    addUntil(index);
    words.push({ text: figure, key: keyOf(figure), kind: 'figure' });
    end = index + figure.length;
  }
  addUntil(text.length);
  return words;
}

function wordOf(text: string): Word {
  return { text, key: keyOf(text), kind: SPOKEN.test(text) ? 'word' : 'sign' };
}

function keyOf(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
