/**
 * Makes `src/ingest/byte-shift/sentences.json`, which the character model counts: run by hand when the seeds
 * or the phrases have grown (`node tests/eval/restore/build-model.ts`). It is made of the project's own texts.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import writeFileAtomic from 'write-file-atomic';
import { symbolsOf } from '../../../src/ingest/byte-shift/language.ts';
import { read } from '../../../src/ingest/read/decode.ts';
import { loadCodebook } from '../../../src/tasks/content/index.ts';
import { phrases } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

const TARGET = 'src/ingest/byte-shift/sentences.json';

const root = process.cwd();
const { content } = await loadCodebook(root);
const files = (await readdir(join(root, 'seeds'))).sort();
const seeds = await Promise.all(files.map((file) => readFile(join(root, 'seeds', file))));
/** Phrases share lines of so many signs. */
const LINE = 200;

const sentences = [
  ...seeds.flatMap((bytes) => sentencesOf(read(bytes).text)),
  ...content.themes.map(({ definition }) => definition),
  ...content.regions.map(({ name }) => name),
  ...phrases,
];
const texts = new Set(sentences.map((sentence) => symbolsOf(sentence).join('')));

/** Put texts together on lines, a space between them. */
function lines(list: Iterable<string>): string[] {
  const found: string[] = [];
  let line = '';
  for (const text of list) {
    if (line !== '' && line.length + text.length > LINE) {
      found.push(line);
      line = '';
    }
    line += (line === '' ? '' : ' ') + text;
  }
  return [...found, line];
}

await writeFileAtomic(join(root, TARGET), `${JSON.stringify(lines(texts), null, 2)}\n`);
