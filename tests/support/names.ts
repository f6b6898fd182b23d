/** The names of a built site: what they are, and whether each leads to something that is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameEntry } from '../../src/search/names/entry.ts';
import type { Best, NameHead, NamePage } from '../../src/search/names/files.ts';

/** Read a file of the names of a site, `head`. */
export const readNames = <T>(dist: string, file: string): T =>
  JSON.parse(readFileSync(join(dist, 'names', `${file}.json`), 'utf8')) as T;

/** Gather all that has a name on a site. */
export function namesOf(dist: string): NameEntry[] {
  const head = readNames<NameHead>(dist, 'head');
  const pages = head.pages.map((_, at) => readNames<NamePage>(dist, `${head.folder}/${at}`));
  const best = head.best.flatMap((_, at) => readNames<Best[]>(dist, `${head.folder}/best-${at}`));
  return [...pages, ...best.map(([, page]) => page)].flatMap((page) => page.entries);
}

/**
 * Say of every address that names lead to what is wrong with it; nothing where a reader arrives.
 *
 * @param base the path that the site lives under, with a closing `/`
 */
export function nameFaults(dist: string, base: string): string[] {
  const texts = new Map<string, string>();
  const textOf = (file: string) => {
    const text = texts.get(file) ?? readFileSync(file, 'utf8');
    texts.set(file, text);
    return text;
  };
  const faultOf = (href: string): string[] => {
    const { pathname, hash } = new URL(href, 'http://site.invalid');
    const file = join(dist, pathname.slice(base.length), 'index.html');
    if (!pathname.startsWith(base) || !existsSync(file)) return [`${href} is no page`];
    const id = decodeURIComponent(hash.slice(1));
    return id === '' || textOf(file).includes(` id="${id}"`) ? [] : [`${href} is no place`];
  };
  const hrefs = new Set(
    namesOf(dist).flatMap(({ href, places = [] }) => [href, ...places.map((one) => one.href)]),
  );
  return [...hrefs].flatMap(faultOf);
}
