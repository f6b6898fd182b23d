import { describe, expect, it } from 'vitest';
import { summarize } from '../../../../src/corpus/matrix.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { comparabilityOf } from '../../../../src/views/shared/comparability/model.ts';
import { placeName } from '../../../../src/views/shared/place/names.ts';
import * as f from '../../corpus/fixtures.ts';

/** A document of a place that is called like it. */
const one = (name: string, changes: Partial<Document> = {}) => {
  const region = { ...f.at('quanzhou'), name } as NonNullable<Document['region']>;
  return summarize(f.document(name, { region, ...changes }));
};
const placed = (name: string, id: string) => ({ region: { ...f.at(id), name } }) as const;
/** By respect the groups, each with the names of its places or how many there are. */
const told = (...documents: ReturnType<typeof one>[]) =>
  Object.fromEntries(
    comparabilityOf(documents).differences.map(({ respect, groups }) => [
      respect,
      groups.map(
        ({ name, count, documents }) =>
          `${name}：${documents?.map(placeName).join('、') ?? `${count}份`}`,
      ),
    ]),
  );
const summaryOf = (...documents: ReturnType<typeof one>[]) => comparabilityOf(documents).summary;

describe('the notice of what differs', () => {
  it('is empty where documents are alike', () => {
    expect(comparabilityOf([one('甲'), one('乙')])).toEqual({
      documents: 2,
      summary: null,
      differences: [],
    });
  });

  it('has years from the earliest on, a longer span behind a shorter, unknown years last', () => {
    expect(
      told(
        one('不知', { years: null }),
        one('长', { years: { from: 2023, to: 2025 } }),
        one('短'),
        one('早', { years: { from: 2022, to: 2022 } }),
        one('又短'),
      ),
    ).toEqual({ years: ['2022年：早', '2023年：短、又短', '2023—2025年：长', '不详：不知'] });
  });

  it('has levels from the top down, and places that nobody knows are no level', () => {
    const nowhere = summarize(f.document('x'));
    const county = one('', placed('晋江', 'jinjiang') as Partial<Document>);
    expect(told(nowhere, county, one('泉州'), one('青岛'))).toEqual({
      level: ['设区市：泉州、青岛', '县（市、区）：晋江', '不详：地区不明'],
    });
  });

  it('names document types, school stages in their order, and all of them as such', () => {
    expect(told(one('甲', { type: null }), one('乙'))).toEqual({
      type: ['不详：甲', '工作要点：乙'],
    });
    const all = [
      'lifelong',
      'higher',
      'special',
      'secondary-vocational',
      'senior-secondary',
      'junior-secondary',
      'primary',
      'preschool',
    ] as const;
    expect(
      told(
        one('甲', { stages: ['junior-secondary', 'primary'] }),
        one('乙', { stages: [...all] }),
        one('丙', { stages: [] }),
      ),
    ).toEqual({ stages: ['小学、初中：甲', '全部学段：乙', '不详：丙'] });
  });

  it('tells a source that nobody has looked at from a whole one', () => {
    const { source } = one('甲');
    const cut = one('乙', { source: { ...source, completeness: 'truncated-tail' } });
    const unseen = one('丙', { source: { ...source, completeness: null } });
    expect(told(one('甲'), cut, unseen)).toEqual({
      completeness: ['完整：甲', '缺结尾：乙', '未核：丙'],
    });
  });

  it('counts documents where there are too many to be named', () => {
    const many = Array.from({ length: 12 }, (_, at) => one(`${at}`));
    expect(told(...many, one('乙', { type: '意见' }))).toEqual({
      type: ['工作要点：12份', '意见：1份'],
    });
  });

  it('is one sentence that names the respects, and tells a cut source from an unverified one', () => {
    const { source } = one('甲');
    const early = one('乙', { years: { from: 2022, to: 2022 }, type: '意见' });
    const cut = one('丙', { source: { ...source, completeness: 'truncated-tail' } });
    const unseen = one('丁', { source: { ...source, completeness: null } });
    expect(summaryOf(one('甲'), early)).toBe(
      '这2份文件的年份、文种不同：句数多少、有没有，不能直接比。',
    );
    expect(summaryOf(one('甲'), early, cut)).toBe(
      '这3份文件的年份、文种不同，有的来源残缺：句数多少、有没有，不能直接比。',
    );
    expect(summaryOf(one('甲'), unseen)).toBe(
      '这2份文件，有的来源是否完整未核：句数多少、有没有，不能直接比。',
    );
    expect(summaryOf(cut, unseen)).toContain('有的来源残缺，有的来源是否完整未核');
  });
});
