import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ids } from '../../../../src/ingest/outline/ids.ts';
import { splitSentences } from '../../../../src/ingest/outline/sentences.ts';
import { kinds, readMarker, toNumber } from '../../../../src/text/numbering.ts';
import { ingestText } from '../../../support/ingest.ts';
import { rebuild } from '../../../support/rebuild.ts';

const sentences = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));
const ids = (text: string) => ingestText(text).clauses.map(({ id }) => id);

describe('the label of a section', () => {
  const labels = (text: string) => ingestText(text).sections.map(({ id, label }) => [id, label]);

  it('is its numbering from the top, in the signs of the document', () => {
    expect(labels('一、提质\n（一）扩优\n1.建设学校。\n2.改造校舍。')).toEqual([
      ['s1', '一'],
      ['s1-1', '一/(一)'],
    ]);
    expect(labels('1.提质\n1.1 扩大学位\n（1）建设学校。\n（2）改造校舍。')).toEqual([
      ['s1', '1'],
      ['s1-1', '1/1.1'],
    ]);
    expect(labels('第一编 总则\n第一章 目标\n第一条 提升质量。')).toEqual([
      ['s1', '第一编'],
      ['s1-1', '第一编/第一章'],
    ]);
    expect(labels('第三部分：保障措施\n一、加强领导。\n二、加强督导。')).toEqual([
      ['s3', '第三部分'],
    ]);
  });

  it('begins those of the clauses below it', () => {
    const { sections, clauses } = ingestText(
      '第二篇 重点任务\n1.提质\n1.1 扩大学位。\n1.2 改造校舍。',
    );
    const below = clauses.map(({ section, label }) => {
      const above = sections.find(({ id }) => id === section)?.label;
      return [above, label.startsWith(`${above}/`)];
    });
    expect(below).toEqual([
      ['第二篇/1', true],
      ['第二篇/1', true],
    ]);
  });
});

describe('numbering', () => {
  for (const [rank, { name, example }] of kinds.entries()) {
    it(`reads ${name}: ${example}`, () => expect(readMarker(example)?.rank).toBe(rank));
  }

  it('reads Chinese, Arabic, full-width and circled numbers', () => {
    const written = ['一', '十', '十二', '二十', '九十九', '一百零三', '12', '⑫'];
    expect(written.map(toNumber)).toEqual([1, 10, 12, 20, 99, 103, 12, 12]);
    expect(readMarker('１２．推进')).toMatchObject({ number: 12, label: '12' });
    expect(toNumber('十十')).toBeNull();
  });

  it('reads numbers whose comma was lost above a heading, and Roman ones', () => {
    expect(readMarker('一 总体要求')).toMatchObject({ text: '一', number: 1, length: 2 });
    expect(readMarker('第三部分：保障措施')).toMatchObject({ label: '第三部分', length: 5 });
    expect(readMarker('3　应急响应')).toMatchObject({ text: '3', number: 3 });
    expect(['Ⅳ、保障措施', 'IV. 保障措施'].map((line) => readMarker(line)?.number)).toEqual([4, 4]);
  });

  it('tells an article put in between from the one before it', () => {
    expect(readMarker('第十条之一 教育督导经费列入财政预算。')).toMatchObject({
      number: 10,
      label: '第十条之一',
    });
  });

  it('sees no number where a text merely begins with one', () => {
    const texts = [
      '2023年工作',
      '1.5万个学位',
      '5:3:2',
      '一是加强',
      '（试行）',
      '(2023—2025年)',
      '3—6岁',
      '第一批',
      '第三节课',
      '一 年级',
      '三 年 行 动',
      '一 作业公示 每周',
      '5 个学位',
      '12 月底前完成',
      'IV.',
    ];
    expect(texts.map(readMarker)).toEqual(texts.map(() => null));
  });
});

