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
  const touched = placeEdits(restored).filter(({ edit, place }) =>
    edit.confidence === 'guess' || place.start === place.end
      ? edit.span[0] < own.end && edit.span[1] > own.start
      : place.start < end && place.end > start,
  );
  const from = Math.min(own.start, ...touched.map(({ edit }) => edit.span[0]));
  const to = Math.max(own.end, ...touched.map(({ edit }) => edit.span[1]));
  // Of an edit that reaches beyond the quotation, the rest stays as the rule left it.
  const first = Math.min(start, ...touched.map(({ place }) => place.start));
  const last = Math.max(end, ...touched.map(({ place }) => place.end));
  const written = text.slice(first, start) + replace + text.slice(end, last);
  const reasons = [...touched.flatMap(({ edit }) => edit.reason ?? []), reason];
  const edit: Edit = {
    span: [from, to],
    from: seed.slice(from, to),
    to: written,
    rule: 'correction',
    confidence: 'certain',
    by: 'curator',
    reason: reasons.join('；'),
  };
  const absorbed = new Set(touched.map((one) => one.edit));
  const places = Array.from({ length: written.length }, (_, at) => Math.min(from + at, to));
  return {
    restored: {
      seed,
      text: text.slice(0, first) + written + text.slice(last),
      origin: Uint32Array.from([...origin.slice(0, first), ...places, ...origin.slice(last)]),
      edits: [...restored.edits.filter((one) => !absorbed.has(one)), edit].sort(
        (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
      ),
    },
    lines: lines.map((line) => moved(line, { start, end }, replace)),
  };
}

/** Say where each edit stands in the restored text; a guess is not applied, so it covers what the seed says. */
function placeEdits({ edits }: Restored): { edit: Edit; place: Place }[] {
  let grown = 0;
  return edits.map((edit) => {
    const [from, to] = edit.span;
    const length = edit.confidence === 'guess' ? to - from : edit.to.length;
    const start = from + grown;
    grown += length - (to - from);
    return { edit, place: { start, end: start + length } };
  });
}

function moved(line: TrimmedLine, { start, end }: Place, replace: string): TrimmedLine {
  const grown = replace.length - (end - start);
  if (line.end <= start) return line;
  if (line.start >= end) return { ...line, start: line.start + grown, end: line.end + grown };
  const [before, after] = [start - line.start, end - line.start];
  const text = line.text.slice(0, before) + replace + line.text.slice(after);
  return { ...line, end: line.end + grown, text };
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
