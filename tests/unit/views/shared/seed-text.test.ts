import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSeed } from '../../../../src/views/shared/restoration/pack.ts';
import { spaceKind } from '../../../../src/views/shared/restoration/seed-text.client.ts';
import { unpackSeed } from '../../../support/seed-text.ts';

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
  it('are themselves, white space included, but for those that a parser or a reader would lose', () => {
    expect(packSeed('加強(qiáng)\u3000作業\n')).toBe('加強(qiáng)\u3000作業\n');
    expect(packSeed('甲\r乙')).toBe('甲\ue000CR\ue001乙');
    expect(packSeed('甲\u202e乙')).toBe('甲\ue000U+202E 强制从右到左\ue001乙');
  });

  it('cannot say that they are a name', () => {
    expect(packSeed('\ue000CR\ue001')).not.toContain('\ue000CR\ue001');
  });

  it('are all there, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (seed) => {
        expect(unpackSeed(packSeed(seed))).toBe(seed);
      }),
    );
  });
});
