import { describe, expect, it } from 'vitest';
import {
  compileNational,
  markNational,
  restate,
} from '../../../../src/ingest/annotate/national.ts';
import { phrase, provision } from '../../../support/national.ts';
import { clause } from '../../corpus/fixtures.ts';

const national = compileNational([phrase('equity', '促进教育公平'), provision()]);
const evidenceIn = (text: string) => restate(text, national).flatMap(({ evidence }) => evidence);

describe('a sentence restates a provision', () => {
  it.each([
    ['三至六年级书面作业平均完成时间不超过60分钟。', '三至六年级书面作业平均完成时间不超过60分钟'],
    ['作业：小学３—６年级每天不超过６０ 分钟', '３—６年级每天不超过６０ 分钟'],
    ['严控作业，三至六年级到2025年都不超过1小时。', '三至六年级到2025年都不超过1小时'],
    [
      '三至六年级作业不超过50分钟，三至六年级假期作业不超过60分钟。',
      '三至六年级假期作业不超过60分钟',
    ],
  ])('in words of its own: %s', (text, evidence) => {
    expect(evidenceIn(text)).toEqual([evidence]);
  });

  it.each([
    ['another figure', '三至六年级书面作业不超过50分钟。'],
    ['a longer figure', '三至六年级书面作业不超过160分钟。'],
    ['a part of a decimal', '三至六年级书面作业不超过1.1小时。'],
    ['a figure of something else in between', '三至六年级作业不超过50分钟，初中不超过60分钟。'],
    ['an end of a sentence in between', '三至六年级少留作业；体育锻炼60分钟。'],
    ['too many words in between', `三至六年级作业${'减'.repeat(23)}60分钟`],
    ['another matter', '三至六年级每天锻炼60分钟。'],
    ['an exception in the words', '三至六年级书面作业不少于60分钟。'],
    ['the other order', '60分钟作业，三至六年级。'],
    ['a phrase', '促进教育公平。'],
    ['nothing', ''],
  ])('but not by %s', (_what, text) => {
    expect(evidenceIn(text)).toEqual([]);
  });

  it('and says of which document, with its number', () => {
    expect(restate('三至六年级作业不超过60分钟', national)).toEqual([
      {
        id: 'homework',
        document: '《关于减轻负担的意见》',
        number: '中办发〔2021〕40号',
        evidence: ['三至六年级作业不超过60分钟'],
      },
    ]);
  });

  it('as others do with the same words, and once in each of its own', () => {
    const two = compileNational([provision(), provision({ id: 'again' })]);
    const found = restate(
      '三至六年级作业60分钟，三至六年级假期作业1小时，三至六年级作业60分钟。',
      two,
    );
    const evidence = ['三至六年级作业60分钟', '三至六年级假期作业1小时'];
    expect(found.map((one) => [one.id, one.evidence])).toEqual([
      ['homework', evidence],
      ['again', evidence],
    ]);
  });

  it('of many beginnings by the nearest one, in a time that grows with the text', () => {
    const text = `作业${'三至六年级'.repeat(20_000)}60分钟`;
    expect(evidenceIn(text)).toEqual(['三至六年级60分钟']);
    expect(evidenceIn('三至六年级作业'.repeat(20_000))).toEqual([]);
    expect(evidenceIn('三至六年级作业不少于60分钟，'.repeat(20_000))).toEqual([]);
  });
});

describe('a figure', () => {
  const text = '三至六年级作业不超过60分钟，初中作业不超过80分钟。';
  const target = (value: number, words: string) => ({
    sentence: 'c1-s1',
    indicator: '作业',
    comparator: '≤' as const,
    value,
    unit: '分钟',
    due: null,
    text: words,
    kind: 'cap' as const,
    baseline: null,
  });
  const marked = markNational(
    {
      ...clause('c1', [[text], ['加强作业管理。']]),
      targets: [target(60, '不超过60分钟'), target(80, '初中作业不超过80分钟')],
    },
    national,
  );

  it('is that of the provision, and the next one in its sentence the locality’s own', () => {
    expect(marked.targets.map((one) => one.national)).toEqual(['homework', undefined]);
  });

  it('is found in a time that grows with the text, however many there are', () => {
    const many = 10_000;
    const texts = Array.from(
      { length: many },
      (_, at) => `三至六年级作业${'减免轻'[at % 3]}60分钟`,
    );
    const targets = texts.map((words) => target(60, words));
    const whole = { ...clause('c1', [[texts.join('，')]]), targets };
    expect(markNational(whole, national).targets.filter((one) => one.national)).toHaveLength(many);
  });

  it('marks no other sentence of its clause', () => {
    expect(marked.sentences.map((one) => one.national?.length)).toEqual([1, undefined]);
    expect(marked.sentences[1]).not.toHaveProperty('national');
  });
});
