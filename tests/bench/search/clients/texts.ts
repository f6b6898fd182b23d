/** All texts of a corpus in one file, for those who have nothing else to show. */
import { EXCERPTS, tally, tallyFacts } from './client.ts';

export interface TextsFile {
  documents: {
    title: string | null;
    path: readonly string[];
    years: { from: number; to: number } | null;
  }[];
  places: PlaceText[];
}

export type PlaceText = readonly [
  key: number,
  document: number,
  themes: readonly string[],
  blocks: readonly string[],
];

export async function readFile<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

export const holds = ([, , , blocks]: PlaceText, phrase: string) =>
  blocks.some((block) => block.includes(phrase));

/** Make the list with its counts and excerpts. */
export function answerWith({ documents }: TextsFile, places: readonly PlaceText[]) {
  const counts = new Map<string, number>();
  for (const [, document, themes] of places) {
    const facts = documents[document];
    if (facts) tallyFacts(counts, facts);
    tally(counts, themes);
  }
  return {
    found: places.map(([key]) => key),
    counts: counts.size,
    excerpts: places.slice(0, EXCERPTS).length,
  };
}
