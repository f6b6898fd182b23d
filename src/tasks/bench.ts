/** `npm run bench`: how long the ingest takes, by number of documents and by size of one. */
import process from 'node:process';
import { readSeed } from '../ingest/html/read.ts';
import { ingest } from '../ingest/index.ts';
import { link } from '../ingest/link.ts';
import type { Document } from '../schema/document.ts';
import { createContext, digest, layOut } from './build-corpus.ts';
import { loadContent } from './content/index.ts';

const COUNTS = [10, 100, 1000];
const LARGE = 1_000_000;

const started = performance.now();
const { content } = await loadContent(process.cwd());
const context = createContext(content);
print('load content and compile the codebook', performance.now() - started);

const texts = [...content.seeds].map(([file, bytes]) => ({
  file,
  text: readSeed(file, bytes).text,
}));

/** The real seeds over and over, told apart by their digest. */
function manyDocuments(count: number): Document[] {
  return Array.from({ length: count }, (_, at) => {
    const { file, text } = texts[at % texts.length] ?? { file: '', text: '' };
    const sha256 = digest(new TextEncoder().encode(`${at}`));
    return ingest({ file, sha256, text, record: null }, context);
  });
}

manyDocuments(COUNTS[0] ?? 1);
for (const count of COUNTS) {
  const documents = measure(`ingest ${count} documents`, () => manyDocuments(count));
  measure(`link and lay out ${count} documents`, () => layOut(link(documents), content.themes));
}
const longest = texts.map(({ text }) => text).join('\n');
const large = longest.repeat(Math.ceil(LARGE / longest.length)).slice(0, LARGE);
measure(`ingest one text of ${LARGE} characters`, () =>
  ingest(
    { file: 'large.txt', sha256: digest(new Uint8Array()), text: large, record: null },
    context,
  ),
);
console.log(
  `${'peak memory'.padEnd(48)}${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(8)} MB`,
);

function measure<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  print(name, performance.now() - start);
  return result;
}

function print(name: string, milliseconds: number): void {
  console.log(`${name.padEnd(48)}${milliseconds.toFixed(0).padStart(8)} ms`);
}
