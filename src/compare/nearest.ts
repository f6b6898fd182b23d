/** Sentences kept so that one can ask whether another document says the same, without looking at all pairs. */
import { ALIKE, type Column } from './align.ts';
import { type Bag, bagOf, weightOf } from './similarity.ts';
import { wordsOf } from './words.ts';

/** A text that one document or more has. */
interface Kept {
  bag: Bag;
  documents: Set<string>;
}

/** Where a word stands: index of a text and how often, in turn. */
type Postings = number[];

export interface Neighbours {
  /**
   * Tell whether a document other than this one has a sentence that says the same, as `align` would hold it.
   *
   * @example neighbours.speak('落实立德树人根本任务。', 'jinjiang-2023-basic') // true
   */
  speak(text: string, document: string): boolean;
}

/**
 * Keep the sentences of all documents, each text once, by their words.
 *
 * To ask of a sentence takes as long as its words are common.
 *
 * @example keepSentences([{ document: 'a', sentences }]).speak('加强作业管理。', 'b') // true
 */
export function keepSentences(
  columns: readonly Column<{ id: string; text: string }>[],
): Neighbours {
  const kept: Kept[] = [];
  const byText = new Map<string, Kept>();
  const byWord = new Map<string, Postings>();
  for (const { document, sentences } of columns) {
    for (const { text } of sentences) {
      const known = byText.get(text);
      if (known) {
        known.documents.add(document);
        continue;
      }
      const one = { bag: bagOf(wordsOf(text)), documents: new Set([document]) };
      for (const [word, count] of one.bag.counts) {
        const postings = byWord.get(word);
        if (postings) postings.push(kept.length, count);
        else byWord.set(word, [kept.length, count]);
      }
      byText.set(text, one);
      kept.push(one);
    }
  }
  // One array for all questions: it is all noughts again after each.
  const shared = new Float64Array(kept.length);
  return {
    speak(text, document) {
      const { bag, touched } = shareWords(text, byWord, shared);
      const found = touched.some((at) => isNear(kept[at], bag, shared[at] ?? 0, document));
      for (const at of touched) shared[at] = 0;
      return found;
    },
  };
}

/** Add up what each kept text shares with a text. */
function shareWords(text: string, byWord: ReadonlyMap<string, Postings>, shared: Float64Array) {
  const bag = bagOf(wordsOf(text));
  const touched: number[] = [];
  for (const [word, count] of bag.counts) {
    const weight = weightOf(word);
    const postings = byWord.get(word) ?? [];
    for (let pair = 0; pair < postings.length; pair += 2) {
      const at = postings[pair] as number;
      if (shared[at] === 0) touched.push(at);
      shared[at] = (shared[at] ?? 0) + Math.min(count, postings[pair + 1] as number) * weight;
    }
  }
  return { bag, touched };
}

/** The measure of `similarity`, from what has been added up already. */
function isNear(kept: Kept | undefined, bag: Bag, shared: number, document: string): boolean {
  if (!kept || 2 * shared < ALIKE * (kept.bag.size + bag.size)) return false;
  return kept.documents.size > 1 || !kept.documents.has(document);
}
