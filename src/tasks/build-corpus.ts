import { compileCodebook, compileNational } from '../ingest/annotate/index.ts';
import { type Context, ingest } from '../ingest/index.ts';
import { link } from '../ingest/link.ts';
import { flagReading } from '../ingest/read/decode.ts';
import { readSeed } from '../ingest/read/seed.ts';
import { createGazetteer } from '../ingest/region/index.ts';
import { stringifyReading } from '../ingest/stringify/reading.ts';
import type { Document } from '../schema/document.ts';
import type { NationalText } from '../schema/national.ts';
import type { Region } from '../schema/region.ts';
import type { Theme } from '../schema/theme.ts';
import type { Content } from './content/index.ts';
import { digest } from './digest.ts';
import { targetHeads } from './words.ts';

/** Files to write, by their path from the project's folder. */
export type Output = Map<string, string>;

export const documentsFolder = '.cache/documents';
export const readingsFolder = 'content/readings';
export const seedsFolder = '.cache/seeds';

/** Make what all documents share. */
export function createContext(content: {
  themes: readonly Theme[];
  regions: readonly Region[];
  national: readonly NationalText[];
}): Context {
  return {
    codebook: compileCodebook([...content.themes]),
    gazetteer: createGazetteer([...content.regions]),
    national: compileNational(content.national),
  };
}

/**
 * Ingest every seed that has a record, in the order of the records.
 *
 * @param content checked by `loadContent`, without problems
 */
export function ingestAll(content: Content): Document[] {
  const context = createContext(content);
  const documents = content.records.map((record) => {
    const { file } = record.seed;
    const bytes = bytesOf(file, content);
    const read = readSeed(file, bytes);
    const findings = flagReading(read);
    return ingest({ file, sha256: digest(bytes), text: read.text, record, findings }, context);
  });
  return link(documents);
}

const bytesOf = (file: string, { seeds }: Pick<Content, 'seeds'>) =>
  seeds.get(file) ?? new Uint8Array();

/** The text that the spans of a document count in. */
const textOf = (file: string, content: Pick<Content, 'seeds'>) =>
  readSeed(file, bytesOf(file, content)).text;

/**
 * Lay out the decoded seeds, so that a page can show what its document was made from.
 *
 * As JSON, which keeps every character; a text file would leave line ends to whoever reads it.
 */
export function layOutSeeds(
  documents: readonly Document[],
  content: Pick<Content, 'seeds'>,
): Output {
  return new Map(
    documents.map(({ id, source }) => [
      `${seedsFolder}/${id}.json`,
      `${JSON.stringify({ document: id, text: textOf(source.file, content) })}\n`,
    ]),
  );
}

/** Lay out what the site is built from: a JSON file a document, an MDX file a reading. */
export function layOut(documents: readonly Document[], themes: readonly Theme[]): Output {
  const output: Output = new Map();
  for (const document of documents) {
    output.set(`${documentsFolder}/${document.id}.json`, `${JSON.stringify(document)}\n`);
    for (const theme of themes) {
      const reading = stringifyReading(document, theme, targetHeads);
      if (reading) output.set(`${readingsFolder}/${theme.id}/${document.id}.mdx`, reading);
    }
  }
  return output;
}
