import { describe, expect, it } from 'vitest';
import {
  type CitedGraph,
  capCited,
  countCrossings,
  layOutCited,
  orderCited,
} from '../../../src/charts/cited.ts';

const nodes = (...ids: string[]) => ids.map((id) => ({ id, name: id }));
const links = (...pairs: string[]) =>
  pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

const graph: CitedGraph = {
  bands: [
    { name: '国家', nodes: nodes('a', 'b') },
    { name: '省', nodes: nodes('c', 'd') },
  ],
  citing: nodes('X', 'Y'),
  links: links('aY', 'bX', 'cX', 'dY', 'cY'),
};
const shape = { width: 328, left: 176, right: 98, leftSigns: 13, rightSigns: 7 };

describe('the order of cited documents', () => {
  it('has fewer crossings than before, and never more', () => {
    expect(countCrossings(graph)).toBe(2);
    expect(countCrossings(orderCited(graph))).toBeLessThan(2);
    const best = orderCited(graph);
    expect(countCrossings(orderCited(best))).toBe(countCrossings(best));
  });

  it('finds an order without a crossing where there is one', () => {
    const crossed = {
      bands: [{ name: '国家', nodes: nodes('a', 'b', 'c') }],
      citing: nodes('X', 'Y', 'Z'),
      links: links('aZ', 'bY', 'cX'),
    };
    expect(countCrossings(orderCited(crossed))).toBe(0);
  });

  it('keeps every document in its band', () => {
    const { bands } = orderCited(graph);
    expect(bands.map((band) => band.nodes.map(({ id }) => id).sort())).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

describe('a graph that is too large', () => {
  const room = { band: 9, citing: 9, links: 9 };

  it('keeps what several documents cite and says how much it leaves out', () => {
    const small = capCited(graph, { ...room, links: 4 });
    expect(small.graph.bands).toEqual([{ name: '省', nodes: [{ id: 'c', name: 'c', times: 2 }] }]);
    expect(small.graph.links).toEqual(links('cX', 'cY'));
    expect([small.cited, small.citing, small.links]).toEqual([3, 0, 3]);
  });

  it('keeps what is cited once where nothing else is', () => {
    const { graph: small } = capCited(
      {
        bands: [{ name: '国家', nodes: nodes('a', 'b') }],
        citing: nodes('X', 'Y'),
        links: links('aX', 'bY'),
      },
      { ...room, band: 1 },
    );
    expect(small.links).toEqual(links('aX'));
  });

  it('draws no more curves than there is room for, and no document without one', () => {
    const ids = [...'abcdefgh'];
    const citing = [...'PQRSTUVW'];
    const all = ids.flatMap((from) => citing.map((to) => ({ from, to })));
    const { graph: small } = capCited(
      { bands: [{ name: '国家', nodes: nodes(...ids) }], citing: nodes(...citing), links: all },
      { band: 5, citing: 6, links: 17 },
    );
    expect(small.links).toHaveLength(15);
    const linked = new Set(small.links.flatMap(({ from, to }) => [from, to]));
    const shown = [...small.citing, ...small.bands.flatMap((band) => band.nodes)];
    expect(shown.map(({ id }) => id).sort()).toEqual([...linked].sort());
  });

  it('gives a curve to what is cited by itself before more to what is cited together', () => {
    const { graph: small } = capCited(
      {
        bands: [{ name: '国家', nodes: nodes('a', 'b', 'c') }],
        citing: nodes('W', 'X', 'Y', 'Z'),
        links: links('aW', 'bW', 'aX', 'bX', 'cY', 'cZ'),
      },
      { ...room, citing: 2 },
    );
    expect(small.bands[0]?.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('says how many cite a document, drawn or not, and leaves room for the number', () => {
    const { graph: small } = capCited(
      {
        bands: [{ name: '国家', nodes: [{ id: 'a', name: '中华人民共和国家庭教育促进法' }] }],
        citing: nodes('X', 'Y', 'Z'),
        links: links('aX', 'aY', 'aZ'),
      },
      { ...room, citing: 1 },
    );
    const [node] = layOutCited(small, shape).bands[0]?.nodes ?? [];
    expect(small.links).toHaveLength(1);
    expect(node?.times).toBe(3);
    expect(node?.text.length).toBeLessThan(13);
    expect(node?.textX).toBeLessThan(node?.timesX ?? 0);
  });

  it('is left as it is where it is small enough', () => {
    expect(capCited(graph, room)).toEqual({ graph, cited: 0, citing: 0, links: 0 });
  });
});

describe('the drawing', () => {
  const layout = layOutCited(graph, shape);
  const placed = layout.bands.flatMap((band) => band.nodes);

  it('puts the bands one below the other, none over another', () => {
    const heights = placed.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(new Set(heights).size).toBe(heights.length);
    expect(Math.max(...heights)).toBeLessThan(layout.height);
  });

  it('leads a curve from each cited document to each that cites it', () => {
    expect(layout.links).toHaveLength(5);
    for (const { from, path } of layout.links) {
      const start = placed.find(({ id }) => id === from);
      expect(path.startsWith(`M${start?.x},${start?.y}C`)).toBe(true);
    }
  });

  it('cuts names to the room there is, letters and digits counted as narrower', () => {
    const cut = (name: string) =>
      layOutCited({ ...graph, citing: [{ id: 'X', name }] }, shape).citing[0]?.text;
    expect(cut('青岛市（推断）')).toBe('青岛市（推断）');
    expect(cut('青岛市教育局办公室')).toBe('青岛市教育局…');
    expect(cut('2023-2025年')).toBe('2023-2025年');
  });

  it('cuts the name and never the mark behind it', () => {
    const text = (name: string) =>
      layOutCited({ ...graph, citing: [{ id: 'X', name, mark: 'D' }] }, shape).citing[0]?.text;
    expect(text('青岛市')).toBe('青岛市 D');
    expect(text('青岛市教育局办公室')).toMatch(/^青岛市.*… D$/);
  });

  it('is empty, not broken, where nothing is cited', () => {
    const empty = layOutCited({ bands: [], citing: [], links: [] }, shape);
    expect([empty.bands, empty.citing, empty.links]).toEqual([[], [], []]);
    expect(empty.height).toBeGreaterThan(0);
  });
});
