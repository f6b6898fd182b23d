/** Ask the index which places hold a phrase. Runs in browsers and, for the tests, in Node. */
import { alternativesOf } from './alternatives.ts';
import type { Catalogue, CatalogueDocument, CatalogueText, CatalogueTexts } from './catalogue.ts';
import { spellQuery } from './spelling.ts';

/** A place that holds the phrase. */
export interface Match {
  document: CatalogueDocument;
  /** Where it stands among the document's places. */
  place: number;
  /** Ids of its themes. */
  themes: string[];
}

export interface Search {
  catalogue: Catalogue;
  /** Find every place that holds a phrase, or with `a|b` any of several, in the order of the catalogue; none for a blank. */
  find(query: string): Promise<Match[]>;
  /** Read the published text of a match, and what copies say of its document. */
  read(match: Match): Promise<{ text: CatalogueText; source: CatalogueTexts['source'] }>;
}

/** The part of Pagefind that is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    search(term: string): Promise<{ results: { id: string }[] }>;
  };
}

async function readJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

/** Put matches into the order of the catalogue, whatever order the ids come in. */
function locate(catalogue: Catalogue, ids: ReadonlySet<string>): Match[] {
  return catalogue.documents.flatMap((document) =>
    document.records.flatMap(([id, themes], place) =>
      ids.has(id)
        ? [{ document, place, themes: themes.flatMap((at) => catalogue.themes[at]?.id ?? []) }]
        : [],
    ),
  );
}

/**
 * Load the index.
 *
 * Without a worker: under a content security policy a worker would need its own permission to compile
 * WebAssembly, and one phrase is a matter of milliseconds.
 *
 * @param folder Full URL of the folder with the index, with a closing slash.
 * @param script Where Pagefind's script is, if not in that folder.
 * @throws Where the index cannot be loaded.
 * @example (await openSearch('https://example.org/pagefind/')).find('课后服务')
 */
export async function openSearch(folder: string, script = `${folder}pagefind.js`): Promise<Search> {
  const [pagefind, catalogue] = await Promise.all([
    import(/* @vite-ignore */ script) as Promise<Pagefind>,
    readJson<Catalogue>(`${folder}catalogue.json`),
  ]);
  const index = pagefind.createInstance({ basePath: folder, noWorker: true });
  const texts = new Map<string, Promise<CatalogueTexts>>();

  return {
    catalogue,
    async find(query) {
      const ids = new Set<string>();
      // One after the other: the first loads what the others need.
      for (const phrase of alternativesOf(query)) {
        const spelled = spellQuery(phrase);
        if (spelled === null) continue;
        const { results } = await index.search(spelled);
        for (const { id } of results) ids.add(id);
      }
      return locate(catalogue, ids);
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
