/** 对读's own search, as its page uses it. */
import { openSearch } from '../../../../src/search/client.ts';
import { placeKey } from '../../../../src/search/corpus-index.ts';
import { EXCERPTS, type Open, tally, tallyFacts } from './client.ts';

export const open: Open = async (folder) => {
  const search = await openSearch(`${folder}pagefind/`);
  const numbers = new Map(search.catalogue.documents.map((document, at) => [document, at]));
  const find = async (query: string) => {
    const { matches } = await search.find(query);
    return matches;
  };
  return {
    async ask(query) {
      const matches = await find(query);
      const counts = new Map<string, number>();
      for (const { document, themes } of matches) {
        tallyFacts(counts, document);
        tally(counts, themes);
      }
      const texts = await Promise.all(matches.slice(0, EXCERPTS).map((one) => search.read(one)));
      return {
        found: matches.map(({ document, place }) => placeKey(numbers.get(document) ?? -1, place)),
        counts: counts.size,
        excerpts: texts.length,
      };
    },
  };
};
