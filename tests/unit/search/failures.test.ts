/** What a search says where files of its index do not come; Pagefind itself is tried in browsers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openIndex } from '../../../src/search/client.ts';
import { type CorpusIndex, placeKey } from '../../../src/search/corpus-index.ts';
import type { Head } from '../../../src/search/index-files.ts';
import { pack, packSteps } from '../../../src/search/packed.ts';
import { PAUSES, persist } from '../../../src/search/patience.ts';
import { spellPublished } from '../../../src/search/spelling.ts';

/** As Pagefind does: each file is asked for once, and one that does not come is left out without a word. */
const SCRIPT = `data:text/javascript,
export const createInstance = ({ basePath }) => {
  const files = new Map();
  const load = (name) => fetch(basePath + 'index/' + name).then((file) => file.arrayBuffer()).catch(() => null);
  return {
    async search(term) {
      const name = term.replaceAll('"', '').split(' ')[0];
      if (!files.has(name)) files.set(name, load(name));
      const file = await files.get(name);
      return { results: file === null ? [] : [{ id: name, words: [0] }] };
    },
  };
};`;

const nameOf = spellPublished;
const SIGNS = ['甲', '乙', '丙', '丁'];
const each = (value: number) => SIGNS.map(() => value);
const unknown = packSteps(each(0));
/** A document for each sign. */
const head: Head = {
  version: 2,
  folder: 'files',
  share: 8,
  block: 8,
  begin: '',
  ids: SIGNS.map(nameOf).join(' '),
  regions: '',
  level: '',
  above: '',
  types: [],
  themes: [],
  topics: [],
  spans: [],
  trusts: [],
  levels: [],
  region: unknown,
  type: unknown,
  span: unknown,
  trust: unknown,
  alike: '',
  usual: '',
  frequent: '',
  simplify: '',
};
const FILES: { readonly [path: string]: unknown } = {
  'head.json': head,
  'files/signs-0.json': { totals: each(0), signs: SIGNS.map(() => pack([1])) },
  'files/simplified.json': '',
};

/** What does not come now. */
const cut = new Set<string>();
const asked: string[] = [];
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  asked.push(path);
  if (cut.has(path)) response.writeHead(503).end();
  else if (path in FILES) response.end(JSON.stringify(FILES[path]));
  else response.end('pagefind_dcd');
});
let index: CorpusIndex;
const lookUp = async (sign: string) => {
  const found = await index.lookUp(sign, 'literal');
  return found
    .map((key) => SIGNS.findIndex((_, at) => placeKey(at, 0) === key))
    .map((at) => SIGNS[at]);
};
/** What of Pagefind's files was asked for. */
const chunks = () => asked.filter((path) => path.startsWith('index/'));

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // Nobody waits for these pauses; other waits are those of the platform.
  const later = globalThis.setTimeout;
  const quick = (run: () => void, wait = 0, ...given: []) =>
    later(run, PAUSES.includes(wait) ? 0 : wait, ...given);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(quick as typeof setTimeout);
  const { port } = server.address() as AddressInfo;
  index = await openIndex(`http://127.0.0.1:${port}/`, SCRIPT);
});
afterAll(() => {
  vi.restoreAllMocks();
  server.close();
});
beforeEach(() => {
  cut.clear();
  asked.length = 0;
});

it('finds what comes', async () => {
  expect(await lookUp('甲')).toEqual(['甲']);
});

it('never says that there is nothing where a file did not come, and finds once it does', async () => {
  cut.add(`index/${nameOf('丙')}`);
  await expect(lookUp('丙')).rejects.toThrow();
  expect(chunks()).toEqual(Array(3).fill(`index/${nameOf('丙')}`));
  await expect(lookUp('丙')).rejects.toThrow();
  cut.clear();
  expect(await lookUp('丙')).toEqual(['丙']);
});

it('finds what is in memory while nothing else comes', async () => {
  await lookUp('甲');
  cut.add(`index/${nameOf('丁')}`);
  expect(await lookUp('甲')).toEqual(['甲']);
  await expect(lookUp('丁')).rejects.toThrow();
});

it('is not misled by questions that are asked at the same time', async () => {
  cut.add(`index/${nameOf('乙')}`);
  const answers = await Promise.allSettled([lookUp('乙'), lookUp('乙'), lookUp('乙')]);
  expect(answers.map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
});

it('does not take a match for none that its head does not know', async () => {
  await expect(lookUp('戊')).rejects.toThrow('head.json');
});

it('asks again for a file of its own that did not come', async () => {
  cut.add('files/names-0.json');
  await expect(index.names([0])).rejects.toThrow();
  cut.clear();
  // It stands for a file of another kind here: what counts is that it was asked for.
  await expect(index.names([0])).rejects.toThrow();
  expect(asked.filter((path) => path.endsWith('names-0.json')).length).toBe(6);
});

it('tries three times, and no more', async () => {
  const tries: number[] = [];
  const attempt = async (failed: number) => {
    tries.push(failed);
    if (failed < 2) throw new Error('not yet');
    return 'come';
  };
  expect(await persist(attempt)).toBe('come');
  expect(tries).toEqual([0, 1, 2]);
  await expect(persist(() => Promise.reject(new Error('never')))).rejects.toThrow('never');
});
