/** Build the search index beside the finished pages. */
import { join } from 'node:path';
import { orderDocuments, orderThemes } from '../../corpus/order.ts';
import type { Document } from '../../schema/document.ts';
import type { Region } from '../../schema/region.ts';
import type { Theme } from '../../schema/theme.ts';
import { fold } from '../../search/fold.ts';
import type {
  ExceptionsFile,
  Head,
  LengthsFile,
  NamesFile,
  SignsFile,
} from '../../search/index-files.ts';
import { type Layout, layOut, usualForms } from '../../search/layout.ts';
import { pack, packGroups } from '../../search/packed.ts';
import { synonymTable } from '../../search/synonyms.ts';
import { searchRecords } from '../../search/text.ts';
import { documentFacts, type Indexed, themesFile, topicsFile, traitsFile } from './facts.ts';
import { digestOf, jsonFile, type OutputFile, share, writeFiles } from './files.ts';
import { beginIndex, type Indexing, type WordIndex } from './pagefind.ts';
import { alikeSigns, frequentPairs, simplifiedTable, traditionalSigns } from './signs.ts';
import { similarSentences } from './similar.ts';
import { namesOf, textsFiles } from './texts.ts';

export interface SearchIndexOptions {
  documents: readonly Document[];
  themes: readonly Pick<
    Theme,
    'id' | 'name' | 'kind' | 'order' | 'topics' | 'synonyms' | 'shortNames'
  >[];
  /** The tree by which the site orders its documents. */
  regions: readonly Region[];
  /** Folder of the finished site; the index goes into `pagefind/` below it. */
  outDir: string;
}

export interface SearchIndexReport {
  /** Places that can be found: clauses, section headings, titles. */
  records: number;
  files: number;
  bytes: number;
}

/** So many documents share a file: one of a common phrase reads all, one of a rare phrase few. */
const SHARE = 64;
/** So many places of a document share a file of texts. */
const BLOCK = 4;

/** The files that are shared by some documents each. */
function sharedFiles(
  indexed: readonly Indexed[],
  layouts: readonly Omit<Layout, 'words'>[],
  head: Pick<Head, 'themes' | 'topics'>,
): OutputFile[] {
  const parts = share(layouts, SHARE);
  return share(indexed, SHARE).flatMap((some, n) => {
    const laidOut = parts[n] ?? [];
    const totals = laidOut.map(({ lengths }) => sum(lengths.flat()));
    return [
      jsonFile(
        `names-${n}.json`,
        some.map(({ document }) => namesOf(document)) satisfies NamesFile,
      ),
      jsonFile(
        `lengths-${n}.json`,
        laidOut.map(({ lengths }) => packGroups(lengths)) satisfies LengthsFile,
      ),
      jsonFile(`signs-${n}.json`, {
        totals,
        signs: laidOut.map(({ signs }) => pack(signs)),
      } satisfies SignsFile),
      jsonFile(
        `exceptions-${n}.json`,
        laidOut.map(({ exceptions }) => exceptions) satisfies ExceptionsFile,
      ),
      jsonFile(`themes-${n}.json`, themesFile(some, head.themes)),
      jsonFile(`topics-${n}.json`, topicsFile(some, head.topics)),
      jsonFile(`traits-${n}.json`, traitsFile(some)),
    ];
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** What all ids begin with. */
function beginOf(ids: readonly string[]): string {
  let begin = ids[0] ?? '';
  for (const id of ids) while (!id.startsWith(begin)) begin = begin.slice(0, -1);
  return begin;
}

/** Make files of our own while Pagefind makes its. */
async function whileOtherwise(
  indexing: Indexing,
  make: () => OutputFile[],
): Promise<[WordIndex, OutputFile[]]> {
  try {
    const finishing = indexing.finish();
    // Where this one fails, nobody asks how the other ended.
    finishing.catch(() => undefined);
    // Its program is asked before this one is busy.
    await new Promise((asked) => setImmediate(asked));
    const own = make();
    return [await finishing, own];
  } finally {
    await indexing.close();
  }
}

/**
 * Index every clause, section heading and title for exact search, in the order of the site.
 *
 * Pagefind only answers where a word stands in which document. What is known of places and documents, and the texts, are
 * kept in files of our own. Two runs over equal documents write equal bytes.
 *
 * @throws Where Pagefind does not start or refuses a text.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<SearchIndexReport> {
  const documents = orderDocuments(options.documents, options.regions);
  const themes = orderThemes(options.themes);
  const indexed = documents.map((document) => ({ document, records: searchRecords(document) }));
  const texts = indexed.flatMap(({ records }) => records.flatMap(({ blocks }) => blocks));
  const simplify = traditionalSigns(texts);
  const usual = usualForms(texts, simplify);
  const folded = texts.map((text) => fold(text, simplify));
  const layouts: Omit<Layout, 'words'>[] = [];
  function* words() {
    for (const { records } of indexed) {
      const places = records.map(({ blocks }) => blocks);
      const { words, ...layout } = layOut(places, usual, simplify);
      layouts.push(layout);
      // Of all documents at once they would be the largest thing here.
      yield words;
    }
  }
  const indexing = await beginIndex(words());
  const lists = {
    themes: themes.map(({ id, name }) => ({ id, name })),
    topics: themes.flatMap(({ id: theme, topics }) =>
      topics.map(({ id, name }) => ({ id: `${theme}/${id}`, name })),
    ),
  };
  const [found, own] = await whileOtherwise(indexing, () => [
    ...sharedFiles(indexed, layouts, lists),
    ...indexed.flatMap(({ document, records }, at) => textsFiles(document, at, records, BLOCK)),
    ...similarSentences(indexed),
    jsonFile('synonyms.json', synonymTable(themes)),
    jsonFile('simplified.json', simplifiedTable(folded)),
  ]);
  const folder = digestOf([...own, ...found.files]);
  const begin = beginOf(found.ids);
  const head: Head = {
    version: 2,
    folder,
    share: SHARE,
    block: BLOCK,
    begin,
    ids: found.ids.map((id) => id.slice(begin.length)).join(' '),
    ...lists,
    ...documentFacts(documents),
    alike: alikeSigns(texts, simplify),
    usual: [...usual].flat().join(''),
    frequent: frequentPairs(folded),
    simplify: [...simplify].flat().join(''),
  };
  const files = [
    ...found.files,
    ...own.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
    jsonFile('head.json', head),
  ];
  await writeFiles(join(options.outDir, 'pagefind'), files);
  return {
    records: sum(indexed.map(({ records }) => records.length)),
    files: files.length,
    bytes: sum(files.map(({ content }) => content.length)),
  };
}
