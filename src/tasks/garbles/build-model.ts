/**
 * Makes `src/ingest/restore/byte-shift/texts.ts`, the data of the character model: run by hand when the seeds
 * have grown (`node src/tasks/garbles/build-model.ts`). It is made of the project's own texts and of the
 * two-character words that the platform's word segmenter (ICU) knows.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import writeFileAtomic from 'write-file-atomic';
import { read } from '../../ingest/read.ts';
import { symbolsOf } from '../../ingest/restore/byte-shift/language.ts';
import { loadCodebook } from '../content/index.ts';
import { phrases } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

const TARGET = 'src/ingest/restore/byte-shift/texts.ts';
/** Words are asked for only of characters that the texts use at least so often. */
const LEAST = 1;
const HAN = /^\p{Script=Han}$/u;

const root = process.cwd();
const { content } = await loadCodebook(root);
const files = (await readdir(join(root, 'seeds'))).sort();
const seeds = await Promise.all(files.map((file) => readFile(join(root, 'seeds', file))));
const sentences = [
  ...seeds.flatMap((bytes) => sentencesOf(read(bytes).text)),
  ...content.themes.map(({ definition }) => definition),
];

const texts = new Set([...new Set(sentences)].map((sentence) => writable(symbolsOf(sentence))));
const pairs = new Set([...texts].flatMap(pairsOf));
const words = new Map<string, Set<string>>();
addWords(dictionaryWords(charactersOf(sentences.join(''))));
addWords(phrases);
addWords(content.themes.flatMap(({ terms }) => terms.map((term) => JSON.stringify(term))));
addWords(content.regions.map(({ name }) => name));

await writeFileAtomic(
  join(root, TARGET),
  `/**
 * Data of the character model, written by \`src/tasks/garbles/build-model.ts\`; see there.
 *
 * \`#\` is a digit, \`@\` a Latin letter.
 */

/** A sentence a line. */
export const sentences = \`
${[...texts].join('\n')}
\`;

/** Pairs that are words, or parts of names, and stand in no sentence: a character and all that follow it. */
export const words = \`
${[...words]
  .map(([first, others]) => first + [...others].sort().join(''))
  .sort()
  .join('\n')}
\`;
`,
);

/** Some signs would end or fill the strings that the data is written in. */
function writable(symbols: readonly string[]): string {
  return symbols.filter((symbol) => !/[`\\$\n]/u.test(symbol)).join('');
}

function pairsOf(text: string): string[] {
  const symbols = Array.from(text);
  return symbols.slice(1).map((symbol, at) => symbols[at] + symbol);
}

function addWords(list: Iterable<string>): void {
  for (const word of list) {
    const symbols = symbolsOf(word).filter((symbol) => HAN.test(symbol));
    for (const [at, next] of symbols.entries()) {
      const before = symbols[at - 1];
      if (before && !pairs.has(before + next))
        words.set(before, (words.get(before) ?? new Set<string>()).add(next));
    }
  }
}

/** Characters that a text uses often, in simplified form. */
function charactersOf(text: string): string[] {
  const times = new Map<string, number>();
  for (const symbol of symbolsOf(text)) times.set(symbol, (times.get(symbol) ?? 0) + 1);
  return [...times].filter(([symbol, n]) => n >= LEAST && HAN.test(symbol)).map(([one]) => one);
}

/** Ask the segmenter for all words of two of these characters. */
function dictionaryWords(characters: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return characters.flatMap((first) => {
    const lines = characters.map((second) => first + second).join('\n');
    return [...segmenter.segment(lines)]
      .map(({ segment }) => segment)
      .filter((segment) => segment.length === 2);
  });
}
