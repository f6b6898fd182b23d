import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../../src/ingest/annotate/cited.ts';
import { sentenceOf } from './outline.ts';

const read = (text: string, ownTitle: string | null = null) =>
  citedIn(sentenceOf(text), ownTitle).map(({ title, number }) => [title, number]);

describe('cited documents', () => {
  it('carry the number in the bracket behind them', () => {
    expect(read('根据《市“十四五”教育规划》(晋政办〔2022〕24号),制定本方案。')).toEqual([
      ['市“十四五”教育规划', '晋政办〔2022〕24号'],
    ]);
    expect(
      read('按照《校外培训行政处罚暂行办法》（教育部令第53号，以下简称《办法》）执行。'),
    ).toEqual([
      ['校外培训行政处罚暂行办法', '教育部令第53号'],
      ['办法', null],
    ]);
  });

  it('keep titles that stand side by side apart', () => {
    expect(read('落实《教育督导条例》《学校管理标准（试行）》要求。')).toEqual([
      ['教育督导条例', null],
      ['学校管理标准（试行）', null],
    ]);
  });

  it('keep a title inside a title', () => {
    expect(read('印发《关于贯彻〈教育强国建设规划纲要〉的实施意见》。')).toEqual([
      ['关于贯彻〈教育强国建设规划纲要〉的实施意见', null],
    ]);
    expect(read('印发《关于贯彻《民办教育促进法》的通知》。')).toEqual([
      ['关于贯彻《民办教育促进法》的通知', null],
    ]);
  });

  it('are instruments, not newspapers, courses, books or textbooks', () => {
    expect(
      read('在《中国教育报》刊登，推广《安全教育实操12课》，阅读《论语》，用好《学生读本》。'),
    ).toEqual([]);
  });

  it('do not hold the document itself', () => {
    expect(read('现将《2023年教育工作要点》印发给你们。')).toEqual([]);
    expect(read('落实《2023年教育工作要点》。', '2023年教育工作要点')).toEqual([]);
  });

  it('do not take a bracket that is no number', () => {
    expect(read('落实《达标评估办法》(2022版)。')).toEqual([['达标评估办法', null]]);
  });

  it('are none where the mark is never closed', () => {
    expect(read('落实《达标评估办法要求。')).toEqual([]);
  });
});
