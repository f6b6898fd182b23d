/**
 * Passages of text that stand in two documents or more.
 *
 * What is compared is the restored text of sentences, character by character. A passage stays within a sentence, so
 * that it can be cited; headings of sections and tables are not compared. It has at least eight characters and
 * begins and ends with a letter or a figure. It is maximal: at one of its places at least, no longer passage has it
 * as a part. Nothing is said on who wrote it first.
 */
import type { Document } from '../../schema/document.ts';
import type { NationalText } from '../../schema/national.ts';
import { compareText } from '../../text/compare-text.ts';
import { findPassages } from './find.ts';
import { identify } from './identify.ts';
import { originOf } from './national.ts';
import { type Distinct, gatherSentences, type Spoken } from './sentences.ts';

/** Characters (UTF-16 units) of the shortest passage. */
export const SHORTEST = 8;

export interface SharedPassage {
  /** Made from its text, so that it stays the same when the corpus grows; an HTML id on the page. */
  id: string;
  text: string;
  /** `national`: no more than what national documents say, see `originOf`. */
  kind: 'national' | 'other';
  /** Ids of the national phrases and provisions in it, or that it is a part of. */
  national: readonly string[];
  /** In how many documents it stands: n. */
  documents: number;
  /** In how many sentences it stands. */
  sentences: number;
}

/** A sentence in which a passage stands. */
export interface Place extends Spoken {
  /** The whole sentence. */
  text: string;
  /** Offset of the passage in it; of the first, where it stands there more than once. */
  at: number;
}

export interface SharedText {
  /** Passages of most documents first, then the longest, then by text. */
  passages: SharedPassage[];
  /** List the sentences of a passage in the order of the documents; made when asked for, for they may be many. */
  placesOf(passage: SharedPassage): Place[];
}

/**
 * Find all passages of text that two documents or more share.
 *
 * The work grows with the length of the texts and with the number of places of the passages that are found.
 *
 * @param documents in the order in which places are to stand
 * @example findSharedText({ documents, national }).passages[0] // { text: '办好人民满意的教育', documents: 3, … }
 */
export function findSharedText(corpus: {
  documents: readonly Document[];
  national: readonly NationalText[];
}): SharedText {
  const sentences = gatherSentences(corpus.documents);
  const hits = new Map<SharedPassage, Int32Array>();
  const ids = new Set<string>();
  for (const passage of findPassages(sentences, SHORTEST)) {
    const { text } = passage;
    const standings = [...sentencesAt(passage.hits, sentences)];
    const { whole, national } = originOf(text, standings, corpus.national, SHORTEST);
    const shared = {
      id: identify(text, ids),
      text,
      kind: whole ? 'national' : 'other',
      national,
      ...count(standings),
    } as const;
    hits.set(shared, passage.hits);
  }
  return {
    passages: [...hits.keys()].sort(byWeight),
    placesOf: (passage) => placesIn(hits.get(passage) ?? new Int32Array(), sentences),
  };
}

const byWeight = (a: SharedPassage, b: SharedPassage) =>
  b.documents - a.documents || b.text.length - a.text.length || compareText(a.text, b.text);

/** The sentences that hits point at: pairs of an index and an offset. */
function* sentencesAt(hits: Int32Array, sentences: readonly Distinct[]) {
  for (let pair = 0; pair < hits.length; pair += 2) {
    const sentence = sentences[hits[pair] as number];
    if (sentence) yield { sentence, at: hits[pair + 1] as number };
  }
}

function count(standings: readonly { sentence: Distinct }[]) {
  const documents = new Set<number>();
  let spoken = 0;
  for (const { sentence } of standings) {
    for (const document of sentence.documents) documents.add(document);
    spoken += sentence.spoken.length;
  }
  return { documents: documents.size, sentences: spoken };
}

function placesIn(hits: Int32Array, sentences: readonly Distinct[]): Place[] {
  const places = [...sentencesAt(hits, sentences)].flatMap(({ sentence, at }) =>
    sentence.spoken.map((one, index) => ({
      place: { ...one, text: sentence.text, at },
      order: sentence.order[index] ?? 0,
    })),
  );
  return places.sort((a, b) => a.order - b.order).map(({ place }) => place);
}
