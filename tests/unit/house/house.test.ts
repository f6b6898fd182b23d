/** The plan of the house: who imports whom, without circles; routes and files of a size that can be read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, sources } from './imports.ts';
import { withPicture } from './picture.ts';
import { ASKS_FOR_CONTENT, IN_BROWSERS, TABLE } from './table.ts';

/** `schema` of src/schema/x.ts, `content.config` of src/content.config.ts. */
const roomOf = (path: string) => (path.split('/')[1] ?? '').replace(/\.ts$/, '');
/** `matrix` of src/views/matrix/x.ts. */
const pageOf = (path: string) => path.split('/')[2] ?? '';

/** Sentences about what the file at `path` may not import. */
function trespasses(path: string, text: string): string[] {
  if (!TABLE[roomOf(path)]) return [`${path}: "${roomOf(path)}" is no room of the house`];
  return importsOf(path, text)
    .filter((wanted) => !mayImport(path, wanted))
    .map(({ from }) => `${path} may not import ${from}`);
}

function mayImport(path: string, wanted: Import): boolean {
  const { from, file, typeOnly, client } = wanted;
  const rule = TABLE[roomOf(path)];
  if (from === 'astro:content') return !client && ASKS_FOR_CONTENT.includes(path);
  if (file === null) return rule?.packages?.test(from) ?? false;
  const target = roomOf(file);
  const isOther = target === 'views' && roomOf(path) === 'views' && !isNear(path, file);
  if (isOther) return false;
  const known = target === roomOf(path) || (rule?.rooms.includes(target) ?? false);
  if (client && !typeOnly) {
    return known && (IN_BROWSERS.rooms.includes(target) || IN_BROWSERS.files.test(file));
  }
  return known || (typeOnly && (rule?.types?.includes(target) ?? false));
}

/** A page knows its own room and what all pages share; what is shared knows no page. */
const isNear = (path: string, file: string) =>
  pageOf(file) === pageOf(path) || pageOf(file) === 'shared';

const files = sources();

describe('the rooms of the house', () => {
  it('import only what the table lets them', () => {
    expect(files.size).toBeGreaterThan(300);
    expect([...files].flatMap(([path, text]) => trespasses(path, text))).toEqual([]);
  });

  it('have no circle of files', () => {
    const graph = new Map([...files].map(([path, text]) => [path, targetsOf(path, text)]));
    expect(circleIn(graph)).toEqual([]);
  });

  it('have no circle of folders', () => {
    expect(circleIn(foldersOf(files))).toEqual([]);
  });
});

/** Files that a file imports, types too: who needs a shape needs the room that has it. */
function targetsOf(path: string, text: string): string[] {
  return importsOf(path, text).flatMap(({ file }) => (file && files.has(file) ? [file] : []));
}

/** Rooms, and of views each page's: what is inside of one may be in any order. */
function folderOf(path: string): string {
  const [, room = '', page = ''] = path.split('/');
  return room === 'views' ? `views/${page}` : room;
}

function foldersOf(all: ReadonlyMap<string, string>): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const [path, text] of all) {
    const to = targetsOf(path, text).map(folderOf);
    const own = folderOf(path);
    graph.set(own, [...(graph.get(own) ?? []), ...to.filter((one) => one !== own)]);
  }
  return graph;
}

