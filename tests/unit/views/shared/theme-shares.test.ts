import { describe, expect, it } from 'vitest';
import { benchmarks } from '../../../../src/corpus/benchmark.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { sharesModel } from '../../../../src/views/shared/theme-shares/model.ts';
import * as f from '../../corpus/fixtures.ts';

const homework = f.clause('c1', [['控制作业总量。', 'double-reduction/homework']], ['teachers']);
const staff = f.clause('c2', [['培训教师。']], ['teachers']);
const of = (...documents: Document[]) =>
  sharesModel(benchmarks({ documents, themes: f.themes, regions: f.regions }));
const quanzhou = f.document('a', { region: f.at('quanzhou'), clauses: [homework, staff] });
const jinjiang = f.document('b', { region: f.at('jinjiang'), clauses: [homework] });

describe('the shares of themes', () => {
  it('name the themes that lead in each document, several where they are level', () => {
    expect(of(quanzhou, jinjiang).sentence).toBe(
      '写得最多的主题：泉州市（来源A级）是teachers（100%）；晋江市（来源A级）是double-reduction、teachers（100%）。',
    );
  });

  it('describe each panel, and one of which no clause has a theme', () => {
    const { panels } = of(quanzhou, f.document('x', { clauses: [f.clause('c1', [['开会。']])] }));
    expect(panels.map(({ document, years, size }) => [document, years, size])).toEqual([
      ['泉州市 2023年工作要点（来源A级）', '2023年', '全文2条'],
      ['地区不明 2023年工作要点（来源A级）', '2023年', '全文1条'],
    ]);
    expect(panels[0]?.description).toContain('全文2条。比例最大的是teachers，100%');
    expect(panels[1]?.description).toBe('没有条款属于任何主题。');
  });

  it('say of no document that a theme leads whose source is cut off or that nobody can vouch for', () => {
    const from = (completeness: Document['source']['completeness']) => ({
      ...jinjiang,
      source: { ...jinjiang.source, completeness },
    });
    for (const completeness of ['truncated-tail', null] as const) {
      const { sentence, panels } = of(quanzhou, from(completeness));
      expect(sentence).toMatch(
        /^写得最多的主题：泉州市（来源A级）是teachers（100%）。来源不全或未核，不说哪个主题最多的：晋江市（来源A级，(?:缺结尾|未核)）。$/,
      );
      expect(panels[1]?.size).toBe('现存1条');
      expect(panels[1]?.description).not.toContain('最大');
    }
    expect(of(from(null)).sentence).not.toContain('写得最多');
  });

  it('count, of many documents, how many each theme leads', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      ...(at < 2 ? jinjiang : quanzhou),
      id: `d${at}`,
    }));
    expect(of(...many).sentence).toBe(
      '9份文件里写得最多的主题：teachers（9份），double-reduction（2份）。',
    );
  });

  it('explain the mark of the median only where there are others', () => {
    expect(of(quanzhou, jinjiang).reading).toContain('中位数');
    expect(of(quanzhou).reading).not.toContain('中位数');
  });
});
