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
  it('keeps what is cited most and says how many it leaves out', () => {
    const { graph: small, cited, citingMore } = capCited(graph, { band: 1, citing: 2 });
    expect(small.bands.map((band) => band.nodes.map(({ id }) => id))).toEqual([['a'], ['c']]);
    expect(cited).toBe(2);
    expect(citingMore).toBe(0);
  });

  it('leaves no document without a curve', () => {
    const { graph: small, cited, citingMore } = capCited(graph, { band: 2, citing: 1 });
    expect(small.citing.map(({ id }) => id)).toEqual(['Y']);
    const linked = new Set(small.links.flatMap(({ from, to }) => [from, to]));
    const shown = [...small.citing, ...small.bands.flatMap((band) => band.nodes)];
    expect(shown.every(({ id }) => linked.has(id))).toBe(true);
    expect([cited, citingMore]).toEqual([1, 1]);
  });

  it('is left as it is where it is small enough', () => {
    expect(capCited(graph, { band: 9, citing: 9 })).toEqual({ graph, cited: 0, citingMore: 0 });
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

  it('is empty, not broken, where nothing is cited', () => {
    const empty = layOutCited({ bands: [], citing: [], links: [] }, shape);
    expect([empty.bands, empty.citing, empty.links]).toEqual([[], [], []]);
    expect(empty.height).toBeGreaterThan(0);
  });
});
