/** 对读's own search, as its page uses it. */
import { openIndex } from '../../../../src/search/client.ts';
import { documentOf } from '../../../../src/search/corpus-index.ts';
import { EXCERPTS, type Open, tally, tallyFacts } from './client.ts';

export const open: Open = async (folder) => {
  const index = await openIndex(`${folder}pagefind/`);
  return {
    async ask(query) {
      const places = await index.lookUp(query, 'loose');
      const shown = places.slice(0, EXCERPTS);
      const [labels, texts] = await Promise.all([
        index.labels(places),
        Promise.all(shown.map((place) => index.read(place))),
      ]);
      const counts = new Map<string, number>();
      for (const place of places) {
        const facts = index.documents[documentOf(place)];
        if (facts) tallyFacts(counts, facts);
        tally(counts, labels.get(place)?.themes ?? []);
      }
      return { found: places, counts: counts.size, excerpts: texts.length };
    },
    lookUp: (phrase, manner) => index.lookUp(phrase, manner),
  };
};
