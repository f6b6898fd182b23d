/** Many bags, asked which of them are like one: only those that share a word are looked at. */
import { type Bag, weightOf } from './similarity.ts';

export interface Found {
  /** Which of the bags. */
  at: number;
  /** What `similarity` gives. */
  similarity: number;
  /** How many different words of two characters or more both have. */
  words: number;
}

/**
 * Make ready to ask which of some bags are like another.
 *
 * @returns asks for all bags with at least this similarity, in their order; above 0, for others share nothing
 * @example indexBags([bagOfText('加强作业管理')])(bagOfText('作业管理'), 0.5) // [{ at: 0, similarity: 0.8, words: 2 }]
 */
export function indexBags(bags: readonly Bag[]): (bag: Bag, least: number) => Found[] {
  const places = new Map<string, { at: number; count: number }[]>();
  bags.forEach(({ counts }, at) => {
    for (const [word, count] of counts) {
      const place = { at, count };
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  // Emptied after each question, for most questions touch few of them.
  const weights = new Float64Array(bags.length);
  const words = new Uint32Array(bags.length);
  return ({ counts, size }, least) => {
    const touched: number[] = [];
    for (const [word, own] of counts) {
      const weight = weightOf(word);
      const long = word.length > 1 ? 1 : 0;
      for (const { at, count } of places.get(word) ?? []) {
        if (weights[at] === 0) touched.push(at);
        weights[at] = (weights[at] ?? 0) + Math.min(own, count) * weight;
        words[at] = (words[at] ?? 0) + long;
      }
    }
    const found = touched.map((at) => ({
      at,
      similarity: (2 * (weights[at] ?? 0)) / (size + (bags[at]?.size ?? 0)),
      words: words[at] ?? 0,
    }));
    for (const at of touched) {
      weights[at] = 0;
      words[at] = 0;
    }
    return found
      .filter(({ similarity }) => similarity >= least)
      .sort((one, other) => one.at - other.at);
  };
}
