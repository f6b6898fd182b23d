import type { Document, Restatement } from '../../schema/document.ts';

/** A sentence where it stands. */
export interface Spoken {
  document: string;
  clause: string;
  sentence: string;
}

/** A text that one sentence or more has, with all of them. */
export interface Distinct {
  text: string;
  /** In the order of the documents. */
  spoken: Spoken[];
  /** Place of each of `spoken` among all sentences of the corpus. */
  order: number[];
  /** Its documents, by their place in the corpus, each once, in order. */
  documents: number[];
  /** What it restates, which its text alone decides. */
  national: readonly Restatement[];
}

/**
 * Gather the sentences of all clauses by their text, so that what is equal is looked at once.
 *
 * @returns in the order in which the texts are first met
 * @example gatherSentences(documents)[0]?.text // '2023年泉州市普通中学教育工作要点'
 */
export function gatherSentences(
  documents: readonly Pick<Document, 'id' | 'clauses'>[],
): Distinct[] {
  const byText = new Map<string, Distinct>();
  let order = 0;
  for (const [index, document] of documents.entries()) {
    for (const clause of document.clauses) {
      for (const { id, text, national = [] } of clause.sentences) {
        let one = byText.get(text);
        if (!one) {
          one = { text, spoken: [], order: [], documents: [], national };
          byText.set(text, one);
        }
        one.spoken.push({ document: document.id, clause: clause.id, sentence: id });
        one.order.push(order++);
        if (one.documents.at(-1) !== index) one.documents.push(index);
      }
    }
  }
  return [...byText.values()];
}
