import { describe, expect, it } from 'vitest';
import { findDoubled, findNarrowed } from '../../../../src/ingest/restore/punctuation.ts';
import { replace, untouched } from '../../../../src/text/edited.ts';

const widen = (text: string) => replace(untouched(text), findNarrowed(text)).text;
const single = (text: string) => replace(untouched(text), findDoubled(text)).text;

describe('narrowed signs', () => {
  it.each([
    ['加强管理,落实责任;来源:市教育局', '加强管理，落实责任；来源：市教育局'],
    ['这样做好吗?好!', '这样做好吗？好！'],
    ['比例达到37.5%,公办园占比超过55%;', '比例达到37.5%，公办园占比超过55%；'],
    ['形成“G20+”格局,用好5G,推进VR教育', '形成“G20+”格局，用好5G，推进VR教育'],
    ['《意见》(晋政办〔2022〕24号),现印发', '《意见》（晋政办〔2022〕24号），现印发'],
    ['三年行动方案(2023—2025年)', '三年行动方案（2023—2025年）'],
    ['参加联盟(G20)、虚拟现实(VR)', '参加联盟（G20）、虚拟现实（VR）'],
    ['(责任单位:各镇(街道)、市教育局)', '（责任单位：各镇（街道）、市教育局）'],
    ['(一)加强领导', '（一）加强领导'],
    ['(1)新建学校', '（1）新建学校'],
    ['各镇(街道）', '各镇（街道）'],
    ['落实"十四五"规划和"一长多校"', '落实“十四五”规划和“一长多校”'],
    ['落实“双减"政策', '落实“双减”政策'],
    ["学校'阳光'行动", '学校‘阳光’行动'],
    ['去"筹"招生', '去“筹”招生'],
  ])('of %s become full-width', (text, expected) => {
    expect(widen(text)).toBe(expected);
  });

  it.each([
    '按5：3：2比例',
    '时间 2023-01-11 11:26',
    '三级按5:3:2比例分担',
    '共1,200人',
    '采用“1+X”和G20+',
    '网址 http://www.example.com/a?b=1;c=2',
    'see chapter (a), then f(x); it\'s "quoted"',
    '水H2O(l)',
    '格式A:B',
    '左括号( 未闭',
    '一条 " 引号',
  ])('of %s stay as they are', (text) => {
    expect(widen(text)).toBe(text);
  });

  it('are left alone in damaged places', () => {
    expect(findNarrowed('总?!蹦,学', [{ start: 1, end: 5 }])).toEqual([]);
  });
});

describe('doubled signs', () => {
  it.each([
    ['加强管理,,落实责任。', '加强管理,落实责任。'],
    ['加强管理，，落实责任。。', '加强管理，落实责任。'],
    ['加强管理，,落实', '加强管理，落实'],
  ])('of %s become one', (text, expected) => {
    expect(single(text)).toBe(expected);
  });

  it.each(['未完待续。。。', '好！！', '省略……'])('of %s are meant', (text) => {
    expect(single(text)).toBe(text);
  });
});

describe('dots in place of full stops', () => {
  it.each([
    ['(一)指导思想. 全面贯彻党的教育方针.', '（一）指导思想。 全面贯彻党的教育方针。'],
    ['比例达到95%. 建成学校5所.', '比例达到95%。 建成学校5所。'],
    [
      '(三)严查变异培训,一起查处.(牵头股室:监管股)',
      '（三）严查变异培训，一起查处。（牵头股室：监管股）',
    ],
    ['1.健全评估机制.区县教委要开展评估。', '1.健全评估机制。区县教委要开展评估。'],
  ])('of %s become full stops', (text, expected) => {
    expect(widen(text)).toBe(expected);
  });

  it.each([
    '一.总体要求',
    '第一. 加强领导',
    '卡尔.马克思的学说',
    '总体要求......3',
    '总体要求. . . . 3',
    '任务清单.docx',
    '等等...',
  ])('of %s are other dots', (text) => {
    expect(widen(text)).toBe(text);
  });

  it('between Chinese characters are full stops in a text that has hardly any others', () => {
    expect(widen('加强领导.落实责任.抓好督查.')).toBe('加强领导。落实责任。抓好督查。');
  });
});
