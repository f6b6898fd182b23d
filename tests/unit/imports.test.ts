import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What a room of src/ may import; a room's own files always. */
interface Rule {
  /** Rooms whose code it may use. */
  rooms: readonly string[];
  /** Rooms of which it may use the types alone. */
  types?: readonly string[];
  packages?: RegExp;
}

const EVERY_ROOM = [
  'schema',
  'corpus',
  'formats',
  'charts',
  'components',
  'elements',
  'search',
  'compare',
];
/** Shapes may be known where the code behind them may not be called. */
const SHAPES = ['schema', 'corpus', 'formats', 'charts'];

/** Who may import whom: arrows point one way. `astro:content` is for pages and content.config.ts only. */
const TABLE: { [room: string]: Rule } = {
  schema: { rooms: [], packages: /^zod$/ },
  text: { rooms: ['schema'] },
  ingest: {
    rooms: ['schema', 'text'],
    packages:
      /^(?:unified|remark-[a-z]+|(?:mdast|unist)(?:-util-[a-z-]+)?|yaml|parse5|opencc-js(?:\/.*)?|@node-rs\/jieba(?:\/dict\.js)?)$/,
  },
  // What is indexed and what is asked for are cut by the same code, hence `search`; the bench times `corpus`.
  tasks: { rooms: ['schema', 'text', 'ingest', 'search', 'corpus'], packages: /^(?!astro:)/ },
  corpus: { rooms: ['schema'], packages: /^d3(?:-[a-z]+)?$/ },
  formats: { rooms: ['schema'], packages: /^csv-stringify(?:\/sync)?$/ },
  charts: { rooms: [], types: ['schema'], packages: /^d3(?:-[a-z]+)?$/ },
  strings: { rooms: [], types: SHAPES },
  // Pagefind's own script lies in the finished site: its address is known at run time only.
  search: { rooms: ['strings'], types: SHAPES, packages: /^<script>$/ },
  // Runs in browsers: it knows what a cell is like, and cannot ask the corpus.
  compare: { rooms: ['strings'], types: SHAPES, packages: /^diff$/ },
  components: { rooms: ['charts', 'strings', 'text'], types: SHAPES, packages: /^astro\/types$/ },
  elements: {
    rooms: ['strings', 'search', 'compare'],
    types: SHAPES,
    packages: /^d3(?:-[a-z]+)?$/,
  },
  layouts: { rooms: ['components', 'elements', 'strings', 'styles'], types: SHAPES },
  pages: { rooms: [...EVERY_ROOM, 'layouts', 'strings', 'styles'], packages: /^(?!node:)/ },
  'content.config': { rooms: ['schema'], packages: /^astro[:/](?:content|loaders|zod)$/ },
};

/** Scripts of pages and components only call elements: nothing else is sent to browsers. */
const IN_BROWSERS: Rule = { rooms: ['elements'] };

interface Import {
  from: string;
  typeOnly: boolean;
}

/** Static, dynamic, re-exporting and type imports of a piece of TypeScript. */
function importsOf(code: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) found.push(fromDeclaration(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      found.push({ from: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from) found.push({ from: textOf(from), typeOnly: false });
    } else if (ts.isImportTypeNode(node)) {
      found.push({ from: node.argument.getText().slice(1, -1), typeOnly: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

function fromDeclaration(node: ts.ImportDeclaration): Import {
  const names = node.importClause?.namedBindings;
  const named = names && ts.isNamedImports(names) && !node.importClause?.name ? names.elements : [];
  const typeOnly =
    node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (named.length > 0 && named.every((name) => name.isTypeOnly));
  return { from: textOf(node.moduleSpecifier), typeOnly };
}

/** A specifier that is put together at run time is shown as it is written, and is no known package. */
function textOf(node: ts.Expression): string {
  return ts.isStringLiteralLike(node) ? node.text : `<${node.getText()}>`;
}

/** The front matter of an Astro file, which runs at build time, and its scripts, which run in browsers. */
function partsOfAstro(text: string): { frontMatter: string; scripts: string } {
  const [, frontMatter = ''] = /^---\r?\n([\s\S]*?)\n---/.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes = '', script = '']) => {
      const [, source] = /\bsrc="(\.[^"]+)"/.exec(attributes) ?? [];
      return source ? `import '${source}';` : script;
    },
  );
  return { frontMatter, scripts: scripts.join('\n;\n') };
}

