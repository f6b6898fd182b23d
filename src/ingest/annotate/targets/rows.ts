/** Figures in a row: `分别不超过45人、50人`. What binds the first or the last of them binds all. */
import type { Figure } from './numerals.ts';

const NEXT_IN_ROW = /^(?:以上|以下|以内|左右)?[、和]$/u;
/** No row of figures that somebody wrote is longer. */
const LONGEST_ROW = 8;

/** The indices of the first and the last figure of the row that a figure stands in, often itself. */
export function rowOf(
  folded: string,
  figures: readonly Figure[],
  at: number,
): { first: number; last: number } {
  const joined = (one: number) => {
    const [left, right] = [figures[one], figures[one + 1]];
    if (!left || !right || left.unit !== right.unit) return false;
    return NEXT_IN_ROW.test(folded.slice(left.end, right.start));
  };
  let first = at;
  let last = at;
  while (at - first < LONGEST_ROW && joined(first - 1)) first -= 1;
  while (last - at < LONGEST_ROW && joined(last)) last += 1;
  return { first, last };
}
