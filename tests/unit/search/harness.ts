/** Build an index in a temporary folder, serve it, and compare what it finds with a plain scan. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize as normalizePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '../../../src/schema/document.ts';
import { openSearch, type Search } from '../../../src/search/client.ts';
import { normalize, searchRecords } from '../../../src/search/text.ts';
import { buildSearchIndex, type SearchIndexOptions } from '../../../src/tasks/search-index.ts';

export type Corpus = Omit<SearchIndexOptions, 'outDir'>;

export interface ServedSearch {
  search: Search;
  close(): Promise<void>;
}

/** Serve a folder on a free port of this machine. */
async function serve(folder: string) {
  const server = createServer(async (request, response) => {
    const path = normalizePath(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      response.end(await readFile(join(folder, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Build the index of a corpus and open it the way the search page does. */
export async function serveSearch(corpus: Corpus): Promise<ServedSearch> {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-search-'));
  await buildSearchIndex({ ...corpus, outDir: folder });
  const server = await serve(folder);
  const script = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
  const search = await openSearch(`${server.url}/pagefind/`, script);
  return {
    search,
    async close() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Prepare a plain scan; it names the places that hold a phrase, as `document#anchor`. */
export function createScan(documents: readonly Document[]): (phrase: string) => Set<string> {
  const places = documents.flatMap((document) =>
    searchRecords(document).map(({ anchor, blocks }) => ({
      name: `${document.id}#${anchor ?? ''}`,
      blocks: blocks.map(normalize),
    })),
  );
  return (phrase) => {
    const wanted = normalize(phrase);
    if (wanted === '') return new Set();
    const found = places.filter(({ blocks }) => blocks.some((block) => block.includes(wanted)));
    return new Set(found.map(({ name }) => name));
  };
}

/** Name the places that the search finds, as `document#anchor`. */
export async function ask(search: Search, phrase: string): Promise<Set<string>> {
  const { matches, missing } = await search.find(phrase);
  if (missing.length > 0) throw new Error(`not looked up: ${missing.join()}`);
  const texts = await Promise.all(matches.map((match) => search.read(match)));
  return new Set(
    matches.map(({ document }, at) => `${document.id}#${texts[at]?.text.anchor ?? ''}`),
  );
}

/** Small seeded generator (mulberry32): the same phrases on every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cut phrases of 2 to 14 signs out of the texts of a corpus. */
export function cutPhrases(documents: readonly Document[], count: number, seed: number): string[] {
  const random = seeded(seed);
  const blocks = documents.flatMap((document) =>
    searchRecords(document).flatMap(({ blocks }) => blocks),
  );
  return Array.from({ length: count }, () => {
    const signs = Array.from(blocks[Math.floor(random() * blocks.length)] ?? '');
    const start = Math.floor(random() * signs.length);
    return signs.slice(start, start + 2 + Math.floor(random() * 13)).join('');
  });
}

export interface Exactness {
  phrases: number;
  /** Places found by scan and by search, over all phrases. */
  expected: number;
  found: number;
  correct: number;
  /** Phrases whose sets differ, with what is missing and what is too much. */
  differences: { phrase: string; missing: string[]; extra: string[] }[];
}

/** Compare search and scan over a list of phrases. */
export async function compareWithScan(
  search: Search,
  documents: readonly Document[],
  phrases: readonly string[],
): Promise<Exactness> {
  const result: Exactness = { phrases: 0, expected: 0, found: 0, correct: 0, differences: [] };
  const scan = createScan(documents);
  for (const phrase of phrases) {
    const expected = scan(phrase);
    const found = await ask(search, phrase);
    const missing = [...expected].filter((place) => !found.has(place));
    const extra = [...found].filter((place) => !expected.has(place));
    result.phrases += 1;
    result.expected += expected.size;
    result.found += found.size;
    result.correct += found.size - extra.length;
    if (missing.length + extra.length > 0) result.differences.push({ phrase, missing, extra });
  }
  return result;
}
