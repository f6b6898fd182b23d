/**
 * Makes `src/ingest/byte-shift/texts.ts`, the sentences of the character model: run by hand when the seeds
 * or the phrases have grown (`node src/tasks/garbles/build-model.ts`). It is made of the project's own texts.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import writeFileAtomic from 'write-file-atomic';
import { symbolsOf } from '../../ingest/byte-shift/language.ts';
import { read } from '../../ingest/read/decode.ts';
import { loadCodebook } from '../content/index.ts';
import { phrases } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

const TARGET = 'src/ingest/byte-shift/texts.ts';

const root = process.cwd();
const { content } = await loadCodebook(root);
const files = (await readdir(join(root, 'seeds'))).sort();
const seeds = await Promise.all(files.map((file) => readFile(join(root, 'seeds', file))));
/** Phrases share lines of so many signs. */
const LINE = 100;

const sentences = [
  ...seeds.flatMap((bytes) => sentencesOf(read(bytes).text)),
  ...content.themes.map(({ definition }) => definition),
  ...content.regions.map(({ name }) => name),
  ...phrases,
];
const texts = new Set(sentences.map((sentence) => writable(symbolsOf(sentence))));

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

await writeFileAtomic(
  join(root, TARGET),
  `/**
 * Sentences and phrases that the character model counts, spaces between them; written by
 * \`src/tasks/garbles/build-model.ts\`. \`#\` is a digit, \`@\` a Latin letter.
 */
export const sentences = \`
${lines(texts).join('\n')}
\`;
`,
);

/** Some signs would end or fill the string that the data is written in. */
function writable(symbols: readonly string[]): string {
  return symbols.filter((symbol) => !/[`\\$\n]/u.test(symbol)).join('');
}
