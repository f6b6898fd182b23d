import type { TellingWord } from '../../../corpus/distinctive.ts';

/** Gather words that stand in as many documents, those of the fewest first, so that they are named together. */
export function byCount(telling: readonly TellingWord[]): [documents: number, words: string[]][] {
  const counts = new Map<number, string[]>();
  for (const { text, documents } of telling.toSorted((a, b) => a.documents - b.documents)) {
    counts.set(documents, [...(counts.get(documents) ?? []), text]);
  }
  return [...counts];
}
