/** Arrows between files, and between folders, of the ingest and the text room point one way. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/ingest.ts';

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

const ROOMS = ['src/ingest', 'src/text'];
const IMPORT = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

const files = ROOMS.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => normalize(join(room, file)).replaceAll('\\', '/')),
);

/** Types count too: who needs a shape must read the file it stands in. */
const betweenFiles: Arrows = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const targets = [...text.matchAll(IMPORT)].map(([, target = '']) =>
      normalize(join(dirname(file), target)).replaceAll('\\', '/'),
    );
    return [file, new Set(targets)];
  }),
);

/** Each folder by itself: one that stands in another is another. */
function betweenFolders(arrows: Arrows): Arrows {
  const found = new Map<string, Set<string>>();
  for (const [file, targets] of arrows) {
    const from = found.get(dirname(file)) ?? new Set();
    found.set(dirname(file), from);
    for (const target of targets) if (dirname(target) !== dirname(file)) from.add(dirname(target));
  }
  return found;
}

/** The first way that leads back to where it began; null where there is none. */
function findCircle(arrows: Arrows): string[] | null {
  const done = new Set<string>();
  const follow = (here: string, way: readonly string[]): string[] | null => {
    const seen = way.indexOf(here);
    if (seen >= 0) return [...way.slice(seen), here];
    if (done.has(here)) return null;
    for (const next of arrows.get(here) ?? []) {
      const circle = follow(next, [...way, here]);
      if (circle) return circle;
    }
    done.add(here);
    return null;
  };
  for (const start of arrows.keys()) {
    const circle = follow(start, []);
    if (circle) return circle;
  }
  return null;
}

/** Earlier ground, beside the text room: what each room of the ingest may know of the others. */
const GROUND: { [room: string]: readonly string[] } = {
  read: [],
  html: [],
  script: [],
  grammar: [],
  region: [],
  stringify: [],
  'byte-shift': ['script'],
  restore: ['byte-shift', 'script'],
  trim: ['grammar'],
  metadata: ['grammar'],
  outline: ['grammar'],
  annotate: ['region'],
  record: ['grammar', 'region'],
};

const roomOf = (file: string) => /^src\/ingest\/([^/]+)\//.exec(file)?.[1] ?? null;

describe('imports of the ingest and the text room', () => {
  it('make no circle of files', () => {
    expect(files).toContain('src/ingest/index.ts');
    expect(findCircle(betweenFiles)).toBeNull();
  });

  it('make no circle of folders', () => {
    expect(findCircle(betweenFolders(betweenFiles))).toBeNull();
  });

  it('lead from each stage to earlier ground alone', () => {
    const trespasses = files.flatMap((file) => {
      const room = roomOf(file);
      return [...(betweenFiles.get(file) ?? [])].filter((target) => {
        const other = target.startsWith('src/ingest/') ? (roomOf(target) ?? 'the walk') : room;
        return room !== null && other !== room && !GROUND[room]?.includes(other ?? '');
      });
    });
    expect(trespasses).toEqual([]);
    expect([...new Set(files.map(roomOf))].filter(Boolean).sort()).toEqual(
      Object.keys(GROUND).sort(),
    );
  });

  it('would be told from a circle', () => {
    const arrows = new Map([
      ['a/x.ts', new Set(['b/y.ts'])],
      ['b/y.ts', new Set(['c/z.ts'])],
      ['b/v.ts', new Set(['a/x.ts'])],
    ]);
    expect(findCircle(arrows)).toBeNull();
    expect(findCircle(betweenFolders(arrows))).toEqual(['a', 'b', 'a']);
  });
});
