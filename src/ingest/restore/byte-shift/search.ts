/**
 * Reads a damaged run in step again. Known are the bytes of its characters, each half of two real ones; unknown
 * are the byte lost at its start, the one left over at its end and pairs that fell out because no character
 * has them. All fillings compete in a beam, ranked by the character model together with the text around them.
 */
import { decodePair, encodePair, isLowTrail, leads, unassignedTrails } from './gbk.ts';
import { symbolOf } from './language.ts';
import { EDGE, type Model } from './model.ts';

/** A line, the place in it where a byte was lost, and where the run of shifted bytes begins behind that. */
export interface Place {
  line: string;
  /** Of the sign that stands for the lost byte. */
  at: number;
  /** Of the first shifted character. */
  run: number;
}

/** A place at which a sentence may end inside of a reading: how much of it, and of the line, stands before. */
export interface Cut {
  text: number;
  line: number;
}

/** One way to read a damaged run: `[at, end)` of the line says `text`. */
export interface Reading {
  end: number;
  text: string;
  /** Natural logarithm of its chance, the rest of the window included. */
  score: number;
  /** Pairs of bytes that had fallen out. */
  dropped: number;
  /** Neighbouring characters, those around the run included, that the model has never met. */
  unknown: number;
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

interface State {
  /** Lead bytes that may be pending; one, unless it was lost. */
  leads: readonly number[];
  /** The last symbol and the one before it. */
  before: string;
  first: string;
  text: string;
  score: number;
  dropped: number;
  unknown: number;
  cuts: readonly Cut[];
}

/** Shifted characters that are followed, at most. */
const LONGEST = 36;
const BEAM = 48;
/** From how many states a fallen-out pair is tried, and how many of its first halves are followed. */
const DROP_FROM = 8;
const DROP_BEAM = 20;
const MOST_DROPPED = 4;
/** The same where the byte behind it is lost too, which leaves next to nothing to read. */
const DROP_AT_LOSS = 6;
const DROP_COST = 3;
/** A form that the document's script does not have; a letter or digit as wide as a Chinese character. */
const FOREIGN = 4;
const MOST_READINGS = 60;
/** Signs of loss at which a run is tried to end. */
const MOST_LOSSES = 3;

const highTrails: readonly number[] = Array.from({ length: 0xff - 0x80 }, (_, at) => 0x80 + at);
const droppedLeads = leads.filter((lead) => unassignedTrails(lead).length > 0);

/**
 * Rank the ways to read a damaged run.
 *
 * @param traditional whether the text around is in traditional characters
 */
export function search(place: Place, model: Model, traditional: boolean): Ranking {
  const { line, at, run } = place;
  const until = Math.min(line.length, run + LONGEST);
  const rest = scoreRest(line, at, until, model);
  const walk: Walk = { model, traditional };
  let beam: State[] = [
    {
      leads,
      ...contextOf(line, at),
      text: '',
      score: 0,
      dropped: 0,
      unknown: 0,
      cuts: [],
    },
  ];
  const finals: Reading[] = [];
  const finish = (states: readonly State[], end: number, pairs: number, closed: boolean) => {
    for (const state of states) {
      finals.push({
        end,
        text: state.text,
        dropped: state.dropped,
        cuts: state.cuts,
        pairs,
        closed,
        ...goOn(state, end),
      });
    }
  };
  /** Score the two symbols behind a run, which see into it, and add what is known of the rest. */
  const goOn = (state: State, end: number) => {
    let { first, before, score, unknown } = state;
    for (let here = end; here < Math.min(end + 2, until); here++) {
      const next = symbolOf(line[here] ?? '');
      score += model.after(first, before)(next);
      if (here === end && !model.knows(before, next)) unknown++;
      first = before;
      before = next;
    }
    return { score: score + (rest[Math.min(end + 2, until) - at] ?? 0), unknown };
  };
  let losses = 0;
  for (let here = run; here < until && beam.length > 0; here++) {
    const sign = line[here] ?? '';
    const pairs = here - run;
    const dropped = dropPair(beam, here, walk);
    const open = [...beam, ...dropped];
    const code = sign.charCodeAt(0);
    if (isLowTrail(code))
      finish(complete(open, [code], here + 1, walk, BEAM), here + 1, pairs, true);
    if (isLost(sign) && pairs > 0 && ++losses <= MOST_LOSSES) {
      const few = [...beam, ...dropped.slice(0, DROP_AT_LOSS)];
      finish(complete(few, highTrails, here + 1, walk, BEAM), here + 1, pairs, false);
    }
    const pair = encodePair(widen(sign));
    if (pair === null) break;
    const low = pair & 0xff;
    beam = complete(open, [pair >> 8], here + 1, walk, BEAM);
    if (isLowTrail(low)) {
      finish(
        beam.map((state) => addSign(state, String.fromCharCode(low), here + 1, walk)),
        here + 1,
        pairs + 1,
        true,
      );
    }
    beam = beam.map((state) => ({ ...state, leads: [low] }));
  }
  return { readings: distinct(finals, line.slice(at, until), at), untouched: rest[0] ?? 0 };
}

interface Walk {
  model: Model;
  traditional: boolean;
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
  for (let here = until - 1; here >= at; here--) {
    const { first, before } = contextOf(line, here);
    const score = model.after(first, before)(symbolOf(line[here] ?? ''));
    scores[here - at] = (scores[here - at + 1] ?? 0) + score;
  }
  return scores;
}

export function contextOf(line: string, at: number): Pick<State, 'first' | 'before'> {
  const before = at > 0 ? symbolOf(line[at - 1] ?? '') : EDGE;
  return { before, first: at > 1 ? symbolOf(line[at - 2] ?? '') : at > 0 ? EDGE : '' };
}

/**
 * Complete the pending character of each state with each trail byte.
 *
 * @param here how far the line is read then
 * @param most so many of the best are given, the best first
 */
function complete(
  states: readonly State[],
  trails: readonly number[],
  here: number,
  walk: Walk,
  most: number,
): State[] {
  const found = new Best<{ state: State; character: string; score: number }>(most);
  for (const state of states) {
    const after = walk.model.after(state.first, state.before);
    for (const lead of state.leads) {
      for (const trail of trails) {
        const character = decodePair(lead, trail);
        if (character === '') continue;
        const score = state.score + scoreOf(character, after, walk);
        if (score > found.floor) found.add({ state, character, score });
      }
    }
  }
  return found
    .take()
    .map(({ state, character, score }) => withSign(state, character, score, here, walk));
}

/** Keeps the best of what it is given. */
class Best<T extends { score: number }> {
  /** What scores no more than this is not among the best. */
  floor = Number.NEGATIVE_INFINITY;
  private items: T[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  add(item: T): void {
    this.items.push(item);
    if (this.items.length >= 4 * this.most) this.cut();
  }

  /** The best first. */
  take(): T[] {
    this.cut();
    return this.items;
  }

  private cut(): void {
    this.items.sort((a, b) => b.score - a.score);
    this.items.length = Math.min(this.items.length, this.most);
    if (this.items.length === this.most) this.floor = this.items.at(-1)?.score ?? this.floor;
  }
}

function scoreOf(character: string, after: (next: string) => number, { traditional }: Walk) {
  const symbol = symbolOf(character);
  const foreign = isHan(character) ? symbol !== character && !traditional : isWideForm(character);
  return after(symbol) - (foreign ? FOREIGN : 0);
}

const addSign = (state: State, sign: string, here: number, walk: Walk) => {
  const score = scoreOf(sign, walk.model.after(state.first, state.before), walk);
  return withSign(state, sign, state.score + score, here, walk);
};

function withSign(
  state: State,
  character: string,
  score: number,
  here: number,
  { model }: Walk,
): State {
  const symbol = symbolOf(character);
  return {
    leads: [],
    before: symbol,
    first: state.before,
    text: state.text + character,
    score,
    dropped: state.dropped,
    unknown: state.unknown + (model.knows(state.before, symbol) ? 0 : 1),
    cuts: endsSentence(state, character)
      ? [...state.cuts, { text: state.text.length + 1, line: here }]
      : state.cuts,
  };
}

/** Closing signs behind the end of a sentence belong to it. */
const endsSentence = ({ text, cuts }: State, character: string) =>
  '。；！？'.includes(character) ||
  (cuts.at(-1)?.text === text.length && '”’）》】'.includes(character));

const isWideForm = (character: string) => /[０-９Ａ-Ｚａ-ｚ]/u.test(character);

const isHan = (character: string) => character >= '\u4e00' && character <= '\u9fff';

/** Continue as if two bytes that make no character had stood here. */
function dropPair(beam: readonly State[], here: number, walk: Walk): State[] {
  const found = new Best<{ state: State; character: string; trail: number; score: number }>(
    DROP_BEAM,
  );
  for (const state of beam.slice(0, DROP_FROM)) {
    if (state.dropped >= MOST_DROPPED) continue;
    const after = walk.model.after(state.first, state.before);
    for (const lead of state.leads) {
      for (const trail of droppedLeads) {
        const character = decodePair(lead, trail);
        if (character === '') continue;
        const score = state.score + scoreOf(character, after, walk) - DROP_COST;
        if (score > found.floor) found.add({ state, character, trail, score });
      }
    }
  }
  return found.take().map(({ state, character, trail, score }) => ({
    ...withSign(state, character, score, here, walk),
    leads: unassignedTrails(trail),
    dropped: state.dropped + 1,
  }));
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
