/**
 * Reads a damaged run in step again. Known are the bytes of its characters, each half of two real ones; unknown
 * are the byte lost at its start, the one left over at its end and pairs that fell out because no character
 * has them. All fillings compete in a beam, ranked by the character model together with the text around them.
 */
import { addSign, type Cut, complete, dropPair, ILL, type State, type Walk } from './beam.ts';
import { walkOver } from './brackets.ts';
import { encodePair, isLowTrail, leads } from './gbk.ts';
import { symbolOf } from './language.ts';
import { START } from './lexicon.ts';
import { EDGE, type History, type Model } from './model.ts';

/** A line, the place in it where a byte was lost, and where the run of shifted bytes begins behind that. */
export interface Place {
  line: string;
  /** Of the sign that stands for the lost byte. */
  at: number;
  /** Of the first shifted character. */
  run: number;
}

/** One way to read a damaged run: `[at, end)` of the line says `text`. */
export interface Reading {
  end: number;
  text: string;
  /** Natural logarithm of its chance, the rest of the window included. */
  score: number;
  /** Pairs of bytes that had fallen out. */
  dropped: number;
  /** Shifted characters that were read. */
  pairs: number;
  /** True where a sign of ASCII closed the run, so that its last byte is known. */
  closed: boolean;
  cuts: readonly Cut[];
}

export interface Ranking {
  /** The best first; readings of the same words stand once. */
  readings: Reading[];
  /** What the text as it stands would score. */
  untouched: number;
}

/** Shifted characters that are followed, at most. */
const LONGEST = 36;
/** So many states with a fallen-out pair are followed where the byte behind it is lost too, which leaves little. */
const DROP_AT_LOSS = 6;
const MOST_READINGS = 60;
/** A state that is so much worse than a finished reading is at the same place, as natural logarithm, is given up. */
const HOPELESS = 16;
/** Signs of loss at which a run is tried to end. */
const MOST_LOSSES = 3;
/** Signs around a run in which brackets are paired. */
const FAR = 120;
/** Symbols behind a reading that are scored anew … */
const SEEN = 4;
/** … and symbols before it that are read to know where words begin. */
const LOOK_BACK = 12;

const highTrails: readonly number[] = Array.from({ length: 0xff - 0x80 }, (_, at) => 0x80 + at);

/**
 * Rank the ways to read a damaged run.
 *
 * @param traditional whether the text around is in traditional characters
 */
export function search(place: Place, model: Model, traditional: boolean): Ranking {
  const { line, at, run } = place;
  const until = Math.min(line.length, run + LONGEST);
  const rest = scoreRest(line, at, until, model);
  const walk: Walk = { model, script: traditional ? 'traditional' : 'simplified' };
  let beam: State[] = [
    {
      leads,
      history: historyOf(line, at, model),
      open: walkOver('', Array.from(line.slice(Math.max(0, at - FAR), at), symbolOf)).open,
      text: '',
      score: 0,
      dropped: 0,
      cuts: [],
    },
  ];
  const finals: Reading[] = [];
  let best = Number.NEGATIVE_INFINITY;
  const finish = (states: readonly State[], end: number, pairs: number) => {
    for (const state of states) {
      const score = goOn(state, end);
      best = Math.max(best, score);
      finals.push({
        end,
        text: state.text,
        dropped: state.dropped,
        cuts: state.cuts,
        pairs,
        closed: !isLost(line[end - 1] ?? ''),
        score,
      });
    }
  };
  const ills = new Map<string, number>();
  const illBehind = (open: string, end: number) => {
    const known = ills.get(open + end);
    if (known !== undefined) return known;
    const { ill } = walkOver(open, Array.from(line.slice(end, end + FAR), symbolOf));
    ills.set(open + end, ill);
    return ill;
  };
  /** Score the two symbols behind a run, which see into it, and add what is known of the rest. */
  const goOn = (state: State, end: number) => {
    let { history, score } = state;
    score -= ILL * illBehind(state.open, end);
    const near = Math.min(end + SEEN, until);
    for (let here = end; here < near; here++) {
      const next = symbolOf(line[here] ?? '');
      score += model.after(history)(next);
      history = model.extend(history, next);
    }
    return score + (rest[near - at] ?? 0);
  };
  let losses = 0;
  for (let here = run; here < until; here++) {
    const least = best - (rest[here - at] ?? 0) - HOPELESS;
    beam = beam.filter(({ score }) => score > least);
    if (beam.length === 0) break;
    const sign = line[here] ?? '';
    const pairs = here - run;
    const dropped = dropPair(beam, here, walk, here === run);
    const twice = here === run ? dropPair(dropped, here, walk, false) : [];
    const open = [...beam, ...dropped, ...twice];
    const code = sign.charCodeAt(0);
    if (isLowTrail(code)) finish(complete(open, [code], here + 1, walk), here + 1, pairs);
    if (isLost(sign) && pairs > 0 && ++losses <= MOST_LOSSES) {
      const few = [...beam, ...dropped.slice(0, DROP_AT_LOSS)];
      finish(complete(few, highTrails, here + 1, walk), here + 1, pairs);
    }
    const pair = encodePair(widen(sign));
    if (pair === null) break;
    const low = pair & 0xff;
    beam = complete(open, [pair >> 8], here + 1, walk);
    if (isLowTrail(low)) {
      finish(
        beam.map((state) => addSign(state, String.fromCharCode(low), here + 1, walk)),
        here + 1,
        pairs + 1,
      );
    }
    beam = beam.map((state) => ({ ...state, leads: [low] }));
  }
  return { readings: distinct(finals, line.slice(at, until), at), untouched: rest[0] ?? 0 };
}

/** Signs that decoders put where a byte made no character. */
export const isLost = (sign: string) => sign === '?' || sign === '？' || sign === '\ufffd';

/** Give a half-width form its full width back: within a run of shifted bytes only that can have stood there. */
function widen(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code === 0x20) return '\u3000';
  return code > 0x20 && code < 0x7f ? String.fromCharCode(code + 0xfee0) : sign;
}

/** Score what stands in the window as it is: `result[i]` is that of all symbols from the i-th on. */
function scoreRest(line: string, at: number, until: number, model: Model): Float64Array {
  const scores = new Float64Array(until - at + 1);
  let history = historyOf(line, at, model);
  for (let here = at; here < until; here++) {
    const symbol = symbolOf(line[here] ?? '');
    scores[here - at] = model.after(history)(symbol);
    history = model.extend(history, symbol);
  }
  for (let here = until - 1; here >= at; here--)
    scores[here - at] = (scores[here - at] ?? 0) + (scores[here - at + 1] ?? 0);
  return scores;
}

/** What the model knows at a place of a line that was read so far as it stands. */
export function historyOf(line: string, at: number, model: Model): History {
  let history: History = { first: '', before: EDGE, cutting: START };
  for (let here = Math.max(0, at - LOOK_BACK); here < at; here++)
    history = model.extend(history, symbolOf(line[here] ?? ''));
  return history;
}

/** Readings that come to the same words in the end are one. */
function distinct(readings: Reading[], window: string, at: number): Reading[] {
  const seen = new Set<string>();
  return readings
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_READINGS)
    .filter(({ text, end }) => {
      const words = Array.from(text, symbolOf).join('') + window.slice(end - at);
      if (seen.has(words)) return false;
      seen.add(words);
      return true;
    });
}
