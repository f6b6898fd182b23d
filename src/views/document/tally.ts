/**
 * Add up sizes by key, in the order in which the keys first occur.
 *
 * @example tally(['a', 'b', 'a'], (item) => item) // [['a', 2], ['b', 1]]
 */
export function tally<T>(
  items: readonly T[],
  key: (item: T) => string,
  size: (item: T) => number = () => 1,
): [string, number][] {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(key(item), (sums.get(key(item)) ?? 0) + size(item));
  return [...sums];
}
