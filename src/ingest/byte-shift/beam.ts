/** The beam of the search: readings of a run so far, and the ways to go on from them. */
import { passOver } from './brackets.ts';
import { leads, unassignedTrails } from './gbk.ts';
import { describe, type Glyph, glyphOf, type Script } from './glyphs.ts';
import type { History, Model } from './model.ts';

/** A place at which a sentence may end inside of a reading: how much of it, and of the line, stands before. */
export interface Cut {
  text: number;
  line: number;
}

export interface State {
  /** Lead bytes that may be pending; one, unless it was lost. */
  leads: readonly number[];
  history: History;
  /** Brackets that are open. */
  open: string;
  text: string;
  score: number;
  dropped: number;
  cuts: readonly Cut[];
}

/** What stays the same throughout a search. */
export interface Walk {
  model: Model;
  script: Script;
}

const BEAM = 64;
/** From how many states a fallen-out pair is tried, and how many of its first halves are followed … */
const DROP_FROM = 16;
const DROP_BEAM = 48;
/** … at the start of a run, where nothing but the text before it tells what is missing. */
const DROP_FIRST = 150;
const MOST_DROPPED = 4;
/** In favour of characters that lost both bytes: the model finds any text the better, the shorter it is. */
const HIDDEN = 0.5;
/** A form that the document's script does not have; a letter or digit as wide as a Chinese character. */
const FOREIGN = 4;
/** A bracket that closes what is not open, or opens what is. */
export const ILL = 3;

const droppedLeads = leads.filter((lead) => unassignedTrails(lead).length > 0);

interface Next {
  state: State;
  glyph: Glyph;
  score: number;
}

/**
 * Complete the pending character of each state with each trail byte.
 *
 * @param here how far the line is read then
 * @returns the best, the best first
 */
export function complete(
  states: readonly State[],
  trails: readonly number[],
  here: number,
  walk: Walk,
): State[] {
  return follow(states, trails, BEAM, walk).map((next) => withGlyph(next, here, walk));
}

/**
 * Continue as if two bytes that make no character had stood here.
 *
 * @param first true at the start of a run
 */
export function dropPair(
  states: readonly State[],
  here: number,
  walk: Walk,
  first: boolean,
): State[] {
  const from = states.slice(0, DROP_FROM).filter(({ dropped }) => dropped < MOST_DROPPED);
  return follow(from, droppedLeads, first ? DROP_FIRST : DROP_BEAM, walk).map((next) => {
    const state = withGlyph(next, here, walk);
    return {
      ...state,
      score: state.score + HIDDEN,
      leads: unassignedTrails(next.trail),
      dropped: state.dropped + 1,
    };
  });
}

/** Go on with a sign of ASCII that was the second half of a full-width one. */
export function addSign(state: State, sign: string, here: number, walk: Walk): State {
  const glyph = describe(sign);
  const score = state.score + scoreOf(glyph, state, walk.model.after(state.history), walk);
  return withGlyph({ state, glyph, score }, here, walk);
}

function follow(
  states: readonly State[],
  trails: readonly number[],
  most: number,
  walk: Walk,
): (Next & { trail: number })[] {
  const found = new Best<Next & { trail: number }>(most);
  for (const state of states) {
    // Going on only costs.
    if (state.score <= found.floor) continue;
    const after = walk.model.after(state.history);
    const unknown = state.leads.length * trails.length > 1;
    for (const lead of state.leads) {
      for (const trail of trails) {
        const glyph = glyphOf(lead, trail);
        if (!glyph || (unknown && glyph.rare[walk.script])) continue;
        const score = state.score + scoreOf(glyph, state, after, walk);
        if (score > found.floor) found.add({ state, glyph, trail, score });
      }
    }
  }
  return found.take();
}

function scoreOf(
  { symbol, bracket, foreign }: Glyph,
  { open }: State,
  after: (next: string) => number,
  { script }: Walk,
): number {
  const ill = bracket && passOver(open, symbol) === null;
  return after(symbol) - (foreign[script] ? FOREIGN : 0) - (ill ? ILL : 0);
}

function withGlyph(
  { state, glyph: { character, symbol }, score }: Next,
  here: number,
  { model }: Walk,
): State {
  return {
    leads: [],
    history: model.extend(state.history, symbol),
    open: passOver(state.open, symbol) ?? state.open,
    text: state.text + character,
    score,
    dropped: state.dropped,
    cuts: endsSentence(state, character)
      ? [...state.cuts, { text: state.text.length + 1, line: here }]
      : state.cuts,
  };
}

/** Closing signs behind the end of a sentence belong to it. */
const endsSentence = ({ text, cuts }: State, character: string) =>
  '。；！？'.includes(character) ||
  (cuts.at(-1)?.text === text.length && '”’）》】'.includes(character));

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
