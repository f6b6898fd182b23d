/**
 * Byte-shifted GBK: a run of a text that was read one byte late. Its first byte was lost and shows as `?`; every
 * character that follows is the second half of one real character and the first of the next, until a byte of
 * ASCII brings the reading into step again. Full-width forms among them were narrowed later (！→ !), pairs that
 * are no character fell out, and a tool that writes readings behind characters may have left `qū)` in its midst.
 */
import type { Edit } from '../../../schema/document.ts';
import type { Replacement } from '../restored.ts';
import { isTraditional } from '../simplify.ts';
import { language, symbolOf } from './language.ts';
import type { Model } from './model.ts';
import { contextOf, isLost, type Place, type Ranking, type Reading, search } from './search.ts';

/** A document with more damage than this is no document; the rest is flagged, not searched. */
const MOST_SEARCHES = 24;
/** Where more is lost than this within a few words, nothing can be told from what is left. */
const MOST_LOST = 3;
const NEARBY = 36;
/** Of a reading written behind a character, the bracket that opened it was read as the lost byte's other half. */
const TORN_READING =
  /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɡɑ]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zɡɑ]{0,4} ?[)）]/u;
const LONGEST_READING = 12;

/**
 * Find runs that were read one byte late and read them in step again.
 *
 * What cannot be told for sure is a guess, which changes nothing. A repair that holds the end of a sentence is
 * cut there, so that each sentence keeps edits of its own.
 *
 * @param text before it is simplified, without readings in brackets
 * @example findByteShifts('同步招生??偨Y提升', …) // 。 for ??, 總結 for 偨Y
 */
export function findByteShifts(text: string, model: Model = language()): Replacement[] {
  const found: Replacement[] = [];
  let searches = 0;
  let traditional: boolean | null = null;
  for (const { line, start } of linesWithLosses(text)) {
    let done = 0;
    for (let at = 0; at < line.length && searches < MOST_SEARCHES; at++) {
      if (at < done || !isLost(line[at] ?? '')) continue;
      const torn = TORN_READING.exec(line.slice(at + 1, at + 1 + LONGEST_READING))?.[0].length ?? 0;
      const place = { line, at, run: at + 1 + torn };
      if (!looksShifted(place, model) || isRiddled(line, at)) continue;
      searches++;
      traditional ??= isTraditional(text);
      const ranking = search(place, model, traditional);
      const repair = decide(ranking, place, model);
      if (!repair) continue;
      found.push(...cut(repair.reading, place, repair.confidence).map((one) => shift(one, start)));
      done = repair.reading.end;
    }
  }
  return found;
}

function* linesWithLosses(text: string): Generator<{ line: string; start: number }> {
  let start = 0;
  for (const line of text.split('\n')) {
    if (/[?？\ufffd]/u.test(line)) yield { line, start };
    start += line.length + 1;
  }
}

function isRiddled(line: string, at: number): boolean {
  return Array.from(line.slice(at, at + NEARBY)).filter(isLost).length > MOST_LOST;
}

const HAN = /\p{Script=Han}/u;

/** Signs behind a loss that are looked at before it is searched … */
const GLANCE = 4;
/** … and the mean of their chances, as natural logarithm, above which they are language as they stand. */
const LANGUAGE = -6.5;

/** A cheap look before the search: behind the loss stands something that follows no question. */
function looksShifted({ line, at, run }: Place, model: Model): boolean {
  const before = line[at - 1] ?? '';
  const next = line[run] ?? '';
  if (next === '' || /[\s)）]/u.test(next)) return false;
  const inChinese = before === '' || HAN.test(before) || /[^\p{ASCII}]|\d/u.test(before);
  if (!inChinese) return false;
  if (run > at + 1) return true;
  let sum = 0;
  const end = Math.min(line.length, run + GLANCE);
  for (let here = run; here < end; here++) {
    const context = contextOf(line, here);
    sum += model.after(context.first, context.before)(symbolOf(line[here] ?? ''));
  }
  return sum < LANGUAGE * (end - run);
}

