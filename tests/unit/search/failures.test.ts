/** What a search says where files of its index do not come; Pagefind itself is tried in browsers. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../../src/search/catalogue.ts';
import { openSearch, type Search } from '../../../src/search/client.ts';
import { PAUSES, persist } from '../../../src/search/patience.ts';
import { spell } from '../../../src/search/spelling.ts';

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
      return { results: file === null ? [] : [{ id: name }] };
    },
  };
};`;

const nameOf = (sign: string) => spell(sign);
const SIGNS = ['甲', '乙', '丙', '丁'];
const catalogue: Catalogue = {
  version: 1,
  themes: [],
  documents: [
    {
      id: 'one',
      title: null,
      path: [],
      inferred: false,
      years: null,
      type: null,
      grade: null,
      completeness: null,
      texts: 'texts/one.json',
      records: SIGNS.map((sign) => [nameOf(sign), []]),
    },
  ],
};

/** What does not come now. */
const cut = new Set<string>();
const asked: string[] = [];
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  asked.push(path);
  if (cut.has(path)) response.writeHead(503).end();
  else if (path === 'catalogue.json') response.end(JSON.stringify(catalogue));
  else response.end('pagefind_dcd');
});
let search: Search;
const places = async (query: string) => {
  const { matches, missing } = await search.find(query);
  return { found: matches.map(({ place }) => SIGNS[place]), missing };
};

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  // Nobody waits for these pauses; other waits are those of the platform.
  const later = globalThis.setTimeout;
  const quick = (run: () => void, wait = 0, ...given: []) =>
    later(run, PAUSES.includes(wait) ? 0 : wait, ...given);
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(quick as typeof setTimeout);
  const { port } = server.address() as AddressInfo;
  search = await openSearch(`http://127.0.0.1:${port}/`, SCRIPT);
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
  expect(await places('甲|乙')).toEqual({ found: ['甲', '乙'], missing: [] });
});

it('never says that there is nothing where a file did not come, and finds once it does', async () => {
  cut.add(`index/${nameOf('丙')}`);
  await expect(search.find('丙')).rejects.toThrow();
  expect(asked).toEqual(Array(3).fill(`index/${nameOf('丙')}`));
  await expect(search.find('丙')).rejects.toThrow();
  cut.clear();
  expect(await places('丙')).toEqual({ found: ['丙'], missing: [] });
});

it('tells which of several phrases could not be looked up', async () => {
  cut.add(`index/${nameOf('丁')}`);
  expect(await places('丁|甲|乙')).toEqual({ found: ['甲', '乙'], missing: ['丁'] });
  expect(await places('甲|丁')).toEqual({ found: ['甲'], missing: ['丁'] });
});

it('does not ask on where nothing comes', async () => {
  await search.find('甲');
  for (const sign of SIGNS) cut.add(`index/${nameOf(sign)}`);
  // What is in memory is still found.
  expect(await places('甲|乙|丙|丁')).toEqual({ found: ['甲'], missing: ['乙', '丙', '丁'] });
  expect(asked.filter((path) => path.endsWith(nameOf('丁')))).toEqual([]);
});

it('is not misled by questions that are asked at the same time', async () => {
  cut.add(`index/${nameOf('丙')}`);
  const answers = await Promise.allSettled([search.find('丙'), search.find('丙|丙'), places('丙')]);
  expect(answers.map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
});

it('does not take a match for none that its catalogue does not know', async () => {
  await expect(search.find('戊')).rejects.toThrow('catalogue.json');
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
