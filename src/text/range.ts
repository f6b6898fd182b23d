/** A range `[start, end)` of a text. */
export interface Range {
  start: number;
  end: number;
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
