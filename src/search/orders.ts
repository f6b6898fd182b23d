/** The orders in which what was found is read, and the groups that it is put into. */
import {
  type DocumentFacts,
  documentOf,
  type PlaceKey,
  type PlaceLabels,
  placeOf,
} from './corpus-index.ts';

/**
 * - `place`: as places stand on the site, from region to region and through each document: the same today and tomorrow.
 * - `match`: what answers the query best first.
 * - `region`, `document`: in the order of places, grouped.
 */
export const ORDERS = ['place', 'match', 'region', 'document'] as const;
export type Order = (typeof ORDERS)[number];

/** A place that was found. */
export interface Found {
  place: PlaceKey;
  /** It holds what was asked for; other places hold other words for it. */
  exact: boolean;
  /** How many of the phrases that were asked for stand in it. */
  phrases: number;
}

export interface Group<Hit extends Found> {
  /** The first of its documents; null where hits are not grouped. */
  document: number | null;
  /** Never none. */
  hits: Hit[];
}

/** Sort by several keys, the lesser first. */
function sortBy<T>(all: readonly T[], keysOf: (one: T) => readonly number[]): T[] {
  return all
    .map((one) => ({ one, keys: keysOf(one) }))
    .sort((a, b) => {
      const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return at < 0 ? 0 : (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
    })
    .map(({ one }) => one);
}

/** Put what holds the query itself before other words for it; otherwise the order stays. */
const exactFirst = <Hit extends Found>(hits: readonly Hit[]): Hit[] => [
  ...hits.filter(({ exact }) => exact),
  ...hits.filter(({ exact }) => !exact),
];

/** What is at the head of a document says what all of it is about; what has a theme says something of it. */
function keysOfMatch(hit: Found, labels: ReadonlyMap<PlaceKey, PlaceLabels>): number[] {
  const isHead = placeOf(hit.place) === 0;
  const isAbout = (labels.get(hit.place)?.themes.length ?? 0) > 0;
  return [hit.exact ? 0 : 1, -hit.phrases, isHead ? 0 : 1, isAbout ? 0 : 1, hit.place];
}

/**
 * Put what was found into an order: what holds the query itself comes before other words for it, within each group.
 *
 * @param hits in the order of places
 * @example arrange(hits, 'region', documents, labels).map(({ hits }) => hits.length) // [3, 14]
 */
export function arrange<Hit extends Found>(
  hits: readonly Hit[],
  order: Order,
  documents: readonly Pick<DocumentFacts, 'path'>[],
  labels: ReadonlyMap<PlaceKey, PlaceLabels>,
): Group<Hit>[] {
  if (hits.length === 0) return [];
  if (order === 'place') return [{ document: null, hits: exactFirst(hits) }];
  if (order === 'match') {
    return [{ document: null, hits: sortBy(hits, (hit) => keysOfMatch(hit, labels)) }];
  }
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const document = documentOf(hit.place);
    const path = documents[document]?.path ?? [];
    const key = order === 'region' ? path.join('/') : String(document);
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()].map((group) => ({
    document: documentOf(group[0]?.place ?? 0),
    hits: exactFirst(group),
  }));
}

/** A part of a group, and how many hits that has in all. */
export type PartOf<G> = G & { all: number };

/** Keep the first hits of groups in a row. */
export function firstOf<Hit extends Found>(
  groups: readonly Group<Hit>[],
  most: number,
): PartOf<Group<Hit>>[] {
  let room = most;
  return groups.flatMap(({ document, hits }) => {
    const shown = hits.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [{ document, hits: shown, all: hits.length }] : [];
  });
}

/**
 * Keep the first groups.
 *
 * @param pick chooses what is shown of the hits of a group
 */
export function firstGroups<Hit extends Found>(
  groups: readonly Group<Hit>[],
  most: number,
  pick: (hits: readonly Hit[]) => Hit[],
): PartOf<Group<Hit>>[] {
  return groups
    .slice(0, most)
    .map(({ document, hits }) => ({ document, hits: pick(hits), all: hits.length }));
}
