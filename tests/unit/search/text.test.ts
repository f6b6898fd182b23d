import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrase, fold } from '../../../src/search/fold.ts';
import { spellMarked, spellPair, spellPublished } from '../../../src/search/spelling.ts';
import { contains, searchRecords } from '../../../src/search/text.ts';
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
    expect(records.filter((record) => contains(record, '管理。控制', 'literal')).length).toBe(1);
  });

  it('lets no phrase run from the title into the notice', () => {
    expect(records.some((record) => contains(record, '要点关于', 'loose'))).toBe(false);
  });

  it('is nothing in a document without text', () => {
    expect(searchRecords(document('b', { title: null, clauses: [clause('c1', [[' ']])] }))).toEqual(
      [],
    );
  });
});

describe('fold', () => {
  it.each([
    ['（５Ｇ＋专递课堂）', '(5g+专递课堂)'],
    ['“双减” 政策\n', '双减政策'],
    ['第①项，达95％', '第①项,达95%'],
    ['闽教〔2023〕1号', '闽教(2023)1号'],
    ['3—6岁、３～６岁', '3-6岁、3-6岁'],
  ])('makes %j comparable', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('findPhrase', () => {
  it('gives the places in the text as published', () => {
    const text = '开展 “５＋２”课后服务';
    const [span] = findPhrase(text, '「5+2」');
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
        expect(findPhrase(whole, phrase).length > 0).toBe(
          contains({ blocks: [whole] }, phrase, 'loose'),
        );
      }),
    );
    expect(findPhrase('双减', ' ')).toEqual([]);
  });
});

describe('spelling', () => {
  const sign = fc.integer({ min: 0, max: 0x4ffff }).map((code) => String.fromCodePoint(code));

  it('writes the numbers of two signs in letters', () => {
    expect(spellPair('双', '减')).toBe('bftcbezn');
  });

  it('uses letters alone, in words of one width for each kind, none of which begins another', () => {
    fc.assert(
      fc.property(sign, sign, (one, other) => {
        const [pair, published, marked] = [
          spellPair(one, other),
          spellPublished(one),
          spellMarked(one, other),
        ];
        expect(pair).toMatch(/^[a-t][a-z]{7}$/);
        expect(spellPair(one, null)).toMatch(/^[a-t][a-z]{7}$/);
        expect(published).toMatch(/^u[a-z]{4}$/);
        expect(marked).toMatch(/^v[a-z]{8}$/);
      }),
    );
  });

  it('gives no two signs the same word, and the end of a text one that no sign has', () => {
    fc.assert(
      fc.property(sign, sign, (one, other) => {
        expect(spellPublished(one) === spellPublished(other)).toBe(one === other);
        expect(spellPair(one, other)).not.toBe(spellPair(one, null));
      }),
    );
  });

  it('knows every sign that is left of folding', () => {
    const any = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(any, (one) => {
        for (const folded of fold(one)) expect(folded.codePointAt(0)).toBeLessThan(0x50000);
      }),
    );
  });
});
