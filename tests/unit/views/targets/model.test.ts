import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../../src/schema/indicator.ts';
import { targetsModel } from '../../../../src/views/targets/model.ts';
import { at, clause, document, edit, regions, themes } from '../../corpus/fixtures.ts';

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

  it('quotes each figure as a passage: where it stands, and where its topic is compared', () => {
    const { quote, quoted, groups } = targetsModel(corpus);
    const [row] = groups.flatMap(({ rows }) => rows);
    if (!row) throw new Error('no row');
    expect(quote(row)).toMatchObject({
      passage: 'jinjiang-2023-plan#c1-s1',
      href: '/documents/jinjiang-2023-plan/#c1-s1',
      compare: '/compare/?theme=double-reduction&documents=jinjiang-2023-plan&topic=homework',
      parts: [{ text: '不超过60分钟' }],
      indicator: [{ text: '书面作业时间' }],
    });
    expect(quoted.map(({ id }) => id)).toEqual(['jinjiang-2023-plan', 'qingdao-2023-plan']);
    expect(() => quote({ ...row, clause: 'c9' })).toThrow('jinjiang-2023-plan has no sentence');
  });

  it('marks in the words of a figure, and in what it counts, what was restored there', () => {
    const said = clause('c1', [
      ['加快建设，新增学位500个，新增园所3个。', 'balanced-development/places'],
    ]);
    const one = document('quanzhou-2023-plan', {
      region: at('quanzhou'),
      edits: [edit([5, 9], '####', '新增学位')],
      clauses: [
        {
          ...said,
          targets: [
            { ...target(500, '个'), indicator: '新增学位', text: '新增学位500个' },
            { ...target(3, '个'), indicator: '新增园所', text: '新增园所3个' },
          ],
        },
      ],
    });
    const { quote, groups } = targetsModel({ ...corpus, documents: [one] });
    const repaired = groups
      .flatMap(({ rows }) => rows)
      .map((row) => {
        const { parts, indicator } = quote(row);
        return [...parts, ...indicator].filter((part) => part.edit).map(({ text }) => text);
      });
    expect(repaired).toEqual([['新增学位', '新增学位'], []]);
  });
});
