/**
 * How likely one character is to follow another in official Chinese text.
 *
 * Counted pairs come first, then pairs that are words of a dictionary, then how common a character is by
 * itself. Characters are taken in simplified form and full width; digits are one class, Latin letters another.
 */
import { decodePair } from './gbk.ts';

export interface Model {
  /** Natural logarithm of the chance that `next` follows `before`. */
  follows(before: string, next: string): number;
  /** True where the pair was counted in a text or stands in the dictionary. */
  knows(before: string, next: string): boolean;
  /** The same model as if this text had not been counted. */
  without(text: string): Model;
}

/** Counts of pairs, `before` first. */
export type Pairs = Map<string, Map<string, number>>;

/** A word of the dictionary counts as if its pairs had been read so many times. */
const WORD = 0.35;
/** How much weight single characters have against the pairs that follow a character. */
const BACKOFF = 1.5;
/** Priors of single characters by how common their class is, as if read so many times. */
const PRIOR = { common: 0.6, second: 0.06, rare: 0.004, sign: 0.004, ascii: 0.5 };

/**
 * Put pairs into the compact form in which they are committed: one line a character, those that follow it
 * behind it, each with its count where it is more than 1.
 *
 * @example readPairs('教育3师') // 育 follows 教 three times, 师 once
 */
export function writePairs(pairs: Pairs): string {
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([before, nexts]) => {
      const entries = [...nexts].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
      return before + entries.map(([next, count]) => next + (count > 1 ? count : '')).join('');
    })
    .filter((line) => line.length > 1)
    .join('\n');
}

/** Read what `writePairs` wrote. */
export function readPairs(written: string): Pairs {
  const pairs: Pairs = new Map();
  for (const line of written.split('\n')) {
    const nexts = new Map<string, number>();
    const before = line.charAt(0);
    for (const [, next = '', count] of line.slice(1).matchAll(/(\D)(\d{0,6})/gu)) {
      nexts.set(next, count ? Number(count) : 1);
    }
    if (before !== '') pairs.set(before, nexts);
  }
  return pairs;
}

/** Digits, Latin letters and the edge of a line as the model sees them. */
const DIGIT = '#';
const LATIN = '@';
export const EDGE = '|';

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

/** Count the pairs of symbols of a text, its edges included. */
export function countPairs(symbols: readonly string[], into: Pairs, by = 1): void {
  let before = EDGE;
  for (const next of [...symbols, EDGE]) {
    const nexts = into.get(before);
    if (nexts) nexts.set(next, (nexts.get(next) ?? 0) + by);
    else into.set(before, new Map([[next, by]]));
    before = next;
  }
}

/**
 * Make a model.
 *
 * @param counted pairs of real text
 * @param words pairs that the dictionary has, whatever their counts
 * @param symbolsOf cuts a text that is to be left out again as it was cut for counting
 */
export function createModel(
  counted: Pairs,
  words: Pairs,
  symbolsOf: (text: string) => readonly string[],
): Model {
  return build(counted, words, symbolsOf, new Map());
}

function build(
  counted: Pairs,
  words: Pairs,
  symbolsOf: (text: string) => readonly string[],
  left: Pairs,
): Model {
  const count = (before: string, next: string) =>
    (counted.get(before)?.get(next) ?? 0) - (left.get(before)?.get(next) ?? 0);
  const totals = new Map<string, number>();
  const singles = new Map<string, number>();
  let all = 0;
  for (const [before, nexts] of counted) {
    let total = 0;
    for (const [next] of nexts) {
      const times = count(before, next);
      total += times;
      singles.set(next, (singles.get(next) ?? 0) + times);
    }
    totals.set(before, total);
    all += total;
  }
  const single = (symbol: string) => ((singles.get(symbol) ?? 0) + priorOf(symbol)) / (all + 4000);
  const wordsAfter = (before: string) => words.get(before)?.size ?? 0;
  return {
    follows(before, next) {
      const word = words.get(before)?.has(next) ? WORD : 0;
      const given = count(before, next) + word + BACKOFF * single(next);
      const among = (totals.get(before) ?? 0) + WORD * wordsAfter(before) + BACKOFF;
      return Math.log(given / among);
    },
    knows: (before, next) => count(before, next) > 0 || words.get(before)?.has(next) === true,
    without(text) {
      const more: Pairs = new Map([...left].map(([key, nexts]) => [key, new Map(nexts)]));
      countPairs(symbolsOf(text), more);
      return build(counted, words, symbolsOf, more);
    },
  };
}

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
