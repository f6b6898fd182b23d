/** Documents to look for shared text in: as many as wanted, made from a few real ones. */
import type { Clause, Document } from '../../src/schema/document.ts';

/** How often a sentence is changed, in characters. */
const EVERY = 23;

/**
 * Make documents that share much and are equal nowhere: the sentences of a real one, some characters of each replaced
 * by rare ones. Which ones depends on the number of the document alone, so that every run of the bench is the same.
 */
export function variations(documents: readonly Document[], count: number): Document[] {
  return Array.from({ length: count }, (_, number) => {
    const { clauses, ...rest } = documents[number % documents.length] as Document;
    const change = (clause: Clause): Clause => ({
      ...clause,
      sentences: clause.sentences.map((sentence, at) => ({
        ...sentence,
        text: vary(sentence.text, number * 7919 + at * 104_729),
      })),
    });
    return { ...rest, id: `document-${number}`, clauses: clauses.map(change) };
  });
}

/** Equal documents, told apart by their ids. */
export function copies(documents: readonly Document[], count: number): Document[] {
  return Array.from({ length: count }, (_, number) => ({
    ...(documents[0] as Document),
    id: `document-${number}`,
  }));
}

function vary(text: string, number: number): string {
  const first = number % EVERY;
  const rare = String.fromCharCode(0x9000 + (number % 0x1000));
  return Array.from(text, (character, at) => (at % EVERY === first ? rare : character)).join('');
}
