/** Which texts are near to one: only those are looked at that share a rare gram with it. */
import type { Rows, Vectors } from './vectors.ts';

export interface Near {
  /** Which of the texts. */
  text: number;
  /** Cosine of the two vectors, 0 to 1. */
  score: number;
}

/**
 * Entries of the index that are looked at for one text. Below that the answer is exact; in a corpus of so many texts
 * that its rarest grams alone have more, it is what they find: the work grows with the texts, not with their square.
 */
const REACH = 10_000;
/** Texts that are compared gram by gram, of those that share the most. */
const CLOSEST = 100;

/**
 * Make ready to ask which texts are near to one of them.
 *
 * The grams of a text are followed from the rarest on, as long as what is left of its vector could by itself reach the
 * threshold: a text that shares only those cannot be near.
 *
 * @returns asks for the texts with at least this cosine, the nearest first
 * @example findNear(weighTexts(texts), 0.3)(0) // [{ text: 7, score: 0.41 }]
 */
export function findNear({ texts, grams }: Vectors, least: number): (text: number) => Near[] {
  const count = texts.starts.length - 1;
  // Emptied after each question, for most questions touch few of them.
  const shared = new Float32Array(count);
  const whole = new Float32Array(grams.starts.length - 1);
  return (text) => {
    const { touched, rest } = follow(text, texts, grams, least, shared);
    const enough = Math.max(least - rest, scoreOfClosest(touched, shared));
    const close: number[] = [];
    for (const other of touched) {
      if (other !== text && (shared[other] ?? 0) >= enough) close.push(other);
      shared[other] = 0;
    }
    const from = texts.starts[text] ?? 0;
    const to = texts.starts[text + 1] ?? 0;
    for (let at = from; at < to; at++) whole[texts.ids[at] ?? 0] = texts.weights[at] ?? 0;
    const near = close
      .map((other) => ({ text: other, score: product(texts, other, whole) }))
      .filter(({ score }) => score >= least)
      .sort((one, other) => other.score - one.score || one.text - other.text);
    for (let at = from; at < to; at++) whole[texts.ids[at] ?? 0] = 0;
    return near;
  };
}

/** Steps in which scores are told apart. */
const STEPS = 256;
const tally = new Uint32Array(STEPS + 1);

/** Find a score that about as many texts reach as are compared gram by gram. */
function scoreOfClosest(touched: readonly number[], shared: Float32Array): number {
  if (touched.length <= CLOSEST) return 0;
  tally.fill(0);
  for (const other of touched) {
    const step = Math.min(STEPS, Math.floor((shared[other] ?? 0) * STEPS));
    tally[step] = (tally[step] ?? 0) + 1;
  }
  let above = 0;
  for (let step = STEPS; step > 0; step--) {
    above += tally[step] ?? 0;
    if (above >= CLOSEST) return step / STEPS;
  }
  return 0;
}

/** Add up what other texts share with one, by its rarest grams; say how long the rest of its vector is. */
function follow(
  text: number,
  texts: Rows,
  grams: Rows,
  least: number,
  shared: Float32Array,
): { touched: number[]; rest: number } {
  const end = texts.starts[text + 1] ?? 0;
  let left = 0;
  for (let at = texts.starts[text] ?? 0; at < end; at++) left += (texts.weights[at] ?? 0) ** 2;
  const touched: number[] = [];
  let looked = 0;
  for (let at = texts.starts[text] ?? 0; at < end; at++) {
    if (left < least * least || looked > REACH) break;
    const gram = texts.ids[at] ?? 0;
    const weight = texts.weights[at] ?? 0;
    const last = grams.starts[gram + 1] ?? 0;
    for (let place = grams.starts[gram] ?? 0; place < last; place++) {
      const other = grams.ids[place] ?? 0;
      if (shared[other] === 0) touched.push(other);
      shared[other] = (shared[other] ?? 0) + weight * (grams.weights[place] ?? 0);
    }
    looked += last - (grams.starts[gram] ?? 0);
    left -= weight * weight;
  }
  return { touched, rest: Math.sqrt(Math.max(0, left)) };
}

/** Multiply a text with another that is spread out over all grams. */
function product({ starts, ids, weights }: Rows, text: number, other: Float32Array): number {
  let sum = 0;
  for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at++) {
    sum += (weights[at] ?? 0) * (other[ids[at] ?? 0] ?? 0);
  }
  return sum;
}
