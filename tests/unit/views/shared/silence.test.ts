import { describe, expect, it } from 'vitest';
import { terms } from '../../../../src/site/terms.ts';
import { type SilenceAbout, saySilence } from '../../../../src/views/shared/marks/words.ts';

const about: SilenceAbout = {
  document: 'a-2023',
  name: '甲市 2023年工作要点',
  completeness: 'complete',
  lookFor: ['经费', '资助'],
  elsewhere: [],
};
const place = { anchor: 'c3-2-s4', label: '三/2', marker: '2.', words: ['经费保障'] };

describe('silence', () => {
  it('of a whole document says what was looked for, and leads to its words there', () => {
    const { name, limit, meaning, search, also } = saySilence('silent', about);
    expect([name, limit, also]).toEqual(['未提及', null, []]);
    expect(meaning).toContain('未标到相关条款');
    const query = new URL(search.href, 'https://example.org').searchParams;
    expect([query.get('q'), query.get('document')]).toEqual(['经费|资助', 'a-2023']);
    expect(search.label).toBe('未提及：在甲市 2023年工作要点里检索“经费”“资助”');
  });

  it('never says that a thing is not mentioned whose word stands in a clause of another theme', () => {
    const { name, meaning, also } = saySilence('silent', { ...about, elsewhere: [place] });
    expect(name).toBe('未标到');
    expect(meaning).toContain('不说“未提及”');
    expect(also).toEqual([
      {
        href: expect.stringContaining('/documents/a-2023/#c3-2-s4'),
        name: '三/2',
        label: '另见甲市 2023年工作要点 三/2，有“经费保障”',
      },
    ]);
  });

  it('of a document that nobody vouches for gives that as its reason', () => {
    const { name, limit, meaning } = saySilence('incomplete', { ...about, completeness: null });
    expect([name, limit]).toEqual(['来源不全', '（未核）']);
    expect(meaning).toContain('不能担保来源完整');
    expect(meaning).toContain('不等于原文件没有写');
  });

  it('of a document that is cut off says where', () => {
    const cut = saySilence('incomplete', { ...about, completeness: 'truncated-tail' });
    expect(cut.limit).toBe(`（${terms.completeness['truncated-tail'].name}）`);
    expect(cut.search.label).toContain('来源不全（缺结尾）：');
  });

  it('names three passages, and how many there are', () => {
    const many = saySilence('incomplete', { ...about, elsewhere: Array(5).fill(place) });
    expect([many.also.length, many.more]).toEqual([3, '等5处']);
    expect(saySilence('silent', { ...about, elsewhere: [place, place] }).more).toBeNull();
  });
});
