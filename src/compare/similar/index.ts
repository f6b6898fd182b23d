/**
 * Sentences of other documents that say a similar thing in other words: by the pairs and triples of signs that they
 * share, rare ones counting more (TF-IDF). It is a hint for who reads, and no finding.
 */
import type { Clause, Document } from '../../schema/document.ts';
import { runsOf } from './grams.ts';
import { findNear } from './neighbours.ts';
import { weighTexts } from './vectors.ts';

/** The least cosine: below it sentences are about the same theme too seldom. */
export const LEAST = 0.3;
/** Signs of the shortest sentence that is compared. */
const SHORTEST = 8;
/** Sentences that are named for one, and of these from one document. */
const MOST = 5;
const MOST_OF_A_DOCUMENT = 2;

/** The bodies that are responsible for it say nothing on what is done. */
const BODIES = /[（(【[][^（）()【】[\]]{1,400}[）)】\]]\s{0,9}[。；;]?\s{0,9}$/u;

/** A sentence where it stands. */
export interface SentencePlace {
  /** Place of its document in the order that was given. */
  document: number;
  /** Id of its clause. */
  clause: string;
  /** Its number in the clause, from 1. */
  sentence: number;
}

export interface Similar extends SentencePlace {
  /** Cosine, from `LEAST` to 1. */
  score: number;
  /** How many further documents have the same words. */
  others: number;
}

export interface SimilarSentences extends SentencePlace {
  /** The nearest first; never none. */
  similar: Similar[];
}

/** What one sentence or more says, and where these stand. */
interface Spoken {
  runs: string[];
  places: SentencePlace[];
}

/**
 * Find for each sentence those of other documents that say a similar thing.
 *
 * Sentences that have the same words are no news to each other: these are shared text. Words that several documents
 * have are named once, by their first place.
 *
 * @param documents in the order in which they are to be named
 * @returns in the order of the documents; sentences without any are left out
 * @example findSimilar(documents)[0]?.similar[0] // { document: 2, clause: 'c1-3', sentence: 2, score: 0.47, others: 0 }
 */
export function findSimilar(documents: readonly Pick<Document, 'clauses'>[]): SimilarSentences[] {
  const spoken = gather(documents);
  const nearTo = findNear(weighTexts(spoken.map(({ runs }) => runs)), LEAST);
  const found = spoken.flatMap(({ places }, text) => {
    const near = nearTo(text);
    if (near.length === 0) return [];
    return places.flatMap((place) => {
      const similar = choose(place.document, near, spoken);
      return similar.length > 0 ? [{ ...place, similar }] : [];
    });
  });
  // Stable: within a document the texts came in the order of their first places.
  return found.sort((one, other) => one.document - other.document);
}

/** Gather the sentences by what is compared of them. */
function gather(documents: readonly Pick<Document, 'clauses'>[]): Spoken[] {
  const byText = new Map<string, Spoken>();
  for (const [document, { clauses }] of documents.entries()) {
    for (const clause of clauses) {
      for (const [at, { text }] of clause.sentences.entries()) {
        const runs = runsOf(withoutBodies(text, clause, at));
        const key = runs.join('\n');
        if (key.length < SHORTEST) continue;
        const place = { document, clause: clause.id, sentence: at + 1 };
        const known = byText.get(key);
        if (known) known.places.push(place);
        else byText.set(key, { runs, places: [place] });
      }
    }
  }
  return [...byText.values()];
}

function withoutBodies(text: string, { bodies, sentences }: Clause, at: number): string {
  return bodies.length > 0 && at === sentences.length - 1 ? text.replace(BODIES, '') : text;
}

/** Take the nearest that other documents say, few of one document. */
function choose(
  own: number,
  near: readonly { text: number; score: number }[],
  spoken: readonly Spoken[],
): Similar[] {
  const chosen: Similar[] = [];
  const times = new Map<number, number>();
  for (const { text, score } of near) {
    const places = spoken[text]?.places.filter(({ document }) => document !== own) ?? [];
    const [first] = places;
    const before = times.get(first?.document ?? -1) ?? 0;
    if (!first || before >= MOST_OF_A_DOCUMENT) continue;
    times.set(first.document, before + 1);
    const documents = new Set(places.map(({ document }) => document));
    chosen.push({ ...first, score: Math.min(1, score), others: documents.size - 1 });
    if (chosen.length === MOST) break;
  }
  return chosen;
}
