import type { Place, SharedRun, Wording } from '../wording.ts';

/** How much of the runs a page has room for. */
export interface Room {
  /** Runs of each kind. */
  formula: number;
  other: number;
  /** Sentences of one run. */
  places: number;
}

export interface ListedRun {
  run: SharedRun;
  /** Of each document its first sentence before any second one, then in the order of the documents. */
  places: Place[];
  /** Sentences for which there was no room. */
  left: number;
}

export interface Listing {
  listed: ListedRun[];
  /** Runs for which there was no room. */
  left: number;
}

/** Choose the runs of a kind that a page shows, the weightiest first. */
export function listRuns(wording: Wording, kind: SharedRun['kind'], room: Room): Listing {
  const runs = wording.runs.filter((run) => run.kind === kind);
  const listed = runs.slice(0, room[kind]).map((run) => {
    const all = wording.placesOf(run);
    const places = choose(all, room.places);
    return { run, places, left: all.length - places.length };
  });
  return { listed, left: runs.length - listed.length };
}

function choose(places: readonly Place[], most: number): Place[] {
  const firsts = new Set(
    places.filter((place, at) => places[at - 1]?.document !== place.document).slice(0, most),
  );
  let room = most - firsts.size;
  return places.filter((place) => firsts.has(place) || room-- > 0);
}
