/** How what was found is spread over places: where it parts, and how much stands in each part. */

export interface SpreadRow {
  /** Names from the province down, joined by `/`. */
  value: string;
  name: string;
  count: number;
  /** It is chosen, or what is chosen lies in it. */
  chosen: boolean;
}

const parentOf = (value: string) => value.split('/').slice(0, -1).join('/');
const nameOf = (value: string) => value.split('/').at(-1) ?? value;

/**
 * List the regions between which a reader can choose: those below the chosen one, at the first level that parts what
 * was found, and above them the chosen ones.
 *
 * @param counts of regions at all levels, as facets count them
 * @param chosen a region, or none
 * @example spreadOf(new Map([['福建省', 9], ['福建省/泉州市', 5], ['福建省/厦门市', 4]]), '').map(({ name }) => name) // ['泉州市', '厦门市']
 */
export function spreadOf(counts: ReadonlyMap<string, number>, chosen: string): SpreadRow[] {
  const below = (prefix: string) => [...counts.keys()].filter((one) => parentOf(one) === prefix);
  const row = (value: string): SpreadRow => ({
    value,
    name: nameOf(value),
    count: counts.get(value) ?? 0,
    chosen: `${chosen}/`.startsWith(`${value}/`),
  });
  const byCount = (values: readonly string[]) => values.map(row).sort((a, b) => b.count - a.count);
  const top = partsBelow(chosen, below, counts);
  // Nothing parts below a region at the end: those beside it are what can be chosen.
  const level = top.length > 0 ? top : below(parentOf(chosen));
  const above = chosen
    .split('/')
    .map((_, at, names) => names.slice(0, at + 1).join('/'))
    .filter((value) => value !== '' && !level.includes(value));
  return [...above.map(row), ...byCount(level)];
}

/** Go down from a region as long as all that was found lies in one below it. */
function partsBelow(
  region: string,
  below: (prefix: string) => string[],
  counts: ReadonlyMap<string, number>,
): string[] {
  let level = below(region);
  for (;;) {
    const [only] = level;
    if (level.length !== 1 || only === undefined) return level;
    const next = below(only);
    const goesOn = next.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
    // Some of it is of the region itself: to go further would leave that out.
    if (next.length === 0 || goesOn < (counts.get(only) ?? 0)) return level;
    level = next;
  }
}
