import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../src/corpus/mentions.ts';
import type { SharedIndicator, SharedRow } from '../../../../src/corpus/targets.ts';
import { judge } from '../../../../src/corpus/verdict.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { indicatorModel } from '../../../../src/views/targets/indicator-model.ts';
import type { Quoter } from '../../../../src/views/targets/quote.ts';
import * as f from '../../corpus/fixtures.ts';

type Grade = Document['source']['grade'];

function at(region: string, grade: Grade = 'A', id = `${region}-2023`): Document {
  const one = f.document(id, { region: f.at(region) });
  return { ...one, source: { ...one.source, grade } };
}

const row = (
  value: number,
  changes: Partial<SharedRow['target']> = {},
  document = at('jinjiang', 'A', `d${value}`),
): SharedRow => ({
  document,
  clause: 'c1',
  label: '一/1',
  target: {
    sentence: 'c1-s1',
    indicator: '公办园在园幼儿占比',
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
  restored: false,
});

function shared(
  rows: SharedRow[],
  changes: Partial<SharedIndicator['indicator']> = {},
  mentions: Mention[] = [],
): SharedIndicator {
  const indicator: SharedIndicator['indicator'] = {
    id: 'share',
    name: '公办园占比',
    theme: 'preschool',
    units: ['%'],
    denominator: '在园幼儿总数',
    defined: false,
    terms: ['占比'],
    exceptions: [],
    within: [],
    caution: null,
    comparable: null,
    include: [{ document: 'd90', quote: '达到90%', reason: '同一指标。' }],
    exclude: [],
    ...changes,
  };
  return { indicator, regions: rows.length, rows, judgement: judge(indicator, rows), mentions };
}
const named = new Map([['d90', at('jinjiang', 'A', 'd90')]]);
/** What is quoted of a figure has tests of its own. */
const quote: Quoter = ({ document, target }) => ({
  passage: `${document.id}#${target.sentence}`,
  notesOn: '',
  href: '',
  place: '',
  compare: '',
  parts: [],
  indicator: [],
});
const model = (...given: Parameters<typeof shared>) =>
  indicatorModel(shared(...given), named, quote);

describe('the figure of an indicator', () => {
  it('says which place wants most and which least, where that may be said', () => {
    const said = model([row(90), row(55, { comparator: '=' }, at('qingdao', 'B'))]);
    expect(said.sentence).toBe(
      '2个地区写了这一指标：最高的是晋江市（来源A级）的不低于90%（2025年），最低的是青岛市（来源B级）的55%（2025年）。',
    );
    expect(said.verdict.name).toBe('可比');
    expect(said.scale).toBe('占在园幼儿总数的比例');
    expect(said.grouping).toEqual([
      '指标的原文里有：占比。',
      '由人归入：晋江市 2023年工作要点（来源A级）“达到90%”。同一指标。',
    ]);
    expect(said.series.points[0]).toMatchObject({
      keys: 'document:d90',
      label: '晋江市 A',
      tip: '晋江市（来源A级）：公办园占比不低于90%，2025年',
      figure: '≥90%',
      due: '2025年',
      start: '',
      quote: { passage: 'd90#c1-s1' },
      doubtful: false,
    });
  });

  it('names all that are level, or how many', () => {
    const regions = ['jinjiang', 'quanzhou', 'fujian', 'qingdao'];
    const level = regions.map((region) => row(95, {}, at(region)));
    const { sentence } = model([...level, row(60, {}, at('shandong'))]);
    expect(sentence).toContain(
      '最高的是晋江市（来源A级）、泉州市（来源A级）、福建省（来源A级）等4个地区的不低于95%（2025年），',
    );
  });

  it('says from where to where they reach, with the reason, where care is needed', () => {
    const said = model([row(90, {}, at('qingdao', 'D')), row(55, { comparator: '>' })]);
    expect(said.sentence).toBe('2个地区写了这一指标，从超过55%到不低于90%。');
    expect(said.description).toBe(`${said.sentence}慎比：青岛市的来源是D级。`);
    expect(said.series.points.map(({ doubtful }) => doubtful)).toEqual([true, false]);
  });

  it('lists only what cannot be compared, and draws no axis', () => {
    const said = model([row(8280, { unit: '个' }), row(30_000, { unit: '个' })], {
      denominator: null,
      units: ['个'],
    });
    expect(said.drawn).toBe(false);
    expect(said.sentence).toBe('2个地区写了这一指标，逐个列出。');
    expect(said.description).toContain('不可比：绝对数，地区大小不同');
  });

  it.each([['可比'], ['慎比'], ['不可比']])(
    'speaks of highest and lowest only if %s',
    (verdict) => {
      const comparable = { 可比: null, 慎比: 'careful', 不可比: 'never' } as const;
      const said = model([row(90), row(55)], {
        comparable: comparable[verdict as keyof typeof comparable],
        caution: '各地口径不同。',
      });
      expect(said.verdict.name).toBe(verdict);
      expect(/最高|最低/.test(said.description)).toBe(verdict === '可比');
      // What is the reason of the verdict is not said twice.
      expect(said.notes.caution === null).toBe(verdict !== '可比');
      expect(said.verdict.reason.includes('各地口径不同')).toBe(verdict !== '可比');
    },
  );

  it('says where a figure starts from, and that all are the same', () => {
    const said = model([row(90, { baseline: 80 }), row(90)]);
    expect(said.sentence).toBe('2个地区写了这一指标，数值相同：不低于90%。');
    expect(said.series.points[0]?.start).toBe('自80%');
    expect(said.series.points[0]?.tip).toBe(
      '晋江市（来源A级）：公办园占比不低于90%，自80%起，2025年',
    );
  });

  it('does not call figures the same that have one value and different signs', () => {
    expect(model([row(55), row(55, { comparator: '>' })]).sentence).toBe(
      '2个地区写了这一指标，数值都是55%，写法不同：不低于55%、超过55%。',
    );
  });

  it('names who speaks of it without a figure: its words, with their repairs, and the ways from them', () => {
    const clause = f.clause('c2', [['扩大供给，保持公办园占比适度增长。']]);
    const document = {
      ...at('qingdao'),
      clauses: [clause],
      edits: [f.edit([7, 10], '###', '公办园')],
    };
    const [sentence] = clause.sentences;
    if (!sentence) throw new Error('no sentence');
    const mention: Mention = { document, clause, sentence, words: '保持公办园占比适度增长' };
    const said = model([row(90), row(55)], {}, [mention]);
    expect(said.sentence).toMatch(/；另有1份文件有表述、无数字。$/);
    expect(said.mentions).toMatchObject([
      {
        quote: {
          passage: 'qingdao-2023#c2-s1',
          href: expect.stringMatching(/qingdao-2023\/#c2-s1$/),
          place: 'c2',
          compare: expect.stringContaining('documents=qingdao-2023,d90,d55'),
        },
      },
    ]);
    const parts = said.mentions[0]?.quote.parts ?? [];
    expect(parts.map(({ text, edit }) => [text, edit?.from ?? null])).toEqual([
      ['保持', null],
      ['公办园', '###'],
      ['占比适度增长', null],
    ]);
  });

  it('quotes some of many that give no figure, and says how many more there are', () => {
    const clause = f.clause('c2', [['保持公办园占比稳定。']]);
    const [sentence] = clause.sentences;
    if (!sentence) throw new Error('no sentence');
    const words = '保持公办园占比稳定';
    const many = Array.from({ length: 10 }, (_, n) => ({
      document: { ...at('qingdao', 'A', `q${n}`), clauses: [clause] },
      clause,
      sentence,
      words,
    }));
    const said = model([row(90), row(55)], {}, many);
    expect(said.mentions).toHaveLength(8);
    expect(said.notes.moreMentions).toBe('另有2份，见 CSV。');
    expect(said.sentence).toContain('另有10份文件有表述、无数字');
  });

  it('draws of many figures the highest and the lowest, and says what stands between them', () => {
    const many = Array.from({ length: 30 }, (_, at) => row(99 - at));
    const { series, notes } = model(many);
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

  it('lists of many figures that cannot be compared the first, and sums up none', () => {
    const many = Array.from({ length: 30 }, (_, at) => row(99 - at));
    const { series, notes } = model(many, { comparable: 'never', caution: '各地口径不同。' });
    expect(series.points).toHaveLength(24);
    expect(series.rest).toBeNull();
    expect(notes.more).toBe('这里列出24个，另外6个见 CSV。');
  });
});
