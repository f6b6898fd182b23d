/**
 * How likely one character is to follow others in official Chinese text.
 *
 * Counted in sentences are characters in threes and in pairs, each falling back on the shorter, and the pairs on
 * the words of a lexicon. Characters are taken in simplified form and full width; digits are one class, Latin
 * letters another.
 */
import { type Cutting, createLexicon } from './lexicon.ts';

/** What stands before a place, as far as the model looks back. */
export interface History {
  first: string;
  before: string;
  cutting: Cutting;
}

export interface Model {
  /** Gives the natural logarithm of the chance of a symbol behind `history`. */
  after(history: History): (next: string) => number;
  /** Go on over a symbol. */
  extend(history: History, symbol: string): History;
  /** Count a sentence. */
  learn(symbols: readonly string[]): void;
  /** Take a sentence that was counted out again, so that it can be tried on. */
  forget(symbols: readonly string[]): void;
}

/** The edge of a sentence. */
export const EDGE = '|';
const DIGIT = '#';
const LATIN = '@';

/** Weight of the shorter context by how many kinds follow the longer one (Witten and Bell's), and at least. */
const BACKOFF = { two: 5, three: 3 };
const LEAST = { two: 5, three: 1 };

/** Signs that texts print in either width. */
const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '%': '％',
  '+': '＋',
};

/**
 * Reduce a character to what the model counts.
 *
 * @param simplify gives the simplified form of a single character
 */
export function toSymbol(character: string, simplify: (character: string) => string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x4e00) {
    if (code < 0xa000) return simplify(character);
    if (code >= 0xff10 && code <= 0xff19) return DIGIT;
    if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return LATIN;
    return character;
  }
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LATIN;
  return WIDE[character] ?? character;
}

interface Followers {
  times: number;
  kinds: number;
  nexts: Map<string, number>;
}
type Counts = Map<string, Followers>;

/**
 * Make a model.
 *
 * @param sentences in symbols, each once
 */
export function createModel(
  sentences: Iterable<readonly string[]>,
  lexicon = createLexicon(),
): Model {
  const threes: Counts = new Map();
  const pairs: Counts = new Map();
  const count = (symbols: readonly string[], by: 1 | -1) => {
    for (const [first, before, next] of triples(symbols)) {
      add(threes, first + before, next, by);
      add(pairs, before, next, by);
    }
    lexicon.count(symbols, by);
  };
  for (const symbols of sentences) count(symbols, 1);
  const fallBack = (seen: Followers | undefined, open: number, next: string, chance: number) =>
    seen ? ((seen.nexts.get(next) ?? 0) + open * chance) / (seen.times + open) : chance;
  return {
    after({ first, before, cutting }) {
      const word = lexicon.after(cutting);
      const two = pairs.get(before);
      const openTwo = BACKOFF.two * (two?.kinds ?? 0) + LEAST.two;
      const opening = ENDS.has(before) ? pairs.get(EDGE) : undefined;
      const openOpening = BACKOFF.two * (opening?.kinds ?? 0) + LEAST.two;
      const three = ENDS.has(first) ? undefined : threes.get(first + before);
      const openThree = BACKOFF.three * (three?.kinds ?? 0) + LEAST.three;
      return (next) => {
        const chance = word(next);
        if (opening && !CLOSERS.has(next))
          return Math.log(fallBack(opening, openOpening, next, chance));
        const pair = fallBack(two, openTwo, next, chance);
        return Math.log(fallBack(three, openThree, next, pair));
      };
    },
    extend: ({ before, cutting }, symbol) => ({
      first: before,
      before: symbol,
      cutting: lexicon.extend(cutting, symbol),
    }),
    learn: (symbols) => count(symbols, 1),
    forget: (symbols) => count(symbols, -1),
  };
}

/** Each symbol of a sentence with the two before it, the edges included. */
function* triples(symbols: readonly string[]): Generator<[string, string, string]> {
  let first = '';
  let before = EDGE;
  for (const next of [...symbols, EDGE]) {
    yield [first, before, next];
    first = before;
    before = next;
  }
}

/** @returns by how much the number of kinds changed */
function add(counts: Counts, key: string, next: string, by: 1 | -1): number {
  let seen = counts.get(key);
  if (!seen) {
    seen = { times: 0, kinds: 0, nexts: new Map() };
    counts.set(key, seen);
  }
  const old = seen.nexts.get(next) ?? 0;
  seen.times += by;
  seen.nexts.set(next, old + by);
  const kinds = Number(old + by > 0) - Number(old > 0);
  seen.kinds += kinds;
  return kinds;
}

const ENDS = new Set('。；！？');
const CLOSERS = new Set(`”’）》】${EDGE}`);
