/** Build an index in a temporary folder, serve it, and compare what it finds with a plain scan. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize as normalizePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '../../../src/schema/document.ts';
import { openIndex } from '../../../src/search/client.ts';
import { type CorpusIndex, documentOf, type Manner } from '../../../src/search/corpus-index.ts';
import { comparable } from '../../../src/search/fold.ts';
import { searchRecords } from '../../../src/search/text.ts';
import {
  buildSearchIndex,
  type SearchIndexOptions,
} from '../../../src/tasks/search-index/index.ts';

export type Corpus = Omit<SearchIndexOptions, 'outDir'>;

export interface ServedIndex {
  index: Awaited<ReturnType<typeof openIndex>>;
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
export async function serveIndex(corpus: Corpus): Promise<ServedIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-search-'));
  await buildSearchIndex({ ...corpus, outDir: folder });
  const server = await serve(folder);
  const script = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
  const index = await openIndex(`${server.url}/pagefind/`, script);
  return {
    index,
    async close() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Prepare a plain scan; it names the places that hold a phrase, as `document#anchor`. */
export function createScan(
  documents: readonly Document[],
): (phrase: string, manner?: Manner) => Set<string> {
  const places = documents.flatMap((document) =>
    searchRecords(document).map(({ anchor, blocks }) => ({
      name: `${document.id}#${anchor ?? ''}`,
      loose: blocks.map((block) => comparable(block, 'loose')),
      literal: blocks,
    })),
  );
  return (phrase, manner = 'loose') => {
    if (phrase.trim() === '') return new Set();
    const folded = comparable(phrase, manner);
    // Of quotation marks alone nothing is left to compare.
    const [wanted, how] = folded === '' ? [phrase, 'literal' as const] : [folded, manner];
    const found = places.filter((place) => place[how].some((block) => block.includes(wanted)));
    return new Set(found.map(({ name }) => name));
  };
}

/** Name the places that the index finds, as `document#anchor`. */
export async function ask(
  index: CorpusIndex,
  phrase: string,
  manner: Manner = 'loose',
): Promise<Set<string>> {
  const keys = await index.lookUp(phrase, manner);
  const names = await index.names(keys.map(documentOf));
  const texts = await Promise.all(keys.map((key) => index.read(key)));
  return new Set(
    keys.map((key, at) => {
      const { text, names: read } = texts[at] ?? {};
      if (read?.id !== names.get(documentOf(key))?.id) throw new Error('names disagree');
      return `${read?.id}#${text?.anchor ?? ''}`;
    }),
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

/** Cut phrases of 1 to 16 signs out of the texts of a corpus. */
export function cutPhrases(documents: readonly Document[], count: number, seed: number): string[] {
  const random = seeded(seed);
  const blocks = documents.flatMap((document) =>
    searchRecords(document).flatMap(({ blocks }) => blocks),
  );
  return Array.from({ length: count }, () => {
    const signs = Array.from(blocks[Math.floor(random() * blocks.length)] ?? '');
    const start = Math.floor(random() * signs.length);
    return signs.slice(start, start + 1 + Math.floor(random() * 16)).join('');
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
  index: CorpusIndex,
  documents: readonly Document[],
  phrases: readonly string[],
  manner: Manner = 'loose',
): Promise<Exactness> {
  const result: Exactness = { phrases: 0, expected: 0, found: 0, correct: 0, differences: [] };
  const scan = createScan(documents);
  for (const phrase of phrases) {
    const expected = scan(phrase, manner);
    const found = await ask(index, phrase, manner);
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
