import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPrefixes, suffixArray } from '../../../../src/compare/shared-text/suffix-array.ts';

const SYMBOLS = 3;
const texts = fc.array(fc.nat(SYMBOLS - 1), { maxLength: 40 });

const spelled = (text: readonly number[]) => text.map((symbol) => 'abc'[symbol]).join('');

describe('the suffix array', () => {
  it('is in the order that sorting the suffixes gives', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const word = spelled(text);
        const sorted = [...word].map((_, at) => at);
        sorted.sort((a, b) => (word.slice(a) < word.slice(b) ? -1 : 1));
        expect([...suffixArray(Int32Array.from(text), SYMBOLS)]).toEqual(sorted);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes with what neighbours have in common', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const order = suffixArray(Int32Array.from(text), SYMBOLS);
        const common = commonPrefixes(Int32Array.from(text), order);
        for (let place = 1; place < order.length; place++) {
          const [a, b] = [text.slice(order[place - 1]), text.slice(order[place])];
          const differs = a.findIndex((symbol, at) => symbol !== b[at]);
          expect(common[place]).toBe(differs < 0 ? a.length : differs);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('sorts a text of one symbol from its end on', () => {
    expect([...suffixArray(new Int32Array(5), 1)]).toEqual([4, 3, 2, 1, 0]);
  });
});
