/** Draw at random, the same on every run. */

export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** True in so many of a hundred cases. */
  percent(share: number): boolean;
  /** @throws where there is nothing to pick from */
  pick<T>(from: readonly T[]): T;
  shuffle<T>(list: readonly T[]): T[];
}

/**
 * Make a generator (mulberry32).
 *
 * @example random(7).int(1, 6) // the same on every run
 */
export function random(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int,
    percent: (share) => next() * 100 < share,
    pick(from) {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[int(0, from.length - 1)] as (typeof from)[number];
    },
    shuffle(list) {
      const mixed = [...list];
      for (let at = mixed.length - 1; at > 0; at -= 1) {
        const other = int(0, at);
        const kept = mixed[at] as (typeof mixed)[number];
        mixed[at] = mixed[other] as (typeof mixed)[number];
        mixed[other] = kept;
      }
      return mixed;
    },
  };
}
