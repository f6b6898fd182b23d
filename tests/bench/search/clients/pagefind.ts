/** Pagefind as it comes: the query as it was typed, the data of the first results. */
import { EXCERPTS, type Open } from './client.ts';

interface Pagefind {
  search(query: string): Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  /** Where in the page the words stand. */
  words: number[];
  data(): Promise<{ excerpt: string }>;
}

export const open: Open = async (folder) => {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind/pagefind.js`)) as Pagefind;
  return {
    async ask(query) {
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, EXCERPTS).map((result) => result.data()));
      return {
        found: results.map(({ id, words }) => [id, words]),
        counts: 1,
        excerpts: shown.length,
      };
    },
  };
};
