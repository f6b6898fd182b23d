import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_QUERY, MOST_PHRASES, parseQuery, queryApart } from '../../../src/search/query.ts';

const kinds = (query: string) => parseQuery(query).problems.map(({ kind }) => kind);

describe('a query', () => {
  it('is one phrase first, and its words apart', () => {
    expect(parseQuery(' 课后　服务\n经费 ')).toEqual({
      manner: 'loose',
      whole: '课后　服务\n经费',
      all: [['课后'], ['服务'], ['经费']],
      none: [],
      problems: [],
    });
  });

  it.each([
    ['经费 | 资助', [['经费', '资助']]],
    ['经费｜资助||经费', [['经费', '资助']]],
    ['课后服务 经费|资助', [['课后服务'], ['经费', '资助']]],
    ['"课后 服务" 经费', [['课后 服务'], ['经费']]],
    ['"课后 服务"|经费', [['课后 服务', '经费']]],
  ])('%j says by its signs how it is meant', (query, all) => {
    const { whole, ...read } = parseQuery(query);
    expect({ whole, all: read.all, none: read.none }).toEqual({ whole: null, all, none: [] });
  });

  it.each([
    ['双减 -高校', [['双减']], ['高校']],
    ['双减 －"职业 学校"', [['双减']], ['职业 学校']],
    ['双减 -高校|大学', [['双减']], ['高校', '大学']],
    ['-高校 双减', [['双减']], ['高校']],
  ])('%j leaves out what a hyphen stands before', (query, all, none) => {
    const read = parseQuery(query);
    expect([read.whole, read.all, read.none]).toEqual([null, all, none]);
  });

  it.each(['3-6年级', '3 -6年级', '2023 — 2025年', '中考-高考', '— 加强管理', '- 加强管理'])(
    '%j has a hyphen that leaves nothing out',
    (query) => {
      expect(parseQuery(query)).toMatchObject({ whole: query, none: [] });
    },
  );

  it.each(['"双减"政策', '“双减”政策 落实', '“双减” 政策', '「双减」', '“双减”、“五项管理”'])(
    '%j has marks as texts have them, and is tried as it is',
    (query) => {
      expect(parseQuery(query).whole).toBe(query);
    },
  );

  it('keeps together what a pair of marks is around', () => {
    for (const query of ['“课后 服务” 经费', '「课后 服务」 经费', "'课后 服务' 经费"]) {
      expect(parseQuery(query).all).toEqual([['课后 服务'], ['经费']]);
    }
  });

  it('does not look for a dash or a comma that stands alone', () => {
    expect(parseQuery('加强 、 管理 — 落实').all).toEqual([['加强'], ['管理'], ['落实']]);
    expect(parseQuery('"、" 管理').all).toEqual([['、'], ['管理']]);
  });

  it('has words of its own in a list, but not in a number or a long passage', () => {
    expect(parseQuery('双减、减负')).toMatchObject({
      whole: '双减、减负',
      all: [['双减'], ['减负']],
    });
    expect(parseQuery('加强管理，落实。').all).toEqual([['加强管理'], ['落实']]);
    for (const query of [
      '3,000人',
      '一、二年级',
      '"双减、减负"',
      '“双减、减负”',
      '甲乙，丙丁，戊己，庚辛，壬癸',
    ]) {
      expect(parseQuery(query).all).toHaveLength(1);
    }
  });

  it('is looked for as it is where it has nothing but signs of its language', () => {
    for (const query of ['|', '||', '-', '、', '*', '(.*)+$', '__proto__', '-|-']) {
      expect(parseQuery(query)).toMatchObject({ manner: 'loose', whole: query, none: [] });
    }
  });

  it('is literal where nothing but marks is in it', () => {
    expect(parseQuery(' “” ')).toMatchObject({ manner: 'literal', whole: '“”', all: [['“”']] });
    expect(kinds('"')).toEqual(['only-marks']);
  });

  it('is nothing where nothing is in it', () => {
    for (const query of ['', ' ', '　\n\t']) {
      expect(parseQuery(query)).toMatchObject({ whole: null, all: [], problems: [] });
      expect(parseQuery(query, 'literal').all).toEqual([]);
    }
  });

  it('is one phrase, to the last blank, where it is literal', () => {
    const query = '"课后 服务" | -经费 ';
    expect(parseQuery(query, 'literal')).toEqual({
      manner: 'literal',
      whole: query,
      all: [[query]],
      none: [],
      problems: [],
    });
  });

  it('tells what is not followed', () => {
    expect(kinds('双减')).toEqual([]);
    expect(kinds('"双减 政策')).toEqual(['unbalanced']);
    expect(kinds('-双减 -减负')).toEqual(['only-without']);
    expect(parseQuery('-双减').all).toEqual([['-双减']]);
    expect(kinds('双减'.repeat(5000))).toEqual(['too-long']);
  });

  it('names the phrases that are too many', () => {
    const words = Array.from({ length: 14 }, (_, at) => `词${at}`);
    const { all, none, problems } = parseQuery(`${words.join(' ')} -无`);
    expect(all.flat()).toEqual(words.slice(0, MOST_PHRASES));
    expect(none).toEqual([]);
    expect(problems).toEqual([{ kind: 'too-many', phrases: ['词12', '词13', '无'] }]);
  });

  it('asks once for what is the same', () => {
    expect(parseQuery('双减 “双减” 雙減 ５Ｇ 5g').all).toEqual([['双减'], ['雙減'], ['５Ｇ']]);
  });

  it('can be written with its words apart', () => {
    expect(queryApart(parseQuery('课后 服务'))).toBe('"课后" "服务"');
    expect(queryApart(parseQuery('经费|资助 -高校'))).toBe('"经费"|"资助" -"高校"');
  });
});

describe('any query at all', () => {
  const sign = fc.constantFrom(
    '双',
    '减',
    '|',
    '｜',
    '-',
    '"',
    '“',
    '”',
    "'",
    ' ',
    '　',
    '3',
    '\\',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 700 }),
    fc.array(sign, { maxLength: 40 }).map((signs) => signs.join('')),
  );

  it('is read, within bounds', () => {
    fc.assert(
      fc.property(text, (query) => {
        const { all, none, whole } = parseQuery(query);
        const phrases = [...all.flat(), ...none];
        expect(phrases.length).toBeLessThanOrEqual(MOST_PHRASES);
        expect(phrases.filter((phrase) => phrase.trim() === '')).toEqual([]);
        expect(all.every((group) => group.length > 0)).toBe(true);
        expect((whole ?? '').length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect(all.length > 0).toBe(query.slice(0, LONGEST_QUERY).trim() !== '');
      }),
    );
  });

  it('with its words apart is no phrase, and has the same words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('双减', '课后', '3-6', '“经费”', '|', '-高校')),
        (words) => {
          const read = parseQuery(words.join(' '));
          fc.pre(!read.problems.some(({ kind }) => kind === 'only-without'));
          const apart = parseQuery(queryApart(read));
          expect([apart.all, apart.none]).toEqual([read.all, read.none]);
          if (read.all.length > 1) expect(apart.whole).toBeNull();
        },
      ),
    );
  });
});
