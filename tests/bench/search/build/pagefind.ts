/** Pagefind with its own words: a page a document, and a record a clause. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { documentOf, type PlaceKey, placeKey } from '../../../../src/search/corpus-index.ts';
import type { SearchRecord } from '../../../../src/search/text.ts';
import type { Place } from '../places.ts';
import type { Contestant } from './contestant.ts';

/** What a result of the client is: Pagefind's id, and where in the text its words stand. */
type Found = readonly [id: string, words: readonly number[]];

interface Fragment {
  url: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}

const FRAGMENT = /^(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';
/** Its user interfaces, which nobody here asks for. */
const INTERFACE = /^pagefind-(?!entry|worker)[a-z-]+\.(?:js|css)$/;

/** Have Pagefind write its files. */
async function writeIndex(
  folder: string,
  add: (index: pagefind.PagefindIndex) => Promise<void>,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    await add(index);
    const outputPath = join(folder, 'pagefind');
    check(await index.writeFiles({ outputPath }));
    const files = await readdir(outputPath);
    for (const file of files.filter((name) => INTERFACE.test(name))) {
      await rm(join(outputPath, file));
    }
  } finally {
    await pagefind.close();
  }
}

/** Read from Pagefind's fragments which id it gave to what. */
async function readFragments(folder: string): Promise<Map<string, Fragment>> {
  const fragments = new Map<string, Fragment>();
  for (const file of await readdir(join(folder, 'pagefind/fragment'))) {
    const id = FRAGMENT.exec(file)?.[1];
    if (!id) continue;
    const content = gunzipSync(await readFile(join(folder, 'pagefind/fragment', file)));
    fragments.set(id, JSON.parse(content.toString('utf8').slice(SIGNATURE.length)) as Fragment);
  }
  return fragments;
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
    await writeIndex(folder, async (index) => {
      for (const [d, { title }] of documents.entries()) {
        const content = pageOf(ofDocument.get(d) ?? [], title);
        check(await index.addHTMLFile({ url: `/${d}/`, content }));
      }
    });
  },
  async decoder({ places }, folder) {
    const fragments = await readFragments(folder);
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
    return (found) => (found as readonly Found[]).flatMap(keysOf);
  },
};

export const pagefindClauses: Contestant = {
  id: 'clauses',
  name: 'Pagefind, a record a clause',
  client: 'pagefind',
  async build({ places }, folder) {
    await writeIndex(folder, async (index) => {
      for (const { key, record } of places) {
        const content = record.blocks.join('\n');
        check(await index.addCustomRecord({ url: String(key), content, language: 'zh-cn' }));
      }
    });
  },
  async decoder(_, folder) {
    const fragments = await readFragments(folder);
    return (found) =>
      (found as readonly Found[]).map(([id]) => Number(fragments.get(id)?.url ?? Number.NaN));
  },
};
