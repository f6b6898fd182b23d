/** `npm run eval:labels`: how well the ingest does against the hand labels of `tests/gold`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { annotate, compileCodebook } from '../../ingest/annotate/index.ts';
import { ingest as ingestText } from '../../ingest/index.ts';
import { read } from '../../ingest/read/decode.ts';
import type { Document } from '../../schema/document.ts';
import { createContext, ingestAll } from '../build-corpus.ts';
import { type Content, loadContent } from '../content/index.ts';
import { digest } from '../digest.ts';
import { type GoldDocument, readGold } from './labels/gold.ts';
import { ratios, type Score, scoreAll } from './labels/index.ts';
import { outlineOf } from './labels/outline.ts';

/** The gold of the corpus scored at two places of the walk, and that of documents outside of it. */
export interface Scores {
  /** Annotation alone, on outlines made of the gold's own cuts. */
  annotation: Score;
  /** The whole ingest, from the seeds; clause headings too. */
  ingest: Score;
  /** The whole ingest of `tests/gold/unseen`, as raw files without records: read since by those who write terms. */
  unseen: Score;
  /** The same of `tests/gold/blind`, labelled by somebody who did not know the terms. */
  blind: Score;
}

/**
 * Score the themes and the seeds of a project's folder.
 *
 * @example ratios((await scoreProject('.')).ingest.counts.get('themes')).f1
 */
export async function scoreProject(root: string): Promise<Scores> {
  const { content } = await loadContent(root);
  return scoreContent(root, content, ingestAll(content));
}

/** The same, of content and documents at hand. */
export async function scoreContent(
  root: string,
  content: Content,
  documents: readonly Document[],
): Promise<Scores> {
  const folder = join(root, GOLD);
  const gold = await loadGold(folder);
  const codebook = compileCodebook(content.themes);
  const annotated = gold.map((one) => {
    return [annotate(outlineOf(one), codebook, { years: null, title: null }), one] as const;
  });
  return {
    annotation: scoreAll(annotated, false),
    ingest: scoreAll(pair(gold, documents), true),
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

async function loadGold(folder: string): Promise<GoldDocument[]> {
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

const ORDER = [
  'themes',
  'topics',
  'clause themes',
  'targets',
  'bodies',
  'cited',
  'clause headings',
];
const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** Lay the counts of a score out as a table. */
export function describeScore(title: string, { counts }: Score): string {
  const rows = [...counts].toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const lines = rows.map(([name, count]) => {
    const { precision, recall, f1 } = ratios(count);
    const shares = [f1, precision, recall].map((value) => value.toFixed(3));
    const counted = [count.hit, count.extra, count.missed].map((value) => `${value}`.padStart(5));
    return [name.padEnd(36), ...shares, ...counted].join('  ');
  });
  return [`${title.padEnd(36)}  F1     prec.  recall   hit  extra missed`, ...lines].join('\n');
}

function describeDifferences({ differences }: Score): string {
  return differences
    .map(({ measure, document, place, extra, missed }) =>
      [
        `${measure}: ${document.slice(0, 3)} ${place}`,
        ...(extra.length > 0 ? [`  too much: ${extra.join(', ')}`] : []),
        ...(missed.length > 0 ? [`  missed: ${missed.join(', ')}`] : []),
      ].join('\n'),
    )
    .join('\n');
}

if (import.meta.main) {
  const { annotation, ingest, unseen, blind } = await scoreProject(process.cwd());
  console.log(describeScore('annotation on the gold outline', annotation));
  console.log(`\n${describeScore('the whole ingest', ingest)}`);
  console.log(`\n${describeScore('unseen documents, whole ingest', unseen)}`);
  console.log(`\n${describeScore('blind documents, whole ingest', blind)}`);
  console.log(
    process.argv.includes('--differences')
      ? `\n${describeDifferences(ingest)}\n\n${describeDifferences(unseen)}\n\n${describeDifferences(blind)}`
      : '\nnpm run eval:labels -- --differences shows where they differ.',
  );
}
