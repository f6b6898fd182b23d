/** Ask the index which places hold a phrase. Runs in browsers and, for the tests, in Node. */
import { alternativesOf } from './alternatives.ts';
import type { Catalogue, CatalogueDocument, CatalogueText, CatalogueTexts } from './catalogue.ts';
import { type Losses, persist, readJson, watchFolder } from './patience.ts';
import { spellQuery } from './spelling.ts';

/** A place that holds the phrase. */
export interface Match {
  document: CatalogueDocument;
  /** Where it stands among the document's places. */
  place: number;
  /** Ids of its themes. */
  themes: string[];
}

/** What a question has found. */
export interface Found {
  /** In the order of the catalogue. */
  matches: Match[];
  /** Phrases that could not be looked up: where they stand is not among the matches. */
  missing: string[];
}

export interface Search {
  catalogue: Catalogue;
  /**
   * Find every place that holds a phrase, or with `a|b` any of several; none for a blank.
   *
   * @throws Where no phrase could be looked up: “nothing” is only said by an index that was read.
   */
  find(query: string): Promise<Found>;
  /** Read the published text of a match, and what copies say of its document. */
  read(match: Match): Promise<{ text: CatalogueText; source: CatalogueTexts['source'] }>;
}

type Index = {
  search(term: string): Promise<{ results: { id: string }[] }>;
};

/** The part of Pagefind that is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Index;
}

/** After so many failures in one question no more is asked for: a reader waits. */
const ENOUGH = 2;

let failedImports = 0;

/** Import a script. Browsers remember that one failed to load: another try needs another address. */
function importPatiently(address: string): Promise<Pagefind> {
  return persist(async () => {
    const script = failedImports > 0 ? `${address}?try=${failedImports}` : address;
    try {
      return (await import(/* @vite-ignore */ script)) as Pagefind;
    } catch (error) {
      failedImports += 1;
      throw error;
    }
  });
}

/** Put matches into the order of the catalogue, whatever order the ids come in. */
function locate(catalogue: Catalogue, ids: ReadonlySet<string>): Match[] {
  const matches = catalogue.documents.flatMap((document) =>
    document.records.flatMap(([id, themes], place) =>
      ids.has(id)
        ? [{ document, place, themes: themes.flatMap((at) => catalogue.themes[at]?.id ?? []) }]
        : [],
    ),
  );
  // Of another day than the index, because the site was renewed in between: matches would be lost unseen.
  if (matches.length !== ids.size) throw new Error('catalogue.json lacks places of the index');
  return matches;
}

/**
 * Make the look-up of one phrase in an index that was read whole, as far as the phrase needs it.
 *
 * Pagefind remembers a file that did not come as one without words: after a loss it is begun anew.
 */
function createLookUp(begin: () => Index, losses: Losses) {
  let index: Index | undefined;
  let lost = 0;
  return async (spelled: string): Promise<string[]> => {
    if (losses.count > lost) index = undefined;
    lost = losses.count;
    index ??= begin();
    const [asked, before] = [index, lost];
    try {
      const { results } = await asked.search(spelled);
      if (losses.count > before) throw new Error('a file of the index did not come');
      return results.map(({ id }) => id);
    } catch (error) {
      if (index === asked) index = undefined;
      throw error;
    }
  };
}

/**
 * Load the index.
 *
 * Without a worker: under a content security policy a worker would need its own permission to compile
 * WebAssembly, and one phrase is a matter of milliseconds.
 *
 * @param folder Full URL of the folder with the index, with a closing slash.
 * @param script Where Pagefind's script is, if not in that folder.
 * @throws Where the index cannot be loaded, after some tries.
 * @example (await openSearch('https://example.org/pagefind/')).find('课后服务')
 */
export async function openSearch(folder: string, script = `${folder}pagefind.js`): Promise<Search> {
  const losses = watchFolder(folder);
  const [pagefind, catalogue] = await Promise.all([
    importPatiently(script),
    // Its name stays when its content changes: the one of this day is wanted, as of the index.
    readJson<Catalogue>(`${folder}catalogue.json`, 'no-cache'),
  ]);
  const lookUp = createLookUp(
    () => pagefind.createInstance({ basePath: folder, noWorker: true }),
    losses,
  );
  const texts = new Map<string, Promise<CatalogueTexts>>();

  return {
    catalogue,
    async find(query) {
      const ids = new Set<string>();
      const phrases = alternativesOf(query);
      const missing: string[] = [];
      let reason: unknown;
      const keep = (error: unknown) => {
        reason = error;
        return null;
      };
      // One after the other: the first loads what the others need.
      for (const phrase of phrases) {
        const spelled = spellQuery(phrase);
        if (spelled === null) continue;
        const isWorthIt = missing.length < ENOUGH;
        const found = isWorthIt ? await lookUp(spelled).catch(keep) : null;
        if (found === null) missing.push(phrase);
        else for (const id of found) ids.add(id);
      }
      if (missing.length === phrases.length) throw reason;
      return { matches: locate(catalogue, ids), missing };
    },
    async read({ document, place }) {
      const loading = texts.get(document.id) ?? readJson<CatalogueTexts>(folder + document.texts);
      texts.set(document.id, loading);
      // What failed to load is asked for again.
      loading.catch(() => texts.delete(document.id));
      const { source, places } = await loading;
      const text = places[place];
      if (!text) throw new Error(`${document.texts}: no text at ${place}`);
      return { text, source };
    },
  };
}
