import { describe, expect, it } from 'vitest';
import { splitGlued } from '../../../../src/ingest/trim/glued.ts';
import { begin, goesOn } from '../../../../src/ingest/trim/goes-on.ts';
import { splitLines } from '../../../../src/text/lines.ts';
import { readMarker } from '../../../../src/text/numbering.ts';

const unwrapped = { width: null, narrow: null, sure: false };
const wrapped = { width: 28, narrow: 28, sure: true };

describe('a line goes on in the next one', () => {
  it.each([
    ['到2025年', '，建成资源教室10间。'],
    ['各校要加强管理，', '严控作业总量。'],
    ['落实《中华人民共和国义', '务教育法》，制定本办法。'],
    ['根据《关于规范民办教育的意见》', '（某政办发〔2021〕3号）精神，提出如下意见。'],
    ['为推进义务教育优质均衡发展', '结合我县实际制定本方案。'],
    ['培训机构的设置应当依法登记，符合', '第三条、第四条规定的条件。'],
  ])('by the signs at the break: %s | %s', (line, next) => {
    expect(goesOn(begin(line), next, unwrapped)).toBe(true);
  });

  it('by the width of the page, where it is running text', () => {
    const first = '2.规范服务。学校要指导学生认真完成作业，对有困';
    expect(goesOn(begin(first), '难的学生进行辅导。', wrapped)).toBe(true);
    expect(goesOn(begin(first), '难的学生进行辅导。', unwrapped)).toBe(false);
  });

  it.each([
    ['严控作业总量。', '落实公示制度。'],
    ['一、严格规范校外培训机构收费行为', '2022年起实行政府指导价。'],
    ['各校要加强管理，落实责任', '二、强化督导'],
    ['为做好有关工作，现就有关事项通知如下', '各校要开齐课程。'],
  ])('but not from an end, a heading or above a number: %s | %s', (line, next) => {
    expect(goesOn(begin(line), next, wrapped)).toBe(false);
  });
});

describe('the number of an article', () => {
  it.each([
    '第五条所称收费，是指预收费。',
    '第九条第二款的规定',
    '第三条以外的行为',
    '第一章规定的职责',
  ])('is no number of a unit where it is referred to: %s', (line) => {
    expect(readMarker(line)).toBeNull();
  });

  it.each([
    '第五条 规定的条件应当公布。',
    '第五条所有学校应当公示。',
    '第二条中小学校应当',
    '第一章总则',
  ])('is one where the unit begins: %s', (line) => {
    expect(readMarker(line)).not.toBeNull();
  });

  it('is none where grades are counted', () => {
    expect(readMarker('一、二年级不布置书面作业。')).toBeNull();
  });
});

describe('words of the page in the line of a sentence', () => {
  const pieces = (text: string) => splitGlued(splitLines(text)).map((line) => line.text);

  it('are parted from it, before and behind', () => {
    expect(pieces('【导读】小编整理了全文。一、抓好落实。以上就是小编为大家整理的方案')).toEqual([
      '【导读】小编整理了全文。',
      '一、抓好落实。',
      '以上就是小编为大家整理的方案',
    ]);
  });

  it.each(['推广经验，供全县学校参考。下载并使用平台资源。', '扫码支付应当公示。整理典型案例。'])(
    'are none where the paper uses them: %s',
    (text) => {
      expect(pieces(text)).toEqual([text]);
    },
  );
});
