/** MiniSearch, with pairs of signs for words; what it proposes is looked through, so that it finds no more than there is. */
import type MiniSearch from 'minisearch';
import { bigrams, bigramsOf } from './bigrams.ts';
import type { Open } from './client.ts';
import { answerWith, holds, readFile, type TextsFile } from './texts.ts';

/** The library's own file, beside its index: a library is fetched as well. */
const LIBRARY = 'minisearch.js';

export const options = {
  fields: ['text'],
  tokenize: bigrams,
  processTerm: (term: string) => term,
  searchOptions: { tokenize: bigramsOf, combineWith: 'AND' as const },
};

export const open: Open = async (folder) => {
  const [library, index, texts] = await Promise.all([
    import(/* @vite-ignore */ folder + LIBRARY) as Promise<{ default: typeof MiniSearch }>,
    fetch(`${folder}index.json`).then((response) => response.text()),
    readFile<TextsFile>(`${folder}texts.json`),
  ]);
  const search = library.default.loadJSON(index, options);
  const places = new Map(texts.places.map((place) => [place[0], place]));
  return {
    async ask(query) {
      const results = search.search(query, { prefix: Array.from(query).length === 1 });
      const found = results
        .map(({ id }) => places.get(id))
        .filter((place) => place !== undefined)
        .filter((place) => holds(place, query));
      return answerWith(texts, found);
    },
  };
};