/** Name the members of the first circle that is found, from one of them back to it; nothing where there is none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): string[] => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return [];
    done.add(node);
    for (const next of graph.get(node) ?? []) {
      const circle = walk(next, [...way, node]);
      if (circle.length > 0) return circle;
    }
    return [];
  };
  for (const node of graph.keys()) {
    const circle = walk(node, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe('files', () => {
  const lengths = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }));

  it('fit on a few screens: 350 lines at most', () => {
    expect(lengths.filter(({ lines }) => lines > 350)).toEqual([]);
  });

  it('that are routes only say what is loaded and which view is drawn: 40 lines at most', () => {
    const routes = lengths.filter(({ path }) => path.startsWith('src/pages/'));
    expect(routes.filter(({ lines }) => lines > 40)).toEqual([]);
  });
});

/** What stands at the top: the rooms, and what tools want there. */
const TOP = [
  ...['content', 'public', 'seeds', 'src', 'tests'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'],
  ...['biome.json', 'vitest.config.ts', 'README.md', 'CHANGELOG.md', 'LICENSE'],
  // Made by the tools, and ignored.
  ...['node_modules', 'dist'],
];

it('nothing stands at the top of the house that does not belong there', () => {
  const there = readdirSync('.').filter((name) => !name.startsWith('.') && !name.endsWith('.log'));
  expect(there.filter((name) => !TOP.includes(name))).toEqual([]);
});

it('the picture in the README is that of the table', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toBe(withPicture(readme));
});

describe('the table itself', () => {
  it.each([
    ['ingest reading the disk', 'src/ingest/read.ts', "import { readFile } from 'node:fs';"],
    ['ingest knowing Astro', 'src/ingest/read.ts', "import x from 'astro:content';"],
    ['ingest calling a task', 'src/ingest/a/b.ts', "export { x } from '../../tasks/check.ts';"],
    ['schema knowing the ingest', 'src/schema/x.ts', "type A = import('../ingest/index.ts').A;"],
    ['a chart parsing', 'src/charts/x.ts', "import { document } from '../schema/document.ts';"],
    ['corpus drawing', 'src/corpus/x.ts', "import { x } from '../charts/shading.ts';"],
    ['a page ingesting', 'src/pages/x.astro', "---\nimport '../ingest/read.ts';\n---\n<p />"],
    ['a page loading a task late', 'src/pages/x.ts', "await import('../tasks/inspect.ts');"],
    ['a route asking for content', 'src/pages/x.astro', "---\nimport 'astro:content';\n---\n"],
    ['a view asking for content', 'src/views/a/X.astro', "---\nimport 'astro:content';\n---\n"],
    ["a page in another page's room", 'src/views/a/x.ts', "import type { X } from '../b/x.ts';"],
    ['the shared room knowing a page', 'src/views/shared/a/x.ts', "import '../../b/words.ts';"],
    ['a script asking the corpus', 'src/views/a/x.client.ts', "import '../../corpus/matrix.ts';"],
    [
      'a script taking a model along',
      'src/views/a/X.astro',
      "<p /><script>import './model.ts';</script>",
    ],
    ['a hidden specifier', 'src/views/a/x.client.ts', "await import('../tasks/' + name);"],
    ['a room that nobody planned', 'src/utils/x.ts', ''],
  ])('catches %s', (_what, path, text) => expect(trespasses(path, text)).toHaveLength(1));

  it.each([
    [
      'a chart knowing a shape',
      'src/charts/x.ts',
      "import type { D } from '../schema/document.ts';",
    ],
    ['a view using its words', 'src/views/a/X.astro', "---\nimport './words.ts';\n---\n"],
    [
      'a view using what is shared',
      'src/views/a/X.astro',
      "---\nimport '../shared/b/x.ts';\n---\n",
    ],
    ['a script knowing a shape', 'src/views/a/x.client.ts', "import type { X } from './model.ts';"],
    ['a script with its sheet', 'src/views/a/x.client.ts', "import css from './x.css?inline';"],
    ['a script comparing', 'src/views/a/x.client.ts', "import '../../compare/align.ts';"],
    ['a task reading the disk', 'src/tasks/x.ts', "import { readFile } from 'node:fs/promises';"],
  ])('lets pass %s', (_what, path, text) => expect(trespasses(path, text)).toEqual([]));

  it('finds circles of three', () => {
    const graph = { a: ['b'], b: ['c'], c: ['a'], d: [] };
    expect(circleIn(new Map(Object.entries(graph)))).toEqual(['a', 'b', 'c', 'a']);
    expect(circleIn(new Map(Object.entries({ ...graph, c: [] })))).toEqual([]);
  });
});
