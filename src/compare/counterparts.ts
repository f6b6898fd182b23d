/** What one side says like another: pairs within a topic, and the nearest sentence anywhere. */
import { ALIKE, align } from './align.ts';
import { indexBags } from './bag-index.ts';
import { bagOfText } from './cut.ts';
import { type Bag, similarity } from './similarity.ts';

/** Outside of a topic 加强…建设 is no similarity: so many different words must be shared. */
export const SHARED = 3;

/** A sentence by whatever holds it; the key tells it from all others. */
interface Keyed {
  key: string;
  sentence: { text: string };
}

/**
 * Make a matcher that cuts each text into words once, for as long as it lives.
 *
 * @example createMatcher().pair(quanzhou, jinjiang)[0]?.similarity // 0.615
 */
export function createMatcher<Spoken extends Keyed>() {
  const bags = new Map<string, Bag>();
  const bagFor = (text: string): Bag => {
    const bag = bags.get(text) ?? bagOfText(text);
    bags.set(text, bag);
    return bag;
  };
  // All that a side says is asked many times.
  const indexes = new WeakMap<readonly Spoken[], ReturnType<typeof indexBags>>();
  const column = (sentences: readonly Spoken[]) =>
    sentences.map((one) => ({ key: one.key, bag: bagFor(one.sentence.text), one }));
  return {
    /** Bring sentences of two sides together, each used once. */
    pair(upper: readonly Spoken[], lower: readonly Spoken[]) {
      if (upper.length === 0 || lower.length === 0) return [];
      return align([column(upper), column(lower)]).rows.flatMap(([above, below]) =>
        above && below
          ? [{ upper: above.one, lower: below.one, similarity: similarity(above.bag, below.bag) }]
          : [],
      );
    },
    /** The sentence of some that is most alike; null where none says the same. The same list is asked often. */
    nearest(sentence: Spoken, among: readonly Spoken[]) {
      const find = indexes.get(among) ?? indexBags(among.map((one) => bagFor(one.sentence.text)));
      indexes.set(among, find);
      const [best] = find(bagFor(sentence.sentence.text), ALIKE)
        .filter(({ words }) => words >= SHARED)
        .sort((one, other) => other.similarity - one.similarity || one.at - other.at);
      const found = best && among[best.at];
      return found ? { found, similarity: best.similarity } : null;
    },
  };
}
