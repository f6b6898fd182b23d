import type { Line } from '../../text/lines.ts';
import { readMarker } from '../../text/numbering.ts';
import * as is from '../grammar/features.ts';

/** A heading that comes twice by chance has no others like it next to it. */
const FEWEST = 3;
const LONGEST_HEADING = 60;
const PAGE = /[\s.…·]{1,120}[（(]?\d{1,3}[）)]?$/u;

/**
 * Find the table of contents at the head of a text: headings in a row, each of which comes again further down
 * with text between it and the next.
 *
 * @returns indexes into `lines`
 */
export function findContents(lines: readonly Line[]): Set<number> {
  const keys = lines.map(({ text }) => keyOf(text));
  const last = new Map(keys.map((key, at) => [key, at]));
  const from = lines.findIndex(
    ({ text }, at) => isHeading(text) && (last.get(keys[at] ?? '') ?? at) > at,
  );
  if (from < 0) return new Set();
  let end = from;
  while (
    end < lines.length &&
    isHeading(lines[end]?.text ?? '') &&
    (last.get(keys[end] ?? '') ?? 0) > end
  )
    end++;
  const named = /^目录$/u.test(keys[from - 1] ?? '');
  const places = keys.slice(from, end).map((key) => last.get(key) ?? 0);
  const inOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
  // The same headings in a row again are a second printing.
  const parted = places.some((place, at) => at > 0 && place > (places[at - 1] ?? 0) + 1);
  const enough = end - from >= (named ? 2 : FEWEST);
  if (!enough || !inOrder || !parted || (places[0] ?? 0) < end) return new Set();
  return new Set(lines.slice(from, end).map((_, at) => from + at));
}

const keyOf = (text: string) => text.replace(PAGE, '').replace(/\s/gu, '');

const isHeading = (text: string) =>
  text.length <= LONGEST_HEADING && !is.hasSentenceEnd(text) && readMarker(text) !== null;
