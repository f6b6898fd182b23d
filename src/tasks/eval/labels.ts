/** How well the ingest does against the hand labels of `tests/gold`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ingest as ingestText } from '../../ingest/index.ts';
import { read } from '../../ingest/read/decode.ts';
import type { Document } from '../../schema/document.ts';
import { createContext } from '../build-corpus.ts';
import type { Content } from '../content/index.ts';
import { digest } from '../digest.ts';
import { type GoldDocument, readGold } from './labels/gold.ts';
import { type Score, scoreAll } from './labels/index.ts';

/** The gold of the corpus, and that of documents outside of it. */
export interface Scores {
  /** The whole ingest, from the seeds; clause headings too. */
  ingest: Score;
  /** The whole ingest of `tests/gold/unseen`, as raw files without records: read since by those who write terms. */
  unseen: Score;
  /** The same of `tests/gold/blind`, labelled by somebody who did not know the terms. */
  blind: Score;
}

/**
 * Score the documents of a project's folder, and others with its content.
 *
 * @example ratios((await scoreContent('.', content, ingestAll(content))).ingest.counts.get('themes')).f1
 */
export async function scoreContent(
  root: string,
  content: Content,
  documents: readonly Document[],
): Promise<Scores> {
  const folder = join(root, GOLD);
  return {
    ingest: scoreAll(pair(await loadGold(folder), documents), true),
    unseen: await scoreOutside(join(folder, 'unseen'), content),
    blind: await scoreOutside(join(folder, 'blind'), content),
  };
}

async function scoreOutside(folder: string, content: Content): Promise<Score> {
  const documents = await ingestRaw(join(folder, 'seeds'), content);
  return scoreAll(pair(await loadGold(folder), documents), true);
}

/** A document that was not made scores as an empty one. */
function pair(gold: readonly GoldDocument[], documents: readonly Document[]) {
  return gold.map((one) => {
    const found = documents.find(({ source }) => source.file.startsWith(one.id));
    return [found ?? { sections: [], clauses: [] }, one] as const;
  });
}

async function ingestRaw(folder: string, content: Content): Promise<Document[]> {
  const context = createContext(content);
  const files = (await readdir(folder)).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      const { text } = read(bytes);
      return ingestText({ file, sha256: digest(bytes), text, record: null }, context);
    }),
  );
}

/** Read the hand labels of a folder. */
export async function loadGold(folder: string): Promise<GoldDocument[]> {
  const [names, units] = await Promise.all([readdir(folder), readdir(join(folder, 'units'))]);
  const tables = [...names, ...units.map((name) => `units/${name}`)]
    .filter((name) => name.endsWith('.tsv'))
    .toSorted();
  const files = await Promise.all(
    tables.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return [name, text] as const;
    }),
  );
  return readGold(new Map(files));
}

/** Where the hand labels are, from the project's folder. */
export const GOLD = 'tests/gold';
