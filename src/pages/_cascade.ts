/** Regions laid against the regions above them: done once in a build, for pages and tables ask for it. */
import { createMatcher } from '../compare/counterparts.ts';
import { type Cascade, cascadeOf } from '../corpus/cascade.ts';
import { pairRegions, type RegionPair } from '../corpus/cascade-pairs.ts';
import { loadCorpus } from './_corpus.ts';

/** Pair the regions; without reading their sentences. */
export async function loadPairs(): Promise<RegionPair[]> {
  return pairRegions(await loadCorpus());
}

let found: Promise<Cascade[]> | undefined;

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
  const { documents, regions, themes } = await loadCorpus();
  const pairs = pairRegions({ documents, regions });
  // The regions below one region meet the same texts; those of another never do.
  const matchers = new Map(pairs.map(({ upper }) => [upper.id, createMatcher()]));
  return pairs.map((pair) =>
    cascadeOf(pair, themes, matchers.get(pair.upper.id) ?? createMatcher()),
  );
}
