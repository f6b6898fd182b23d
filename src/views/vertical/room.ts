/** How much of a vertical a page has room for. */
import type { SpokenSentence, VerticalComparison } from '../../corpus/vertical.ts';

/** Links, marks and notes around a sentence weigh as much as so many of its characters. */
const AROUND = 80;

const weigh = ({ sentence }: SpokenSentence) => sentence.text.length + AROUND;

/**
 * Find how many entries of each group (rows, only above, only below, of every topic) a page may show.
 *
 * The same number for all, so that a long topic does not push the others out.
 *
 * @param room in characters, with 80 for what stands around a sentence
 * @returns Infinity where everything has room; 1 at least
 * @example entriesThatFit(vertical, 90_000) // Infinity
 */
export function entriesThatFit(
  { themes }: Pick<VerticalComparison, 'themes'>,
  room: number,
): number {
  const groups = themes.flatMap(({ topics }) =>
    topics.flatMap(({ rows, only }) => [
      rows.map(({ upper, lower }) => weigh(upper) + weigh(lower)),
      only.upper.map(weigh),
      only.lower.map(weigh),
    ]),
  );
  const weightOf = (entries: number) =>
    groups.reduce(
      (sum, group) => sum + group.slice(0, entries).reduce((all, weight) => all + weight, 0),
      0,
    );
  if (weightOf(Number.POSITIVE_INFINITY) <= room) return Number.POSITIVE_INFINITY;
  let [fits, fails] = [1, Math.max(...groups.map((group) => group.length))];
  while (fits + 1 < fails) {
    const middle = Math.floor((fits + fails) / 2);
    if (weightOf(middle) <= room) fits = middle;
    else fails = middle;
  }
  return fits;
}
