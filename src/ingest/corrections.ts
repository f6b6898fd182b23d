/**
 * What a person reads otherwise than the rules do: each correction names its place by quotation. It becomes an
 * edit like any other, and takes over the edits that rules made in the same place.
 */
import type { Diagnostic, Edit } from '../schema/document.ts';
import type { Correction } from '../schema/record.ts';
import type { Restored } from './restore/restored.ts';
import type { TrimmedLine } from './trim/index.ts';

/** A restored text and its lines, in its coordinates. */
export interface Lined {
  restored: Restored;
  lines: TrimmedLine[];
}

/** A range `[start, end)` of the restored text. */
interface Place {
  start: number;
  end: number;
}

/**
 * Find the places of the published text where a quotation stands, overlapping ones included.
 *
 * @example findQuote({ lines }, '作业管理').length // 1
 */
export function findQuote({ lines }: Pick<Lined, 'lines'>, quote: string): Place[] {
  const found: Place[] = [];
  if (quote === '') return found;
  for (const { text, start, fate } of lines) {
    if (fate !== 'published') continue;
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
      found.push({ start: start + at, end: start + at + quote.length });
  }
  return found;
}

/**
 * Put corrections into effect, each in the one place where its quotation stands.
 *
 * All quotations are looked for in the text as the rules left it, so their order does not matter. One that does
 * not stand there exactly once, or that crosses another, is left out; `loadContent` has reported it before.
 */
export function correct(lined: Lined, corrections: readonly Correction[]): Lined {
  const placed = corrections
    .flatMap((correction) => {
      const [place, ...others] = findQuote(lined, correction.quote);
      return place && others.length === 0 ? [{ ...place, correction }] : [];
    })
    .sort((a, b) => a.start - b.start);
  // From the end backwards: places further up keep their coordinates.
  let floor = Number.POSITIVE_INFINITY;
  let result = lined;
  for (const { start, end, correction } of placed.toReversed()) {
    if (end > floor) continue;
    floor = start;
    result = applyOne(result, { start, end }, correction);
  }
  return result;
}

function applyOne(
  { restored, lines }: Lined,
  { start, end }: Place,
  { replace, reason }: Correction,
): Lined {
  const { seed, text, origin } = restored;
  const own: Place = { start: origin[start] ?? 0, end: (origin[end - 1] ?? 0) + 1 };
  const touched = restored.edits.filter(({ span }) => touches(span, own));
  const from = Math.min(own.start, ...touched.map(({ span }) => span[0]));
  const to = Math.max(own.end, ...touched.map(({ span }) => span[1]));
  // Of an edit that reaches beyond the quotation, the rest stays as the rule left it.
  const first = lowerBound(origin, from);
  const last = Math.max(end, lowerBound(origin, to));
  const written = text.slice(first, start) + replace + text.slice(end, last);
  const edit: Edit = {
    span: [from, to],
    from: seed.slice(from, to),
    to: written,
    rule: 'correction',
    confidence: 'certain',
    by: 'curator',
    reason: touched.reduce((all, { reason: other }) => (other ? `${other}；${all}` : all), reason),
  };
  const grown = replace.length - (end - start);
  const places = Array.from({ length: written.length }, (_, at) => Math.min(from + at, to));
  return {
    restored: {
      seed,
      text: text.slice(0, first) + written + text.slice(last),
      origin: Uint32Array.from([...origin.slice(0, first), ...places, ...origin.slice(last)]),
      edits: [...restored.edits.filter((one) => !touched.includes(one)), edit].sort(
        (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
      ),
    },
    lines: lines.map((line) => {
      if (line.end <= start) return line;
      if (line.start > start) return { ...line, start: line.start + grown, end: line.end + grown };
      const at = start - line.start;
      const corrected = line.text.slice(0, at) + replace + line.text.slice(end - line.start);
      return { ...line, end: line.end + grown, text: corrected };
    }),
  };
}

/** An edit that took characters away is touched where it stands inside, not at the edge. */
function touches([from, to]: Edit['span'], { start, end }: Place): boolean {
  return from < end && to > start;
}

/** The first character that stands at an offset of the seed or behind it. */
function lowerBound(origin: Uint32Array, offset: number): number {
  let low = 0;
  let high = origin.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origin[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Say which corrections had no place; only for a caller that did not check them before. */
export function flagCorrections(lined: Lined, corrections: readonly Correction[]): Diagnostic[] {
  return corrections.flatMap(({ quote }) => {
    const times = findQuote(lined, quote).length;
    if (times === 1) return [];
    const message = `更正未能生效：“${quote}”在正文中出现${times}次`;
    return [{ code: 'correction', message, span: null }];
  });
}
