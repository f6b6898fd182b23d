/**
 * How likely one character is to follow others in official Chinese text.
 *
 * Counted are characters by themselves, in pairs and in threes, each falling back on the shorter; pairs that are
 * words of a dictionary count a little too. Characters are taken in simplified form and full width; digits are
 * one class, Latin letters another.
 */
import { decodePair } from './gbk.ts';

export interface Model {
  /** Gives the natural logarithm of the chance of a symbol behind `first` and `before`. */
  after(first: string, before: string): (next: string) => number;
  /** True where the pair was counted in a text or stands in the dictionary. */
  knows(before: string, next: string): boolean;
  /** True where the three were counted in a text. */
  knowsThree(first: string, before: string, next: string): boolean;
  /** Count a sentence. */
  learn(symbols: readonly string[]): void;
  /** Take a sentence that was counted out again, so that it can be tried on. */
  forget(symbols: readonly string[]): void;
}

/** The edge of a sentence. */
export const EDGE = '|';
const DIGIT = '#';
const LATIN = '@';

/** A word of the dictionary counts as if its pairs had been read so many times. */
const WORD = 0.35;
/** Weight of the shorter context behind one that is followed by many kinds (Witten and Bell's share). */
const BACKOFF = 0.7;
/** The same behind one that no text was seen to use: what the dictionary says of it is little. */
const UNSEEN = 5;
/** How common a character is by itself: in how many pairs it comes second, against how often. */
const SHARE_KINDS = 0.7;
/** Priors of single characters by how common their class is, as if read so many times. */
const PRIOR = { common: 0.6, second: 0.06, rare: 0.004, sign: 0.004, ascii: 0.5 };
/** All priors together. */
const PRIORS = 4000;

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
 * @param words in symbols, of two characters or more
 */
export function createModel(
  sentences: Iterable<readonly string[]>,
  words: Iterable<readonly string[]>,
): Model {
  const threes: Counts = new Map();
  const pairs: Counts = new Map();
  const singles = new Map<string, number>();
  const known = new Map<string, Set<string>>();
  let all = PRIORS;
  const addSingle = (symbol: string, by: number) => {
    singles.set(symbol, (singles.get(symbol) ?? 0) + by);
    all += by;
  };
  const count = (symbols: readonly string[], by: 1 | -1) => {
    for (const [first, before, next] of triples(symbols)) {
      add(threes, first + before, next, by);
      const kinds = add(pairs, before, next, by);
      addSingle(next, (1 - SHARE_KINDS) * by + SHARE_KINDS * kinds);
    }
  };
  for (const symbols of sentences) count(symbols, 1);
  for (const symbols of words) {
    for (const [at, next] of symbols.entries()) {
      const before = symbols[at - 1];
      if (before === undefined) continue;
      const nexts = known.get(before);
      if (nexts) nexts.add(next);
      else known.set(before, new Set([next]));
    }
  }
  const single = (symbol: string) => ((singles.get(symbol) ?? 0) + priorOf(symbol)) / all;
  const pairsAfter = (before: string) => {
    const seen = pairs.get(before);
    const nexts = known.get(before);
    const open = BACKOFF * (seen?.kinds ?? 0) + UNSEEN;
    const among = (seen?.times ?? 0) + WORD * (nexts?.size ?? 0) + open;
    return (next: string) => {
      const times = (seen?.nexts.get(next) ?? 0) + (nexts?.has(next) ? WORD : 0);
      return (times + open * single(next)) / among;
    };
  };
  return {
    after(first, before) {
      const pair = pairsAfter(before);
      const opening = ENDS.has(before) ? pairsAfter(EDGE) : null;
      const seen = ENDS.has(first) ? undefined : threes.get(first + before);
      const open = BACKOFF * (seen?.kinds ?? 0) + 1;
      const among = (seen?.times ?? 0) + open;
      return (next) => {
        if (opening && !CLOSERS.has(next)) return Math.log(opening(next));
        if (!seen) return Math.log(pair(next));
        return Math.log(((seen.nexts.get(next) ?? 0) + open * pair(next)) / among);
      };
    },
    knows(before, next) {
      const given = isOpen(before, next) ? EDGE : before;
      return (pairs.get(given)?.nexts.get(next) ?? 0) > 0 || known.get(given)?.has(next) === true;
    },
    knowsThree: (first, before, next) => (threes.get(first + before)?.nexts.get(next) ?? 0) > 0,
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

/** Sentences are counted one by one: what stands behind the end of one begins the next. */
const isOpen = (before: string, next: string) => ENDS.has(before) && !CLOSERS.has(next);

let classes: Map<string, number> | null = null;

/** The two levels of GB 2312: characters of common use, and those of names and learned words. */
function priorOf(symbol: string): number {
  classes ??= readClasses();
  const code = symbol.charCodeAt(0);
  return classes.get(symbol) ?? (code < 0x80 ? PRIOR.ascii : isHan(code) ? PRIOR.rare : PRIOR.sign);
}

const isHan = (code: number) => code >= 0x4e00 && code < 0xa000;

const LEVEL_ONE = 0xb0;
const LEVEL_TWO = 0xd8;
const BEHIND_LEVEL_TWO = 0xf8;

function readClasses(): Map<string, number> {
  const found = new Map<string, number>();
  for (let lead = LEVEL_ONE; lead < BEHIND_LEVEL_TWO; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      found.set(decodePair(lead, trail), lead < LEVEL_TWO ? PRIOR.common : PRIOR.second);
    }
  }
  return found;
}
