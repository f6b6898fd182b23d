import { slug } from '../../schema/common.ts';
import type { Problem } from '../../schema/problem.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Read a text out of a file that may be wrong in other ways; null where there is none.
 *
 * @example textAt({ seed: { file: 'a.txt' } }, 'seed', 'file') // 'a.txt'
 */
export function textAt(raw: unknown, ...path: string[]): string | null {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = new Map(Object.entries(value)).get(key);
  }
  return typeof value === 'string' ? value : null;
}

/**
 * Check that the ids of files are their names. A file with the id of another is a copy of it: then the remedy must not
 * be to rename it, which would overwrite the original.
 *
 * @param files all files of one folder, in order
 * @example checkIds(themes)[0]?.message // 'the id "double" is not the name of the file'
 */
export function checkIds(files: readonly YamlFile<unknown>[]): Problem[] {
  const paths = new Set(files.map(({ file }) => file));
  const ids = files.map(({ raw }) => textAt(raw, 'id'));
  return files.flatMap(({ file, problem }, at) => {
    const id = ids[at] ?? null;
    const [, folder, name, ending] = /^(.*\/)([^/]*)(\.[a-z]+)$/su.exec(file) ?? [];
    if (id === null || id === name) return [];
    const rightful = `${folder}${id}${ending}`;
    const other = paths.has(rightful)
      ? rightful
      : files.find((_, index) => index !== at && ids[index] === id)?.file;
    const own = slug.safeParse(name).success
      ? `Write "id: ${name}"`
      : 'Name the file with lower-case letters, digits and single hyphens, and write that as its id';
    const fix = other
      ? `${own}, or take this file out; ${other} stays as it is.`
      : slug.safeParse(id).success
        ? `${own}, or rename the file to ${id}${ending}.`
        : `${own}.`;
    const message = other
      ? `the id "${id}" is already that of ${other}`
      : `the id "${id}" is not the name of the file`;
    return [problem(['id'], message, fix)];
  });
}
