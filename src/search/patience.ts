/** Fetch the files of an index whole, and again where one does not come; know of those that never came. */

/** Waits before a second and a third try, in milliseconds. */
export const PAUSES: readonly number[] = [500, 2000];

/** What has not come by then will not, in milliseconds; the largest files come sooner on a very slow line. */
const LONGEST_WAIT = 60_000;

/** What Pagefind's files begin with once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Try something until it works, with a pause before each further try.
 *
 * @param attempt is told how many tries failed before
 * @throws what the last try threw
 * @example await persist(() => fetch(url))
 */
export async function persist<T>(
  attempt: (failed: number) => Promise<T>,
  pauses: readonly number[] = PAUSES,
): Promise<T> {
  for (let failed = 0; ; failed += 1) {
    try {
      return await attempt(failed);
    } catch (error) {
      const pause = pauses[failed];
      if (pause === undefined) throw error;
      await new Promise((later) => setTimeout(later, pause));
    }
  }
}

/** The browser's own, whatever stands in its place later. */
const plainFetch = globalThis.fetch;

/**
 * Fetch a file to its last byte and read it; where that fails, again and past what caches say of it.
 *
 * @param read throws where it is something else, such as the first page of a hotel's network
 * @param cache what the first try asks of caches
 */
function fetchFile<T>(
  url: string,
  read: (bytes: ArrayBuffer) => T | Promise<T>,
  cache: RequestCache = 'default',
): Promise<T> {
  return persist(async (failed) => {
    const signal = AbortSignal.timeout(LONGEST_WAIT);
    const response = await plainFetch(url, { cache: failed > 0 ? 'no-cache' : cache, signal });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return read(await response.arrayBuffer());
  });
}

const parse = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Read a file of JSON, with patience. */
export async function readJson<T>(url: string, cache?: RequestCache): Promise<T> {
  return (await fetchFile(url, parse, cache)) as T;
}

/** Unpack one of Pagefind's files, which may come unpacked; it takes both. */
async function unpack(packed: ArrayBuffer): Promise<ArrayBuffer> {
  const isPacked = new Uint8Array(packed)[0] === 0x1f;
  // Former browsers leave it to Pagefind.
  if (isPacked && !('DecompressionStream' in globalThis)) return packed;
  const gzip = () => new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = isPacked ? await new Response(gzip()).arrayBuffer() : packed;
  const start = new TextDecoder().decode(bytes.slice(0, SIGNATURE.length));
  if (start !== SIGNATURE) throw new Error('no file of an index');
  return bytes;
}

function checkJson(bytes: ArrayBuffer): ArrayBuffer {
  parse(bytes);
  return bytes;
}

/** Files of a folder that were given up, one for each time. */
export interface Losses {
  count: number;
}

const watched = new Map<string, Losses>();

/**
 * Fetch whatever is fetched from a folder with patience, and count what was given up.
 *
 * Pagefind takes any answer for a file, and leaves out one that fails: it then says that there is nothing. It
 * offers no way to be told, and can be given no other `fetch` than the one of the page.
 *
 * @param folder Full URL with a closing slash.
 */
export function watchFolder(folder: string): Losses {
  const known = watched.get(folder);
  if (known) return known;
  const losses: Losses = { count: 0 };
  watched.set(folder, losses);
  const before = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const { href, pathname } = new URL(input instanceof Request ? input.url : input, folder);
    if (!href.startsWith(folder)) return before(input, init);
    try {
      return new Response(await fetchFile(href, pathname.endsWith('.json') ? checkJson : unpack));
    } catch (error) {
      losses.count += 1;
      throw error;
    }
  };
  return losses;
}
