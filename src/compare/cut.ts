/**
 * Cut sentences into Chinese words: in the build alone. Browsers have dictionaries of their own, and with another
 * one other sentences would stand side by side; they get the borders that are found here.
 */
import { type Bag, bagOf } from './similarity.ts';
import { type Bordered, wordsOf, writeBorders } from './words.ts';

/** `1.5万`, `90％`, `２０２５`: a figure is one word, whatever a dictionary thinks of it. */
const FIGURE = /[\d０-９]{1,15}(?:[.．,，][\d０-９]{1,15}){0,3}[万亿]?[%％‰]?/gu;

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * Find the borders of the words, figures and signs of a text.
 *
 * @example cut('普惠率达90%').borders // '2113'
 */
export function cut(text: string): Bordered {
  const words: string[] = [];
  let end = 0;
  const addUntil = (start: number) => {
    for (const { segment } of segmenter.segment(text.slice(end, start))) words.push(segment);
  };
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    addUntil(index);
    words.push(figure);
    end = index + figure.length;
  }
  addUntil(text.length);
  return { text, borders: writeBorders(words) };
}

/** @example similarity(bagOfText('加强作业管理'), bagOfText('加强作业管理。')) // 1 */
export function bagOfText(text: string): Bag {
  return bagOf(wordsOf(cut(text)));
}
