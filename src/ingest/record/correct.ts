/**
 * What a person reads otherwise than the rules do: each correction names its place by quotation. It becomes an
 * edit like any other, and takes over the edits that rules made in the same place.
 */
import type { Diagnostic, Edit } from '../../schema/document.ts';
import type { Correction, TextCorrection } from '../../schema/record.ts';
import type { Restored } from '../../text/edited.ts';
import type { TrimmedLine } from '../grammar/line.ts';

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
export function correct(lined: Lined, corrections: readonly TextCorrection[]): Lined {
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
  quoted: Place,
  { replace, reason }: TextCorrection,
): Lined {
  const { seed, text, origin } = restored;
  const { start, end, to } = difference(text, quoted, replace);
  const own: Place = { start: origin[start] ?? seed.length, end: origin[start] ?? seed.length };
  if (end > start) own.end = (origin[end - 1] ?? 0) + 1;
  const touched = placeEdits(restored).filter(({ edit, place }) =>
    edit.confidence === 'guess' || place.start === place.end
      ? edit.span[0] < own.end && edit.span[1] > own.start
      : place.start < end && place.end > start,
  );
  const from = Math.min(own.start, ...touched.map(({ edit }) => edit.span[0]));
  const until = Math.max(own.end, ...touched.map(({ edit }) => edit.span[1]));
  // Of an edit that reaches beyond the quotation, the rest stays as the rule left it.
  const first = Math.min(start, ...touched.map(({ place }) => place.start));
  const last = Math.max(end, ...touched.map(({ place }) => place.end));
  const written = text.slice(first, start) + to + text.slice(end, last);
  const reasons = [...touched.flatMap(({ edit }) => edit.reason ?? []), reason];
  const edits = splitEdit(written, [from, until]).map(
    ({ span, piece }): Edit => ({
      span,
      from: seed.slice(...span),
      to: piece,
      rule: 'correction',
      confidence: 'certain',
      by: 'curator',
      reason: reasons.join('；'),
    }),
  );
  const absorbed = new Set(touched.map((one) => one.edit));
  const places = edits.flatMap(({ span, to: piece }) =>
    Array.from(piece.split(''), (_, at) => Math.min(span[0] + at, Math.max(span[0], span[1] - 1))),
  );
  return {
    restored: {
      seed,
      text: text.slice(0, first) + written + text.slice(last),
      origin: Uint32Array.from([...origin.slice(0, first), ...places, ...origin.slice(last)]),
      edits: [...restored.edits.filter((one) => !absorbed.has(one)), ...edits].sort(
        (a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1],
      ),
    },
    lines: lines.map((line) => moved(line, { start, end }, to)),
  };
}

/** The sentences that a replacement consists of: each needs a piece of the seed to stand on. */
const sentencesOf = (text: string): string[] =>
  text.match(/[^。；！？;!?]{0,9999}[。；！？;!?]{1,9}|[^。；！？;!?]{1,9999}/gu) ?? [];

/**
 * Tell whether a quotation is long enough for what replaces it: a sentence of the document is a span of its
 * seed, so as many sentences as the replacement ends or begins need as many characters.
 */
export function carries({ quote, replace }: Pick<TextCorrection, 'quote' | 'replace'>): boolean {
  return sentencesOf(replace).length <= quote.length;
}

/** What a correction really changes: what quotation and replacement begin or end with alike stays untouched. */
function difference(text: string, { start, end }: Place, replace: string): Place & { to: string } {
  let head = 0;
  let tail = 0;
  const most = Math.min(end - start, replace.length);
  while (head < most && text[start + head] === replace[head]) head++;
  while (tail < most - head && text[end - 1 - tail] === replace[replace.length - 1 - tail]) tail++;
  const to = replace.slice(head, replace.length - tail);
  const enough = end - tail - (start + head) >= Math.max(1, sentencesOf(to).length);
  return enough ? { start: start + head, end: end - tail, to } : { start, end, to: replace };
}

/** Cut an edit where a sentence ends in it, so that no sentence holds half of one. */
function splitEdit(written: string, [from, to]: Edit['span']) {
  const pieces = sentencesOf(written);
  if (pieces.length < 2 || pieces.length > to - from)
    return [{ span: [from, to] as Edit['span'], piece: written }];
  return pieces.map((piece, at) => {
    const end = at === pieces.length - 1 ? to : from + at + 1;
    return { span: [from + at, end] as Edit['span'], piece };
  });
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
