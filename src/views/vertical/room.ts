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
    topics.flatMap(({ rows, only, headings }) => [
      rows.map(({ upper, lower }) => weigh(upper) + weigh(lower)),
      only.upper.map(weigh),
      only.lower.map(weigh),
      headings.upper.map(weigh),
      headings.lower.map(weigh),
    ]),
  );
  const longest = Math.max(0, ...groups.map((group) => group.length));
  let left = room;
  for (let entry = 0; entry < longest; entry++) {
    left -= groups.reduce((sum, group) => sum + (group[entry] ?? 0), 0);
    if (left < 0) return Math.max(1, entry);
  }
  return Number.POSITIVE_INFINITY;
}
