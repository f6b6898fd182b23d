/** What a contestant does in the browser. */

/** The answer to a query: the list with its counts, and the first excerpts. */
export interface Answer {
  /** What was found, as the contestant names it; it can be sent as JSON. */
  found: readonly unknown[];
  /** How many values were counted, and how many texts stand below: so that nobody leaves the work to later. */
  counts: number;
  excerpts: number;
}

export interface Client {
  /** Ask as a reader asks. */
  ask(query: string): Promise<Answer>;
  /** Only look up where a phrase stands; absent where that is what `ask` does. */
  lookUp?(phrase: string, manner: 'literal' | 'loose'): Promise<readonly unknown[]>;
}

/** Begin, with nothing loaded; from here on time and bytes are counted. */
export type Open = (folder: string) => Promise<Client>;

/** So many texts stand below the counts. */
export const EXCERPTS = 10;

/** Count values by how often they come. */
export function tally(counts: Map<string, number>, values: Iterable<string>): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Count what a filter by region and by year would offer. */
export function tallyFacts(
  counts: Map<string, number>,
  { path, years }: { path: readonly string[]; years: { from: number; to: number } | null },
): void {
  tally(
    counts,
    path.map((_, level) => path.slice(0, level + 1).join('/')),
  );
  for (let year = years?.from ?? 1; year <= (years?.to ?? 0); year += 1)
    tally(counts, [String(year)]);
}
