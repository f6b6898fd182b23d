import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { MOST_WORDINGS, synonymTable, widen } from '../../../src/search/synonyms.ts';
import { loadThemes } from '../../../src/tasks/content/themes.ts';
import { simplify } from './scan-index.ts';

const table = synonymTable([
  {
    synonyms: [
      ['特殊教育', '特教'],
      ['特殊教育学校', '特教学校'],
    ],
  },
  { synonyms: [['课后服务', '延时服务', '课后托管', '课后延时服务']] },
  { shortNames: { 职教: ['职业教育'], 高校: ['高等学校', '高等院校'] } },
  {},
]);
const wordings = (phrase: string) => widen(phrase, table).map((one) => one.phrase);

describe('other words for a phrase', () => {
  it('are those of its group, in the words of the whole phrase', () => {
    expect(widen('特教经费', table)).toEqual([
      { from: '特教', to: '特殊教育', phrase: '特殊教育经费' },
    ]);
    expect(wordings('延时服务')).toEqual(['课后服务', '课后托管']);
  });

  it('are those of the longest word that is known', () => {
    expect(wordings('特教学校')).toEqual(['特殊教育学校']);
    expect(wordings('课后延时服务收费')).toEqual(['课后服务收费', '延时服务收费', '课后托管收费']);
  });

  it('are given for a short name, and never a short name for them', () => {
    expect(wordings('职教')).toEqual(['职业教育']);
    expect(wordings('民办高校')).toEqual(['民办高等学校', '民办高等院校']);
    expect(wordings('职业教育')).toEqual([]);
  });

  it('are not made of pieces of words that a short name stands across', () => {
    expect(wordings('在职教师')).toEqual([]);
    expect(wordings('提高校本作业')).toEqual([]);
  });

  it('hold nothing that the phrase itself, or another of them, finds', () => {
    // 课后延时服务 is found by 延时服务.
    expect(wordings('课后托管')).toEqual(['课后服务', '延时服务']);
  });

  it('are known whatever the phrase is written in', () => {
    expect(wordings('“特教” 学校')).toEqual(['特殊教育学校']);
    expect(widen('課後托管', table, simplify).map(({ to }) => to)).toEqual([
      '课后服务',
      '延时服务',
    ]);
  });

  it('are none where nothing is known', () => {
    expect(['', '作业', '__proto__', 'constructor'].flatMap(wordings)).toEqual([]);
  });
});

describe('the words of the themes', async () => {
  const { themes } = await loadThemes('.');
  const all = synonymTable(themes);

  it('are known of every theme', () => {
    expect(themes.filter(({ synonyms, shortNames }) => !synonyms && !shortNames)).toEqual([]);
  });

  it.each([
    ['特教', '特殊教育'],
    ['延时服务', '课后服务'],
    ['延时服务', '课后托管'],
    ['职教', '职业教育'],
    ['中职', '中等职业'],
    ['随读', '随班就读'],
    ['普惠园', '普惠性幼儿园'],
    ['公办园占比', '公办幼儿园占比'],
    ['县管校聘', '区管校聘'],
    ['自闭症', '孤独症'],
    ['思政课', '思想政治理论课'],
  ])('lead from %s to %s', (from, to) => {
    expect(widen(from, all).map(({ phrase }) => phrase)).toContain(to);
  });

  it('are of use: each word of a group leads to another, or is found by another', () => {
    const idle = all.groups.flatMap((group) =>
      group.filter((word) => {
        const isHolding = group.some((other) => other !== word && word.includes(other));
        return widen(word, all).length === 0 && !isHolding;
      }),
    );
    expect(idle).toEqual([]);
  });

  it('are few for any phrase, and never the phrase itself', () => {
    const words = [...all.groups.flat(), ...all.short.flat(), '的', '学校', ' ', 'ａ'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 12 }), (parts) => {
        const phrase = parts.join('');
        const found = widen(phrase, all);
        expect(found.length).toBeLessThanOrEqual(MOST_WORDINGS);
        expect(found.filter((one) => one.phrase.includes(fold(phrase)))).toEqual([]);
        expect(new Set(found.map((one) => one.phrase)).size).toBe(found.length);
      }),
    );
  });
});
