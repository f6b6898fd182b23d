import { describe, expect, it } from 'vitest';
import {
  type Citation,
  citedWorks,
  groupCitations,
  groupWorks,
} from '../../../src/corpus/cited.ts';
import { partsOfTitle } from '../../../src/corpus/cited-title.ts';
import { summarize } from '../../../src/corpus/matrix.ts';
import { tables } from '../../../src/data/tables/index.ts';
import type { CitedDocument } from '../../../src/schema/document.ts';
import { clause, document, loadRealCorpus, loadSmallCorpus, regions } from './fixtures.ts';

const citation = (title: string, changes: Partial<CitedDocument> = {}): Citation => ({
  document: summarize(document('a-2023-plan')),
  clause: { label: 'p1', marker: null, sentences: [] },
  cited: {
    sentence: 'p1-s1',
    title,
    number: null,
    document: null,
    level: null,
    evidence: [],
    ...changes,
  },
});
const groupsOf = (...citations: Citation[]) =>
  groupCitations(citations).map((group) => group.map(({ cited }) => cited.title));

describe('the title of a cited document', () => {
  it.each([
    ['关于进一步减轻义务教育阶段学生作业负担的意见', '进一步减轻义务教育阶段学生作业负担的意见'],
    ['国务院办公厅关于规范校外培训机构发展的意见', '规范校外培训机构发展的意见'],
    ['关于印发《“十四五”特殊教育发展提升行动计划》的通知', '十四五特殊教育发展提升行动计划'],
    ['残疾人教育条例（2017年修订）', '残疾人教育条例'],
    ['三明市乡村学前教育标准化办学点评估标准（试行）', '三明市乡村学前教育标准化办学点评估标准'],
    ['厦门市教育设施规划（2020-2035年）', '厦门市教育设施规划'],
    ['2023', '2023'],
  ])('%s is %s at its core', (title, core) => expect(partsOfTitle(title).core).toBe(core));

  it('keeps the place in a title: plans of two cities are two', () => {
    expect(partsOfTitle('泉州市“十四五”教育规划').core).not.toBe(
      partsOfTitle('厦门市“十四五”教育规划').core,
    );
  });

  it('says who made it and of which years it is', () => {
    expect(partsOfTitle('福建省教育厅关于做好2022年招生工作的通知')).toMatchObject({
      issuer: '福建省教育厅',
      years: '2022',
    });
    expect(partsOfTitle('规划（2020—2035年）').years).toBe(
      partsOfTitle('规划（2020-2035年）').years,
    );
  });
});

describe('citations of one document', () => {
  it.each([
    [['关于实施“双减”的意见', '实施双减的意见']],
    [['《残疾人教育条例》', '残疾人教育条例（2017年修订）']],
    [['幼儿园建设标准（试行）', '幼儿园建设标准']],
    [['福建省教育厅关于加强教学常规的意见', '关于加强教学常规的意见']],
  ])('are found however the title is written: %j', (titles) => {
    expect(groupsOf(...titles.map((title) => citation(title)))).toEqual([titles]);
  });

  it.each([
    ['years', citation('关于做好2022年招生工作的通知'), citation('关于做好2023年招生工作的通知')],
    ['makers', citation('泉州市教育局关于招生的通知'), citation('三明市教育局关于招生的通知')],
    [
      'levels',
      citation('行动计划', { level: 'national' }),
      citation('行动计划', { level: 'province' }),
    ],
    [
      'numbers',
      citation('通知', { number: '闽教〔2022〕1号' }),
      citation('通知', { number: '闽教〔2023〕1号' }),
    ],
  ])('are not those of different %s', (_what, a, b) => {
    expect(groupsOf(a, b)).toHaveLength(2);
  });

  it('go to none of several that they could mean', () => {
    const [a, b] = [citation('招生通知（2022年）'), citation('招生通知（2023年）')];
    const open = citation('招生通知');
    expect(groupsOf(a, b, open, open)).toEqual([
      ['招生通知（2022年）'],
      ['招生通知（2023年）'],
      ['招生通知', '招生通知'],
    ]);
  });

  it('are the same in whichever brackets the number stands', () => {
    const [a, b] = ['闽教[2022]1号', '闽教〔2022〕1号'];
    expect(groupsOf(citation('通知', { number: a }), citation('通知', { number: b }))).toHaveLength(
      1,
    );
  });

  it('are grouped alike in whatever order they come', () => {
    const three = [
      citation('意见'),
      citation('意见（2021年）'),
      citation('意见', { level: 'national' }),
    ];
    const sizes = (all: Citation[]) =>
      groupsOf(...all)
        .map((group) => group.length)
        .sort();
    expect(sizes(three.toReversed())).toEqual(sizes(three));
  });
});

describe.each([
  ['an invented', loadSmallCorpus],
  ['the real', loadRealCorpus],
] as const)('the cited documents of %s corpus', async (_, load) => {
  const corpus = await load();

  it('hold every row of cited.csv once', () => {
    const works = citedWorks(corpus);
    const csv = tables(corpus).find(({ name }) => name === 'cited')?.rows ?? [];
    const key = (parts: unknown[]) => parts.join(' ');
    const listed = works.flatMap(({ citations }) =>
      citations.map(({ document: { id }, cited }) => key([id, cited.sentence, cited.title])),
    );
    expect(listed.toSorted()).toEqual(csv.map((row) => key([row[0], row[2], row[3]])).toSorted());
    expect(listed.length).toBeGreaterThan(0);
  });
});

describe('groups of cited documents', () => {
  it('stand from the highest level down, those of no known level last', async () => {
    const groups = groupWorks(citedWorks(await loadSmallCorpus()), 1000);
    expect(groups.map(({ level, works }) => [level, works.map(({ title }) => title)])).toEqual([
      ['national', ['中华人民共和国家庭教育促进法']],
      ['province', ['浙江省义务教育优质均衡发展评估办法']],
      ['city', ['2023年嘉兴市教育工作要点', '嘉兴市“十四五”特殊教育发展提升行动计划']],
      [null, ['关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见']],
    ]);
  });

  it('are cut evenly over the levels where there are too many', () => {
    const levels = [null, 'county', 'city', 'province', 'national'] as const;
    const cited = levels.flatMap((level) =>
      ['甲', '乙', '丙', '丁'].map((name) => citation(`${name}计划`, { level }).cited),
    );
    const works = citedWorks({
      regions,
      documents: [
        document('a-2023-plan', { clauses: [{ ...clause('c1', [['依据计划。']]), cited }] }),
      ],
    });
    const groups = groupWorks(works, 10);
    expect(groups.map(({ level }) => level)).toEqual(levels.toReversed());
    expect(groups.map((group) => [group.works.length, group.more])).toEqual(
      levels.map(() => [2, 2]),
    );
  });
});
