/**
 * `npm run -s inspect -- FILE`: the contract's JSON for any raw file, with no record, on standard output.
 * It writes nothing and accepts any text; only a file that cannot be read ends it with 1.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { describeProblem } from '../schema/problem.ts';
import { createContext } from './build-corpus.ts';
import { loadCodebook } from './content/index.ts';
import { readRaw } from './raw-file.ts';

async function main([path]: string[]): Promise<number> {
  if (!path) {
    console.error('usage: npm run -s inspect -- FILE');
    return 1;
  }
  const bytes = await readFile(path).catch((error: Error) => error);
  if (bytes instanceof Error) {
    console.error(`${path}: ${bytes.message}. Give the path of a file that can be read.`);
    return 1;
  }
  const { content, problems } = await loadCodebook(process.cwd());
  for (const problem of problems) console.error(describeProblem(problem));
  if (problems.length > 0) return 1;
  const { document } = readRaw(basename(path), bytes, createContext(content));
  const json = `${JSON.stringify(document, null, 2)}\n`;
  await new Promise<void>((resolve) => process.stdout.write(json, () => resolve()));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
