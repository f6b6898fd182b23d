import { describe, expect, it } from 'vitest';
import { originOf, type Standing } from '../../../../src/compare/shared-text/national.ts';

const texts = [
  { id: 'policy', text: '全面贯彻党的教育方针' },
  { id: 'homework', text: '三至六年级书面作业平均完成时间不超过60分钟' },
];
const restating = (text: string, evidence: string): Standing['sentence'] => ({
  text,
  national: [{ id: 'homework', document: null, number: null, evidence: [evidence] }],
});
const origin = (passage: string, ...sentences: Standing['sentence'][]) =>
  originOf(
    passage,
    sentences.map((sentence) => ({ sentence, at: sentence.text.indexOf(passage) })),
    texts,
    8,
  );

describe('a passage', () => {
  const [a, b] = ['3-6年级作业每天60分钟以内', '小学3-6年级作业每天60分钟以内。'];

  it('is that of a provision where every sentence restates it in these words', () => {
    const found = origin(a, restating(a, a), restating(b, a));
    expect(found).toEqual({ whole: true, national: ['homework'] });
  });

  it('is that of a provision where it is a part of the words', () => {
    expect(origin('级作业每天60分钟以内', restating(a, a)).whole).toBe(true);
  });

  it('is not where one sentence says it of something else', () => {
    const other = { text: `${a}并逐年减少`, national: [] };
    expect(origin(a, restating(a, a), other)).toEqual({ whole: false, national: [] });
  });

  it('is not where as many other words stand beside it, though it holds the provision', () => {
    const longer = `${a}，推行作业超市制度`;
    const found = origin(longer, restating(longer, a));
    expect(found).toEqual({ whole: false, national: ['homework'] });
  });

  it('is that of the national wording where it is a part of it', () => {
    const part = '书面作业平均完成时间不超过';
    expect(origin(part, { text: part, national: [] })).toEqual({
      whole: true,
      national: ['homework'],
    });
  });

  it('of a phrase and a provision names both, in the order of their file', () => {
    const both = `${a}，全面贯彻党的教育方针`;
    expect(origin(both, restating(both, a))).toEqual({
      whole: true,
      national: ['policy', 'homework'],
    });
  });
});