function roomOf(path: string): string {
  const [, room = ''] = path.split('/');
  return room.replace(/\.ts$/, '');
}

/** Sentences about what the file at `path` may not import. */
function trespasses(path: string, text: string): string[] {
  const room = roomOf(path);
  const rule = TABLE[room];
  if (!rule) return [`${path}: "${room}" is no room of the house`];
  const { frontMatter, scripts } = path.endsWith('.astro')
    ? partsOfAstro(text)
    : { frontMatter: text, scripts: '' };
  return [
    ...importsOf(frontMatter).filter((wanted) => !mayImport(path, room, rule, wanted)),
    ...importsOf(scripts).filter((wanted) => !mayImport(path, room, IN_BROWSERS, wanted)),
  ].map(({ from }) => `${path} may not import ${from}`);
}

function mayImport(path: string, room: string, rule: Rule, { from, typeOnly }: Import): boolean {
  if (!from.startsWith('.')) {
    if (from === 'astro:content' && room !== 'pages' && room !== 'content.config') return false;
    return rule.packages?.test(from) ?? false;
  }
  const target = roomOf(normalize(join(dirname(path), from)).replaceAll('\\', '/'));
  if (target === room || rule.rooms.includes(target)) return true;
  return typeOnly && (rule.types ?? []).includes(target);
}

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /(?<!\.d)\.(?:ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .sort();

describe('the rooms of the house', () => {
  it('are found', () => {
    expect(files).toContain('src/ingest/read/seed.ts');
    expect(files).toContain('src/content.config.ts');
  });

  it('import only what the table lets them', () => {
    expect(files.flatMap((path) => trespasses(path, readFileSync(path, 'utf8')))).toEqual([]);
  });
});

describe('the table itself', () => {
  it.each([
    ['ingest reading the disk', 'src/ingest/read/seed.ts', "import { readFile } from 'node:fs';"],
    ['ingest knowing Astro', 'src/ingest/read/seed.ts', "import x from 'astro:content';"],
    ['ingest calling a task', 'src/ingest/a/b.ts', "export { x } from '../../tasks/check.ts';"],
    ['schema knowing the ingest', 'src/schema/x.ts', "type A = import('../ingest/index.ts').A;"],
    [
      'a chart parsing with the schema',
      'src/charts/x.ts',
      "import { document } from '../schema/document.ts';",
    ],
    ['corpus drawing', 'src/corpus/x.ts', "import { x } from '../charts/shading.ts';"],
    [
      'a page ingesting',
      'src/pages/x.astro',
      "---\nimport { x } from '../ingest/read/seed.ts';\n---\n<p />",
    ],
    ['a page loading a task late', 'src/pages/x.ts', "await import('../tasks/inspect.ts');"],
    [
      'a component asking for content',
      'src/components/X.astro',
      "---\nimport { getCollection } from 'astro:content';\n---\n",
    ],
    [
      'a script of a component asking the corpus',
      'src/components/X.astro',
      "<p /><script>import '../corpus/matrix.ts';</script>",
    ],
    ['a hidden specifier', 'src/elements/x.ts', "await import('../tasks/' + name);"],
    [
      'a script of a page asking for content',
      'src/pages/x.astro',
      "<script>import 'astro:content';</script>",
    ],
    ['a room that nobody planned', 'src/utils/x.ts', ''],
  ])('catches %s', (_what, path, text) => expect(trespasses(path, text)).toHaveLength(1));

  it.each([
    [
      'a chart knowing a shape',
      'src/charts/x.ts',
      "import type { Document } from '../schema/document.ts';",
    ],
    [
      'a component using the words',
      'src/components/a/X.astro',
      "---\nimport { t } from '../../strings.ts';\n---\n",
    ],
    [
      'a page asking for content',
      'src/pages/x.astro',
      "---\nimport { getEntry } from 'astro:content';\n---\n",
    ],
    ['a task reading the disk', 'src/tasks/x.ts', "import { readFile } from 'node:fs/promises';"],
  ])('lets pass %s', (_what, path, text) => expect(trespasses(path, text)).toEqual([]));
});
