import type { Place, SharedRun, Wording } from '../wording.ts';

/** A run in a clause, and who else has it. */
export interface SharedPassage {
  run: SharedRun;
  /** Ids of the clause's sentences that have the run, in no longer one. */
  sentences: string[];
  /** First sentence of each other document, in the order of the documents, as many as were asked for. */
  others: Place[];
}

/**
 * Say of each clause which of its words stand in other documents.
 *
 * A run is left out where it is part of a longer one in the same sentence.
 *
 * @param most of the other documents to name
 * @returns by document, then by clause; runs in the order of the text
 */
export function sharedPassages(
  { runs, placesOf }: Wording,
  most: number,
): Map<string, Map<string, SharedPassage[]>> {
  const bySentence = new Map<string, Found[]>();
  for (const run of runs) {
    const places = placesOf(run);
    const firsts = places.filter((place, at) => places[at - 1]?.document !== place.document);
    for (const place of places) {
      const key = `${place.document} ${place.sentence}`;
      const others = firsts.slice(0, most + 1).filter((one) => one.document !== place.document);
      const found = { run, place, others: others.slice(0, most) };
      const before = bySentence.get(key);
      if (before) before.push(found);
      else bySentence.set(key, [found]);
    }
  }
  const byDocument = new Map<string, Map<string, SharedPassage[]>>();
  for (const found of bySentence.values()) {
    for (const one of widest(found)) addTo(byDocument, one);
  }
  return byDocument;
}

interface Found {
  run: SharedRun;
  place: Place;
  others: Place[];
}

const endOf = ({ run, place }: Found) => place.at + run.text.length;

function widest(found: Found[]): Found[] {
  let covered = 0;
  return found
    .toSorted((a, b) => a.place.at - b.place.at || endOf(b) - endOf(a))
    .filter((one) => {
      if (endOf(one) <= covered) return false;
      covered = endOf(one);
      return true;
    });
}

function addTo(
  byDocument: Map<string, Map<string, SharedPassage[]>>,
  { run, place, others }: Found,
): void {
  const byClause = byDocument.get(place.document) ?? new Map<string, SharedPassage[]>();
  byDocument.set(place.document, byClause);
  const passages = byClause.get(place.clause) ?? [];
  byClause.set(place.clause, passages);
  const same = passages.find((passage) => passage.run === run);
  if (same) same.sentences.push(place.sentence);
  else passages.push({ run, sentences: [place.sentence], others });
}
