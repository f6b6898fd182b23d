/**
 * Byte-shifted GBK: a run of a text that was read one byte late. Its first byte was lost and shows as `?`; every
 * character that follows is the second half of one real character and the first of the next, until a byte of
 * ASCII brings the reading into step again. Full-width forms among them were narrowed later (！→ !), pairs that
 * are no character fell out, and a tool that writes readings behind characters may have left `qū)` in its midst.
 */
import type { Edit } from '../../schema/document.ts';
import type { Replacement } from '../../text/edited.ts';
import { rawLines } from '../../text/lines.ts';
import { moved } from '../../text/range.ts';
import { isTraditional } from '../script/simplify.ts';
import { language, symbolOf } from './language.ts';
import type { Model } from './model.ts';
import { historyOf, isLost, type Place, type Ranking, type Reading, search } from './search.ts';

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
  // Mirrors print a text twice, damage and all.
  const rankings = new Map<string, Ranking>();
  for (const { line, start } of rawLines(text)) {
    if (!/[?？\ufffd]/u.test(line)) continue;
    let done = 0;
    for (let at = 0; at < line.length && searches < MOST_SEARCHES; at++) {
      if (at < done || !isLost(line[at] ?? '')) continue;
      const torn = TORN_READING.exec(line.slice(at + 1, at + 1 + LONGEST_READING))?.[0].length ?? 0;
      const place = { line, at, run: at + 1 + torn };
      if (isRiddled(line, at) || !looksShifted(place, model)) continue;
      searches++;
      traditional ??= isTraditional(text);
      const key = `${at} ${line}`;
      const ranking = rankings.get(key) ?? search(place, model, traditional);
      rankings.set(key, ranking);
      const repair = decide(ranking, place);
      if (!repair) continue;
      found.push(...cut(repair.reading, place, repair.confidence).map((one) => moved(one, start)));
      done = repair.reading.end;
    }
  }
  return found;
}

function isRiddled(line: string, at: number): boolean {
  let lost = 0;
  for (let here = at; here < at + NEARBY && lost <= MOST_LOST; here++)
    if (isLost(line[here] ?? '')) lost++;
  return lost > MOST_LOST;
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
  let history = historyOf(line, run, model);
  for (let here = run; here < end; here++) {
    const symbol = symbolOf(line[here] ?? '');
    sum += model.after(history)(symbol);
    history = model.extend(history, symbol);
  }
  return sum < LANGUAGE * (end - run);
}

/** By how much a reading must beat the text as it stands, as natural logarithm. */
const LIFT = 14;
/**
 * The chance among all readings that were found from which one is so sure. Where nothing but a run's first byte was
 * lost, they are all the readings there are. Where its last byte is lost too, or a pair, the right one may be
 * missing, and none is certain; where both are, none is even likely.
 */
const CERTAIN = 0.997;
const LIKELY = { whole: 0.9, open: 0.97, dropped: 0.99 };
/** What is less likely is not shown. */
const GUESS = 0.6;
/** Characters read from what nobody writes bear each other out; one alone may fit by chance. */
const PAIRS = 2;
/** A reading in brackets left behind bears witness to the character before it, and to its own bracket. */
const TORN = 2;

interface Repair {
  reading: Reading;
  confidence: Edit['confidence'];
}

function decide({ readings, untouched }: Ranking, place: Place): Repair | null {
  const [reading] = readings;
  if (!reading || reading.score - untouched < LIFT) return null;
  const chance = 1 / readings.reduce((sum, { score }) => sum + Math.exp(score - reading.score), 0);
  return chance < GUESS ? null : { reading, confidence: rate(reading, chance, place) };
}

function rate(reading: Reading, chance: number, { at, run }: Place): Edit['confidence'] {
  const pairs = reading.pairs + (run > at + 1 ? TORN : 0);
  const { closed, dropped } = reading;
  if (pairs === 0 || (!closed && dropped > 0)) return 'guess';
  const whole = closed && dropped === 0 && pairs >= PAIRS;
  if (whole && chance >= CERTAIN) return 'certain';
  const least = whole ? LIKELY.whole : dropped > 0 ? LIKELY.dropped : LIKELY.open;
  return chance >= least ? 'likely' : 'guess';
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
