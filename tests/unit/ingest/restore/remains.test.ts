import { describe, expect, it } from 'vitest';
import { blankRules, findBlanks } from '../../../../src/ingest/restore/blanks.ts';
import { findDates } from '../../../../src/ingest/restore/dates.ts';
import { findEntities, findUnseen } from '../../../../src/ingest/restore/remains.ts';
import { type Replacement, replace, untouched } from '../../../../src/text/edited.ts';

const by = (find: (text: string) => Replacement[]) => (text: string) =>
  replace(untouched(text), find(text)).text;
const [seen, decoded, closed, dated] = [findUnseen, findEntities, findBlanks, findDates].map(
  by,
) as [
  (text: string) => string,
  (text: string) => string,
  (text: string) => string,
  (text: string) => string,
];

describe('signs that cannot be seen between two digits', () => {
  it.each([
    ['规划（2014\u00ad2020年）', '规划（2014—2020年）'],
    ['到2025\u00ad2026学年', '到2025—2026学年'],
    ['每校配备10\u200b15名教师', '每校配备10—15名教师'],
    ['每班45\u00ad50人', '每班45—50人'],
    ['联系电话0318\u00ad8161234', '联系电话0318-8161234'],
    ['到20\u200b25年', '到2025年'],
  ])('of %s are the dash that was printed there, which nobody is certain of', (text, expected) => {
    expect(seen(text)).toBe(expected);
    expect(findUnseen(text).map(({ confidence }) => confidence)).toEqual(['likely']);
  });
});

describe('blanks', () => {
  it.each(blankRules.flatMap(({ examples }) => examples))('of %s go', (text, expected) => {
    expect(closed(text)).toBe(expected);
  });

  it.each([
    ['总 则', '总则'],
    ['第一章 总 则', '第一章 总则'],
    ['第二章　附　则', '第二章　附则'],
    ['目　录', '目录'],
    ['关 于 印 发 《 2 0 2 3 年 工 作 要 点 》 的 通 知', '关于印发《2023年工作要点》的通知'],
    ['一 、 总 体 要 求 与 目 标', '一、总体要求与目标'],
  ])('between all characters of the heading %s go', (text, expected) => {
    expect(closed(text)).toBe(expected);
  });

  it.each([
    '第 3 页 共 9 页',
    '大 中 小 大 中 小 大 中 小',
    '    索 引 号:QZ06101-1020-2023-00010',
    '晋江市人民政府办公室                    2022年12月28日印发',
    '晋江市人民政府办公室 2022年12月28日印发',
    '来源:泉州市教育局 2023-05-18 01:30 阅读人数:1',
    'admin 分享 时间：加入收藏 共计7185个字，预计阅读时长24分钟。',
    '中共厦门市海沧区委教育工委 厦门市海沧区教育局关于印发工作要点的通知',
    '持续做好“书香海沧 教师领航”教师阅读工程，建强“读书共同体”，优化共读活动，强化教育科研支撑作用。',
    '一、总体要求，全面落实。 二、主要任务 （一）加强领导，落实责任。 （二）强化保障，',
    '  第三条 本办法由市教育局负责解释，自印发之日起施行。',
    '【字体：大 中 小】',
    '大 中 小',
    'read the whole text, then 3 times',
    '各股室要抓好落实。（记者 王某）',
  ])('of %s stay', (text) => {
    expect(closed(text)).toBe(text);
  });
});

describe('names of signs', () => {
  it.each([
    ['教育&nbsp;&nbsp;局', '教育  局'],
    ['教育nbsp;局', '教育 局'],
    ['教育&amp;nbsp;局', '教育 局'],
    ['教育&#160;局&#xA0;', '教育 局 '],
    ['产业&amp;教育', '产业&教育'],
    ['&ldquo;双减&rdquo;', '“双减”'],
    ['&#25945;育', '教育'],
  ])('in %s become the signs', (text, expected) => {
    expect(decoded(text)).toBe(expected);
  });

  it.each(['a&b;', '&lt;script&gt;', '&#60;b&#62;', '&#0;', 'R&D', 'xnbsp;', '&constructor;'])(
    'in %s are none, or must not become signs',
    (text) => {
      expect(decoded(text)).toBe(text);
    },
  );
});

describe('signs that cannot be seen', () => {
  it('go from Chinese text, and from blank lines', () => {
    expect(seen('教\u200b育\u2060局\ufeff，\u202e第1\u200d条\n\u200b\n')).toBe('教育局，第1条\n\n');
  });

  it('stay between emoji and in other scripts', () => {
    for (const text of ['👨\u200d👩\u200d👧', 'می\u200cخواهم', 'co\u00adoperate']) {
      expect(seen(text)).toBe(text);
    }
  });
});

describe('days that lost 年, 月 and 日', () => {
  it('get them back under a signature', () => {
    expect(dated('  泉州市教育局\n\n  2023 4 26\n')).toBe('  泉州市教育局\n\n  2023年4月26日\n');
  });

  it.each([
    '泉州市教育局\n2023 13 26',
    '共计\n2023 4 26',
    '泉州市教育局\n2023 4 26 3',
    '2023 4 26',
  ])('are not seen in %j', (text) => {
    expect(dated(text)).toBe(text);
  });
});
