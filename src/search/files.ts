/** Read the files of an index, each once; one that failed to come is asked for again. */
import type {
  ExceptionsFile,
  Head,
  LabelsFile,
  LengthsFile,
  NamesFile,
  SignsFile,
  SimplifiedFile,
  TextsFile,
  TraitsFile,
} from './index-files.ts';
import { readJson } from './patience.ts';
import { type SimilarRow, similarPath } from './similar.ts';
import type { SynonymTable } from './synonym-table.ts';

/** Files of a kind, by the number of their share. */
export interface SharedFiles {
  names: NamesFile;
  lengths: LengthsFile;
  signs: SignsFile;
  exceptions: ExceptionsFile;
  themes: LabelsFile;
  topics: LabelsFile;
  traits: TraitsFile;
}

export interface IndexFiles {
  /** Read what a file of a kind says of each of some documents: the file, and the document's place in it. */
  shared<K extends keyof SharedFiles>(
    kind: K,
    documents: Iterable<number>,
  ): Promise<Map<number, { file: SharedFiles[K]; at: number }>>;
  /** Read the texts among which a place stands, and its place among them. */
  texts(document: number, place: number): Promise<{ file: TextsFile; at: number }>;
  /** Read the rows among which those of a place stand. */
  similar(document: number, place: number): Promise<readonly SimilarRow[]>;
  simplified(): Promise<SimplifiedFile>;
  synonyms(): Promise<SynonymTable>;
}

/** @param folder Full URL of the folder of the index, with a closing slash. */
export function indexFiles(folder: string, head: Head): IndexFiles {
  const reading = new Map<string, Promise<unknown>>();
  function read<T>(path: string): Promise<T> {
    const known = reading.get(path);
    if (known) return known as Promise<T>;
    const file = readJson<T>(`${folder}${head.folder}/${path}`);
    reading.set(path, file);
    file.catch(() => reading.delete(path));
    return file;
  }
  return {
    async shared(kind, documents) {
      const all = [...documents];
      const numbers = [...new Set(all.map((one) => Math.floor(one / head.share)))];
      const files = new Map(
        await Promise.all(
          numbers.map(
            async (n) => [n, await read<SharedFiles[typeof kind]>(`${kind}-${n}.json`)] as const,
          ),
        ),
      );
      return new Map(
        all.flatMap((one) => {
          const file = files.get(Math.floor(one / head.share));
          return file ? [[one, { file, at: one % head.share }] as const] : [];
        }),
      );
    },
    async texts(document, place) {
      const n = Math.floor(place / head.block);
      return { file: await read(`texts/${document}-${n}.json`), at: place % head.block };
    },
    similar: (document, place) => read(similarPath(document, place)),
    simplified: () => read('simplified.json'),
    synonyms: () => read('synonyms.json'),
  };
}
