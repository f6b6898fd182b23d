/** What a passage is, word for word as the page says it, without a thought for time. */
import type { Document } from '../../../../src/schema/document.ts';

export interface Found {
  text: string;
  documents: number;
  /** `document sentence offset` of the first place in each sentence, in order. */
  places: string[];
}

const isLetter = (character: string) => /^[\p{L}\p{N}]$/u.test(character);

/** Look every stretch of every sentence up in every other document. */
export function searchByForce(documents: readonly Document[], shortest: number): Found[] {
  const sentences = documents.flatMap(({ id, clauses }) =>
    clauses.flatMap((clause) => clause.sentences.map((one) => ({ document: id, ...one }))),
  );
  const byDocument = new Map(
    documents.map(({ id }) => [id, sentences.filter(({ document }) => document === id)]),
  );
  const known = new Map<string, boolean>();
  const isShared = (text: string, own: string) => {
    const key = `${own} ${text}`;
    let shared = known.get(key);
    if (shared === undefined) {
      shared = [...byDocument].some(
        ([id, others]) => id !== own && others.some((other) => other.text.includes(text)),
      );
      known.set(key, shared);
    }
    return shared;
  };

  const passages = new Set<string>();
  for (const { document, text } of sentences) {
    const stretches: [from: number, to: number][] = [];
    for (let from = 0; from < text.length; from++) {
      for (let to = from + shortest; to <= text.length; to++) {
        const stretch = text.slice(from, to);
        // What is not shared is in nothing longer that is.
        if (!isShared(stretch, document)) break;
        if (isLetter(stretch.at(0) ?? '') && isLetter(stretch.at(-1) ?? '')) {
          stretches.push([from, to]);
        }
      }
    }
    for (const [from, to] of stretches) {
      const longer = stretches.some(
        ([start, end]) => start <= from && to <= end && end - start > to - from,
      );
      if (!longer) passages.add(text.slice(from, to));
    }
  }
  return [...passages].map((text) => {
    const places = sentences.filter((one) => one.text.includes(text));
    return {
      text,
      documents: new Set(places.map(({ document }) => document)).size,
      places: places.map((one) => `${one.document} ${one.id} ${one.text.indexOf(text)}`),
    };
  });
}
