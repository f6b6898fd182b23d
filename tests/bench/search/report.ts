/** The figures as a person reads them. */
import type { Costs, Exactness, Spread } from './figures.ts';

/** What became of one contestant at one size. */
export interface Row {
  id: string;
  name: string;
  indexSeconds: number;
  indexBytes: number;
  indexFiles: number;
  costs: Costs;
  /** Of the answers that were measured. */
  exactness: Exactness;
  /** Of a contestant that looks up in several manners. */
  manners: { literal: Exactness; loose: Exactness } | null;
}

export interface Report {
  documents: number;
  places: number;
  characters: number;
  queries: number;
  sessions: number;
  seed: number;
  /** Processes that wanted a core, and cores: where others work besides, times are too long. */
  load: { before: number; after: number; cores: number };
  rows: (Row | { id: string; name: string; failed: string })[];
}

const kB = (bytes: number) => (bytes / 1000).toFixed(bytes < 9950 ? 1 : 0);
const bytesOf = (spread: Spread | null) =>
  spread ? `${kB(spread.median)} (${kB(spread.max)})` : '–';
const timesOf = (spread: Spread | null) =>
  spread ? [spread.median, spread.p95, spread.max].map((ms) => ms.toFixed(0)).join(' / ') : '–';
const share = (value: number) => value.toFixed(3);

const HEAD = [
  ...['', 'first query kB', 'following kB', 'cold ms', 'warm ms'],
  ...['P', 'R', 'exact', 'index s', 'MB', 'files'],
];

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function cellsOf(row: Report['rows'][number]): string[] {
  if ('failed' in row) return [row.name, `failed: ${row.failed}`, ...HEAD.slice(2).map(() => '')];
  const { costs, exactness } = { ...row, exactness: row.manners?.literal ?? row.exactness };
  return [
    row.name,
    bytesOf(costs.firstBytes),
    bytesOf(costs.followingBytes),
    timesOf(costs.cold),
    timesOf(costs.warm),
    share(exactness.precision),
    share(exactness.recall),
    `${exactness.exact}/${exactness.queries}`,
    row.indexSeconds.toFixed(1),
    (row.indexBytes / 1e6).toFixed(1),
    String(row.indexFiles),
  ];
}

/** Write the report of one size as a table in Markdown. */
export function toMarkdown(report: Report): string {
  const { documents, places, characters, queries, sessions, seed, load } = report;
  const busy = `load ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after, on ${load.cores} cores`;
  const about = `${places} places, ${(characters / 1e6).toFixed(2)} million characters; ${queries} queries of seed ${seed} in ${sessions} sessions; ${busy}`;
  return [
    `## ${documents} documents`,
    '',
    `${about}.`,
    '',
    line(HEAD),
    line(HEAD.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...report.rows.map((row) => line(cellsOf(row))),
    ...report.rows.flatMap((row) => ('failed' in row ? [] : notesOf(row))),
    '',
  ].join('\n');
}

/** What the table has no room for: where exactness fails, and queries without an answer. */
function notesOf({ name, manners, costs }: Row): string[] {
  const notes: string[] = [];
  if (manners) {
    const { loose, literal } = manners;
    notes.push(
      `${name}: P and R are of 逐字; as read by default ${share(loose.precision)} and ${share(loose.recall)}, exact ${loose.exact}/${loose.queries}.`,
    );
    for (const [manner, { inexact }] of Object.entries({ literal, loose })) {
      for (const { query, missed, wrong } of inexact.slice(0, 10)) {
        notes.push(`- ${manner} “${query}”: ${missed} missed, ${wrong} wrong`);
      }
    }
  }
  if (costs.failed.length > 0) {
    const [{ query, reason } = { query: '', reason: '' }] = costs.failed;
    notes.push(`${name}: ${costs.failed.length} queries failed, first “${query}”: ${reason}`);
  }
  return notes.length > 0 ? ['', ...notes] : [];
}

/** What is below every table: how it was measured. */
export const EXPLANATION = [
  'Bytes: median (most), all that is fetched but HTML, CSS and own scripts, packed as a host does. Times in the browser: median / p95 / max, from',
  'asking to the list with counts and ten excerpts. A session is a fresh browser: its first query is cold, the others follow and are warm.',
  'P and R: means over queries, by place (clause, heading, title), against a plain scan. Pagefind alone counts nothing by region, year or theme.',
].join('\n');

/** Say where the bytes and the time of a contestant go. */
export function detailsOf({ name, costs }: Row): string {
  const kinds = Object.entries(costs.firstByKind)
    .sort((a, b) => b[1] - a[1])
    .map(([kind, bytes]) => `${kind} ${kB(bytes)}`);
  const heavy = costs.heaviest.map(
    ({ query, first, bytes, places }) =>
      `${first ? 'first' : 'following'} “${query}” ${kB(bytes)} kB, ${places} places`,
  );
  const slow = costs.slowest.map(
    ({ query, milliseconds, places }) =>
      `“${query}” ${milliseconds.toFixed(0)} ms, ${places} places`,
  );
  return [
    `${name}`,
    `  first query, mean kB: ${kinds.join(', ')}`,
    `  heaviest: ${heavy.join('; ')}`,
    `  slowest of the warm: ${slow.join('; ')}`,
  ].join('\n');
}
