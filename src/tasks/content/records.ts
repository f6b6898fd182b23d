import type { Problem } from '../../schema/problem.ts';
import { type Record, record as shape } from '../../schema/record.ts';
import { checkCorrections } from './corrections.ts';
import { byName, readFolder } from './disk.ts';
import { digestOf } from './seeds.ts';
import { suggest } from './suggest.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** What a record is checked against. */
export interface Known {
  seeds: ReadonlyMap<string, Uint8Array>;
  /** Ids of all regions; empty where the tree could not be read, and then no region is called unknown. */
  regions: readonly string[];
  /** `theme/topic` of all core themes, ids of further ones; empty where the themes could not be read. */
  labels: readonly string[];
}

/**
 * Read all records in the order of their ids and check them against the seeds and the regions.
 *
 * @example (await loadRecords('.', known)).records[0]?.id // 'haicang-2023-education'
 */
export async function loadRecords(
  root: string,
  known: Known,
): Promise<{ records: Record[]; problems: Problem[] }> {
  const { files, problems } = await readFolder(root, 'content/records');
  const records: Record[] = [];
  const ids = new Map<string, string>();
  const claims = new Map<string, string>();
  let unreadable = false;
  for (const { name, file, bytes } of files) {
    if (!name.endsWith('.yaml')) {
      const fix = 'Name it <document>.yaml.';
      problems.push({ file, place: null, message: 'is no record', fix });
      continue;
    }
    const yaml = readYaml(file, new TextDecoder().decode(bytes), shape);
    problems.push(...yaml.problems);
    unreadable ||= yaml.raw === undefined;
    problems.push(...checkId(yaml, name.replace(/\.yaml$/, ''), ids));
    problems.push(...checkSeed(yaml, known.seeds, claims));
    if (!yaml.value) continue;
    problems.push(...checkRegion(yaml.value, yaml, known.regions));
    const seed = known.seeds.get(yaml.value.seed.file);
    if (seed) problems.push(...checkCorrections(yaml.value, yaml, seed, known.labels));
    records.push(yaml.value);
  }
  // A record that is no YAML may be the one of any seed: only where all could be read is one missing.
  if (!unreadable) problems.push(...unclaimed(known.seeds, claims));
  records.sort((a, b) => byName(a.id, b.id));
  return { records, problems };
}

/** A record that is wrong in other ways still has an id, a seed and a digest: they are read from what it says. */
function textAt(raw: unknown, ...path: string[]): string | null {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = new Map(Object.entries(value)).get(key);
  }
  return typeof value === 'string' ? value : null;
}

function checkId(
  { file, raw, place }: YamlFile<Record>,
  name: string,
  ids: Map<string, string>,
): Problem[] {
  const id = textAt(raw, 'id');
  if (id === null) return [];
  const problems: Problem[] = [];
  const report = (message: string, fix: string) =>
    problems.push({ file, place: place(['id']), message, fix });
  if (id !== name) {
    const fix = `Write "id: ${name}", or rename the file to ${id}.yaml.`;
    report(`the id "${id}" is not the name of the file`, fix);
  }
  const other = ids.get(id);
  if (other) report(`the id "${id}" is already that of ${other}`, 'Give one of the two a new id.');
  ids.set(id, file);
  return problems;
}

function checkSeed(
  { file, raw, place }: YamlFile<Record>,
  seeds: ReadonlyMap<string, Uint8Array>,
  claims: Map<string, string>,
): Problem[] {
  const seed = textAt(raw, 'seed', 'file');
  if (seed === null) return [];
  const bytes = seeds.get(seed);
  const problems: Problem[] = [];
  const report = (key: string, message: string, fix: string) =>
    problems.push({ file, place: place(['seed', key]), message, fix });
  if (!bytes) {
    const fix = suggest(seed, [...seeds.keys()], 'the name of a file in seeds/');
    report('file', `its seed seeds/${seed} does not exist`, fix);
    return problems;
  }
  const other = claims.get(seed);
  if (other) {
    report('file', `the seed ${seed} already has the record ${other}`, 'Keep one of the two.');
  }
  claims.set(seed, file);

  const stated = textAt(raw, 'seed', 'sha256');
  const actual = digestOf(bytes);
  if (stated !== null && stated !== actual) {
    const message = `the seed ${seed} has changed: the record says ${stated}, the file is ${actual}`;
    report(
      'sha256',
      message,
      'Restore the seed; only if the new text is right, put its digest here.',
    );
  }
  return problems;
}

function checkRegion(
  { region }: Record,
  { file, place }: YamlFile<Record>,
  regions: readonly string[],
): Problem[] {
  if (!region || regions.length === 0 || regions.includes(region.id)) return [];
  const fix = suggest(region.id, regions, 'an id of content/regions.yaml');
  const message = `the region "${region.id}" does not exist`;
  return [{ file, place: place(['region', 'id']), message, fix }];
}

function unclaimed(
  seeds: ReadonlyMap<string, Uint8Array>,
  claims: ReadonlyMap<string, string>,
): Problem[] {
  return [...seeds]
    .filter(([name]) => !claims.has(name))
    .map(([name, bytes]) => ({
      file: `seeds/${name}`,
      place: null,
      message: 'the seed has no record',
      fix: `Run "npm run add -- seeds/${name}", or write content/records/<document>.yaml with seed.file "${name}" and seed.sha256 "${digestOf(bytes)}".`,
    }));
}
