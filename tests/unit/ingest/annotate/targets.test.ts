import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../../../src/ingest/annotate/targets/index.ts';
import { sentenceOf } from './outline.ts';

const targets = (texts: string[], years: { from: number; to: number } | null = null) =>
  targetsOf(
    texts.map((text, index) => sentenceOf(text, `s${index + 1}`)),
    years,
  );
const read = (...texts: string[]) =>
  targets(texts).map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`);

describe('targets', () => {
  it.each([
    ['普惠率达到90%以上', '≥ 90 %'],
    ['分配比例逐步提高到不低于７０％', '≥ 70 %'],
    ['轮岗教师不少于符合条件教师总数的10%', '≥ 10 %'],
    ['至少建成3个基地', '≥ 3 个'],
    ['作业时间不超过60分钟', '≤ 60 分钟'],
    ['占比控制在5％以内', '≤ 5 %'],
    ['达标率超过75%', '> 75 %'],
    ['遴选50个左右示范专业', '≈ 50 个'],
    ['建成12所学校', '= 12 所'],
    ['差异系数控制在0.45以内', '≤ 0.45 '],
  ])('reads the comparator of %s', (text, target) => {
    expect(read(text)).toEqual([target]);
  });

  it('multiplies 万 and 亿 out without the dust of fractions', () => {
    expect(read('提供学位7.7万个，投入2.35亿元，安排1,250.5万元。')).toEqual([
      '= 77000 个',
      '= 235000000 元',
      '= 12505000 元',
    ]);
  });

  it('reads written numbers, 百分之 and 百分百', () => {
    expect(read('两所新校开学，入学率达到百分之九十九点五，小学毕业生百分百升学。')).toEqual([
      '= 2 所',
      '= 99.5 %',
      '= 100 %',
    ]);
    expect(read('每一所学校配备一名法治副校长。')).toEqual(['= 1 名']);
  });

  it('reads a range as two rows and a ratio as one for each part', () => {
    expect(read('培育1—2个基地')).toEqual(['≥ 1 个', '≤ 2 个']);
    expect(read('资金按5:3:2比例分担')).toEqual([
      '= 5 份(5:3:2)',
      '= 3 份(5:3:2)',
      '= 2 份(5:3:2)',
    ]);
  });

  it.each([
    ['公示时间不得少于三十日', '≥ 30 日'],
    ['每五年到企业实践累计不少于6个月', '≥ 6 个月'],
    ['对口支援每轮不少于三年', '≥ 3 年'],
    ['每日实习时间不得超过八小时', '≤ 8 小时'],
    ['小学服务半径一般不超过二公里', '≤ 2 公里'],
  ])('reads a limit of time or distance: %s', (text, target) => {
    expect(read(text)).toEqual([target]);
  });

  it.each([['三年内全面建成。'], ['近三年来，任教满五年的教师。'], ['每年举办一次，为期三天。']])(
    'reads no limit in a time that only says when: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('reads tenths as shares', () => {
    expect(read('达标学校占比超过九成，八成以上的教师参训，落实三成立项。')).toEqual([
      '> 90 %',
      '≥ 80 %',
    ]);
  });

  it('lets what binds one figure of a row bind all of them', () => {
    expect(read('小学、初中班额分别不超过45人、50人')).toEqual(['≤ 45 人', '≤ 50 人']);
    expect(read('差异系数分别控制在0.5、0.45以内')).toEqual(['≤ 0.5 ', '≤ 0.45 ']);
  });

  it('reads one school where a place commits to it', () => {
    expect(read('每个县重点办好一所中等职业学校，形成一批示范校。')).toEqual(['= 1 所']);
  });

  it('reads no target in a number that says which schools are meant', () => {
    expect(read('超过2000人的学校要分流，招收5名以上残疾学生的普通学校设资源教室。')).toEqual([]);
  });

  it('keeps compound units', () => {
    expect(read('生均补助提高至700元/年·生')).toEqual(['= 700 元/年·生']);
  });

  it.each([
    ['落实“158”工作机制，推进5G应用，召开G20联盟会议。'],
    ['贯通“3+4”培养，发挥“1+N”优势，开展“6个100%”整治。'],
    ['第2批试点，第三所分校，一批示范校，六个方面，十项严禁。'],
    ['“十四五”期间，2023年9月1日前完成，30个工作日内办结。'],
    ['消除66人以上超大班额。'],
    ['20万人口以上的县全覆盖。'],
    ['落实《3—6岁儿童学习与发展指南》和《安全教育12课》。'],
    ['每天8:30到校，24条产业链。'],
    ['实施“百校千课”工程和“三名”工程。'],
  ])('reads none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads the share of large classes, not the size that defines them', () => {
    expect(read('将51-55人临界大班额占比控制在10%以内')).toEqual(['≤ 10 %']);
  });

  it('names what is counted, before or behind the figure', () => {
    const indicators = (text: string) => targets([text]).map(({ indicator }) => indicator);
    expect(indicators('高中阶段毛入学率达到130%以上')).toEqual(['高中阶段毛入学率']);
    expect(indicators('新建、改扩建中小学12所')).toEqual(['新建、改扩建中小学']);
    expect(indicators('新增遴选20所联盟成员学校')).toEqual(['新增遴选联盟成员学校']);
  });

  it('names the parts of a whole with the whole', () => {
    const indicators = targets(['竣工项目6个，含高中2个、小学1个']).map(
      (target) => target.indicator,
    );
    expect(indicators).toEqual(['竣工项目', '竣工项目：高中', '竣工项目：小学']);
  });

  it('quotes the words that the figure was read from', () => {
    expect(targets(['优化布局，公办园占比达到 55％以上。'])[0]?.text).toBe(
      '公办园占比达到 55％以上',
    );
  });

  it('takes the year from the sentence, else from the sentence before that sets one', () => {
    const due = (...texts: string[]) => targets(texts).map((target) => target.due);
    expect(due('到2025年，普惠率达到90%。', '新增学位500个。')).toEqual([2025, 2025]);
    expect(due('力争2026年底前覆盖率达到100%。')).toEqual([2026]);
    expect(due('新增学位500个。')).toEqual([null]);
    expect(due('落实教育部2022年印发的通知，新增学位500个。')).toEqual([null]);
  });

  it('knows 年内 in a document about one year only', () => {
    const text = ['年内新建学校3所。'];
    expect(targets(text, { from: 2024, to: 2024 })[0]?.due).toBe(2024);
    expect(targets(text, { from: 2023, to: 2025 })[0]?.due).toBeNull();
  });

  it('does not read the bracket of responsible bodies', () => {
    expect(read('完善机制。（责任单位：市教育局、3个开发区）')).toEqual([]);
  });
});
