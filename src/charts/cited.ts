/**
 * Who cites what: cited documents in bands by level on the left, the documents that cite them on the right,
 * and a curve for each pair. Both sides are ordered so that few curves cross.
 */
import { ascending, descending, greatest, group, linkHorizontal, max, mean, rollup, sum } from 'd3';
import { round } from './number.ts';

export interface CitedNode {
  id: string;
  name: string;
  /** Stands behind its name, which is cut before this is. */
  mark?: string;
  /** How many documents cite it, where the drawing leaves some of them out. */
  times?: number;
  /** It is in the corpus. */
  own?: boolean;
  /** What it says where it is pointed at. */
  tip?: string;
}

export interface CitedLink {
  from: string;
  to: string;
  tip?: string;
}

export interface CitedBand {
  name: string;
  nodes: CitedNode[];
}

export interface CitedGraph {
  /** From the highest level down. */
  bands: CitedBand[];
  /** The documents that cite. */
  citing: CitedNode[];
  links: CitedLink[];
}

/** Widths in units of the view box, drawn one to one. */
export interface CitedShape {
  width: number;
  /** Room for the names on each side. */
  left: number;
  right: number;
  /** How many Chinese characters of a name there is room for. */
  leftSigns: number;
  rightSigns: number;
}

export interface PlacedNode extends CitedNode {
  /** As much of its name as there is room for. */
  text: string;
  x: number;
  /** Where the name ends on the left, or begins on the right, and where the number stands that follows it. */
  textX: number;
  timesX: number;
  y: number;
}

export interface CitedLayout {
  width: number;
  height: number;
  bands: { name: string; y: number; lineY: number; nodes: PlacedNode[] }[];
  citing: PlacedNode[];
  links: (CitedLink & { path: string })[];
}

const ROW = 24;
const BAND = 34;
const GAP = 8;
/** From a node to its name. */
const ASIDE = 10;
/** Room for a number of three digits, as a width and in Chinese characters. */
const TIMES = { width: 32, signs: 2.5 };
/** Sweeps after which nothing moves any more in practice. */
const SWEEPS = 12;

/** What a drawing can hold before it is a hairball. */
export interface CitedRoom {
  /** Cited documents of each band. */
  band: number;
  citing: number;
  links: number;
}

/**
 * Leave a graph as it is where there is room for it; of a larger one keep what several documents cite.
 *
 * Kept are the most cited documents of each band, then those that cite them, one by one, each time the one that
 * adds most to what has few curves so far: no cited document loses all of its curves to those cited with many others.
 *
 * @returns the smaller graph, and how many cited documents, citing documents and links it leaves out
 */
export function capCited(
  graph: CitedGraph,
  room: CitedRoom,
): { graph: CitedGraph; cited: number; citing: number; links: number } {
  const fits =
    graph.bands.every(({ nodes }) => nodes.length <= room.band) &&
    graph.citing.length <= room.citing &&
    graph.links.length <= room.links;
  if (fits) return { graph, cited: 0, citing: 0, links: 0 };
  const times = rollup(
    graph.links,
    (links) => links.length,
    ({ from }) => from,
  );
  const degree = ({ id }: CitedNode) => times.get(id) ?? 0;
  // Where nothing is shared, what is cited once is all there is.
  const fewest = Math.min(2, max(times.values()) ?? 0);
  const bands = graph.bands.map((band) => {
    const able = band.nodes.filter((node) => degree(node) >= fewest);
    const kept = new Set(
      able.toSorted((a, b) => descending(degree(a), degree(b))).slice(0, room.band),
    );
    const nodes = able.filter((node) => kept.has(node));
    return { ...band, nodes: nodes.map((node) => ({ ...node, times: degree(node) })) };
  });
  const cited = new Set(bands.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const near = graph.links.filter(({ from }) => cited.has(from));
  const chosen = spread(near, room);
  const links = near.filter(({ to }) => chosen.has(to));
  const linked = new Set(links.map(({ from }) => from));
  const small = {
    bands: bands
      .map((band) => ({ ...band, nodes: band.nodes.filter(({ id }) => linked.has(id)) }))
      .filter(({ nodes }) => nodes.length > 0),
    citing: graph.citing.filter(({ id }) => chosen.has(id)),
    links,
  };
  const count = (all: readonly CitedBand[]) => sum(all, ({ nodes }) => nodes.length);
  return {
    graph: small,
    cited: count(graph.bands) - count(small.bands),
    citing: graph.citing.length - small.citing.length,
    links: graph.links.length - links.length,
  };
}

/** Choose the citing documents, as many as there is room for, so that the curves are spread over what is cited. */
function spread(links: CitedGraph['links'], room: CitedRoom): Set<string> {
  const byCiting = group(links, ({ to }) => to);
  const curves = new Map<string, number>();
  const worth = (own: CitedGraph['links']) =>
    sum(own, ({ from }) => 1 / (1 + (curves.get(from) ?? 0)));
  const chosen = new Set<string>();
  let left = room.links;
  while (chosen.size < room.citing) {
    const able = [...byCiting].filter(([id, own]) => !chosen.has(id) && own.length <= left);
    // Of two that add as much, the one with fewer curves.
    const best = greatest(
      able,
      ([, a], [, b]) => ascending(worth(a), worth(b)) || descending(a.length, b.length),
    );
    if (!best) break;
    const [id, own] = best;
    chosen.add(id);
    left -= own.length;
    for (const { from } of own) curves.set(from, (curves.get(from) ?? 0) + 1);
  }
  return chosen;
}

/**
 * Order both sides by the middle of what they are linked with (barycentre), bands kept apart, and keep the
 * order of the sweep with the fewest crossings.
 */
export function orderCited(graph: CitedGraph): CitedGraph {
  let best = graph;
  let fewest = countCrossings(graph);
  let next = graph;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const rows = rowOf(next.bands.flatMap(({ nodes }) => nodes));
    const citing = byMiddle(next.citing, next.links, 'to', 'from', rows);
    const places = rowOf(citing);
    const bands = next.bands.map((band) => ({
      ...band,
      nodes: byMiddle(band.nodes, next.links, 'from', 'to', places),
    }));
    next = { ...next, bands, citing };
    const crossings = countCrossings(next);
    if (crossings >= fewest) continue;
    best = next;
    fewest = crossings;
  }
  return best;
}

