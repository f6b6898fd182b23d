/** A text in which nothing can be told apart is published as it is: nothing in it shows what is the page's. */
import { type TrimmedLine, UNSURE } from '../grammar/line.ts';
import { readType } from '../grammar/types.ts';

/** Lines that only their place made what they are. */
const BY_PLACE = new Set(['title', 'page-furniture']);
/** `关于印发2023年教育工作要点的通知 2023-03-01`: one of a list of links. */
const LISTED = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\])）】]?$/u;
const HAN = /\p{Script=Han}{2}/u;

/**
 * Publish what nobody could tell apart where nothing else is published.
 *
 * @param lines with their fates
 */
export function publishUntold(lines: readonly TrimmedLine[]): TrimmedLine[] {
  if (lines.some(({ fate }) => fate === 'published')) return [...lines];
  return lines.map((line) =>
    BY_PLACE.has(line.rule) &&
    HAN.test(line.text) &&
    !LISTED.test(line.text) &&
    readType(line.text) === null
      ? { ...line, fate: 'published', rule: UNSURE }
      : line,
  );
}
