/** Whether documents may be compared at all: in what they differ besides what they say. */
import type { Completeness, RegionLevel, Stage } from '../schema/common.ts';

/** What one should know of a document before comparing it; null, or no stage, where it is not known. */
export interface Comparable {
  years: { from: number; to: number } | null;
  level: RegionLevel | null;
  type: string | null;
  stages: readonly Stage[];
  completeness: Completeness | null;
}

export type Respect = keyof Comparable;

const RESPECTS: readonly Respect[] = ['years', 'level', 'type', 'stages', 'completeness'];

/** A respect in which documents differ: those that are alike together, two groups or more. */
export interface Difference<One> {
  respect: Respect;
  groups: [One, ...One[]][];
}

/**
 * Find in what some documents differ that would make a comparison of them mislead.
 *
 * A respect in which nothing is known of any document tells nothing, and is left out; where something is
 * known of some of them, the others stand as unknown.
 *
 * @returns Empty where the documents are alike, or where there are fewer than two.
 * @example findDifferences([quanzhou2023, sanming2022]).map(({ respect }) => respect) // ['years', 'stages']
 */
export function findDifferences<One extends Comparable>(
  documents: readonly One[],
): Difference<One>[] {
  return RESPECTS.map((respect) => {
    const groups = new Map<string, [One, ...One[]]>();
    for (const one of documents) {
      const key = keyOf(one[respect]);
      const alike = groups.get(key);
      if (alike) alike.push(one);
      else groups.set(key, [one]);
    }
    return { respect, groups: [...groups.values()] };
  }).filter(({ groups }) => groups.length > 1);
}

/** Two records may list the same school stages in another order. */
function keyOf(value: Comparable[Respect]): string {
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value);
}
