import { describe, expect, it } from 'vitest';
import type { Clause, Section } from '../../../../src/schema/document.ts';
import { contentsOf, outlineOf, paragraphsOf } from '../../../../src/views/document/outline.ts';

const section = (id: string, heading: string, parent: string | null = null): Section => ({
  id,
  marker: '一、',
  heading,
  parent,
  span: [0, 0],
  labels: [],
});
const clause = (
  id: string,
  inSection: string | null,
  heading: string | null,
  text = '',
): Clause => ({
  id,
  label: id,
  marker: heading === null ? null : '1.',
  section: inSection,
  heading,
  themes: [],
  sentences: text.split(/(?<=。)/).map((part, index) => ({
    id: `${id}-s${index + 1}`,
    text: part,
    span: [0, 0],
    labels: [],
    commitment: null,
  })),
  targets: [],
  bodies: [],
  cited: [],
});
const order = (items: ReturnType<typeof outlineOf>) =>
  items.map((item) => ('section' in item ? item.section.id : item.clause.id));

describe('outlineOf', () => {
  it('puts each section ahead of its clauses and counts depth from the top', () => {
    const document = {
      sections: [section('s1', '初中'), section('s1-1', '质量', 's1'), section('s2', '高中')],
      clauses: [clause('p1', null, null), clause('c1-1', 's1-1', '甲'), clause('c2', 's2', '乙')],
    };
    const items = outlineOf(document);
    expect(order(items)).toEqual(['p1', 's1', 's1-1', 'c1-1', 's2', 'c2']);
    expect(items.map(({ depth }) => depth)).toEqual([0, 0, 1, 2, 0, 1]);
  });

  it('keeps sections without clauses', () => {
    const document = {
      sections: [section('s1', '甲'), section('s2', '乙')],
      clauses: [clause('c1', 's1', '丙')],
    };
    expect(order(outlineOf(document))).toEqual(['s1', 'c1', 's2']);
  });

  it('does not hang on sections that stand in each other', () => {
    const document = {
      sections: [section('s1', '甲', 's2'), section('s2', '乙', 's1')],
      clauses: [],
    };
    expect(order(outlineOf(document))).toEqual(['s1', 's2']);
  });
});

describe('contentsOf', () => {
  it('nests clauses under their sections and names those without a heading', () => {
    const nodes = contentsOf({
      sections: [section('s1', '初中')],
      clauses: [clause('p1', null, null), clause('c1', 's1', '甲')],
    });
    expect(nodes.map(({ heading }) => heading)).toEqual(['无编号段落 1', '初中']);
    expect(nodes[1]?.children.map(({ heading }) => heading)).toEqual(['甲']);
  });
});

describe('paragraphsOf', () => {
  const table = (after: string | null) => ({
    after,
    caption: null,
    header: null,
    rows: [['学校']],
    span: [0, 0] as [number, number],
  });
  const place = (tables: Clause['tables'], heading: string | null = null) => {
    const text = '建设学校。项目如下。按时完成。';
    return paragraphsOf({ ...clause('c1', null, heading, text), ...(tables && { tables }) }).map(
      ({ sentences, tables }) => [sentences, tables].map((all) => all.map(({ number }) => number)),
    );
  };
  const ids = clause('c1', null, null, '建设学校。项目如下。').sentences.map(({ id }) => id);

  it('is one paragraph of all sentences where there is no table', () => {
    expect(place(undefined)).toEqual([[[1, 2, 3], []]]);
  });

  it('puts tables behind their sentence and goes on below them', () => {
    expect(place([table(ids[1] ?? ''), table(ids[1] ?? '')])).toEqual([
      [
        [1, 2],
        [1, 2],
      ],
      [[3], []],
    ]);
  });

  it('leaves out the printed title, behind which a table may stand too', () => {
    expect(place([table(ids[0] ?? '')], '建设学校')).toEqual([
      [[], [1]],
      [[2, 3], []],
    ]);
  });

  it('keeps a table at the head of its clause', () => {
    expect(place([table(null)])).toEqual([
      [[], [1]],
      [[1, 2, 3], []],
    ]);
  });
});
