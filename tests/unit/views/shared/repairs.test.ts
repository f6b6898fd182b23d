import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../../src/schema/document.ts';
import { segments } from '../../../../src/views/shared/passage/segments.ts';
import { edit } from '../../corpus/fixtures.ts';

const sentence = (text: string, span: [number, number]): Sentence => ({
  id: 'c1-s1',
  text,
  span,
  labels: [],
  commitment: null,
});

describe('a guess', () => {
  const guess = edit([3, 7], '?!蹦J', '校', { confidence: 'guess' });
  const damaged = sentence('二级总?!蹦J学组合。', [0, 11]);

  it('leaves the seed’s characters in the text', () => {
    const parts = segments(damaged, [guess]);
    expect(parts.map(({ text }) => text).join('')).toBe(damaged.text);
    expect(parts.find((part) => part.guess)).toMatchObject({
      text: '?!蹦J',
      damage: guess.span,
      edit: null,
    });
  });

  it('does not move what follows', () => {
    const later = edit([9, 10], '和', '合', { rule: 'curated', by: 'curator' });
    const parts = segments(damaged, [guess, later]);
    expect(parts.find((part) => part.edit)?.text).toBe('合');
  });
});

describe('a repair', () => {
  it('that only took something away keeps its place, without a character', () => {
    const gone = edit([2, 3], '，', '', { rule: 'doubled' });
    const parts = segments(sentence('一，二', [0, 4]), [gone]);
    expect(parts.map(({ text, edit }) => [text, edit?.from ?? null])).toEqual([
      ['一，', null],
      ['', '，'],
      ['二', null],
    ]);
  });

  it('that put something in stands behind what was before it', () => {
    const added = edit([2, 2], '', '年', { rule: 'date' });
    const parts = segments(sentence('23年一', [0, 3]), [added]);
    expect(parts.map(({ text, edit }) => [text, edit?.to ?? null])).toEqual([
      ['23', null],
      ['年', '年'],
      ['一', null],
    ]);
  });
});

describe('hidden characters', () => {
  it('stand alone, so that a page can fence them in', () => {
    const parts = segments(sentence('甲\u202e乙', [0, 3]));
    expect(parts.map(({ text, hidden }) => [text, hidden])).toEqual([
      ['甲', false],
      ['\u202e', true],
      ['乙', false],
    ]);
  });
});
