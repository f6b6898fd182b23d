import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../../../src/views/shared/passage/segments.ts';
import {
  segmentsOfWords,
  segmentsWithin,
} from '../../../../src/views/shared/passage/words-within.ts';
import { edit } from '../../corpus/fixtures.ts';

const sentence = (text: string, size = text.length) => ({
  text,
  span: [0, size] as [number, number],
  labels: [],
});
const said = (parts: ReturnType<typeof segments>) =>
  parts.map(({ text, edit: made, damage }) => [text, made?.from ?? null, damage]);

describe('words of a sentence by themselves', () => {
  it('keep of a repair what stands in them, and not what stands beside them', () => {
    const edits = [edit([2, 6], '####', '办学组合'), edit([8, 9], '#', '家')];
    const of = (words: string) =>
      said(segmentsOfWords(words, sentence('新增办学组合5个家。'), { edits, garbled: [] }));
    expect(of('新增办学')).toEqual([
      ['新增', null, null],
      ['办学', '####', null],
    ]);
    expect(of('5个')).toEqual([['5个', null, null]]);
  });

  it('keep damage that nobody repaired', () => {
    const parts = segmentsOfWords('增##组', sentence('新增##组合5个。'), {
      edits: [],
      garbled: [[2, 4]],
    });
    expect(said(parts)).toEqual([
      ['增', null, null],
      ['##', null, [2, 4]],
      ['组', null, null],
    ]);
  });

  it('keep a place where words were only taken out, at their edge as well', () => {
    // Seed: `新增XX学位5个`.
    const edits = [edit([2, 4], 'XX', '')];
    const of = (words: string) =>
      said(segmentsOfWords(words, sentence('新增学位5个', 8), { edits, garbled: [] }));
    expect(of('新增学位')).toContainEqual(['', 'XX', null]);
    expect(of('学位5个')).toContainEqual(['', 'XX', null]);
    expect(of('5个')).toEqual([['5个', null, null]]);
  });

  it('that stand nowhere in it have no marks, and are shown as they are', () => {
    const edits = [edit([2, 6], '####', '办学组合')];
    const parts = segmentsOfWords('办学组合5所', sentence('新增办学组合5个。'), {
      edits,
      garbled: [],
    });
    expect(said(parts)).toEqual([['办学组合5所', null, null]]);
  });

  it('are the text of their range, whatever is marked in the sentence', () => {
    const places = fc.array(fc.tuple(fc.nat(20), fc.nat(4)), { maxLength: 5 });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        places,
        fc.nat(20),
        fc.nat(20),
        (text, at, a, b) => {
          const garbled = at.map(([from, size]): [number, number] => [from, from + size]);
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const parts = segmentsWithin(segments(sentence(text), [], garbled), { start, end });
          expect(parts.map((part) => part.text).join('')).toBe(text.slice(start, end));
        },
      ),
    );
  });
});
