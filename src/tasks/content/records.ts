import type { Problem } from '../../schema/problem.ts';
import { type Record, record as shape } from '../../schema/record.ts';
import { compareText } from '../../text/compare-text.ts';
import { digest } from '../digest.ts';
import { checkCorrections } from './corrections.ts';
import { checkDays } from './days.ts';
import { readFolder } from './disk.ts';
import { checkIds, textAt } from './ids.ts';
import { suggest } from './suggest.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** What a record is checked against. */
export interface Known {
  seeds: ReadonlyMap<string, Uint8Array>;
  /** Ids of all regions; empty where the tree could not be read, and then no region is called unknown. */
  regions: readonly string[];
  /** `theme/topic` of all core themes, ids of secondary ones; empty where the themes could not be read. */
  labels: readonly string[];
  /** `YYYY-MM-DD`, what lies beyond is in the future; null where no day is. */
  today: string | null;
}

/**
 * Read all records in the order of their ids and check them against the seeds and the regions.
 *
 * `complete` where each is of the right shape, so that others can be checked against their ids.
 *
 * @example (await loadRecords('.', known)).records[0]?.id // 'haicang-2023-education'
 */
export async function loadRecords(
  root: string,
  known: Known,
): Promise<{ records: Record[]; complete: boolean; problems: Problem[] }> {
  const kind = { ending: '.yaml', is: 'record' };
  const { files, problems } = await readFolder(root, 'content/records', kind);
  const read = files.map(({ file, bytes }) => readYaml(file, bytes, shape));
  const allRead = problems.length === 0 && read.every(({ raw }) => raw !== undefined);
  problems.push(...checkIds(read));
  const records: Record[] = [];
  const claims = claimsOf(read);
  for (const yaml of read) {
    problems.push(...yaml.problems);
    problems.push(...checkSeed(yaml, known.seeds, claims));
    if (!yaml.value) continue;
    problems.push(...checkRegion(yaml.value, yaml, known.regions));
    problems.push(...checkDays(yaml.value, yaml, known.today));
    const seed = known.seeds.get(yaml.value.seed.file);
    if (seed) problems.push(...checkCorrections(yaml.value, yaml, seed, known.labels));
    records.push(yaml.value);
  }
  // A record that is no YAML may be the one of any seed: only where all could be read is one missing.
  if (allRead) problems.push(...unclaimed(known.seeds, claims));
  records.sort((a, b) => compareText(a.id, b.id));
  return { records, complete: allRead && records.length === read.length, problems };
}

/** Which record each seed belongs to: one that is named after its id goes before a copy of it. */
function claimsOf(read: readonly YamlFile<Record>[]): Map<string, YamlFile<Record>> {
  const claims = new Map<string, YamlFile<Record>>();
  const isOriginal = ({ file, raw }: YamlFile<Record>) =>
    file.endsWith(`/${textAt(raw, 'id')}.yaml`);
  for (const yaml of read) {
    const seed = textAt(yaml.raw, 'seed', 'file');
    const other = seed === null ? undefined : claims.get(seed);
    if (seed !== null && (!other || (isOriginal(yaml) && !isOriginal(other))))
      claims.set(seed, yaml);
  }
  return claims;
}

function checkSeed(
  { file, raw, problem }: YamlFile<Record>,
  seeds: ReadonlyMap<string, Uint8Array>,
  claims: ReadonlyMap<string, YamlFile<Record>>,
): Problem[] {
  const seed = textAt(raw, 'seed', 'file');
  if (seed === null) return [];
  const bytes = seeds.get(seed);
  const problems: Problem[] = [];
  const report = (key: string, message: string, fix: string) =>
    problems.push(problem(['seed', key], message, fix));
  if (!bytes) {
    const fix = suggest(seed, [...seeds.keys()], 'the name of a file in seeds/');
    report('file', `its seed seeds/${seed} does not exist`, fix);
    return problems;
  }
  const other = claims.get(seed);
  // Of a copy it was said already that it is one.
  if (other && other.file !== file && textAt(other.raw, 'id') !== textAt(raw, 'id')) {
    const message = `the seed ${seed} already has the record ${other.file}`;
    report('file', message, 'Name the seed of this record, or take one of the two out.');
  }

  const stated = textAt(raw, 'seed', 'sha256');
  const actual = digest(bytes);
  if (stated !== null && stated !== actual) {
    const message = `the seed ${seed} has changed: the record says ${stated}, the file is ${actual}`;
    const fix = 'Restore the seed; only if the new text is right, put its digest here.';
    report('sha256', message, fix);
  }
  return problems;
}

function checkRegion(
  { region }: Record,
  { problem }: YamlFile<Record>,
  regions: readonly string[],
): Problem[] {
  if (!region || regions.length === 0 || regions.includes(region.id)) return [];
  const fix = suggest(region.id, regions, 'an id of content/regions.yaml');
  return [problem(['region', 'id'], `the region "${region.id}" does not exist`, fix)];
}

const NOTHING = new Uint8Array();

function unclaimed(
  seeds: ReadonlyMap<string, Uint8Array>,
  claims: ReadonlyMap<string, unknown>,
): Problem[] {
  const digests = new Set([...claims.keys()].map((name) => digest(seeds.get(name) ?? NOTHING)));
  return (
    [...seeds]
      // What has the bytes of a seed with a record is a second copy of it, and said to be one.
      .filter(([name, bytes]) => !claims.has(name) && !digests.has(digest(bytes)))
      .map(([name, bytes]) => ({
        file: `seeds/${name}`,
        place: null,
        message: 'the seed has no record',
        fix: `Run "npm run add -- seeds/${name}", or write content/records/<document>.yaml with seed.file "${name}" and seed.sha256 "${digest(bytes)}".`,
      }))
  );
}