describe('sentences', () => {
  it('end at 。；！？ outside of quotes and brackets', () => {
    expect(
      sentences('开展“从严管理。不走样；”活动；落实（含：一；二。）要求！好不好？好。'),
    ).toEqual(['开展“从严管理。不走样；”活动；', '落实（含：一；二。）要求！', '好不好？', '好。']);
  });

  it('end again where a quotation was opened and never closed', () => {
    expect(sentences('推行“总校制办学。新增组合5个。辦好“分校”。')).toHaveLength(3);
  });

  it('keep a closing bracket of bodies with the last of them', () => {
    expect(sentences('改善条件。开展监测。(责任单位:市教育局、各镇(街道))').at(-1)).toBe(
      '开展监测。(责任单位:市教育局、各镇(街道))',
    );
  });

  it('keep a straight quote that closes behind a full stop', () => {
    expect(sentences('落实"双减"。提出"减量提质。"再行动。')).toHaveLength(2);
  });

  it('lose no character but white space, whatever the text', () => {
    const signs = fc.constantFrom(
      '甲',
      '。',
      '；',
      '“',
      '”',
      '(',
      ')',
      '《',
      '》',
      '"',
      ' ',
      '!',
      'a',
      '？',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        expect(sentences(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('the outline', () => {
  it('goes on over sections with one count, and begins anew where the text does', () => {
    expect(ids('一、甲\n1.推进甲。做。\n2.推进乙。做。\n二、乙\n3.推进丙。做。')).toEqual([
      'c1-1',
      'c1-2',
      'c2-3',
    ]);
    expect(ids('一、甲\n1.推进甲。做。\n二、乙\n1.推进丙。做。')).toEqual(['c1-1', 'c2-1']);
  });

  it('hangs decimals under the number that they begin with', () => {
    expect(ids('一、甲\n2.乙\n2.1 推进丙。\n2.2 推进丁。\n3.推进戊。')).toEqual([
      'c1-2-1',
      'c1-2-2',
      'c1-3',
    ]);
    expect(ids('1 总则\n1.1 目的依据\n1.1.1 推进甲。\n1.2 适用范围')).toEqual(['c1-1-1', 'c1-2']);
  });

  it('takes no heading without a number for the end of the measure above it', () => {
    const { clauses } = ingestText(
      [
        '一、党建引领取得新成效',
        '扎实开展主题教育，全市中小学党组织覆盖率达到100%。',
        '2024年工作安排',
        '一、加强党的领导',
        '推进思政课改革，组建思政课教研联盟。',
      ].join('\n'),
    );
    expect(clauses.map(({ id, sentences }) => [id, sentences.at(-1)?.text])).toEqual([
      ['c1', '扎实开展主题教育，全市中小学党组织覆盖率达到100%。'],
      ['p1', '2024年工作安排'],
      ['c1-b', '推进思政课改革，组建思政课教研联盟。'],
    ]);
  });

  it('keeps a line of responsible bodies in one piece', () => {
    const [clause] = ingestText(
      '一、推进甲\n落实乙的各项要求。\n牵头单位：教育局；配合单位：财政局',
    ).clauses;
    expect(clause?.sentences.map(({ text }) => text)).toEqual([
      '推进甲',
      '落实乙的各项要求。',
      '牵头单位：教育局；配合单位：财政局',
    ]);
  });

  it('joins a bracket that was broken, and a sentence that goes on over the page', () => {
    const text = [
      '一、推进治理。做好工作。（牵头单位：教育局；',
      '责任单位：住建局）',
      '二、推进普惠，扩大供给，',
      '- 2 -',
      '提高质量。',
    ].join('\n');
    const document = ingestText(text);
    expect(document.clauses.map(({ sentences }) => sentences.at(-1)?.text)).toEqual([
      '做好工作。（牵头单位：教育局；责任单位：住建局）',
      '推进普惠，扩大供给，提高质量。',
    ]);
    expect(document.edits.map(({ from }) => from)).toEqual(['\n', '\n- 2 -\n']);
  });

  it('gives a number that comes again a letter', () => {
    expect(ids('一、甲\n1.推进甲。\n1.推进乙。\n1.推进丙。')).toEqual(['c1-1', 'c1-1-b', 'c1-1-c']);
    expect(new Ids().path([], 1)).toEqual(['1']);
  });

  it('keeps every text, numbered or not, once and in order', () => {
    const line = fc.constantFrom(
      '一、总体要求',
      '（一）加强领导。落实责任。',
      '1.推进甲。',
      '无编号的段落，继续推进各项工作落实到位。',
      '第二条 本办法自印发之日起施行。',
      '①做好统计；',
      '(教育科)',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const document = ingestText(lines.join('\n'));
        const published = document.ledger
          .filter(({ fate }) => fate === 'published')
          .map(({ span }) => rebuild(lines.join('\n'), document.edits, span))
          .join('');
        const parts = [
          ...document.sections.map(({ marker, heading, span }) => ({
            text: marker + heading,
            at: span[0],
          })),
          ...document.clauses.flatMap(({ marker, sentences }) =>
            sentences.map(({ text, span }, at) => ({
              text: (at === 0 ? (marker ?? '') : '') + text,
              at: span[0],
            })),
          ),
        ].sort((a, b) => a.at - b.at);
        const bare = (text: string) => text.replace(/[\s。；]/gu, '');
        expect(bare(parts.map(({ text }) => text).join(''))).toBe(bare(published));
      }),
    );
  });

  it('never gives one id twice', () => {
    const line = fc.constantFrom(
      '一、甲',
      '二、乙',
      '（一）丙。',
      '1.丁。',
      '1.戊。',
      '段落推进工作，落实责任，加强领导，抓好落实。',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { clauses, sections } = ingestText(lines.join('\n'));
        const all = [...sections, ...clauses, ...clauses.flatMap(({ sentences }) => sentences)].map(
          ({ id }) => id,
        );
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

describe('headings', () => {
  const headings = (text: string) => ingestText(text).clauses.map(({ heading }) => heading);

  it('are title sentences, not measures of one sentence', () => {
    expect(
      headings(
        [
          '一、扩大供给',
          '1.推进布局优化。新建小学2所。',
          '2.新开办公办幼儿园3所，公办园占比保持在56%以上。(基础教育股、规划建设股)',
          '3.完成初中扩容；',
          '4.推进集团化办学',
          '组建教育集团5个。',
          '5.完善学区制：以优质初中为龙头，划定学区6个。',
        ].join('\n'),
      ),
    ).toEqual(['推进布局优化', null, null, '推进集团化办学', '完善学区制']);
  });
});
