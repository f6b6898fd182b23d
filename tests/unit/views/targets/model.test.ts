import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../../src/schema/indicator.ts';
import { targetsModel } from '../../../../src/views/targets/model.ts';
import { at, clause, document, regions, themes } from '../../corpus/fixtures.ts';

const target = (value: number, unit: string) => ({
  sentence: 'c1-s1',
  indicator: '书面作业时间',
  comparator: '≤' as const,
  value,
  unit,
  due: null,
  kind: 'cap' as const,
  baseline: null,
  text: `不超过${value}${unit}`,
});
const documentOf = (region: string, ...targets: ReturnType<typeof target>[]) =>
  document(`${region}-2023-plan`, {
    region: at(region),
    clauses: [
      { ...clause('c1', [['书面作业时间。', 'double-reduction/homework']]), targets: targets },
    ],
  });
const indicator: Indicator = {
  id: 'homework-time',
  name: '作业时间',
  theme: 'double-reduction',
  units: ['分钟'],
  denominator: null,
  terms: ['书面作业'],
  exceptions: [],
  within: [],
  defined: false,
  caution: null,
  comparable: null,
  include: [],
  exclude: [],
};
const corpus = {
  documents: [documentOf('jinjiang', target(60, '分钟')), documentOf('qingdao', target(90, ''))],
  regions,
  themes,
  indicators: [indicator],
};

describe('the page of targets', () => {
  it('counts the figures, and the documents that write any', () => {
    const silent = { ...corpus, documents: [...corpus.documents, document('silent-2023-plan')] };
    expect(targetsModel(silent).counts).toEqual({ targets: 2, documents: 2 });
  });

  it('offers what stands in its table and nothing else: regions with those above them', () => {
    const { facets } = targetsModel(corpus);
    expect(facets.theme).toEqual([
      { value: 'double-reduction', name: expect.stringContaining('2') },
    ]);
    expect(facets.region.map(({ value }) => value)).toEqual([
      'jinjiang',
      'quanzhou',
      'fujian',
      'qingdao',
      'shandong',
    ]);
    expect(facets.unit.map(({ value }) => value)).toEqual(['none', '分钟']);
  });

  it('names the indicators that have a chart: two regions give a figure in its unit', () => {
    expect(targetsModel(corpus).charts).toEqual(new Map());
    const two = [...corpus.documents, documentOf('quanzhou', target(70, '分钟'))];
    const { charts } = targetsModel({ ...corpus, documents: two });
    expect(charts).toEqual(new Map([['homework-time', '作业时间']]));
  });
});
