import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeEdits } from '../../../../src/text/edited.ts';
import { packSeed } from '../../../../src/views/shared/restoration/pack.ts';
import { spaceKind } from '../../../../src/views/shared/restoration/seed-text.client.ts';
import { unpackSeed } from '../../../support/seed-text.ts';
import { edit } from '../../corpus/fixtures.ts';

it('tells the spaces apart that look alike', () => {
  expect([' ', '\u3000', '\u00a0', '\n', '\t'].map(spaceKind)).toEqual([
    'space',
    'wide',
    'odd',
    'line',
    'tab',
  ]);
});

describe('characters of a seed in an attribute', () => {
  const edits = placeEdits([
    edit([2, 6], '(yè)', ''),
    edit([6, 7], ',', '，'),
    edit([8, 9], '某', '某某', { confidence: 'guess' }),
  ]);

  it('are those alone that the text has not, with their places', () => {
    const packed = packSeed('作业(yè),某校某', '作业，某校某', edits);
    expect(packed).toBe('2 0 (yè)\ue0020 1 ,');
    expect(unpackSeed('作业，某校某', packed)).toBe('作业(yè),某校某');
  });

  it('are all of them where the edits do not tell how the text came about', () => {
    expect(packSeed('作業,', '作业，', [])).toBe('0 3 作業,');
    expect(packSeed('作業(yè),', '作业，', edits)).toBe('0 3 作業(yè),');
  });

  it('have names where a parser or a reader would lose them', () => {
    expect(packSeed('加強(qiáng)\u3000作業\n', '')).toBe('0 0 加強(qiáng)\u3000作業\n');
    expect(packSeed('甲\r乙', '甲乙')).toBe('0 2 甲\ue000CR\ue001乙');
    expect(packSeed('甲\u202e,', '甲\u202e，', placeEdits([edit([2, 3], ',', '，')]))).toBe(
      '0 3 甲\ue000U+202E 强制从右到左\ue001,',
    );
  });

  it('cannot say that they are a name or another place', () => {
    expect(unpackSeed('', packSeed('\ue000CR\ue001\ue0020 1 ', ''))).toBe(
      '\ue000CR\ue001\ue0020 1 ',
    );
  });

  it('are all there, whatever they are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, (seed, restored) => {
        expect(unpackSeed(restored, packSeed(seed, restored))).toBe(seed);
      }),
    );
  });
});
