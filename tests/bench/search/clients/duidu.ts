/** 对读's own search, as its page uses it. */
import { ask } from '../../../../src/search/ask.ts';
import { openIndex } from '../../../../src/search/client.ts';
import {
  type CorpusIndex,
  documentOf,
  type PlaceKey,
} from '../../../../src/search/corpus-index.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { type Answer, type Client, EXCERPTS, type Open, tally, tallyFacts } from './client.ts';

/** Make the list of some places, with its counts and excerpts. */
async function listOf(index: CorpusIndex, places: readonly PlaceKey[]): Promise<Answer> {
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
}

/** @param wider look for other words for the same as well, before the list is made */
export async function openClient(folder: string, wider = false): Promise<Client> {
  const index = await openIndex(`${folder}pagefind/`);
  return {
    async ask(query) {
      const answer = await ask(index, parseQuery(query));
      const more = wider ? (await answer.wider(await index.synonyms())).hits : [];
      return listOf(
        index,
        [...answer.hits, ...more].map(({ place }) => place),
      );
    },
    lookUp: (phrase, manner) => index.lookUp(phrase, manner),
  };
}

export const open: Open = (folder) => openClient(folder);
