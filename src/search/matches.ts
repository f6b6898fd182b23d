/** What the present page of the search asks, on top of the index; it goes when the page asks the index itself. */
import { alternativesOf } from './alternatives.ts';
import type { CatalogueText } from './catalogue.ts';
import { openIndex } from './client.ts';
import {
  type DocumentFacts,
  type DocumentNames,
  documentOf,
  type PlaceKey,
  placeOf,
} from './corpus-index.ts';

export interface CatalogueDocument extends Omit<DocumentFacts, 'path'> {
  id: string;
  title: string | null;
  path: string[];
}
export interface Catalogue {
  themes: { id: string; name: string }[];
  documents: CatalogueDocument[];
}
export interface CatalogueTexts {
  source: DocumentNames['source'];
}
export interface Match {
  document: CatalogueDocument;
  place: number;
  themes: string[];
  key: PlaceKey;
}
export interface Search {
  index: Awaited<ReturnType<typeof openIndex>>;
  catalogue: Catalogue;
  find(query: string): Promise<{ matches: Match[]; missing: string[] }>;
  read(match: Match): Promise<{ text: CatalogueText; source: CatalogueTexts['source'] }>;
}

export async function openSearch(folder: string, script?: string): Promise<Search> {
  const index = await openIndex(folder, script);
  const names = await index.names(index.documents.map((_, at) => at));
  const documents = index.documents.map(
    (facts, at): CatalogueDocument => ({
      ...facts,
      path: [...facts.path],
      id: names.get(at)?.id ?? '',
      title: names.get(at)?.title ?? null,
    }),
  );
  return {
    index,
    catalogue: { themes: [...index.themes], documents },
    async find(query) {
      const keys = new Set<PlaceKey>();
      const missing: string[] = [];
      let reason: unknown;
      const phrases = alternativesOf(query);
      for (const phrase of phrases) {
        const found =
          missing.length < 2
            ? await index.lookUp(phrase, 'loose').catch((error) => {
                reason = error;
                return null;
              })
            : null;
        if (found === null) missing.push(phrase);
        else for (const key of found) keys.add(key);
      }
      if (missing.length === phrases.length) throw reason;
      const sorted = [...keys].sort((a, b) => a - b);
      const labels = await index.labels(sorted);
      const matches = sorted.flatMap((key): Match[] => {
        const document = documents[documentOf(key)];
        return document
          ? [{ document, key, place: placeOf(key), themes: [...(labels.get(key)?.themes ?? [])] }]
          : [];
      });
      return { matches, missing };
    },
    async read({ key }) {
      const { text, names } = await index.read(key);
      return { text, source: names.source };
    },
  };
}
