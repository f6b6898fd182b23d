import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cut } from '../../../src/compare/cut.ts';
import { wordsOf, writeBorders } from '../../../src/compare/words.ts';

const words = (text: string) => wordsOf(cut(text));
const texts = (text: string) => words(text).map((word) => word.text);

it('cuts Chinese into words, not into characters', () => {
  expect(texts('加强作业管理。')).toEqual(['加强', '作业', '管理', '。']);
});

it.each([
  ['新增学位1.5万个', '1.5万'],
  ['达到90%以上', '90%'],
  ['达到９０％以上', '９０％'],
  ['投入1,200元', '1,200'],
  ['到2025年', '2025'],
])('keeps the figure of %s whole', (text, figure) => {
  expect(words(text).filter(({ kind }) => kind === 'figure')).toMatchObject([{ text: figure }]);
});

it('compares wide and narrow forms of a figure as one', () => {
  expect(words('９０％')[0]?.key).toBe(words('90%')[0]?.key);
});

it('tells signs from words', () => {
  expect(words('“教育”，').map(({ kind }) => kind)).toEqual(['sign', 'word', 'sign', 'sign']);
});

it('loses no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(texts(text).join('')).toBe(text);
    }),
  );
});

it('reads from borders the words that were written, however long they are', () => {
  expect(writeBorders(['普惠', '率', '达', '90%'])).toBe('2113');
  const word = fc.string({ unit: fc.constantFrom('课', 'a', '1', '，', '𠮷'), minLength: 1 });
  const long = fc.constantFrom(34, 35, 36, 69, 70, 71, 1000).map((length) => 'x'.repeat(length));
  fc.assert(
    fc.property(fc.array(fc.oneof(word, long)), (given) => {
      const borders = writeBorders(given);
      const read = wordsOf({ text: given.join(''), borders });
      expect(read.map(({ text }) => text)).toEqual(given);
    }),
  );
});
