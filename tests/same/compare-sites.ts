/**
 * The net under a refactoring: says what readers and programs get otherwise from one build than from another.
 *
 * `npm run eval:same -- BEFORE AFTER [OLD=NEW …]`, two folders as `npm run build` writes them. `OLD=NEW` names what was
 * renamed on purpose, in paths and in texts alike (`/cascade/=/vertical/`): it is read as its new name on the side
 * of the old. Prints every difference and ends with 1 where there is one, with 2 where it is called wrongly.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import { outlinePage } from './outline-page.ts';

/** Names and bytes change with the code that made them; what is in the index is compared by its catalogue. */
const LEFT_OUT = /^(?:_astro\/|pagefind\/(?!catalogue|texts)|sitemap)/;
/** So many lines of a difference tell what it is. */
const SHOWN = 12;

const [before, after, ...pairs] = process.argv.slice(2);
if (
  !before ||
  !after ||
  pairs.some((pair) => !/^[^=]+=[^=]*$/.test(pair)) ||
  !isSite(before, after)
) {
  console.error('npm run eval:same -- BEFORE AFTER [OLD=NEW …]: two folders of finished sites');
  process.exit(2);
}
const renames = pairs.map((pair) => pair.split('=') as [string, string]);
const renamed = (text: string) =>
  renames.reduce((all, [old, now]) => all.replaceAll(old, now), text);

function isSite(...folders: string[]): boolean {
  return folders.every((folder) => existsSync(join(folder, 'index.html')));
}

/** Paths below a site under their names of today, with the names that they have there. */
function filesOf(site: string, name: (path: string) => string): Map<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.replace(/\/$/, '').length + 1))
    .filter((path) => !LEFT_OUT.test(path));
  return new Map(files.sort().map((path) => [name(`/${path}`).slice(1), join(site, path)]));
}

/** Kinds of lines of a file; of a page several, of any other file its own lines. */
function linesOf(path: string, text: string): [kind: string, lines: string[]][] {
  return path.endsWith('.html') ? Object.entries(outlinePage(text)) : [['lines', text.split('\n')]];
}

function compareFile(path: string, old: string, now: string): string[] {
  const [a, b] = [renamed(readFileSync(old, 'utf8')), readFileSync(now, 'utf8')];
  if (a === b) return [];
  const other = new Map(linesOf(path, b));
  return linesOf(path, a).flatMap(([kind, lines]) => {
    const changes = diffArrays(lines, other.get(kind) ?? []).filter(
      ({ added, removed }) => added || removed,
    );
    if (changes.length === 0) return [];
    const shown = changes.flatMap(({ added, value }) =>
      value.map((line) => `    ${added ? '+' : '-'} ${line.slice(0, 300)}`),
    );
    const left = shown.length - SHOWN;
    return [
      `${path}: ${kind}`,
      ...shown.slice(0, SHOWN),
      ...(left > 0 ? [`    … and ${left} more`] : []),
    ];
  });
}

const [then, now] = [filesOf(before, renamed), filesOf(after, (path) => path)];
const report = [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((path) => {
  const [old, young] = [then.get(path), now.get(path)];
  if (!old) return [`${path}: new`];
  return young ? compareFile(path, old, young) : [`${path}: gone`];
});
console.log(report.length > 0 ? report.join('\n') : `${then.size} files, no difference`);
process.exitCode = report.length > 0 ? 1 : 0;
