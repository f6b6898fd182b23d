import { describe, expect, it } from 'vitest';
import { closingBracket, splitOutside } from '../../../../src/ingest/annotate/bodies/brackets.ts';
import { titleSentenceOf } from '../../../../src/ingest/annotate/title-sentence.ts';
import { clauseOf } from './outline.ts';

describe('the bracket that ends a text', () => {
  it('holds the brackets inside it, of either width', () => {
    expect(closingBracket('完善机制。（市教育局、各镇(街道)）。')).toEqual({
      start: 5,
      end: 18,
      inner: '市教育局、各镇(街道)',
    });
  });

  it('is none where the text goes on, or where it was never opened', () => {
    expect(closingBracket('各镇(街道)落实')).toBeNull();
    expect(closingBracket('市教育局）')).toBeNull();
    expect(closingBracket('')).toBeNull();
  });
});

describe('splitting', () => {
  it('leaves what stands in brackets whole', () => {
    expect(splitOutside('市教育局、各县(市、区)、残联', '、')).toEqual([
      '市教育局',
      '各县(市、区)',
      '残联',
    ]);
  });
});

describe('the title sentence', () => {
  it('is the first sentence where that is the heading, whatever its quotes and stops', () => {
    const clause = clauseOf(['巩固提升“双减”成效。', '加强作业管理。'], {
      heading: '巩固提升"双减"成效',
    });
    expect(titleSentenceOf(clause)?.text).toBe('巩固提升“双减”成效。');
  });

  it('is none where the heading stands apart', () => {
    expect(
      titleSentenceOf(clauseOf(['到2025年，教育更加均衡。'], { heading: '工作目标' })),
    ).toBeNull();
    expect(titleSentenceOf(clauseOf(['加强作业管理。']))).toBeNull();
  });
});
