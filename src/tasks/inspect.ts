/**
 * `npm run -s inspect -- FILE`: the contract's JSON for any raw file, with no record, on standard output.
 * It writes nothing and accepts any text; only a file that cannot be read ends it with 1.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { readSeed } from '../ingest/html/read.ts';
import { ingest } from '../ingest/index.ts';
import type { Diagnostic } from '../schema/document.ts';
import { describeProblem } from '../schema/problem.ts';
import { createContext, digest } from './build-corpus.ts';
import { loadCodebook } from './content/index.ts';

const PROBLEMS = {
  empty: '文件是空的，或只有空白',
  binary: '文件不是文本（二进制，或编码无法识别）',
} as const;

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
  const { text, problem, undecodable } = readSeed(basename(path), bytes);
  const diagnostics: Diagnostic[] = [
    ...(problem ? [{ code: problem, message: PROBLEMS[problem], span: null }] : []),
    ...(undecodable > 0 && !problem
      ? [{ code: 'undecodable', message: `${undecodable} 个字节无法解码`, span: null }]
      : []),
  ];
  const document = ingest(
    { file: basename(path), sha256: digest(bytes), text, record: null, diagnostics },
    createContext(content),
  );
  const json = `${JSON.stringify(document, null, 2)}\n`;
  await new Promise<void>((resolve) => process.stdout.write(json, () => resolve()));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
