/** A range `[start, end)` of a text. */
export interface Range {
  start: number;
  end: number;
}

/** @example moved({ start: 1, end: 3 }, 4) // { start: 5, end: 7 } */
export const moved = <R extends Range>(range: R, by: number): R => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});

/** Keep the ranges that overlap none of others; both stand in order and are walked side by side. */
export function outside<R extends Range>(ranges: readonly R[], others: readonly Range[]): R[] {
  let next = 0;
  return ranges.filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return end <= (others[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/**
 * Find the first place of `count` where something holds that holds for all places behind it too; `count` where it
 * holds for none.
 *
 * @example firstWhere(4, (at) => [2, 3, 5, 8][at] >= 4) // 2
 */
export function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
