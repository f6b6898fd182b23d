/**
 * Makes `src/ingest/restore/byte-shift/pairs.ts`, the data of the character model: run by hand when the seeds
 * have grown (`node src/tasks/garbles/build-model.ts`). It is made of the project's own texts and of the
 * two-character words that the platform's word segmenter (ICU) knows.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import writeFileAtomic from 'write-file-atomic';
import { symbolsOf } from '../../ingest/restore/byte-shift/language.ts';
import { countPairs, type Pairs, writePairs } from '../../ingest/restore/byte-shift/model.ts';
import { read } from '../../ingest/read.ts';
import { loadCodebook } from '../content/index.ts';
import { phrases } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

const TARGET = 'src/ingest/restore/byte-shift/pairs.ts';
/** Words are asked for only of characters that the texts use at least so often. */
const LEAST = 3;
const HAN = /^\p{Script=Han}$/u;

const root = process.cwd();
const { content } = await loadCodebook(root);
const files = (await readdir(join(root, 'seeds'))).sort();
const seeds = await Promise.all(files.map((file) => readFile(join(root, 'seeds', file))));
const sentences = [
  ...seeds.flatMap((bytes) => sentencesOf(read(bytes).text)),
  ...content.themes.map(({ definition }) => definition),
];

const counted: Pairs = new Map();
for (const sentence of new Set(sentences)) countPairs(symbolsOf(sentence), counted);

const words: Pairs = new Map();
addWords(dictionaryWords(charactersOf(sentences.join(''))));
addWords(phrases);
addWords(content.themes.flatMap(({ terms }) => Object.values(terms ?? {}).flat()).map(String));
addWords(content.regions.map(({ name }) => name));
for (const [before, nexts] of words) {
  for (const next of nexts.keys()) {
    if (counted.get(before)?.has(next)) nexts.delete(next);
    else nexts.set(next, 1);
  }
}

await writeFileAtomic(
  join(root, TARGET),
  `/**
 * Data of the character model, written by \`src/tasks/garbles/build-model.ts\`; see there.
 *
 * A line begins with a character; behind it stand those that follow it, with their counts where they are more
 * than 1. \`#\` is a digit, \`@\` a Latin letter, \`|\` the edge of a sentence.
 */

/** Pairs as they were counted in the texts. */
export const counted = \`
${writePairs(counted)}
\`;

/** Pairs that are words, or parts of names, and were not met in the texts. */
export const words = \`
${writePairs(words)}
\`;
`,
);

function addWords(list: Iterable<string>): void {
  for (const word of list) {
    const symbols = symbolsOf(word).filter((symbol) => HAN.test(symbol));
    for (const [at, next] of symbols.entries()) {
      const before = symbols[at - 1];
      if (before) words.set(before, (words.get(before) ?? new Map<string, number>()).set(next, 1));
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
