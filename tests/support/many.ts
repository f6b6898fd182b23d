/** A corpus of as many documents as wanted, made from the real and the invented texts of this repository. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Region } from '../../src/schema/region.ts';

const root = join(import.meta.dirname, '../..');
const FOLDERS = ['seeds', 'tests/gold/unseen/seeds', 'tests/gold/blind/seeds'];
const STAGES = [
  ['preschool', 'primary', 'junior-secondary', 'senior-secondary', 'special'],
  ['primary', 'junior-secondary'],
  ['preschool', 'primary', 'junior-secondary', 'senior-secondary', 'secondary-vocational'],
  ['junior-secondary', 'senior-secondary'],
];
/** Every so many lines one is left out, a different one in each document. */
const EVERY = 9;

/**
 * Write seeds and records of invented documents into a copy of the project; its own stay.
 *
 * The documents stand in cities and counties of all provinces, a city before its counties, so that some regions have
 * the region above them in the corpus. Which text stands where depends on the count alone.
 *
 * @param folder of a project as `copyProject` makes it
 */
export function writeManyDocuments(folder: string, count: number): void {
  const texts = FOLDERS.flatMap((name) =>
    readdirSync(join(root, name))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => readFileSync(join(root, name, file), 'utf8')),
  );
  const regions = parse(readFileSync(join(root, 'content/regions.yaml'), 'utf8')) as Region[];
  const named = namesOf(regions);
  const places = regions.filter(({ level }) => level === 'city' || level === 'county');
  const step = Math.max(1, Math.floor(places.length / count));
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  for (let at = 0; at < count; at++) {
    // Neighbours in the list are a city and its counties.
    const place = places[(Math.floor(at / 4) * 4 * step + (at % 4)) % places.length];
    if (place)
      writeOne(
        folder,
        at,
        place,
        (texts[at % texts.length] ?? '').replace(named, place.name.slice(0, -1)),
      );
  }
}

/** Names of places that the texts of the corpus speak of; each document has its own instead. */
function namesOf(regions: readonly Region[]): RegExp {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const names = readdirSync(join(root, 'content/records')).flatMap((file) => {
    const record = parse(readFileSync(join(root, 'content/records', file), 'utf8'));
    const own = byId.get(record.region?.id);
    const above = byId.get(own?.parent ?? '');
    return [own, above].flatMap((one) => (one && one.level !== 'province' ? [one.name] : []));
  });
  return new RegExp(`(?:${names.map((name) => name.slice(0, -1)).join('|')})(?=市|区)`, 'g');
}

function writeOne(folder: string, at: number, place: Region, model: string): void {
  const year = 2021 + (at % 5);
  const id = `${place.id}-${year}-made${at}`;
  const text = model
    .split('\n')
    .filter((_, line) => line < 3 || (line + at) % EVERY !== 0)
    // However many texts there are, no two documents are the same.
    .concat(`抄送：虚构的第${at + 1}号单位。`)
    .join('\n');
  const file = `${id}.txt`;
  writeFileSync(join(folder, 'seeds', file), text);
  const record = {
    id,
    seed: { file, sha256: createHash('sha256').update(text).digest('hex') },
    region: { id: place.id, certainty: 'stated', evidence: '虚构。' },
    stages: STAGES[at % STAGES.length],
    source: { kind: 'official', url: null, retrieved: null, evidence: '虚构。' },
    completeness: { state: at % 7 === 0 ? 'truncated-tail' : 'complete', evidence: '虚构。' },
    added: '2026-01-01',
    metadata: { years: { from: year, to: year } },
  };
  // JSON is YAML.
  writeFileSync(join(folder, 'content/records', `${id}.yaml`), JSON.stringify(record, null, 2));
}
