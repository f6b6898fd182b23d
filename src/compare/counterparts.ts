/** What one side says like another: pairs within a topic, and the nearest sentence anywhere. */
import type { Matcher, SpokenSentence } from '../corpus/cascade.ts';
import { ALIKE, align } from './align.ts';
import { type Bag, bagOf, similarity } from './similarity.ts';
import { wordsOf } from './words.ts';

/** Outside of a topic 加强…建设 is no likeness: so many different words must be shared. */
const SHARED = 3;

/**
 * Make a matcher that cuts each text into words once, for as long as it lives.
 *
 * @example createMatcher().pair(quanzhou, jinjiang)[0]?.likeness // 0.52
 */
export function createMatcher(): Matcher {
  const bags = new Map<string, Bag>();
  const bagFor = (text: string): Bag => {
    const bag = bags.get(text) ?? bagOf(wordsOf(text));
    bags.set(text, bag);
    return bag;
  };
  const likeness = (one: SpokenSentence, other: SpokenSentence) =>
    similarity(bagFor(one.sentence.text), bagFor(other.sentence.text));
  return {
    pair(upper, lower) {
      if (upper.length === 0 || lower.length === 0) return [];
      const { rows } = align([column('upper', upper), column('lower', lower)], bagFor);
      return rows.flatMap(([above, below]) =>
        above && below
          ? [
              {
                upper: above.one,
                lower: below.one,
                likeness: likeness(above.one, below.one),
              },
            ]
          : [],
      );
    },
    nearest(sentence, among) {
      const own = bagFor(sentence.sentence.text);
      let best: ReturnType<Matcher['nearest']> = null;
      for (const found of among) {
        const bag = bagFor(found.sentence.text);
        // Even if the smaller were a part of the larger.
        const most = (2 * Math.min(own.size, bag.size)) / (own.size + bag.size);
        if (!(most >= ALIKE) || most <= (best?.likeness ?? 0)) continue;
        const alike = similarity(own, bag);
        if (alike < ALIKE || alike <= (best?.likeness ?? 0) || shared(own, bag) < SHARED) continue;
        best = { found, likeness: alike };
      }
      return best;
    },
  };
}

function column(document: string, sentences: readonly SpokenSentence[]) {
  return {
    document,
    sentences: sentences.map((one) => ({ id: one.key, text: one.sentence.text, one })),
  };
}

/** How many different words of two characters or more both have. */
function shared(one: Bag, other: Bag): number {
  return [...one.counts.keys()].filter((word) => word.length > 1 && other.counts.has(word)).length;
}