const rowOf = (nodes: readonly CitedNode[]) => new Map(nodes.map(({ id }, at) => [id, at]));

function byMiddle(
  nodes: readonly CitedNode[],
  links: CitedGraph['links'],
  own: 'from' | 'to',
  other: 'from' | 'to',
  places: ReadonlyMap<string, number>,
): CitedNode[] {
  const middle = new Map(
    nodes.map(({ id }, at) => {
      const ends = links.filter((link) => link[own] === id).map((link) => places.get(link[other]));
      return [id, mean(ends) ?? at];
    }),
  );
  return nodes.toSorted((a, b) => ascending(middle.get(a.id), middle.get(b.id)));
}

/** Count the pairs of curves that cross. */
export function countCrossings({ bands, citing, links }: CitedGraph): number {
  const left = rowOf(bands.flatMap(({ nodes }) => nodes));
  const right = rowOf(citing);
  const ends = links.map(({ from, to }) => [left.get(from) ?? 0, right.get(to) ?? 0] as const);
  let crossings = 0;
  for (const [at, [a, b]] of ends.entries()) {
    for (const [c, d] of ends.slice(0, at)) if ((a - c) * (b - d) < 0) crossings += 1;
  }
  return crossings;
}

/**
 * Lay out an ordered graph.
 *
 * @example layOutCited(graph, shape).links[0]?.path // 'M196,46C…'
 */
export function layOutCited(graph: CitedGraph, shape: CitedShape): CitedLayout {
  const { width, left, right, leftSigns, rightSigns } = shape;
  let y = 0;
  const bands = graph.bands.map(({ name, nodes }) => {
    const top = y;
    y += BAND + nodes.length * ROW + GAP;
    const placed = nodes.map((node, row): PlacedNode => {
      const alone = node.times === undefined;
      const text = cut(node.name, alone ? leftSigns : leftSigns - TIMES.signs);
      const timesX = left - ASIDE;
      const textX = alone ? timesX : timesX - TIMES.width;
      return { ...node, text, textX, timesX, x: left, y: top + BAND + row * ROW + ROW / 2 };
    });
    return { name, y: top + 20, lineY: top + 27, nodes: placed };
  });
  const height = Math.max(y, BAND + graph.citing.length * ROW);
  const step = (height - BAND) / Math.max(1, graph.citing.length);
  const citing = graph.citing.map((node, row): PlacedNode => {
    const mark = node.mark === undefined ? '' : ` ${node.mark}`;
    const text = cut(node.name, rightSigns - sum(mark, widthOf)) + mark;
    const x = width - right;
    const textX = x + ASIDE;
    const y = round(BAND + (row + 0.5) * step);
    return { ...node, text, x, textX, timesX: textX, y };
  });
  const starts = new Map(bands.flatMap(({ nodes }) => nodes.map((node) => [node.id, node])));
  const ends = new Map(citing.map((node) => [node.id, node]));
  const curve = linkHorizontal().digits(1);
  const links = graph.links.flatMap((link) => {
    const [a, b] = [starts.get(link.from), ends.get(link.to)];
    if (!a || !b) return [];
    const path = curve({ source: [a.x, a.y], target: [b.x, b.y] });
    return path === null ? [] : [{ ...link, path }];
  });
  return { width, height, bands, citing, links };
}

/** In widths of a Chinese character, as the faces of the page have them. */
const widthOf = (sign: string) => (/[\u0020-\u024f]/u.test(sign) ? 0.58 : 1);

function cut(name: string, room: number): string {
  const all = [...name];
  if (sum(all, widthOf) <= room) return name;
  let left = room - 1;
  const kept = all.findIndex((sign) => {
    left -= widthOf(sign);
    return left < 0;
  });
  return `${all.slice(0, kept).join('')}…`;
}
