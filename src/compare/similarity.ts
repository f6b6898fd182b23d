/** How much two sentences say the same: the words that they share, against all that they have. */
import type { Word } from './words.ts';

/** A sentence as a bag: how often it has each word. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  size: number;
}

/** A word of one character says little (的, 和, 等): it counts by its length, from 0.5 to 3.5. */
export const weightOf = (key: string) => Math.min(key.length, 4) - 0.5;

/** Gather words; signs say nothing. */
export function bagOf(words: readonly Word[]): Bag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const { key, kind } of words) {
    if (kind === 'sign') continue;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    size += weightOf(key);
  }
  return { counts, size };
}

/**
 * Compare two bags: twice what they share, against what both have (Dice), longer words counting more.
 *
 * @returns 0 to 1; 0 for empty bags; the same whichever comes first
 * @example similarity(bagOfText('加强作业管理'), bagOfText('加强作业管理。')) // 1
 */
export function similarity(one: Bag, other: Bag): number {
  const whole = one.size + other.size;
  if (whole === 0) return 0;
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [key, count] of small.counts) {
    shared += Math.min(count, large.counts.get(key) ?? 0) * weightOf(key);
  }
  return (2 * shared) / whole;
}