/** Natural logarithms: by how much a reading must beat the text as it stands … */
const LIFT = 14;
/** … and the next best reading. */
const MARGIN = { certain: 8, likely: 6, runsOn: 5, closed: 4, closedFluent: 2.5, guess: 1.5 };
/** A reading is fluent where no more of its pairs than this are new to the model. */
const NEW = 0.25;
/** Readings that share less of their pairs with real text are no language. */
const KNOWN = 0.4;

interface Repair {
  reading: Reading;
  confidence: Edit['confidence'];
}

function decide({ readings, untouched }: Ranking, place: Place, model: Model): Repair | null {
  const [reading, second] = readings;
  if (!reading || reading.score - untouched < LIFT) return null;
  const length = reading.text.length + 1;
  if (reading.unknown > length * (1 - KNOWN)) return null;
  const margin = reading.score - (second?.score ?? untouched);
  if (margin < MARGIN.guess) return null;
  return { reading, confidence: rate(reading, margin, place, model) };
}

function rate(reading: Reading, margin: number, place: Place, model: Model): Edit['confidence'] {
  const { closed, unknown, pairs, text } = reading;
  // Two characters read from what nobody writes bear each other out; one alone may fit by chance.
  if (pairs < 2 && place.run === place.at + 1) return 'guess';
  const border = borders(reading, place, model);
  const fluent = unknown <= (text.length + 1) * NEW;
  if (border === 'threes' && margin >= MARGIN.certain && unknown === 0) return 'certain';
  if (fluent && margin >= (border === 'threes' ? MARGIN.runsOn : MARGIN.likely)) return 'likely';
  const least = fluent ? MARGIN.closedFluent : MARGIN.closed;
  return closed && border !== 'none' && margin >= least ? 'likely' : 'guess';
}

/**
 * Tell how well a reading goes on from the text before it, and into the text behind it where its last byte was
 * lost.
 *
 * Where the first pair of bytes fell out, a whole character is gone without a trace, and what follows may look as
 * well without it (（十一）, （一）). Only words that run on over the border as they do elsewhere rule that out.
 */
function borders(
  { text, end, closed }: Reading,
  { line, at }: Place,
  model: Model,
): 'threes' | 'pairs' | 'none' {
  const left = Array.from(line.slice(Math.max(0, at - 2), at), symbolOf);
  const right = Array.from(line.slice(end, end + 2), symbolOf);
  const symbols = [...left, ...Array.from(text, symbolOf), ...right];
  const starts = left.length;
  const ends = symbols.length - right.length;
  const three = (at: number) =>
    at >= 2 && model.knowsThree(symbols[at - 2] ?? '', symbols[at - 1] ?? '', symbols[at] ?? '');
  const pair = (at: number) => at >= 1 && model.knows(symbols[at - 1] ?? '', symbols[at] ?? '');
  const leftThrees = three(starts) && three(starts + 1);
  const rightThrees = closed || (right.length === 2 && three(ends) && three(ends + 1));
  if (leftThrees && rightThrees) return 'threes';
  return pair(starts) && (closed || pair(ends)) ? 'pairs' : 'none';
}

function cut(
  { text, end, cuts }: Reading,
  { at }: Place,
  confidence: Edit['confidence'],
): Replacement[] {
  const rule = 'byte-shift';
  const pieces: Replacement[] = [];
  let from = { text: 0, line: at };
  // A guess stays one: it is shown beside the damaged text as a whole.
  for (const [index, to] of confidence === 'guess' ? [] : cuts.entries()) {
    const goesOn = cuts[index + 1]?.text === to.text + 1;
    if (goesOn || to.line <= from.line || to.line >= end || to.text >= text.length) continue;
    const piece = text.slice(from.text, to.text);
    pieces.push({ start: from.line, end: to.line, to: piece, rule, confidence });
    from = to;
  }
  pieces.push({ start: from.line, end, to: text.slice(from.text), rule, confidence });
  return pieces;
}

const shift = (one: Replacement, by: number): Replacement => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});
