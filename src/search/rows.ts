/** Find where signs stand in a row, by the positions of their pairs. */
import { spellPair } from './spelling.ts';

/** Where a word stands: positions in documents, which are counted in the order of the site. */
export type Positions = ReadonlyMap<number, readonly number[]>;

export interface Rows {
  /** Where the row begins. */
  starts: Positions;
  /** False where not all of it was looked up: whether the middle is the same must be read. */
  isSure: boolean;
}

/** So few places are read sooner than the rest of a phrase is looked up: they are shown anyway. */
const FEW = 16;

/** Keep of some positions those that have another of a set behind them at a distance. */
function join(starts: Positions, others: Positions, distance: number): Positions {
  const kept = new Map<number, readonly number[]>();
  for (const [document, positions] of starts) {
    const there = others.get(document);
    if (!there) continue;
    const set = new Set(there);
    const both = positions.filter((at) => set.has(at + distance));
    if (both.length > 0) kept.set(document, both);
  }
  return kept;
}

/** Move positions; those that would stand before the beginning are none. */
function move(positions: Positions, by: number): Positions {
  if (by === 0) return positions;
  const moved = new Map<number, readonly number[]>();
  for (const [document, all] of positions) {
    const there = all.map((at) => at + by).filter((at) => at >= 0);
    if (there.length > 0) moved.set(document, there);
  }
  return moved;
}

const countOf = (starts: Positions): number => {
  let count = 0;
  for (const positions of starts.values()) count += positions.length;
  return count;
};

/**
 * The pairs that cover a row of signs, in the order in which they are looked up: the ends, then what halves the largest
 * gap.
 *
 * @example pairsOf(7) // [0, 5, 2, 4]
 */
export function pairsOf(length: number): number[] {
  const last = length - 2;
  const rest = Array.from({ length: Math.max(0, Math.ceil(last / 2) - 1) }, (_, at) => 2 * at + 2);
  const order = last > 0 ? [0, last] : [0];
  // Of what is left, always the one farthest from all that were taken.
  while (rest.length > 0) {
    const distance = (one: number) => Math.min(...order.map((other) => Math.abs(one - other)));
    const farthest = rest.reduce((best, one) => (distance(one) > distance(best) ? one : best));
    order.push(farthest);
    rest.splice(rest.indexOf(farthest), 1);
  }
  return order;
}

/**
 * Find where two or more signs stand in a row.
 *
 * @param look finds a word
 * @param frequency how often a pair stands in the corpus where that is often, 0 for others: rare ones are looked up
 * first, for what they leave may be so little that the others need not be read
 */
export async function findRow(
  signs: readonly string[],
  look: (word: string) => Promise<Positions>,
  frequency: (pair: string) => number = () => 0,
): Promise<Rows> {
  const often = (at: number) => frequency(`${signs[at]}${signs[at + 1]}`);
  const [first = 0, ...others] = pairsOf(signs.length).sort((a, b) => often(a) - often(b));
  const lookAt = (at: number) => look(spellPair(signs[at] ?? '', signs[at + 1] ?? null));
  const [second, ...rest] = others;
  const found = await Promise.all(
    [first, second].map((at) => (at === undefined ? null : lookAt(at))),
  );
  // Counted from where the row begins.
  let starts = move(found[0] ?? new Map(), -first);
  if (found[1] && second !== undefined) starts = join(starts, found[1], second);
  for (const at of rest) {
    const count = countOf(starts);
    if (count === 0) break;
    if (count <= FEW) return { starts, isSure: false };
    starts = join(starts, await lookAt(at), at);
  }
  return { starts, isSure: true };
}
