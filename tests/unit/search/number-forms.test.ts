import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChinese, toFigures, yearToChinese } from '../../../src/search/chinese-numbers.ts';
import { fold } from '../../../src/search/fold.ts';
import { MOST_FORMS, numberForms, otherNumbers } from '../../../src/search/number-forms.ts';

describe('numbers in Chinese', () => {
  it.each([
    ['0', '零'],
    ['10', '十'],
    ['15', '十五'],
    ['60', '六十'],
    ['105', '一百零五'],
    ['110', '一百一十'],
    ['1001', '一千零一'],
    ['1010', '一千零一十'],
    ['1200', '一千二百'],
    ['99.5', '九十九点五'],
  ])('%s is %s', (figures, written) => {
    expect(toChinese(figures)).toBe(written);
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (value) => {
        expect(toFigures(toChinese(String(value)) ?? '')).toBe(String(value));
      }),
    );
    expect(toFigures('两百')).toBe('200');
    expect(toFigures(yearToChinese('2020'))).toBe('2020');
  });

  it.each(['十百千', '七一', '百', '千', '一十', '十四五', '零五', '一百一'])(
    '%s is none',
    (text) => {
      expect(toFigures(text)).toBeNull();
    },
  );
});

describe('other forms of a phrase', () => {
  it.each([
    ['六十分钟', ['60分钟']],
    ['60分钟', ['六十分钟']],
    ['2小时', ['两小时', '二小时']],
    ['2年级', ['二年级']],
    ['七十岁', ['70岁']],
    ['70%', ['百分之七十', '百分之70']],
    ['百分之九十九点五', ['99.5%', '百分之99.5']],
    ['二○二五年', ['2025年', '二零二五年']],
    ['第二批', ['第2批']],
    ['2025', ['二〇二五', '二零二五']],
    ['一对一', ['1对1']],
    ['四点半课堂', ['4点半课堂']],
  ])('%s: %j', (phrase, forms) => {
    expect(numberForms(phrase)).toEqual([phrase, ...forms]);
  });

  it('change both ends of a range together', () => {
    const forms = numberForms('三至六年级');
    expect(forms).toEqual(expect.arrayContaining(['3-6年级', '3至6年级', '三到六年级']));
    expect(forms).not.toContain('3至六年级');
  });

  it('change several numbers of a phrase together, and one by one', () => {
    const forms = numberForms('三至六年级不超过60分钟');
    expect(forms).toEqual(
      expect.arrayContaining([
        '3-6年级不超过六十分钟',
        '3-6年级不超过60分钟',
        '三至六年级不超过六十分钟',
      ]),
    );
  });

  it.each([
    ...['十分重要', '一定', '统一', '一批', '一个', '双一流', '七一勋章', '两免一补', '千家万户'],
    ...[
      '十百千万工程',
      '十四五',
      '①',
      '百年树人',
      '三教改革',
      '4',
      '二',
      '十五',
      '15',
      '1批',
      '三六年级',
    ],
    ...['5G+专递课堂', 'G20高中', '158工作机制', '3+4', '5:3:2', '晋政办〔2022〕45号', '19、20'],
  ])('%s has none', (phrase) => {
    expect(numberForms(phrase)).toEqual([phrase]);
  });

  it.each([
    ['60分钟', ['160分钟', '.60分钟']],
    ['十五名', ['二十五名']],
    ['三年', ['十三年', '二三年']],
    ['达到百分之七十', ['达到百分之七十五']],
    ['百分之七', ['百分之七十']],
    ['百分之70', ['百分之705', '百分之70.']],
  ])('%s is no part of another number: %j', (form, others) => {
    expect(otherNumbers(form)).toEqual(expect.arrayContaining(others));
  });

  it.each([
    '不超过60分钟',
    '3-6年级',
    '2025年',
    '二〇二五年',
    '第3批',
    '百分之百',
    '一对一',
    '课后服务',
  ])('%s cannot be part of another number', (form) => {
    expect(otherNumbers(form)).toEqual([]);
  });

  it('are few and begin with the phrase, whatever it is', () => {
    const sign = fc.constantFrom(
      ...Array.from('一二两三十百千零〇0123.%-至到、第年级个分钟百分之点课'),
    );
    const text = fc.array(sign, { maxLength: 60 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (phrase) => {
        const forms = numberForms(phrase);
        expect(forms[0]).toBe(phrase);
        expect(forms.length).toBeLessThanOrEqual(MOST_FORMS);
        expect(new Set(forms.map((form) => fold(form))).size).toBe(forms.length);
      }),
    );
  });
});
