import type { Place, SharedPassage, SharedText } from './index.ts';

/** A passage in a clause, and who else has it. */
export interface ClausePassage {
  passage: SharedPassage;
  /** Ids of the clause's sentences that have the passage, in no longer one. */
  sentences: string[];
  /** First sentence of each other document, in the order of the documents, as many as were asked for. */
  others: Place[];
}

/**
 * Say of each clause which of its words stand in other documents.
 *
 * A passage is left out where it is part of a longer one in the same sentence.
 *
 * @param most of the other documents to name
 * @returns by document, then by clause; passages in the order of the text
 */
export function passagesByClause(
  { passages, placesOf }: SharedText,
  most: number,
): Map<string, Map<string, ClausePassage[]>> {
  const bySentence = new Map<string, Found[]>();
  for (const passage of passages) {
    const places = placesOf(passage);
    const firsts = places.filter((place, at) => places[at - 1]?.document !== place.document);
    for (const place of places) {
      const key = `${place.document} ${place.sentence}`;
      const others = firsts.slice(0, most + 1).filter((one) => one.document !== place.document);
      const found = { passage, place, others: others.slice(0, most) };
      const before = bySentence.get(key);
      if (before) before.push(found);
      else bySentence.set(key, [found]);
    }
  }
  const byDocument = new Map<string, Map<string, ClausePassage[]>>();
  for (const found of bySentence.values()) {
    for (const one of widest(found)) addTo(byDocument, one);
  }
  return byDocument;
}

interface Found {
  passage: SharedPassage;
  place: Place;
  others: Place[];
}

const endOf = ({ passage, place }: Found) => place.at + passage.text.length;

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
  byDocument: Map<string, Map<string, ClausePassage[]>>,
  { passage, place, others }: Found,
): void {
  const byClause = byDocument.get(place.document) ?? new Map<string, ClausePassage[]>();
  byDocument.set(place.document, byClause);
  const noted = byClause.get(place.clause) ?? [];
  byClause.set(place.clause, noted);
  const same = noted.find((one) => one.passage === passage);
  if (same) same.sentences.push(place.sentence);
  else noted.push({ passage, sentences: [place.sentence], others });
}
