import { describe, expect, it } from 'vitest';
import { type Judged, judge } from '../../../src/corpus/verdict.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import * as f from './fixtures.ts';

type Changes = Partial<Judged['target']> & {
  years?: [number, number];
  grade?: Judged['document']['source']['grade'];
  inferred?: boolean;
  restored?: boolean;
};

/** `公办园在园幼儿占比达到90%以上` in a document for 2023, but for what is said. */
function row({
  years = [2023, 2023],
  grade = 'A',
  inferred,
  restored = false,
  ...target
}: Changes = {}): Judged {
  const [from, to] = years;
  const region = f.at('jinjiang');
  const one = f.document('d', {
    years: { from, to },
    region: region && { ...region, certainty: inferred ? 'inferred' : 'stated' },
  });
  return {
    document: { ...one, source: { ...one.source, grade } },
    restored,
    target: {
      indicator: '公办园在园幼儿占比',
      comparator: '≥',
      value: 90,
      unit: '%',
      due: null,
      text: '公办园在园幼儿占比达到90%以上',
      kind: 'share',
      ...target,
    },
  };
}

type Kind = Pick<Indicator, 'denominator' | 'defined' | 'units' | 'comparable'>;
const share: Kind = { denominator: '在园幼儿总数', defined: false, units: ['%'], comparable: null };
const places: Kind = { ...share, denominator: null, units: ['个', '座'] };
const minutes: Kind = { ...share, denominator: null, units: ['分钟'] };
const subsidy: Kind = { ...share, denominator: null, units: ['元/生·年'] };
const retention: Kind = { ...share, denominator: '义务教育入学时的学生数', defined: true };

const added = (changes: Changes = {}) =>
  row({
    indicator: '新增学位',
    comparator: '=',
    kind: 'increase',
    unit: '个',
    text: '新增学位3万个',
    ...changes,
  });
const limit = (changes: Changes = {}) =>
  row({ indicator: '书面作业时间', comparator: '≤', kind: 'cap', unit: '分钟', ...changes });
const rate = (changes: Changes = {}) => row({ indicator: '义务教育巩固率', ...changes });
const of = (indicator: string, changes: Changes = {}) => row({ indicator, ...changes });

type Case = [says: string, indicator: Kind, rows: Judged[], verdict: string, ...kinds: string[]];
const CASES: Case[] = [
  ['shares of one whole, for one year', share, [row(), row({ value: 95 })], 'comparable'],
  ['a rate that statistics define', retention, [rate(), rate({ value: 99 })], 'comparable'],
  ['a rate that nobody defines', share, [row(), of('公办率')], 'careful', 'denominator-unstated'],
  ['a whole that is named', share, [of('普惠园占全市在园幼儿总数'), row()], 'comparable'],
  [
    'a part of another whole',
    share,
    [of('普惠园占全区幼儿园总数的比例'), row()],
    'never',
    'denominator-differs',
  ],
  [
    'a whole that is named in part',
    share,
    [of('普惠园占幼儿总数'), row()],
    'careful',
    'denominator-unstated',
  ],
  ['numbers of places of different size', places, [added(), added()], 'never', 'absolute'],
  [
    'a year’s number and that of three',
    places,
    [added(), added({ years: [2023, 2025] })],
    'never',
    'absolute',
    'periods',
    'years',
  ],
  [
    'a year’s number and one with a later date',
    places,
    [added(), added({ due: 2025 })],
    'never',
    'absolute',
    'periods',
    'years',
  ],
  [
    'a year’s number and one that says so',
    places,
    [added(), added({ text: '五年内新增学位3万个' })],
    'never',
    'absolute',
    'periods',
  ],
  [
    'minutes, of which a large place has no more',
    minutes,
    [limit(), limit({ value: 60 })],
    'comparable',
  ],
  ['limits that hold every year', minutes, [limit(), limit({ years: [2022, 2022] })], 'comparable'],
  [
    'money for each pupil',
    subsidy,
    [row({ unit: '元/生·年' }), row({ unit: '元/生·年' })],
    'comparable',
  ],
  [
    'different years of the documents',
    share,
    [row(), row({ years: [2022, 2022] })],
    'careful',
    'years',
  ],
  [
    'different years that are due',
    share,
    [row({ due: 2023 }), row({ due: 2025 })],
    'careful',
    'years',
  ],
  [
    'a floor and a ceiling',
    share,
    [row(), row({ comparator: '≤', value: 95 })],
    'never',
    'opposite',
  ],
  [
    'a floor below an exact figure',
    share,
    [row(), row({ comparator: '=', value: 95 })],
    'careful',
    'unordered',
  ],
  [
    'a floor above an exact figure',
    share,
    [row(), row({ comparator: '=', value: 80 })],
    'comparable',
  ],
  [
    'a ceiling above an exact figure',
    share,
    [row({ comparator: '<' }), row({ comparator: '=', value: 80 })],
    'careful',
    'unordered',
  ],
  [
    'a figure that is about so much',
    share,
    [row(), row({ comparator: '≈', value: 80 })],
    'careful',
    'approximate',
  ],
  [
    'a figure whose words were restored',
    share,
    [row(), row({ restored: true })],
    'careful',
    'restored',
  ],
  ['a source of grade D', share, [row(), row({ grade: 'D' })], 'careful', 'grade'],
  ['a source of no grade', share, [row(), row({ grade: null })], 'careful', 'ungraded'],
  ['sources of grades B and C', share, [row({ grade: 'B' }), row({ grade: 'C' })], 'comparable'],
  ['a place that was concluded', share, [row(), row({ inferred: true })], 'careful', 'inferred'],
  ['what a person says', { ...share, comparable: 'never' }, [row(), row()], 'never', 'said'],
  [
    'what a person says, of what is worse',
    { ...places, comparable: 'careful' },
    [added(), added()],
    'never',
    'absolute',
    'said',
  ],
];

describe('the verdict on figures side by side', () => {
  it.each(CASES)('of %s', (_, indicator, rows, verdict, ...kinds) => {
    const judgement = judge(indicator, rows);
    expect(judgement.reasons.map(({ kind }) => kind)).toEqual(kinds);
    expect(judgement.verdict).toBe(verdict);
  });

  it('does not depend on the order of the figures', () => {
    for (const [, indicator, rows, verdict] of CASES) {
      expect(judge(indicator, rows.toReversed()).verdict).toBe(verdict);
    }
  });

  it('names the figures that it is about, and the years', () => {
    const [good, farm] = [row(), row({ grade: 'D', due: 2025 })];
    const { reasons } = judge(share, [good, farm]);
    expect(reasons.find(({ kind }) => kind === 'grade')?.rows).toEqual([farm]);
    expect(reasons.find(({ kind }) => kind === 'years')?.years).toEqual([2023, 2025]);
  });
});
