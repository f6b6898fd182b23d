/** `npm run bench:search -- 5 300 1000 5000`: the search beside others, by number of documents, in a real browser. */
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ingestAll } from '../../src/tasks/build-corpus.ts';
import { loadContent } from '../../src/tasks/content/index.ts';
import { type Arena, type Failed, type Measured, openArena } from './search/arena.ts';
import { asPlaces, type Contestant, type Decode } from './search/build/contestant.ts';
import { writeClients } from './search/clients.ts';
import { contestants } from './search/contestants.ts';
import { makeDocuments } from './search/documents.ts';
import { costs, exactness } from './search/figures.ts';
import { gatherMaterial } from './search/material.ts';
import { type Corpus, createCorpus, createScan, type Scan } from './search/places.ts';
import { drawQueries } from './search/queries.ts';
import { detailsOf, EXPLANATION, type Report, type Row, toMarkdown } from './search/report.ts';

const USAGE = `npm run bench:search -- [5 300 1000 5000] [--only=duidu,wider,pages,clauses,minisearch,scan]
  [--queries=208] [--sessions=26] [--seed=13] [--slower=1] [--details] [--json]`;
const SIZES = [5, 300];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    queries: { type: 'string', default: '208' },
    /** Fresh browsers: so many first queries are among all. */
    sessions: { type: 'string', default: '26' },
    seed: { type: 'string', default: '13' },
    /** So many times slower than this machine: a phone is 4 to 6. */
    slower: { type: 'string', default: '1' },
    details: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const started = performance.now();
const say = (what: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);

/** Whoever asked amiss is told how to ask. */
function stop(reason: string): never {
  console.error(`${reason}\n${USAGE}`);
  process.exit(1);
}

function chosen(): readonly Contestant[] {
  if (options.only === undefined) return contestants.filter(({ onDemand }) => !onDemand);
  return options.only.split(',').map((wanted) => {
    const one = contestants.find(({ id }) => id === wanted);
    return one ?? stop(`no contestant ${wanted}`);
  });
}

function positive(text: string): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : stop(`${text} is no number`);
}

/** The documents of this project, and behind them as many made ones as are wanted. */
async function corpusOf(): Promise<(count: number) => Corpus> {
  const root = process.cwd();
  const { content } = await loadContent(root);
  const { themes, regions } = content;
  const own = ingestAll(content);
  const material = gatherMaterial(root, { documents: own, themes, regions });
  return (count) => {
    const made = makeDocuments(Math.max(0, count - own.length), { material, themes, regions });
    return createCorpus({ documents: [...own.slice(0, count), ...made], themes, regions });
  };
}

/** Add up what lies in a folder. */
async function weigh(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.length };
}

/** Divide queries among sessions, as evenly as they go. */
function divide<T>(list: readonly T[], parts: number): T[][] {
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}

interface Task {
  corpus: Corpus;
  phrases: readonly string[];
  scans: { literal: Scan; loose: Scan };
  folder: string;
  arena: Arena;
}

async function compete(contestant: Contestant, task: Task): Promise<Row> {
  const { corpus, phrases, scans, arena } = task;
  const { id, name } = contestant;
  const folder = join(task.folder, id);
  await mkdir(folder);
  try {
    say(`${name}: index of ${corpus.documents.length} documents`);
    const before = performance.now();
    await contestant.build(corpus, folder);
    const indexSeconds = (performance.now() - before) / 1000;
    const decode = (await contestant.decoder?.(corpus, folder)) ?? asPlaces;
    const { bytes, files } = await weigh(folder);
    say(`${name}: indexed in ${indexSeconds.toFixed(1)} s; asked ${phrases.length} queries`);
    // Nobody counts the first: the host packs its files, the browser wakes.
    await arena.session(contestant, ['教育']);
    const results: (Measured | Failed)[] = [];
    for (const queries of divide(phrases, positive(options.sessions))) {
      results.push(...(await arena.session(contestant, queries)));
    }
    return {
      id,
      name,
      indexSeconds,
      indexBytes: bytes,
      indexFiles: files,
      costs: costs(results),
      exactness: exactnessOf(results, decode, scans.literal),
      manners: await mannersOf(contestant, decode, task),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function exactnessOf(results: readonly (Measured | Failed)[], decode: Decode, scan: Scan) {
  return exactness(
    results.map((result) => ({
      query: result.query,
      found: 'sent' in result ? decode(result.found) : [],
      expected: scan(result.query),
    })),
  );
}

async function mannersOf(
  contestant: Contestant,
  decode: Decode,
  { phrases, scans, arena }: Task,
): Promise<Row['manners']> {
  const of = async (manner: 'literal' | 'loose') => {
    const found = await arena.lookUp(contestant, phrases, manner);
    return (
      found &&
      exactness(
        phrases.map((query, at) => ({
          query,
          found: decode(found[at] ?? []),
          expected: scans[manner](query),
        })),
      )
    );
  };
  const literal = await of('literal');
  const loose = literal && (await of('loose'));
  return literal && loose && { literal, loose };
}

/** Of the last minute. */
const loadOf = () => loadavg()[0] ?? 0;

async function run(corpus: Corpus, rivals: readonly Contestant[]): Promise<Report> {
  const scans = { literal: createScan(corpus, 'literal'), loose: createScan(corpus, 'loose') };
  const seed = positive(options.seed);
  const count = positive(options.queries);
  const phrases = drawQueries(corpus, scans.literal, { count, seed }).map(({ phrase }) => phrase);
  const blocks = corpus.places.flatMap(({ record }) => record.blocks);
  const report: Report = {
    documents: corpus.documents.length,
    places: corpus.places.length,
    characters: blocks.reduce((sum, block) => sum + block.length, 0),
    queries: phrases.length,
    sessions: divide(phrases, positive(options.sessions)).length,
    seed,
    load: { before: loadOf(), after: 0, cores: availableParallelism() },
    rows: [],
  };
  const folder = await mkdtemp(join(tmpdir(), 'duidu-bench-'));
  let arena: Arena | undefined;
  try {
    await writeClients(folder, [...new Set(rivals.map(({ client }) => client))]);
    arena = await openArena(folder, positive(options.slower));
    for (const contestant of rivals) {
      const { id, name } = contestant;
      const task = { corpus, phrases, scans, folder, arena };
      const row = await compete(contestant, task).catch((error: unknown) => {
        say(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
        return { id, name, failed: String(error).split('\n')[0] ?? '' };
      });
      report.rows.push(row);
      if (options.details && !('failed' in row)) console.error(detailsOf(row));
    }
  } finally {
    await arena?.close();
    await rm(folder, { recursive: true, force: true });
  }
  report.load.after = loadOf();
  return report;
}

const rivals = chosen();
const sizes = positionals.length > 0 ? positionals.map(positive) : SIZES;
const corpus = await corpusOf();
const reports: Report[] = [];
for (const size of sizes) {
  const report = await run(corpus(size), rivals);
  reports.push(report);
  if (!options.json) console.log(toMarkdown(report));
}
if (options.json) console.log(JSON.stringify(reports, null, 2));
else console.log(EXPLANATION);
say('done');
