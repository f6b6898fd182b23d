/** Reads what a file of src/ imports: TypeScript, and Astro's front matter and scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As it is written; what is put together at run time as `<code>`. */
  from: string;
  /** Path below the project; null for a package. */
  file: string | null;
  typeOnly: boolean;
  /** It runs in browsers. */
  client: boolean;
}

/** Every file of src/ that can import, with its text. */
export function sources(): Map<string, string> {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  return new Map(files.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

/** List the imports of a file. */
export function importsOf(path: string, text: string): Import[] {
  const client = path.endsWith('.client.ts');
  if (!path.endsWith('.astro')) return importsIn(path, text, client);
  const { frontMatter, scripts } = partsOfAstro(text);
  return [...importsIn(path, frontMatter, false), ...importsIn(path, scripts, true)];
}

/** Static, dynamic, re-exporting and type imports of a piece of TypeScript. */
function importsIn(path: string, code: string, client: boolean): Import[] {
  const found: Import[] = [];
  const add = (from: string, typeOnly: boolean) => {
    const file = from.startsWith('.') ? normalize(join(dirname(path), from)) : null;
    found.push({ from, file: file?.replaceAll('\\', '/') ?? null, typeOnly, client });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(textOf(node.moduleSpecifier), isTypeOnly(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      add(textOf(node.moduleSpecifier), node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from) add(textOf(from), false);
    } else if (ts.isImportTypeNode(node)) add(node.argument.getText().slice(1, -1), true);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  const names = importClause?.namedBindings;
  const named = names && ts.isNamedImports(names) && !importClause.name ? names.elements : [];
  return (
    importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (named.length > 0 && named.every((name) => name.isTypeOnly))
  );
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
