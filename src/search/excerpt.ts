/** Cut the surroundings of a phrase out of a text. */
import { alternativesOf } from './alternatives.ts';
import { findPhrase } from './text.ts';

export interface Piece {
  text: string;
  /** The phrase itself. */
  marked: boolean;
}

export interface Excerpt {
  pieces: Piece[];
  /** Text was left out before the first piece, after the last. */
  cut: { before: boolean; after: boolean };
  /** How often the phrase stands in the whole text. */
  times: number;
}

/** Move a cut off the middle of a surrogate pair. */
const whole = (text: string, at: number) =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && at > 0 ? at - 1 : at;

/** Find where any phrase of a query stands, the longer one where two begin alike; without overlap, in order. */
function findAny(text: string, query: string): [number, number][] {
  const all = alternativesOf(query).flatMap((phrase) => findPhrase(text, phrase));
  let end = 0;
  return all
    .sort((a, b) => a[0] - b[0] || b[1] - a[1])
    .filter((span) => {
      const free = span[0] >= end;
      if (free) end = span[1];
      return free;
    });
}

/**
 * Cut an excerpt that shows the first occurrence of a phrase, or of any of several, and marks every one within sight.
 *
 * @param reach Length of the text shown before the phrase, in UTF-16 units; twice as much behind it.
 * @returns Null where the text does not hold it.
 * @example excerpt('加强课后服务管理', '课后服务', 40)?.pieces.map(({ text }) => text)
 * // ['加强', '课后服务', '管理']
 */
export function excerpt(text: string, query: string, reach = 48): Excerpt | null {
  const spans = findAny(text, query);
  const first = spans[0];
  if (!first) return null;
  const start = whole(text, Math.max(0, first[0] - reach));
  const end = whole(text, Math.min(text.length, first[1] + 2 * reach));
  const pieces: Piece[] = [];
  let at = start;
  for (const [from, to] of spans) {
    if (to > end) break;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    pieces.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  if (end > at) pieces.push({ text: text.slice(at, end), marked: false });
  return { pieces, cut: { before: start > 0, after: end < text.length }, times: spans.length };
}
