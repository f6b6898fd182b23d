import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codePoint,
  findHidden,
  pieces,
} from '../../../../src/views/shared/restoration/characters.ts';

const kinds = (text: string) => pieces(text).map(({ kind, text: part }) => [kind, part]);

describe('pieces', () => {
  it('leaves plain text whole', () => {
    expect(kinds('（一）总体要求。')).toEqual([['text', '（一）总体要求。']]);
  });

  it('takes out white space one by one', () => {
    expect(kinds('一、 \u3000目标\n')).toEqual([
      ['text', '一、'],
      ['space', ' '],
      ['space', '\u3000'],
      ['text', '目标'],
      ['space', '\n'],
    ]);
  });

  it.each([
    ['a mark that turns the text around', '\u202e'],
    ['a zero-width space', '\u200b'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a control character', '\u0007'],
    ['a private character', '\ue000'],
    ['half of a pair', '\ud83c'],
    ['a lost byte', '\ufffd'],
    ['a tag beyond the first plane', '\u{e0041}'],
    ['a Hangul filler', '\u3164'],
  ])('takes out %s', (_what, character) => {
    expect(kinds(`甲${character}乙`)).toEqual([
      ['text', '甲'],
      ['hidden', character],
      ['text', '乙'],
    ]);
  });

  it('counts no line end among the hidden', () => {
    expect(findHidden('甲\r\n\t乙')).toEqual([]);
  });

  it('never gains or loses a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          pieces(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

it('writes the number of a character as Unicode does', () => {
  expect(codePoint('\u202e')).toBe('U+202E');
  expect(codePoint('\t')).toBe('U+0009');
  expect(codePoint('\u{e0041}')).toBe('U+E0041');
});
