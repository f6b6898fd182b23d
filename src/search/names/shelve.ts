/**
 * Lay names out in files of which a browser reads one or two for a word that is typed.
 *
 * All ways to write all names stand in one order, cut into pages like a dictionary: those that begin alike stand
 * together. Where too many begin alike for a few pages, the best of them stand on a page of their own.
 */
import { compareText } from '../../text/compare-text.ts';
import { type Named, type NameEntry, type NameKind, type NumberedPlace, RANKS } from './entry.ts';
import type { Best, NameHead, NamePage, Row } from './files.ts';
import { compareHits } from './rank.ts';

/** Before compression, which makes a fifth of it or less. */
const LARGEST = 40_000;
const BEST_OF_KIND = 4;
const BEST = 24;

interface Laid {
  key: string;
  rank: number;
  entry: NameEntry;
  /** Its place in the order of the site. */
  at: number;
}

/**
 * Lay out names.
 *
 * @param named in the order of the site
 * @param numbered the numbered places of each document by its id
 * @param digest names a folder by what is in it
 * @returns the files by their paths, without `.json`
 */
export function shelveNames(
  named: readonly Named[],
  numbered: ReadonlyMap<string, readonly NumberedPlace[]>,
  digest: (text: string) => string,
): Map<string, unknown> {
  const rows = named
    .flatMap(({ entry, keys }, at) =>
      [...keys].map(([key, rank]): Laid => ({ key, rank: RANKS.indexOf(rank), entry, at })),
    )
    .sort((a, b) => compareText(a.key, b.key) || a.rank - b.rank || a.at - b.at);
  const pages = cut(rows, ({ key, entry }) => key.length + JSON.stringify(entry).length);
  const firsts = pages.map((page) => page[0]?.key ?? '');
  const best = bestOf(rows, firsts);
  const bestPages = cut(best, (one) => JSON.stringify(one).length);
  const files = new Map<string, unknown>([
    ...pages.map((page, at): [string, unknown] => [`${at}`, toPage(page)]),
    ...bestPages.map((page, at): [string, unknown] => [`best-${at}`, page]),
    ...[...numbered].map(([id, places]): [string, unknown] => [`numbers/${id}`, places]),
  ]);
  const folder = digest(JSON.stringify([...files]));
  const head: NameHead = {
    version: 1,
    folder,
    pages: firsts,
    best: bestPages.map((page) => page[0]?.[0] ?? ''),
  };
  return new Map([
    ['head', head],
    ...[...files].map(([path, file]): [string, unknown] => [`${folder}/${path}`, file]),
  ]);
}

/** Cut a list into pieces of about one size. */
function cut<T>(list: readonly T[], sizeOf: (one: T) => number): T[][] {
  const pieces: T[][] = [];
  let free = 0;
  for (const one of list) {
    const size = sizeOf(one);
    if (size > free) {
      pieces.push([]);
      free = LARGEST;
    }
    free -= size;
    pieces.at(-1)?.push(one);
  }
  return pieces;
}

/** An entry stands on its page once, however many of its names do. */
function toPage(laid: readonly Laid[]): NamePage {
  const places = new Map<NameEntry, number>();
  for (const { entry } of laid.toSorted((a, b) => a.at - b.at)) {
    if (!places.has(entry)) places.set(entry, places.size);
  }
  return {
    entries: [...places.keys()],
    rows: laid.map(({ key, rank, entry }): Row => [key, places.get(entry) ?? 0, rank]),
  };
}

/** Choose the best for every beginning that more than a few pages have. */
function bestOf(rows: readonly Laid[], firsts: readonly string[]): Best[] {
  const beginnings = new Set<string>();
  firsts.forEach((first, at) => {
    const next = firsts[at + 1] ?? '';
    for (let length = 1; length <= first.length; length++) {
      const beginning = first.slice(0, length);
      if (!next.startsWith(beginning)) break;
      beginnings.add(beginning);
    }
  });
  return [...beginnings].sort(compareText).map((beginning) => {
    const own = rows.slice(placeIn(rows, beginning), placeIn(rows, `${beginning}\uffff`));
    return [beginning, toPage(chooseBest(own, beginning))];
  });
}

/** Where a key stands, or would stand. */
function placeIn(rows: readonly Laid[], key: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function chooseBest(rows: readonly Laid[], beginning: string): Laid[] {
  const chosen = new Map<NameEntry, Laid>();
  const kinds = new Map<NameKind, number>();
  const inOrder = rows.toSorted(
    (a, b) =>
      compareHits({ ...a, exact: a.key === beginning }, { ...b, exact: b.key === beginning }) ||
      a.at - b.at,
  );
  for (const row of inOrder) {
    const { kind } = row.entry;
    const known = kinds.get(kind) ?? 0;
    if (chosen.has(row.entry) || known >= BEST_OF_KIND) continue;
    kinds.set(kind, known + 1);
    chosen.set(row.entry, row);
    if (chosen.size === BEST) break;
  }
  return [...chosen.values()].sort((a, b) => compareText(a.key, b.key));
}
