/** Build the search index beside the finished pages. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { referenceSource } from '../citation/passage.ts';
import { damagedSpans } from '../corpus/damage.ts';
import { orderDocuments, orderThemes } from '../corpus/order.ts';
import type { Document } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import type { Theme } from '../schema/theme.ts';
import type {
  Catalogue,
  CatalogueMark,
  CatalogueText,
  CatalogueTexts,
} from '../search/catalogue.ts';
import { spellBlocks } from '../search/spelling.ts';
import { type SearchRecord, searchRecords } from '../search/text.ts';
import { markedPlaces } from '../text/marked-places.ts';
import { layOutSimilar } from './similar-sentences.ts';

export interface SearchIndexOptions {
  documents: readonly Document[];
  themes: readonly Pick<Theme, 'id' | 'name' | 'kind' | 'order'>[];
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

interface OutputFile {
  path: string;
  content: Uint8Array;
}

/** Of Pagefind's own files, those that a search reads: its user interfaces and excerpts stay away. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_meta|index\/.+)$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/** Have Pagefind index spelled texts; the address of each is its place in the list. */
async function indexTexts(texts: readonly string[]): Promise<OutputFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    // One after the other: Pagefind numbers its pages in the order in which they arrive.
    for (const [place, content] of texts.entries()) {
      const added = await index.addCustomRecord({ url: String(place), content, language: 'zh-cn' });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return written.files;
  } finally {
    await pagefind.close();
  }
}

/** Read from Pagefind's fragments which id it gave to each text. */
function idsByPlace(files: readonly OutputFile[]): Map<number, string> {
  const ids = new Map<number, string>();
  for (const { path, content } of files) {
    const id = FRAGMENT.exec(path)?.[1];
    if (!id) continue;
    const json = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
    ids.set(Number((JSON.parse(json) as { url: string }).url), id);
  }
  return ids;
}

const toJson = (value: unknown) => Buffer.from(JSON.stringify(value), 'utf8');

/** Lay out the sentences of a clause in its first block: where each ends, and what in it was repaired or is damaged. */
function sentencesOf(document: Document, anchor: string | null) {
  const clause = document.clauses.find(({ id }) => id === anchor);
  const garbled = damagedSpans(document);
  const ends: number[] = [];
  const marks: CatalogueMark[] = [];
  let from = 0;
  for (const sentence of clause?.sentences ?? []) {
    for (const { start, end, id, words } of markedPlaces(sentence, document.edits, garbled)) {
      marks.push([from + start, from + end, id, words]);
    }
    from += sentence.text.length;
    ends.push(from);
  }
  return {
    ...(ends.length > 1 && { ends }),
    ...(marks.length > 0 && { marks }),
  };
}

function textsFile(document: Document, records: readonly SearchRecord[]): OutputFile {
  const texts: CatalogueTexts = {
    source: referenceSource(document),
    places: records.map(
      ({ anchor, label, marker, heading, kind, blocks }): CatalogueText => ({
        anchor,
        label,
        ...(kind === 'clause' && marker === null && { numbered: false }),
        heading,
        kind,
        blocks,
        ...(kind === 'clause' && sentencesOf(document, anchor)),
      }),
    ),
  };
  const content = toJson(texts);
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return { path: `texts/${document.id}.${digest}.json`, content };
}

/** Remove the old index and write the new one. */
async function write(folder: string, files: readonly OutputFile[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/**
 * Index every clause, section heading and title for exact search, in the order of the site.
 *
 * Pagefind only answers which places hold a phrase. Its filter files come out in a different order on
 * every run, so names, regions, years and themes are kept in a catalogue of our own, and the excerpts
 * are cut from the published text. Two runs over equal documents write equal bytes.
 *
 * @throws Where Pagefind does not start or refuses a text.
 */
export async function buildSearchIndex(options: SearchIndexOptions): Promise<SearchIndexReport> {
  const documents = orderDocuments(options.documents, options.regions);
  const themes = orderThemes(options.themes);
  const records = documents.map(searchRecords);
  const found = await indexTexts(records.flat().map(({ blocks }) => spellBlocks(blocks)));
  const ids = idsByPlace(found);
  const placeOf = new Map(themes.map(({ id }, place) => [id, place]));
  const texts = documents.map((document, d) => textsFile(document, records[d] ?? []));

  let place = 0;
  const catalogue: Catalogue = {
    version: 1,
    themes: themes.map(({ id, name }) => ({ id, name })),
    documents: documents.map((document, d) => ({
      id: document.id,
      title: document.title,
      path: document.region?.path ?? [],
      inferred: document.region?.certainty === 'inferred',
      years: document.years,
      type: document.type,
      grade: document.source.grade,
      completeness: document.source.completeness,
      texts: texts[d]?.path ?? '',
      records: (records[d] ?? []).map((record) => {
        const id = ids.get(place);
        if (id === undefined) throw new Error(`Pagefind lost ${document.id} ${record.anchor}`);
        place += 1;
        return [id, record.themes.flatMap((theme) => placeOf.get(theme) ?? [])];
      }),
    })),
  };

  const files = [
    ...found.filter(({ path }) => NEEDED.test(path)),
    ...texts,
    ...layOutSimilar(documents, records),
    { path: 'catalogue.json', content: toJson(catalogue) },
  ];
  await write(join(options.outDir, 'pagefind'), files);
  return {
    records: place,
    files: files.length,
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
  };
}
