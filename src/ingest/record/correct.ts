/**
 * What a person reads otherwise than the rules do: each correction names its place by quotation. It is a replacement
 * like any other, and takes over the edits that rules made in the same place.
 */
import type { Finding } from '../../schema/finding.ts';
import type { Correction, TextCorrection } from '../../schema/record.ts';
import { type Edited, type Replacement, replace, sentencesOf } from '../../text/edited.ts';
import { moveLines } from '../../text/lines.ts';
import type { Range } from '../../text/range.ts';
import type { TrimmedLine } from '../grammar/line.ts';

/** A text and its lines. */
export interface Lined {
  text: Edited;
  lines: readonly TrimmedLine[];
}

/**
 * Find the places of the published text where a quotation stands, overlapping ones included.
 *
 * @example findQuote({ lines }, '作业管理').length // 1
 */
export function findQuote({ lines }: Pick<Lined, 'lines'>, quote: string): Range[] {
  const found: Range[] = [];
  if (quote === '') return found;
  for (const { text, start, fate } of lines) {
    if (fate !== 'published') continue;
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
      found.push({ start: start + at, end: start + at + quote.length });
  }
  return found;
}

/** The one place where a quotation stands; null where it stands nowhere, or several times. */
export function onePlace(lined: Pick<Lined, 'lines'>, quote: string): Range | null {
  const [place, ...others] = findQuote(lined, quote);
  return place && others.length === 0 ? place : null;
}

/**
 * Put corrections into effect, each in the one place where its quotation stands.
 *
 * All quotations are looked for in the text as the rules left it, so their order does not matter. One that does
 * not stand there exactly once, or that crosses one further down, is left out; `loadContent` has reported it before.
 */
export function correct({ text, lines }: Lined, corrections: readonly TextCorrection[]): Lined {
  let floor = Number.POSITIVE_INFINITY;
  const replacements = corrections
    .flatMap((correction) => {
      const place = onePlace({ lines }, correction.quote);
      return place ? [{ place, correction }] : [];
    })
    .sort((a, b) => a.place.start - b.place.start)
    .reverse()
    .filter(({ place: { start, end } }) => {
      const free = end <= floor;
      if (free) floor = start;
      return free;
    })
    .map(({ place, correction }) => toReplacement(text.text, place, correction))
    .reverse();
  const corrected = replace(text, replacements);
  return { text: corrected, lines: moveLines(lines, replacements, corrected.text) };
}

/** What a correction really changes: what quotation and replacement begin or end with alike stays untouched. */
function toReplacement(
  text: string,
  { start, end }: Range,
  { replace: wanted, reason }: TextCorrection,
): Replacement {
  let head = 0;
  let tail = 0;
  const most = Math.min(end - start, wanted.length);
  while (head < most && text[start + head] === wanted[head]) head++;
  while (tail < most - head && text[end - 1 - tail] === wanted[wanted.length - 1 - tail]) tail++;
  const to = wanted.slice(head, wanted.length - tail);
  const enough = end - tail - (start + head) >= Math.max(1, sentencesOf(to).length);
  return {
    ...(enough ? { start: start + head, end: end - tail, to } : { start, end, to: wanted }),
    rule: 'correction',
    confidence: 'certain',
    by: 'curator',
    reason,
  };
}

/**
 * Tell whether a quotation is long enough for what replaces it: a sentence of the document is a span of its
 * seed, so as many sentences as the replacement ends or begins need as many characters.
 */
export function carries({
  quote,
  replace: to,
}: Pick<TextCorrection, 'quote' | 'replace'>): boolean {
  return sentencesOf(to).length <= quote.length;
}

/** Say which corrections had no place; only for a caller that did not check them before. */
export function flagCorrections(
  lined: Pick<Lined, 'lines'>,
  corrections: readonly Correction[],
): Finding[] {
  return corrections.flatMap(({ quote }) => {
    const times = findQuote(lined, quote).length;
    return times === 1 ? [] : [{ code: 'correction', quote, times, span: null }];
  });
}
