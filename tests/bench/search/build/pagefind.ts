/** Pagefind with its own words: a page a document, and a record a clause. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { documentOf, type PlaceKey, placeKey } from '../../../../src/search/corpus-index.ts';
import type { SearchRecord } from '../../../../src/search/text.ts';
import type { Place } from '../places.ts';
import type { Contestant, Decode } from './contestant.ts';

/** What a result of the client is: Pagefind's id, and where in the text its words stand. */
type Found = readonly [id: string, words: readonly number[]];

interface Fragment {
  url: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}

const FRAGMENT = /(?:^|\/)fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';
/** Its user interfaces, which nobody here asks for. */
const INTERFACE = /(?:^|\/)pagefind-(?!entry|worker)[a-z-]+\.(?:js|css)$/;

type Adder = (index: pagefind.PagefindIndex) => Promise<void>;

/** Have Pagefind write its files, and read from its fragments which id it gave to what. */
async function index(folder: string, add: Adder): Promise<Map<string, Fragment>> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    await add(index);
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const fragments = new Map<string, Fragment>();
    for (const { path, content } of files) {
      if (INTERFACE.test(path)) continue;
      const target = join(folder, 'pagefind', path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      const id = FRAGMENT.exec(path)?.[1];
      if (!id) continue;
      const json = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
      fragments.set(id, JSON.parse(json) as Fragment);
    }
    return fragments;
  } finally {
    await pagefind.close();
  }
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphs = (blocks: readonly string[]) =>
  blocks.map((block) => `<p>${escaped(block)}</p>`).join('');

/** The page of a document, with a heading for each of its places, which is what Pagefind tells parts of a page by. */
function pageOf(places: readonly Place[], title: string | null): string {
  const part = ({ kind, anchor, label, blocks }: SearchRecord) => {
    if (kind === 'title') return blocks.map((block) => `<h1>${escaped(block)}</h1>`).join('');
    if (kind === 'section') return `<h2 id="${anchor}">${escaped(blocks[0] ?? '')}</h2>`;
    return `<h3 id="${anchor}">${escaped(label ?? '')}</h3>${paragraphs(blocks)}`;
  };
  const body = places.map(({ record }) => part(record)).join('\n');
  return `<!doctype html><html lang="zh-CN"><head><title>${escaped(title ?? '')}</title></head><body>${body}</body></html>`;
}

/** Find the parts of a page that words stand in, as Pagefind's `sub_results` do. */
function partsAt({ anchors }: Fragment, words: readonly number[]): Set<string | null> {
  const inOrder = anchors
    .filter(({ element, text }) => /^h\d$/i.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  return new Set(
    words.map((word) => inOrder.findLast(({ location }) => location <= word)?.id ?? null),
  );
}

export const pagefindPages: Contestant = {
  id: 'pages',
  name: 'Pagefind, a page a document',
  client: 'pagefind',
  async build({ documents, places }, folder) {
    const ofDocument = Map.groupBy(places, ({ key }) => documentOf(key));
    const fragments = await index(folder, async (index) => {
      for (const [d, { title }] of documents.entries()) {
        const content = pageOf(ofDocument.get(d) ?? [], title);
        check(await index.addHTMLFile({ url: `/${d}/`, content }));
      }
    });
    const byAnchor = new Map(
      places.map(({ key, record }) => [`${documentOf(key)}#${record.anchor}`, key]),
    );
    const keysOf = ([id, words]: Found): PlaceKey[] => {
      const fragment = fragments.get(id);
      if (!fragment) throw new Error(`no page ${id}`);
      const d = Number(fragment.url.replaceAll('/', ''));
      // Words in front of the first heading with an id are of the page itself: its title.
      return [...partsAt(fragment, words)].map(
        (anchor) => byAnchor.get(`${d}#${anchor}`) ?? placeKey(d, 0),
      );
    };
    const decode: Decode = (found) => (found as readonly Found[]).flatMap(keysOf);
    return decode;
  },
};

export const pagefindClauses: Contestant = {
  id: 'clauses',
  name: 'Pagefind, a record a clause',
  client: 'pagefind',
  async build({ places }, folder) {
    const fragments = await index(folder, async (index) => {
      for (const { key, record } of places) {
        const content = record.blocks.join('\n');
        check(await index.addCustomRecord({ url: String(key), content, language: 'zh-cn' }));
      }
    });
    return (found) =>
      (found as readonly Found[]).map(([id]) => Number(fragments.get(id)?.url ?? Number.NaN));
  },
};
