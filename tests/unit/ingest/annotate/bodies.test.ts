import { describe, expect, it } from 'vitest';
import { responsibleOf } from '../../../../src/ingest/annotate/bodies/index.ts';
import { sentenceOf } from './outline.ts';

const read = (...texts: string[]) =>
  responsibleOf(texts.map((text) => sentenceOf(text))).map(({ name }) => name);

describe('responsible bodies', () => {
  it('are split at 、 outside nested brackets', () => {
    expect(read('建立机制。(责任单位:市教育局、财政局、各镇(街道)、经济开发区)')).toEqual([
      '市教育局',
      '财政局',
      '各镇(街道)',
      '经济开发区',
    ]);
  });

  it('are read with each role of the bracket, whatever sign parts the roles', () => {
    const bodies = ['省教育厅', '省财政厅', '各市（州）人民政府'];
    expect(
      read('稳妥推进。（牵头单位：省教育厅；责任单位：省财政厅、各市（州）人民政府）'),
    ).toEqual(bodies);
    expect(
      read('稳妥推进。（牵头单位：省教育厅，配合单位：省财政厅，各市（州）人民政府）。'),
    ).toEqual(bodies);
  });

  it('need no role where they stand apart and are offices', () => {
    expect(read('稳妥推进。(教育科、教师进修学校)')).toEqual(['教育科', '教师进修学校']);
    expect(read('稳妥推进。〔党建办〕')).toEqual(['党建办']);
  });

  it('lose the words that only say what they do', () => {
    expect(read('开展检查。（县教育局牵头，县公安局等按职责分工负责）')).toEqual([
      '县教育局',
      '县公安局',
    ]);
  });

  it('may stand in a sentence of their own', () => {
    expect(read('开展检查。', '责任单位：市教育局、市卫生健康委。')).toEqual([
      '市教育局',
      '市卫生健康委',
    ]);
  });

  it('are read at the end of a clause only', () => {
    expect(read('开展检查。（市教育局）', '建立台账。')).toEqual([]);
  });

  it.each([
    ['印发《学校管理办法（试行）》。'],
    ['制定三年行动方案（2023—2025年）'],
    ['新建学校3所（实验小学、第二中学、滨江幼儿园）。'],
    ['提高公办园占比（含民办幼儿园、教学点）'],
    ['完善招生办法（以下简称办法）。'],
    ['开展“三进”活动（进校园、进课堂、进头脑）。'],
  ])('are not found in an ordinary bracket: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('are not found where there is no sentence', () => {
    expect(read()).toEqual([]);
  });
});
