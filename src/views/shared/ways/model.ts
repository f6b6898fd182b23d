/** Where the pages of the site lead on to. */
import type { RegionPair } from '../../../corpus/vertical-pairs.ts';
import type { DocumentSummary } from '../../../schema/document.ts';
import type { Region } from '../../../schema/region.ts';
import type { Theme } from '../../../schema/theme.ts';
import { address } from '../../../site/address.ts';
import { chrome } from '../../../site/chrome.ts';
import { shortName } from '../place/names.ts';
import { nextWords as w } from './words.ts';

/** A link at the end of a page. */
export interface Way {
  name: string;
  href: string;
  /** What it is to this page, or what it shows. */
  note?: string | undefined;
  rel?: 'prev' | 'next';
  /** The name is that of a document, which is never without its grade. */
  document?: DocumentSummary;
}

/**
 * Lead to pages that there is one of.
 *
 * @example pageWays('matrix')[0] // { name: '矩阵', href: '/matrix/', note: '哪份文件在哪个主题上说了多少' }
 */
export const pageWays = (...pages: readonly (keyof typeof w.of)[]): Way[] =>
  pages.map((page) => ({ name: chrome[page], href: address[page](), note: w.of[page] }));

/**
 * Lead to what stands before and behind something in its list.
 *
 * @param notes what the one before and the one behind are to this one
 * @param wayTo names one of the list and says where it is
 */
export function neighbourWays<Item extends { id: string }>(
  list: readonly Item[],
  { id }: Pick<Item, 'id'>,
  notes: readonly [previous: string, next: string],
  wayTo: (one: Item) => Way,
): Way[] {
  const at = list.findIndex((one) => one.id === id);
  const [previous, next] = at < 0 ? [] : [list[at - 1], list[at + 1]];
  return [
    ...(previous === undefined
      ? []
      : [{ ...wayTo(previous), rel: 'prev' as const, note: notes[0] }]),
    ...(next === undefined ? [] : [{ ...wayTo(next), rel: 'next' as const, note: notes[1] }]),
  ];
}

type Named = Pick<Theme, 'id' | 'name'>;

/** Lead from a theme to those beside it, and to other views of it. */
export function themeWays<T extends Named>(theme: T, themes: readonly T[], targets: number): Way[] {
  const { id, name } = theme;
  return [
    ...neighbourWays(themes, theme, [w.previousTheme, w.nextTheme], (one) => ({
      name: one.name,
      href: address.theme(one.id),
    })),
    { name: w.compareOn(name), href: address.compare(id) },
    ...(targets > 0 ? [{ name: w.targetsOn(name), href: address.targets(`theme-${id}`) }] : []),
    ...pageWays('matrix'),
  ];
}

/** A page of a list that is too long for one. */
interface Part {
  id: string;
  name: string;
}

const beside = (parts: readonly Part[], id: string, hrefOf: (id: string) => string) =>
  neighbourWays(parts, { id }, [w.previousPlace, w.nextPlace], (part) => ({
    name: part.name,
    href: hrefOf(part.id),
  }));

/** Lead from the page of a theme for one region to those of the regions beside it. */
export const themeRegionWays = (theme: Named, parts: readonly Part[], part: string): Way[] => [
  ...beside(parts, part, (id) => address.positions(theme.id, id)),
  { name: w.everywhere(theme.name), href: address.theme(theme.id) },
  { name: w.compareOn(theme.name), href: address.compare(theme.id) },
];

/** Lead from the page of the matrix for one region to those of the regions beside it. */
export const matrixRegionWays = (parts: readonly Part[], part: string): Way[] => [
  ...beside(parts, part, (id) => address.matrixPage(id)),
  ...pageWays('matrix', 'compare'),
];

/** Lead from the page of a document to the same document elsewhere. */
export function documentWays(
  document: Pick<DocumentSummary, 'id' | 'region'>,
  row: string | undefined,
): Way[] {
  const { id, region } = document;
  return [
    ...(row === undefined ? [] : [{ name: w.inMatrix, href: row }]),
    { name: w.compareThis, href: address.compare(null, [id]) },
    ...(region ? [{ name: w.atRegion(region.name), href: address.region(region.id) }] : []),
    { name: w.source, href: address.source(id) },
  ];
}

/** Lead from the seed of a document to its text. */
export const sourceWays = ({ id }: Pick<DocumentSummary, 'id'>): Way[] => [
  { name: w.text, href: address.document(id) },
  ...pageWays('documents', 'method'),
];

/** Lead from a region to those beside it and above it. */
export function regionWays(region: Region, regions: readonly Region[]): Way[] {
  const wayTo = ({ id, name }: Region): Way => ({ name, href: address.region(id) });
  const siblings = regions.filter(({ parent }) => parent === region.parent);
  const above = regions.find(({ id }) => id === region.parent);
  return [
    ...neighbourWays(siblings, region, [w.previousPlace, w.nextPlace], wayTo),
    ...(above ? [{ ...wayTo(above), note: w.above }] : []),
    ...pageWays('regions', 'matrix'),
  ];
}

/**
 * Lead from what one document says on one theme to what others say on it, and to what it says itself on others.
 *
 * @param said the documents that speak on the theme
 * @param spoken the themes that the document speaks on
 */
export function readingWays(
  theme: Named,
  document: DocumentSummary,
  said: readonly DocumentSummary[],
  spoken: readonly Named[],
): Way[] {
  const others = neighbourWays(said, document, [w.previousPlace, w.nextPlace], (one) => ({
    name: shortName(one),
    href: address.reading(theme.id, one.id),
    document: one,
  }));
  const further = neighbourWays(spoken, theme, [w.sameDocument, w.sameDocument], (one) => ({
    name: one.name,
    href: address.reading(one.id, document.id),
  }));
  return [
    ...others,
    // A reading stands in two orders, of which a browser may know one.
    ...further.map(({ name, href, note }) => ({ name, href, note })),
    { name: w.everywhere(theme.name), href: address.theme(theme.id) },
    { name: w.text, href: address.document(document.id) },
  ];
}

/** Lead from a region that is read against the one above it to the two, and to the next such pair. */
export function pairWays({ upper, lower }: RegionPair, pairs: readonly RegionPair[]): Way[] {
  const lowers = pairs.map((pair) => pair.lower);
  const pageOf = ({ id, name }: Region): Way => ({
    name: w.atRegion(name),
    href: address.region(id),
  });
  return [
    ...neighbourWays(lowers, lower, [w.previousPlace, w.nextPlace], ({ id, name }) => ({
      name,
      href: address.vertical(id),
    })),
    pageOf(lower),
    pageOf(upper),
    ...pageWays('vertical'),
  ];
}
