/** Where the frame of every page leads: the map of the site, a line for each page, in groups. */
import type { Theme } from '../schema/theme.ts';
import { address } from './address.ts';
import { chrome } from './chrome.ts';

export interface NavigationLine {
  name: string;
  href: string;
}

export interface NavigationGroup {
  id: keyof typeof chrome.groups;
  name: string;
  lines: readonly NavigationLine[];
}

/**
 * List the groups of pages: a menu each in the header, a column each in the footer.
 *
 * @param themes all of them; the core ones are named
 * @param hasFeed none is written where the site does not know its address
 * @example mapOf(themes, true)[1]?.lines[0] // { name: '矩阵', href: '/matrix/' }
 */
export function mapOf(
  themes: readonly Pick<Theme, 'id' | 'name' | 'kind'>[],
  hasFeed: boolean,
): NavigationGroup[] {
  const core = themes.filter(({ kind }) => kind === 'core');
  const feed = { name: chrome.feed, href: address.feed() };
  return [
    group('themes', [
      ...core.map(({ id, name }) => ({ name, href: address.theme(id) })),
      { name: chrome.allThemes, href: address.themes() },
    ]),
    group('compare', [
      { name: chrome.matrix, href: address.matrix() },
      { name: chrome.compare, href: address.compare() },
      { name: chrome.targets, href: address.targets() },
      { name: chrome.vertical, href: address.vertical() },
      { name: chrome.sharedText, href: address.sharedText() },
    ]),
    group('texts', [
      { name: chrome.regions, href: address.regions() },
      { name: chrome.documents, href: address.documents() },
      { name: chrome.cited, href: address.cited() },
      { name: chrome.search, href: address.search() },
    ]),
    group('about', [
      { name: chrome.method, href: address.method() },
      { name: chrome.codebook, href: address.codebook() },
      { name: chrome.dataPage, href: address.dataPage() },
      { name: chrome.about, href: address.about() },
      ...(hasFeed ? [feed] : []),
    ]),
  ];
}

const group = (id: NavigationGroup['id'], lines: NavigationLine[]): NavigationGroup => ({
  id,
  name: chrome.groups[id],
  lines,
});

/**
 * Find the line of the map that a page belongs to: its own, or that of the nearest page above it.
 *
 * @example lineAt(map, '/documents/quanzhou-2023-secondary/')?.href // '/documents/'
 */
export const lineAt = (map: readonly NavigationGroup[], path: string): NavigationLine | undefined =>
  map
    .flatMap(({ lines }) => lines)
    .filter(({ href }) => path.startsWith(href))
    .toSorted((a, b) => b.href.length - a.href.length)[0];
