import type { RegionPair } from '../../../corpus/vertical-pairs.ts';
import type { Region } from '../../../schema/region.ts';
import { address } from '../../../site/address.ts';
import { ways } from '../../../site/ways.ts';

/** Name where a region is read against the one above it, and where those below are read against it. */
export function verticalWays(region: string | undefined, pairs: readonly RegionPair[]) {
  const { asLower, asUpper } = ways.vertical;
  const way = (lower: Region, name: string) => ({ name, href: address.vertical(lower.id) });
  return {
    above: pairs
      .filter(({ lower }) => lower.id === region)
      .map(({ upper, lower }) => way(lower, asLower(upper.name))),
    below: pairs
      .filter(({ upper }) => upper.id === region)
      .map(({ lower }) => way(lower, asUpper(lower.name))),
  };
}
