import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spell, spellBlocks, spellQuery } from '../../../src/search/spelling.ts';
import { contains, findPhrase, normalize, searchRecords } from '../../../src/search/text.ts';
import { clause, document } from '../corpus/fixtures.ts';

describe('what can be found', () => {
  const records = searchRecords(
    document('a', {
      title: '2023年工作要点',
      noticeTitle: '关于印发2023年工作要点的通知',
      sections: [
        { id: 's1', marker: '一、', heading: '紧扣均衡', parent: null, span: [0, 4], labels: [] },
      ],
      clauses: [
        clause('c1', [['加强作业管理。'], ['控制作业总量。', 'double-reduction/homework']]),
      ],
    }),
  );

  it('is the titles, then each section heading, then each clause', () => {
    expect(records.map(({ kind, anchor }) => `${kind} ${anchor}`)).toEqual([
      'title null',
      'section s1',
      'clause c1',
    ]);
  });

  it('lets a phrase run from one sentence of a clause into the next', () => {
    expect(records.filter((record) => contains(record, '管理。控制')).length).toBe(1);
  });

  it('lets no phrase run from the title into the notice', () => {
    expect(records.some((record) => contains(record, '要点关于'))).toBe(false);
  });

  it('is nothing in a document without text', () => {
    expect(searchRecords(document('b', { title: null, clauses: [clause('c1', [[' ']])] }))).toEqual(
      [],
    );
  });
});

describe('normalize', () => {
  it.each([
    ['（５Ｇ＋专递课堂）', '(5g+专递课堂)'],
    ['“双减” 政策\n', '“双减”政策'],
    ['第①项，达95％', '第1项,达95%'],
  ])('makes %j comparable', (text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });
});

describe('findPhrase', () => {
  it('gives the places in the text as published', () => {
    const text = '开展 “５＋２”课后服务';
    const [span] = findPhrase(text, '"5+2'.slice(1));
    expect(text.slice(...(span ?? [0, 0]))).toBe('５＋２');
  });

  it('spans white space that the phrase does not have', () => {
    const text = '课后 服务';
    expect(findPhrase(text, '课后服务')).toEqual([[0, 5]]);
  });

  it('finds every place, without overlap', () => {
    expect(findPhrase('服务服务服务', '服务服务')).toEqual([[0, 4]]);
    expect(findPhrase('服务与服务', '服务')).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });

  it('finds what a plain scan finds, and nothing in a blank phrase', () => {
    const sign = fc.constantFrom('双', '减', '。', 'Ａ', 'a', ' ', '①', '1', '𠮷');
    const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, text, (whole, phrase) => {
        expect(findPhrase(whole, phrase).length > 0).toBe(contains({ blocks: [whole] }, phrase));
      }),
    );
    expect(findPhrase('双减', ' ')).toEqual([]);
  });
});

describe('spelling', () => {
  it('writes the number of a sign in letters', () => {
    expect(spell('双减')).toBe('bftc bezn');
  });

  it('gives every sign one word and no two signs the same', () => {
    const words = spell('双减，双').split(' ');
    expect(words).toHaveLength(4);
    expect(new Set(words).size).toBe(3);
    expect(words[0]).toBe(words[3]);
  });

  it('uses letters alone, whatever the sign', () => {
    const sign = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        expect(spell(signs.join(''))).toMatch(/^(?:[a-z]{4,5}(?: [a-z]{4,5})*)?$/);
      }),
    );
  });

  it('sets between two blocks a word that no sign has', () => {
    const [, boundary] = spellBlocks(['双', '减']).split(' ');
    expect(boundary).not.toMatch(/^[a-z]{4,5}$/);
  });

  it('asks for a quoted phrase, and for nothing where nothing is left', () => {
    expect(spellQuery(' 双减 ')).toBe(`"${spell('双减')}"`);
    expect(spellQuery('　 ')).toBeNull();
  });
});
