/** `npm run bench`: how long the ingest takes, by number of documents, by size of one, and for hostile ones. */
import process from 'node:process';
import { findSharedText } from '../../src/compare/shared-text/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import { link } from '../../src/ingest/link.ts';
import { readSeed } from '../../src/ingest/read/seed.ts';
import type { Document } from '../../src/schema/document.ts';
import { createContext, layOut } from '../../src/tasks/build-corpus.ts';
import { loadContent } from '../../src/tasks/content/index.ts';
import { digest } from '../../src/tasks/digest.ts';
import { timeAnnotation } from './annotation.ts';
import { collectExpressions, timeExpression } from './expressions.ts';
import { shapes, units } from './shapes.ts';
import { copies, variations } from './shared-text.ts';

const COUNTS = [10, 100, 1000];
/** Documents that are annotated and no more. */
const ANNOTATED = [100, 1000, 5000];
const LARGE = 1_000_000;
const HOSTILE = [10_000, 20_000];
const SLOWEST = 8;
/** What each regular expression is given. */
const HOSTILE_EXPRESSION = 10_000;
/** Of Chinese characters, which take three bytes each. */
const MEGABYTE = 333_333;

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

const originals = manyDocuments(COUNTS[0] ?? 1);
const real = originals.slice(0, texts.length);
measureAnnotation(real);
for (const count of COUNTS) {
  const documents = measure(`ingest ${count} documents`, () => manyDocuments(count));
  measure(`link and lay out ${count} documents`, () => layOut(link(documents), content.themes));
}
const longest = texts.map(({ text }) => text).join('\n');
const large = longest.repeat(Math.ceil(LARGE / longest.length)).slice(0, LARGE);
measure(`ingest one text of ${LARGE} characters`, () => ingestOne(large));
measureSharedText();
measureHostile();
measureExpressions();
console.log(
  `${'peak memory'.padEnd(48)}${(process.resourceUsage().maxRSS / 1024).toFixed(0).padStart(8)} MB`,
);

function ingestOne(text: string): Document {
  const sha256 = digest(new Uint8Array());
  return ingest({ file: 'large.txt', sha256, text, record: null }, context);
}

/** Twice the documents should take twice the time: the time of one stays what it is. */
function measureAnnotation(documents: readonly Document[]): void {
  for (const count of ANNOTATED) {
    const { sentences, milliseconds } = timeAnnotation(documents, count, context);
    print(`annotate ${count} documents, ${sentences} sentences`, milliseconds);
    print('  a thousand of them', (milliseconds / count) * 1000);
  }
}

/** Documents that share much, and the worst of that kind: documents that are all equal. */
function measureSharedText(): void {
  const most = Math.max(...COUNTS);
  for (const [kind, make] of Object.entries({ varied: variations, equal: copies })) {
    const documents = make(real, most);
    const { passages: runs } = measure(`shared text of ${most} documents, ${kind}`, () =>
      findSharedText({ documents, national: content.national }),
    );
    console.log(`  ${runs.length} runs`);
  }
}

/** Every trick at one size and at twice of it; then the slowest of them at a megabyte. */
function measureHostile(): void {
  const [size = 0, twice = 0] = HOSTILE;
  const results = shapes.map(({ name, make }) => ({
    name,
    make,
    once: timeOf(make(size)),
    again: timeOf(make(twice)),
  }));
  const slowest = results.toSorted((a, b) => b.again - a.again).slice(0, SLOWEST);
  for (const { name, make, once, again } of slowest) {
    console.log(`hostile: ${name}`);
    print(`  ${size} characters`, once);
    print(`  ${twice} characters`, again);
    print('  1 MB', timeOf(make(MEGABYTE)));
  }
}

/** Every regular expression that the ingest used on the seeds and on every trick, the slowest of them by name. */
function measureExpressions(): void {
  const expressions = collectExpressions(() => {
    for (const { text } of texts) ingestOne(text);
    for (const { make } of shapes) ingestOne(make(HOSTILE_EXPRESSION / 10));
  });
  const results = expressions.map((one) => ({
    one,
    ...timeExpression(one, units, HOSTILE_EXPRESSION),
  }));
  const slowest = results.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
  console.log(
    `${expressions.length} regular expressions, each on ${HOSTILE_EXPRESSION} hostile characters; the slowest:`,
  );
  for (const { one, milliseconds, unit, size } of slowest) {
    const what = `${size} of ${JSON.stringify(unit.slice(0, 8))}`;
    print(`  ${what} for /${one.source.slice(0, 20)}`, milliseconds);
  }
}

/** The best of three: what the machine does besides is no property of the text. */
function timeOf(text: string): number {
  const times = Array.from({ length: text.length > 100_000 ? 1 : 3 }, () => {
    const start = performance.now();
    ingestOne(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

function measure<T>(name: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  print(name, performance.now() - start);
  return result;
}

function print(name: string, milliseconds: number): void {
  console.log(`${name.padEnd(48)}${milliseconds.toFixed(0).padStart(8)} ms`);
}
