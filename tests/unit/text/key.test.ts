import { describe, expect, it } from 'vitest';
import { foldText, keyOf, quoteFrom } from '../../../src/text/key.ts';

describe('the key of a text', () => {
  it('is the same for half-width and full-width printings', () => {
    expect(keyOf('落实“５＋２”，推进（试点）').text).toBe(keyOf('落实"5+2",推进(试点)').text);
  });

  it('leaves out quotes of every style, opened and never closed ones too', () => {
    expect(keyOf('“5G+专递”课堂').text).toBe('5g+专递课堂');
    expect(keyOf('实施‘名校+」工程').text).toBe('实施名校+工程');
  });

  it('quotes the original words, with what the key left out inside them', () => {
    const text = '推广“5G+专递”课堂';
    const key = keyOf(text);
    const start = key.text.indexOf('专递课堂');
    expect(quoteFrom(text, key, start, start + 4)).toBe('专递”课堂');
  });
});

describe('a folded text', () => {
  it('keeps its length, so that offsets stay true', () => {
    const text = '（２０２３—２０２５年）：“双减”İ　';
    expect(foldText(text)).toHaveLength(text.length);
    expect(foldText(text)).toContain('(2023-2025年):');
  });
});
