import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutCharacters, wordsOf } from '../../../src/compare/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

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
  expect(wordsOf(text).filter(({ kind }) => kind === 'figure')).toMatchObject([{ text: figure }]);
});

it('compares wide and narrow forms of a figure as one', () => {
  expect(wordsOf('９０％')[0]?.key).toBe(wordsOf('90%')[0]?.key);
});

it('tells signs from words', () => {
  expect(wordsOf('“教育”，').map(({ kind }) => kind)).toEqual(['sign', 'word', 'sign', 'sign']);
});

it('loses no character, with a dictionary and without', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(texts(text).join('')).toBe(text);
      const bare = wordsOf(text, cutCharacters);
      expect(bare.map((word) => word.text).join('')).toBe(text);
    }),
  );
});

it('does without a dictionary where the browser has none', () => {
  expect(wordsOf('达到90%', cutCharacters).map((word) => word.text)).toEqual(['达', '到', '90%']);
});
