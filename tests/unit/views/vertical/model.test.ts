import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../../src/schema/document.ts';
import { chartModel } from '../../../../src/views/vertical/chart-model.ts';
import { verticalListModel, verticalModel } from '../../../../src/views/vertical/model.ts';
import * as f from '../../corpus/fixtures.ts';
import { lay } from './lay.ts';

const homework = 'double-reduction/homework';
const afterSchool = 'double-reduction/after-school';
const upper: Clause = {
  ...f.clause('c1', [
    ['加强作业管理，压减作业总量和时长30%。', homework],
    ['开展课后服务，丰富活动课程。', afterSchool],
  ]),
  label: '一/1',
  targets: [
    {
      sentence: 'c1-s1',
      indicator: '时长',
      comparator: '≤',
      value: 30,
      unit: '%',
      due: 2025,
      kind: 'level',
      baseline: null,
      text: '30%',
    },
  ],
};
const lower: Clause = {
  ...f.clause('p2', [['加强作业管理，压减作业总量。', homework]]),
  label: 'p2',
  marker: null,
};
const vertical = lay([{ clauses: [upper], signed: '2023-04-26' }], [{ clauses: [lower] }]);
const model = verticalModel(vertical);
const [theme] = model.themes;

describe('the page of two regions', () => {
  it('has both sides with what one should know of their documents', () => {
    expect(model.places).toEqual({ upper: '泉州市', lower: '晋江市' });
    expect(model.sides.upper.documents).toEqual([
      {
        document: vertical.documents.upper[0],
        facts: '2023年 · 工作要点 · 2023-04-26成文 · 小学、初中',
      },
    ]);
    expect(model.sides.lower.documents[0]).toMatchObject({
      facts: expect.stringContaining('日期不详'),
    });
    expect(model.timing).toEqual({ kind: 'unknown', days: null });
    expect(model.comparability.differences.map(({ respect }) => respect)).toEqual(['level']);
  });

  it('has in a row both sentences with their places, what only one of them says, and its notes', () => {
    const [row] = theme?.topics[0]?.rows.first ?? [];
    expect([row?.upper.document, row?.upper.sentence]).toEqual(['quanzhou-0', 'c1-s1']);
    expect([row?.upper.place, row?.lower.place]).toEqual(['一/1 第1句', '无编号段落 2']);
    expect(row?.upper.compare).toMatch(/documents=quanzhou-0,jinjiang-0&topic=homework$/);
    expect(row?.upper.notes).toBe('陈述；时长 ≤30%，到2025年');
    expect(row?.lower.notes).toBe('陈述');
    const marked = (side: 'upper' | 'lower') =>
      row?.[side].segments.filter(({ mark }) => mark !== null).map(({ text }) => text);
    expect(marked('upper')?.join('')).toContain('30%');
    expect(marked('lower')).toEqual([]);
  });

  it('tells what one side leaves out, and does not speak of it where the theme is of other stages', () => {
    const after = theme?.topics.find(({ name }) => name === 'after-school');
    expect(after?.only.upper).toMatchObject({ all: 1, left: 0, omission: 'absent' });
    const vocational = model.themes.find(({ theme }) => theme.id === 'vocational-education');
    expect(vocational?.topics).toEqual([]);
    expect(vocational?.reasons).toBe('泉州市超出范围，晋江市超出范围');
  });

  it('names the document of a sentence only where its side has several', () => {
    const several = lay(
      [{ clauses: [upper] }, { years: { from: 2024, to: 2024 } }],
      [{ clauses: [lower] }],
    );
    const [row] = verticalModel(several).themes[0]?.topics[0]?.rows.first ?? [];
    expect(row?.upper.source).toMatchObject({
      name: '2023年工作要点',
      trust: { document: 'quanzhou-0', grade: 'A' },
    });
    expect(row?.lower.source).toBeNull();
  });

  it('says why a sentence stands beside one that is not of the topic', () => {
    const elsewhere = lay(
      [{ clauses: [f.clause('c1', [['加强作业管理，压减作业总量。', homework]])] }],
      [{ clauses: [f.clause('c1', [['加强作业管理，压减作业总量。']])] }],
    );
    const [row] = verticalModel(elsewhere).themes[0]?.topics[0]?.rows.first ?? [];
    expect(row?.lower).toMatchObject({
      elsewhere: true,
      notes: '这一句不标这一议题；与同行文字相同；陈述',
    });
    expect(row?.upper).toMatchObject({ elsewhere: false, notes: '与同行文字相同；陈述' });
  });
});

describe('the chart of two regions', () => {
  const chart = chartModel(vertical);

  it('has a panel for each theme that somebody speaks on, with a row a topic', () => {
    expect(chart.panels.map(({ name, href }) => [name, href])).toEqual([
      ['double-reduction', '#double-reduction'],
    ]);
    expect(chart.panels[0]?.rows.map(({ id, keys }) => [id, keys])).toEqual([
      ['double-reduction--homework', 'theme:double-reduction topic:double-reduction/homework'],
      [
        'double-reduction--after-school',
        'theme:double-reduction topic:double-reduction/after-school',
      ],
    ]);
  });

  it('says of each bar what it counts, or why it is none', () => {
    expect(chart.panels[0]?.rows.map(({ tips }) => tips)).toEqual([
      {
        upper: '泉州市（A级） · homework：1句，1句与晋江市（A级）相近，0句只见于这一方',
        lower: '晋江市（A级） · homework：1句，1句与泉州市（A级）相近，0句只见于这一方',
      },
      {
        upper: '泉州市（A级） · after-school：1句，0句与晋江市（A级）相近，1句只见于这一方',
        lower: '晋江市（A级） · after-school：未提及',
      },
    ]);
  });

  it('names each side with the grades of its sources, the best first', () => {
    const doubtful = vertical.documents.lower.map((one) => ({
      ...one,
      source: { ...one.source, grade: 'D' as const },
    }));
    const both = { ...vertical.documents, lower: [...doubtful, ...vertical.documents.lower] };
    const graded = chartModel({ ...vertical, documents: both });
    expect(graded.places).toEqual({ upper: '泉州市（A级）', lower: '晋江市（A级、D级）' });
    expect(graded.heads.lower).toEqual({ name: '晋江市', rest: ' A D（下级）' });
  });

  it('says what stands out', () => {
    expect(chart.see).toBe(
      '相近最多的议题是“double-reduction·homework”（1处）；晋江市（A级）未提及而泉州市（A级）写得最多的是“double-reduction·after-school”（1句）。',
    );
  });
});

it('lists the pairs below one region together', () => {
  const list = verticalListModel([vertical, vertical]);
  expect(list.map(({ upper, pairs }) => [upper.name, pairs.length])).toEqual([['泉州市', 2]]);
  expect(list[0]?.pairs[0]).toMatchObject({ documents: 2, timing: 'unknown' });
});
