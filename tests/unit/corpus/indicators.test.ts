import { describe, expect, it } from 'vitest';
import { indicatorOf, type Placed } from '../../../src/corpus/indicators.ts';
import {
  type Indicator,
  indicator,
  plainWords,
  termStands,
} from '../../../src/schema/indicator.ts';

function one(id: string, changes: Partial<Indicator>): Indicator {
  return indicator.parse({
    id,
    name: id,
    theme: 'preschool',
    units: ['%'],
    denominator: '在园幼儿总数',
    terms: [],
    caution: null,
    ...changes,
  });
}

function placed(
  words: string,
  changes: Partial<Placed['target']> = {},
  themes = ['preschool'],
): Placed {
  const target = { indicator: words, unit: '%', text: words, kind: 'share', ...changes } as const;
  return { document: 'a-2023-plan', clause: { themes }, target };
}

const inclusive = one('inclusive', { terms: ['普惠性幼儿园…占', '普惠率'], exceptions: ['农村'] });
const open = one('public', { terms: ['公办率'], within: ['preschool'] });
const all = [inclusive, open];

describe('the indicator of a target', () => {
  it.each([
    ['普惠性幼儿园在园幼儿占全市在园幼儿总数', 'inclusive'],
    ['全县“普惠率”', 'inclusive'],
    ['公办率', 'public'],
    ['农村普惠率', null],
    ['义务教育巩固率', null],
  ])('%s is a value of %s', (words, id) => expect(indicatorOf(placed(words), all)).toBe(id));

  it('is of the same unit', () => {
    expect(indicatorOf(placed('普惠率', { unit: '个百分点' }), all)).toBeNull();
  });

  it('is no share where the figure says by how much a share grows', () => {
    expect(indicatorOf(placed('普惠率', { kind: 'increase' }), all)).toBeNull();
    const places = one('places', { denominator: null, units: ['个'], terms: ['新增学位'] });
    expect(indicatorOf(placed('新增学位', { kind: 'increase', unit: '个' }), [places])).toBe(
      'places',
    );
  });

  it('may be bound to clauses of a theme', () => {
    expect(indicatorOf(placed('公办率', {}, ['senior-high']), all)).toBeNull();
  });

  it('is that of the longest term where several fit', () => {
    const wide = one('wide', { terms: ['入学率'] });
    const narrow = one('narrow', { terms: ['残疾儿童…入学率'] });
    const words = '适龄残疾儿童少年义务教育入学率';
    expect(indicatorOf(placed(words), [wide, narrow])).toBe('narrow');
    expect(indicatorOf(placed(words), [narrow, wide])).toBe('narrow');
  });

  it('is what a person says, whatever its words and its unit', () => {
    const say = { document: 'a-2023-plan', quote: '分配比例', reason: '上半句写明' };
    const said = one('quota', { include: [say] });
    expect(indicatorOf(placed('各地分配比例'), [inclusive, said])).toBe('quota');
    expect(indicatorOf(placed('普惠率', { text: '普惠率的分配比例' }), [inclusive, said])).toBe(
      'quota',
    );
    expect(indicatorOf({ ...placed('各地分配比例'), document: 'b' }, [said])).toBeNull();
  });

  it('is not what a person says that it is not', () => {
    const exclude = [{ document: 'a-2023-plan', quote: '普惠率', reason: '只说城区' }];
    expect(indicatorOf(placed('普惠率'), [{ ...inclusive, exclude }])).toBeNull();
    expect(indicatorOf({ ...placed('普惠率'), document: 'b' }, [{ ...inclusive, exclude }])).toBe(
      'inclusive',
    );
  });
});

describe('a term', () => {
  it.each([
    ['双师型…占', '“双师型”教师占专业课教师总数', true],
    ['义务教育…巩固率', '义务教育巩固率', true],
    ['义务教育…巩固率', '义务教育阶段巩固率', true],
    ['集团化…覆盖', '集团化办学要在十二个字以外很远很远的地方覆盖', false],
    ['3—6岁', '３—6 岁儿童', true],
    ['甲…乙', '甲甲甲甲甲甲甲甲甲甲甲甲甲甲乙', true],
    ['…', '什么都有', false],
    ['', '什么都有', false],
  ])('%j in %s: %s', (term, text, stands) => {
    expect(termStands(term, plainWords(text))).toBe(stands);
  });
});
