import { describe, expect, it } from 'vitest';
import { layOutCited } from '../../../../src/charts/cited.ts';
import { citedWorks, groupWorks } from '../../../../src/corpus/cited.ts';
import { summarize } from '../../../../src/corpus/matrix.ts';
import type { CitedDocument, Document } from '../../../../src/schema/document.ts';
import { citedFigureModel } from '../../../../src/views/cited/figure-model.ts';
import * as f from '../../corpus/fixtures.ts';

const cite = (title: string): CitedDocument => ({
  sentence: 'c1-s1',
  title,
  number: null,
  document: null,
  level: 'national',
  evidence: [],
});
const citing = (id: string, region: string, ...titles: string[]): Document =>
  f.document(id, {
    region: f.at(region),
    clauses: [{ ...f.clause('c1', [['落实。']]), cited: titles.map(cite) }],
  });
const of = (...documents: Document[]) => {
  const works = citedWorks({ documents, regions: f.regions });
  return citedFigureModel(works, groupWorks(works, 400), documents.map(summarize));
};
const quanzhou = citing('a', 'quanzhou', '家庭教育促进法', '义务教育法', '义务教育法');
const jinjiang = citing('b', 'jinjiang', '义务教育法');

describe('the drawing of who cites what', () => {
  const { sentence, drawings, more } = of(quanzhou, jinjiang);

  it('says what is cited most, or that nothing is cited twice', () => {
    expect(sentence).toContain('国家2份');
    expect(sentence).toContain('引用最多的是《义务教育法》，2份文件引用了它。');
    expect(of(jinjiang).sentence).toContain('没有哪一份被两份文件同时引用。');
  });

  it('names all that are cited as often, and none of which several may be meant', () => {
    const both = of(
      citing('a', 'quanzhou', '甲法', '乙法'),
      citing('b', 'jinjiang', '甲法', '乙法'),
    );
    expect(both.sentence).toContain('引用最多的是《乙法》《甲法》，各有2份文件引用了它。');
    const unclear = (id: string, region: string): Document => {
      const one = citing(id, region, '实施方案');
      const [clause] = one.clauses;
      if (!clause) throw new Error('no clause');
      const cited = clause.cited.map((cited) => ({ ...cited, level: null }));
      return { ...one, clauses: [{ ...clause, cited }] };
    };
    const namesakes = of(unclear('a', 'quanzhou'), unclear('b', 'jinjiang'));
    expect(namesakes.sentence).not.toContain('引用最多的是');
  });

  it('has a letter behind each document that cites: the grade of its source', () => {
    for (const { graph, shape } of drawings) {
      expect(layOutCited(graph, shape).citing.every(({ text }) => text.endsWith(' A'))).toBe(true);
    }
  });

  it('has a mark for each document and each curve, at both widths', () => {
    expect(drawings.map(({ kind }) => kind)).toEqual(['wide', 'narrow']);
    for (const { graph } of drawings) {
      const [first] = graph.bands
        .flatMap(({ nodes }) => nodes)
        .filter(({ name }) => name === '义务教育法');
      expect(first?.tip).toBe('《义务教育法》（国家），2份文件在3处引用');
      expect(graph.citing.map(({ tip }) => tip).sort()).toEqual([
        '晋江市 2023年工作要点（来源A级），引用了1份文件',
        '泉州市 2023年工作要点（来源A级），引用了2份文件',
      ]);
      expect(graph.links.map(({ tip }) => tip)).toContain(
        '泉州市 2023年工作要点（来源A级）在2处引用《义务教育法》',
      );
    }
  });

  it('calls documents by their places where there is little room', () => {
    const names = drawings.map(({ graph }) => graph.citing.map(({ name }) => name).sort()[1]);
    expect(names).toEqual(['泉州市 2023年工作要点', '泉州市']);
  });

  it('says what is left out only where something is', () => {
    expect(more).toBeNull();
    const many = Array.from({ length: 20 }, (_, at) => citing(`d${at}`, 'quanzhou', '义务教育法'));
    expect(of(...many).more).toContain('引用文件4份');
  });
});
