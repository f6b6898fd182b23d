/** Ask Pagefind where a word stands; what it could not read is an error, not “nowhere”. */
import { type Losses, persist, watchFolder } from './patience.ts';

type Index = {
  search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
};

/** The part of Pagefind that is used here. */
interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Index;
}

/** Positions of a word by Pagefind's ids of documents. */
export type WordLookUp = (word: string) => Promise<{ id: string; words: readonly number[] }[]>;

let failedImports = 0;

/** Import a script. Browsers remember that one failed to load: another try needs another address. */
function importPatiently(address: string): Promise<Pagefind> {
  return persist(async () => {
    const script = failedImports > 0 ? `${address}?try=${failedImports}` : address;
    try {
      return (await import(/* @vite-ignore */ script)) as Pagefind;
    } catch (error) {
      failedImports += 1;
      throw error;
    }
  });
}

/**
 * Make the look-up of words in an index that was read whole, as far as a word needs it.
 *
 * Pagefind remembers a file that did not come as one without words: after a loss it is begun anew.
 */
function createLookUp(begin: () => Index, losses: Losses): WordLookUp {
  let index: Index | undefined;
  let lost = 0;
  return async (word) => {
    if (losses.count > lost) index = undefined;
    lost = losses.count;
    index ??= begin();
    const [asked, before] = [index, lost];
    try {
      const { results } = await asked.search(word);
      if (losses.count > before) throw new Error('a file of the index did not come');
      return results;
    } catch (error) {
      if (index === asked) index = undefined;
      throw error;
    }
  };
}

/**
 * Load Pagefind.
 *
 * Without a worker: under a content security policy a worker would need its own permission to compile
 * WebAssembly, and one word is a matter of milliseconds.
 *
 * @param folder Full URL of the folder with the index, with a closing slash.
 * @param script Where Pagefind's script is, if not in that folder.
 * @throws Where the script cannot be loaded, after some tries.
 */
export async function openPagefind(
  folder: string,
  script = `${folder}pagefind.js`,
): Promise<WordLookUp> {
  const losses = watchFolder(folder);
  const pagefind = await importPatiently(script);
  return createLookUp(() => pagefind.createInstance({ basePath: folder, noWorker: true }), losses);
}
