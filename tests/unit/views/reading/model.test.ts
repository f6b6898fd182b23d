import { describe, expect, it } from 'vitest';
import { readingModel, readingsOf } from '../../../../src/views/reading/model.ts';
import * as f from '../../corpus/fixtures.ts';

const speaks = (id: string) =>
  f.document(id, {
    region: f.at('jinjiang'),
    issuers: ['甲局', '乙局'],
    signed: '2023-01-02',
    clauses: [
      f.clause('c1', [['控制作业。', 'double-reduction/homework'], ['按时完成。']], []),
      { ...f.clause('p1', [['其他。']]), label: 'p1', marker: null },
    ],
  });
const silent = f.document('silent', { region: f.at('qingdao'), stages: ['higher'] });
const corpus = {
  documents: [speaks('a'), silent, speaks('b'), speaks('c')],
  themes: [f.doubleReduction, f.teachers],
};

describe('readings', () => {
  const readings = readingsOf(corpus);

  it('are of the documents that have something on a theme, each between its neighbours', () => {
    expect(
      readings.map(({ theme, document, next }) => [
        theme.id,
        document.id,
        ...next.flatMap((way) => (way.document ? [way.document.id] : [])),
      ]),
    ).toEqual([
      ['double-reduction', 'a', 'b'],
      ['double-reduction', 'b', 'a', 'c'],
      ['double-reduction', 'c', 'b'],
    ]);
  });

  it('say why the others have nothing', () => {
    expect(readings[0]?.silent).toEqual([
      { document: silent, why: { kind: 'out-of-scope', elsewhere: [] } },
    ]);
  });
});

describe('the page of a reading', () => {
  const [, reading] = readingsOf(corpus);
  const model = reading && readingModel(reading);

  it('says who wrote it and when, and leaves out what is not known', () => {
    expect(model?.facts).toEqual(['甲局、乙局', '2023-01-02']);
  });

  it('tells the components in its text how clauses and topics are called', () => {
    expect(model?.context.names.get('p1')).toBe('无编号段落 1');
    expect(model?.context.topics.get('homework')).toBe('homework');
    expect(model?.context.sentences.get('c1-s2')?.text).toBe('按时完成。');
    expect(model?.context.places.get('c1-s2')).toBe('c1 第2句');
    expect(model?.context.compare('homework')).toBe(
      '/compare/?theme=double-reduction&documents=b&topic=homework',
    );
  });
});
