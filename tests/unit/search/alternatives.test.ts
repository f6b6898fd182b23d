import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alternativesOf, beyondAlternatives } from '../../../src/search/alternatives.ts';
import { quotesOf } from '../../../src/search/quotes.ts';

it('takes a query for one phrase, or with bars for any of several', () => {
  expect(alternativesOf('课后 服务')).toEqual(['课后 服务']);
  expect(alternativesOf(' 经费 ｜资助||经费')).toEqual(['经费', '资助']);
});

it('looks for a bar where there is nothing else', () => {
  expect(alternativesOf('|')).toEqual(['|']);
});

it('leaves every query something to look for, and not too much', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('|', '｜', '双减', ' ', 'a')), (signs) => {
      const found = alternativesOf(signs.join(''));
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(12);
    }),
  );
});

it('names the phrases that are too many', () => {
  const phrases = Array.from({ length: 14 }, (_, at) => `词${at}`);
  const query = phrases.join('|');
  expect([...alternativesOf(query), ...beyondAlternatives(query)]).toEqual(phrases);
  expect(beyondAlternatives(query)).toEqual(['词12', '词13']);
  expect(beyondAlternatives('||')).toEqual([]);
});

it('marks every phrase in a quotation, the longer of two that begin alike, none within another', () => {
  const text = { kind: 'clause' as const, blocks: ['强化课后服务经费保障，资助困难学生'] };
  const { quotes, times } = quotesOf(text, { phrases: ['经费', '经费保障', '保障', '资助'] });
  const marked = quotes.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked));
  expect(marked.map((piece) => piece.text)).toEqual(['经费保障', '资助']);
  expect(times).toBe(2);
});
