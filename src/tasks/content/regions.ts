import type { Problem } from '../../schema/problem.ts';
import { type Region, regions as shape } from '../../schema/region.ts';
import { readOne } from './disk.ts';
import { suggest } from './suggest.ts';
import { nowhere, readYaml, type YamlFile } from './yaml.ts';

const FILE = 'content/regions.yaml';

/**
 * Read the tree of regions: ids and codes are unique, and every parent is a region of a higher level.
 *
 * @example (await loadRegions('.')).regions[0] // { id: 'beijing', code: '110000', name: '北京市', level: 'province', parent: null }
 */
export async function loadRegions(
  root: string,
): Promise<{ regions: Region[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const bytes = await readOne(root, FILE, problems);
  if (!bytes) return { regions: [], problems };
  const plain = readPlain(bytes);
  if (plain && checkTree(plain, nowhere(FILE)).length === 0) {
    return { regions: plain, problems };
  }
  const yaml = readYaml(FILE, bytes, shape);
  problems.push(...yaml.problems);
  if (yaml.value) problems.push(...checkTree(yaml.value, yaml.problem));
  return { regions: yaml.value ?? [], problems };
}

/** An entry as this file writes them; no word of it means anything else to YAML. */
const ENTRY =
  /^- \{ id: (?!null|true|false)([a-z][a-z-]{0,60}), code: "(\d{6})", name: (\p{Script=Han}{2,20}), level: ([a-z]{1,20}), parent: (?!true|false)([a-z][a-z-]{0,60}) \}$/u;

const COMMENT = /^#[^\p{Cc}\p{Cf}\ufffd]{0,400}$/u;

/** Read a file of nothing but such lines and comments, which takes YAML half a second; null where it holds more. */
function readPlain(bytes: Uint8Array): Region[] | null {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const entries = lines.filter((line) => line !== '' && !COMMENT.test(line));
  const found = entries.map((line) => {
    const [, id, code, name, level, parent] = ENTRY.exec(line) ?? [];
    return { id, code, name, level, parent: parent === 'null' ? null : parent };
  });
  // YAML decides what a file without entries is.
  return found.length > 0 ? (shape.safeParse(found).data ?? null) : null;
}

function checkTree(regions: readonly Region[], problem: YamlFile<Region[]>['problem']): Problem[] {
  const problems: Problem[] = [];
  const report = (index: number, key: keyof Region, message: string, fix: string) =>
    problems.push(problem([index, key], message, fix));
  const byId = new Map<string, Region>();
  const byCode = new Map<string, Region>();

  regions.forEach((region, index) => {
    const { id, code, name } = region;
    const sameId = byId.get(id);
    if (sameId) {
      const fix = `Give ${name} another id, such as "${id}-${region.parent ?? code}".`;
      report(index, 'id', `the id "${id}" is already that of ${sameId.name}`, fix);
    }
    const sameCode = byCode.get(code);
    if (sameCode) {
      const fix = 'Look its GB/T 2260 code up.';
      report(index, 'code', `the code ${code} is already that of ${sameCode.name}`, fix);
    }
    byId.set(id, region);
    byCode.set(code, region);
  });

  const ids = [...byId.keys()];
  regions.forEach((region, index) => {
    if (region.parent === null) return;
    const parent = byId.get(region.parent);
    if (!parent) {
      const message = `${region.name} has the parent "${region.parent}", which does not exist`;
      report(index, 'parent', message, suggest(region.parent, ids, 'the id of a region'));
    } else if (RANK[parent.level] >= RANK[region.level]) {
      const message = `${region.name} (${region.level}) cannot stand under ${parent.name} (${parent.level})`;
      report(index, 'parent', message, 'Name a region of a higher level.');
    }
  });
  return problems;
}

const RANK: { [level in Region['level']]: number } = {
  national: 0,
  province: 1,
  city: 2,
  county: 3,
};
