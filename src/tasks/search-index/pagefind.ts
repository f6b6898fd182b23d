/** Have Pagefind index documents, and keep of what it writes what a search reads. */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { OutputFile } from './files.ts';

/** Of Pagefind's own files, those that a search reads: its user interfaces and excerpts stay away. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_meta|index\/.+)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/**
 * How many words and positions make a file of the index. Of Pagefind's own size a first question reads 20 kB more. It is
 * no public option: where a version does not know it any more, questions weigh more and find the same.
 */
const CHUNK = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: '5000' };

/** Start Pagefind, which reads the environment of this process. */
async function start(): Promise<pagefind.PagefindIndex> {
  const before = process.env[CHUNK.name];
  process.env[CHUNK.name] ??= CHUNK.size;
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    return index;
  } finally {
    if (before === undefined) delete process.env[CHUNK.name];
  }
}

export interface WordIndex {
  files: OutputFile[];
  /** Pagefind's id of each text. */
  ids: string[];
}

export interface Indexing {
  /** Have the files made. The program that makes them is another: in the meantime this one can do something else. */
  finish(): Promise<WordIndex>;
  close(): Promise<unknown>;
}

/**
 * Hand texts of words to Pagefind; the address of each is its place in the list.
 *
 * @throws Where Pagefind does not start, refuses a text or, when it finishes, has lost one.
 */
export async function beginIndex(texts: Iterable<readonly string[]>): Promise<Indexing> {
  const index = await start();
  try {
    let count = 0;
    // One after the other: Pagefind numbers its pages in the order in which they arrive.
    for (const words of texts) {
      const record = { url: String(count), content: words.join(' '), language: 'zh-cn' };
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
      count += 1;
    }
    return { finish: () => finish(index, count), close: pagefind.close };
  } catch (error) {
    await pagefind.close();
    throw error;
  }
}

async function finish(index: pagefind.PagefindIndex, count: number): Promise<WordIndex> {
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  const ids = idsIn(written.files);
  if (ids.length !== count || ids.includes(undefined)) throw new Error('Pagefind lost a text');
  const files = written.files.filter(({ path }) => NEEDED.test(path));
  return { files, ids: ids as string[] };
}

/** Read from Pagefind's fragments which id it gave to each text. */
function idsIn(files: readonly OutputFile[]): (string | undefined)[] {
  const ids: (string | undefined)[] = [];
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.[1];
    if (!id) continue;
    const json = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
    ids[Number((JSON.parse(json) as { url: string }).url)] = id;
  }
  return Array.from(ids);
}
