import type { Place, SharedPassage, SharedText } from './index.ts';

/** How much of the passages a page has room for. */
export interface Room {
  /** Passages of each kind. */
  national: number;
  other: number;
  /** Sentences of one passage. */
  places: number;
}

export interface ListedPassage {
  passage: SharedPassage;
  /** Of each document its first sentence before any second one, then in the order of the documents. */
  places: Place[];
  /** Sentences for which there was no room. */
  left: number;
}

export interface Listing {
  listed: ListedPassage[];
  /** Passages for which there was no room. */
  left: number;
}

/** What /shared-text/ has room for within 200 kB: a sentence takes about 130 bytes of it. */
const ROOM: Room = { national: 40, other: 100, places: 8 };

/** Choose the passages of both kinds that /shared-text/ shows. */
export function listSharedText(sharedText: SharedText): Record<SharedPassage['kind'], Listing> {
  return {
    national: listPassages(sharedText, 'national', ROOM),
    other: listPassages(sharedText, 'other', ROOM),
  };
}

/** Choose the passages of a kind that a page shows, the weightiest first. */
export function listPassages(
  sharedText: SharedText,
  kind: SharedPassage['kind'],
  room: Room,
): Listing {
  const passages = sharedText.passages.filter((passage) => passage.kind === kind);
  const listed = passages.slice(0, room[kind]).map((passage) => {
    const all = sharedText.placesOf(passage);
    const places = choose(all, room.places);
    return { passage, places, left: all.length - places.length };
  });
  return { listed, left: passages.length - listed.length };
}

function choose(places: readonly Place[], most: number): Place[] {
  const firsts = new Set(
    places.filter((place, at) => places[at - 1]?.document !== place.document).slice(0, most),
  );
  let room = most - firsts.size;
  return places.filter((place) => firsts.has(place) || room-- > 0);
}
