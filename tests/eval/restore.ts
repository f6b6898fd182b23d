/** `npm run eval:restore`: how well byte-shifted text is repaired, on sentences damaged for the purpose. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import * as OpenCC from 'opencc-js/cn2t';
import { countedSentences, createLanguage } from '../../src/ingest/byte-shift/language.ts';
import { read } from '../../src/ingest/read/decode.ts';
import { invented } from './restore/invented.ts';
import { sentencesOf } from './restore/sentences.ts';
import { type Trial, tryGarbles } from './restore/trial.ts';

/** Damages per kind of text; together the thousand that the figures are asked of. */
const COUNT = 250;

export interface NamedTrial {
  name: string;
  trial: Trial;
}

/**
 * Try the repair on the seeds, each sentence unknown to the model; on documents that the model was not made of,
 * as they are and in traditional characters, as most damaged text is; and on sentences of no document.
 *
 * @param root the project's folder
 */
export async function tryAll(root: string, count = COUNT, seed = 1): Promise<NamedTrial[]> {
  const seeds = await sentencesIn(join(root, 'seeds'));
  const others = await sentencesIn(join(root, 'tests/gold/unseen/seeds'));
  const traditional = OpenCC.Converter({ from: 'cn', to: 't' });
  return [
    { name: 'seeds', trial: tryGarbles(seeds, count, seed) },
    { name: 'other documents', trial: tryGarbles(others, count, seed + 1) },
    {
      name: 'other documents, traditional',
      trial: tryGarbles(others.map(traditional), count, seed + 2),
    },
    { name: 'invented sentences', trial: tryGarbles(invented, count, seed + 3) },
  ];
}

async function sentencesIn(folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => /\.txt$/u.test(name)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file))));
  return [...new Set(texts.flatMap((bytes) => sentencesOf(read(bytes).text)))];
}

/** Lay the counts out as a table; shares are of all damages of a row. */
export function describeTrials(trials: readonly NamedTrial[]): string {
  const head = [
    '',
    'total',
    'certain',
    'wrong',
    'likely',
    'wrong',
    'proposed',
    'wrong',
    'not read',
  ];
  const rows = trials.map(({ name, trial: { total, tallies } }) => {
    const { certain, likely, guess, none } = tallies;
    const counts = [certain, likely, guess].flatMap(({ exact, wrong }) => [exact, wrong]);
    return [name, total, ...counts, none.exact + none.wrong].map(String);
  });
  const sum = trials.reduce((all, { trial }) => all + trial.total, 0);
  const exact = (outcome: 'certain' | 'likely' | 'guess') =>
    trials.reduce((all, { trial }) => all + trial.tallies[outcome].exact, 0);
  const share = (count: number) => `${((100 * count) / sum).toFixed(1)}%`;
  return [
    ...[head, ...rows].map(([name = '', ...cells]) =>
      [name.padEnd(30), ...cells.map((cell) => cell.padStart(9))].join(''),
    ),
    `restored: ${share(exact('certain') + exact('likely'))}, and proposed rightly: ${share(exact('guess'))}`,
  ].join('\n');
}

const ms = (time: number) => `${time.toFixed(0)} ms`;

if (import.meta.main) {
  const begun = performance.now();
  createLanguage();
  const made = performance.now();
  const trials = await tryAll(process.cwd());
  const each = (performance.now() - made) / (trials.length * COUNT);
  console.log(describeTrials(trials));
  console.log(`a model of ${countedSentences().length} sentences and phrases: ${ms(made - begun)}`);
  console.log(`a damage made and read again: ${ms(each)}`);
  for (const { trial } of trials) {
    for (const { outcome, clean, repaired } of trial.mistakes)
      console.log(`${outcome}: ${clean}\n     -> ${repaired}`);
  }
}
