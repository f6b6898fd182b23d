/** Sentences kept so that one can ask whether another document says the same, without looking at all pairs. */
import { ALIKE } from './align.ts';
import { indexBags } from './bag-index.ts';
import { bagOfText } from './cut.ts';

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
  columns: readonly { document: string; sentences: readonly { text: string }[] }[],
): Neighbours {
  const speakers = new Map<string, Set<string>>();
  for (const { document, sentences } of columns) {
    for (const { text } of sentences) {
      const known = speakers.get(text);
      if (known) known.add(document);
      else speakers.set(text, new Set([document]));
    }
  }
  const texts = [...speakers];
  const find = indexBags(texts.map(([text]) => bagOfText(text)));
  return {
    speak: (text, document) =>
      find(bagOfText(text), ALIKE).some(({ at }) => {
        const own = texts[at]?.[1];
        return own !== undefined && (own.size > 1 || !own.has(document));
      }),
  };
}
