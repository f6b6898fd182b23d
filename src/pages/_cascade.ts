/** Regions laid against the regions above them: done once in a build, for pages and tables ask for it. */
import { createMatcher } from '../compare/counterparts.ts';
import { type Cascade, cascadeOf } from '../corpus/cascade.ts';
import { pairRegions, type RegionPair } from '../corpus/cascade-pairs.ts';
import { loadCorpus } from './_corpus.ts';

let pairs: Promise<RegionPair[]> | undefined;
let found: Promise<Cascade[]> | undefined;

/** Pair the regions, without reading their sentences; once in a build. */
export function loadPairs(): Promise<RegionPair[]> {
  const pair = async () => pairRegions(await loadCorpus());
  if (import.meta.env.DEV) return pair();
  pairs ??= pair();
  return pairs;
}

/**
 * Lay every region against the one above it; once in a build.
 *
 * While someone edits, content changes between two pages, and each looks anew.
 */
export function loadCascades(): Promise<Cascade[]> {
  if (import.meta.env.DEV) return find();
  found ??= find();
  return found;
}

async function find(): Promise<Cascade[]> {
  const [{ themes }, pairs] = await Promise.all([loadCorpus(), loadPairs()]);
  // The regions below one region meet the same texts; those of another never do.
  const matchers = new Map(pairs.map(({ upper }) => [upper.id, createMatcher()]));
  return pairs.map((pair) =>
    cascadeOf(pair, themes, matchers.get(pair.upper.id) ?? createMatcher()),
  );
}
