import { describe, expect, it } from 'vitest';
import type { SharedIndicator, TargetRow } from '../../../../src/corpus/targets.ts';
import { indicatorModel } from '../../../../src/views/targets/indicator-model.ts';
import * as f from '../../corpus/fixtures.ts';

const row = (value: number, changes: Partial<TargetRow['target']> = {}): TargetRow => ({
  document: f.document(`d${value}`, { region: f.at('jinjiang') }),
  clause: 'c1',
  label: '一/1',
  target: {
    sentence: 'c1-s1',
    indicator: '占比',
    comparator: '≥',
    value,
    unit: '%',
    due: 2025,
    text: `达到${value}%`,
    kind: 'share',
    baseline: null,
    ...changes,
  },
  path: [],
  theme: null,
  national: null,
  indicator: 'share',
});
const shared = (...rows: TargetRow[]): SharedIndicator => ({
  indicator: {
    id: 'share',
    name: '公办园占比',
    theme: 'preschool',
    units: ['%'],
    denominator: '在园幼儿总数',
    terms: ['占比'],
    exceptions: [],
    within: [],
    caution: null,
    include: [{ document: 'd90', quote: '达到90%', reason: '同一指标。' }],
    exclude: [],
  },
  regions: rows.length,
  rows,
});
const named = new Map([['d90', f.document('d90', { region: f.at('jinjiang') })]]);

describe('the chart of an indicator', () => {
  it('says which place wants most and which least, of what, and how it was brought together', () => {
    const model = indicatorModel(shared(row(90), row(55, { comparator: '=', due: null })), named);
    expect(model.sentence).toBe(
      '2个地区写了这一指标：最高的是晋江市的不低于90%（2025年），最低的是晋江市的55%（未写期限）。',
    );
    expect(model.scale).toBe('占在园幼儿总数的比例');
    expect(model.grouping).toEqual([
      '指标的原文里有：占比。',
      '由人归入：晋江市 2023年工作要点“达到90%”。同一指标。',
    ]);
    expect(model.series.rest).toBeNull();
    expect(model.series.points[0]).toMatchObject({
      keys: 'document:d90',
      tip: '晋江市：公办园占比不低于90%，2025年',
      figure: '≥90%',
      due: '2025年',
      start: '',
      text: '达到90%',
    });
  });

  it('says where a figure starts from, and that all are the same', () => {
    const model = indicatorModel(shared(row(90, { baseline: 80 }), row(90)), named);
    expect(model.sentence).toBe('2个地区写了这一指标，数值相同：不低于90%。');
    expect(model.series.points[0]?.start).toBe('自80%');
    expect(model.series.points[0]?.tip).toBe('晋江市：公办园占比不低于90%，自80%起，2025年');
  });

  it('draws of many figures the highest and the lowest, and says what stands between them', () => {
    const many = Array.from({ length: 30 }, (_, at) => row(99 - at));
    const { series, notes } = indicatorModel(shared(...many), named);
    expect(series.points.map(({ value }) => value)).toEqual([
      99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 79, 78, 77, 76, 75, 74, 73, 72, 71, 70,
    ]);
    expect(series.rest).toMatchObject({
      after: 10,
      name: '其间10个',
      median: '中位数84.5%',
      range: '从80%到89%',
      tip: '其间10个：公办园占比从80%到89%，中位数84.5%',
    });
    expect(notes.more).toContain('一共30个数');
  });
});
