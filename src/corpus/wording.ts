/**
 * Runs of text that stand in two documents or more.
 *
 * What is compared is the restored text of sentences, character by character. A run stays within a sentence, so
 * that it can be cited; headings of sections and tables are not compared. It has at least eight characters and
 * begins and ends with a letter or a figure. It is maximal: at one of its places at least, no longer run has it
 * as a part. Nothing is said on who wrote it first.
 */
import type { Document } from '../schema/document.ts';
import type { Formula } from '../schema/formula.ts';
import { compareText } from './order.ts';
import { isFormulaic } from './wording/formulaic.ts';
import { identify } from './wording/identify.ts';
import { findRuns } from './wording/runs.ts';
import { type Distinct, gatherSentences, type Spoken } from './wording/sentences.ts';

/** Characters (UTF-16 units) of the shortest run. */
export const SHORTEST = 8;

export interface SharedRun {
  /** Made from its text, so that it stays the same when the corpus grows; an HTML id on the page. */
  id: string;
  text: string;
  /** `formula`: no more than phrases of national policy, see `isFormulaic`. */
  kind: 'formula' | 'other';
  /** In how many documents it stands: n. */
  documents: number;
  /** In how many sentences it stands. */
  sentences: number;
}

/** A sentence in which a run stands. */
export interface Place extends Spoken {
  /** The whole sentence. */
  text: string;
  /** Offset of the run in it; of the first, where it stands there more than once. */
  at: number;
}

export interface Wording {
  /** Runs of most documents first, then the longest, then by text. */
  runs: SharedRun[];
  /** List the sentences of a run in the order of the documents; made when asked for, for they may be many. */
  placesOf(run: SharedRun): Place[];
}

/**
 * Find all runs of text that two documents or more share.
 *
 * The work grows with the length of the texts and with the number of places of the runs that are found.
 *
 * @param documents in the order in which places are to stand
 * @example findWording({ documents, formulas }).runs[0] // { text: '办好人民满意的教育', documents: 3, … }
 */
export function findWording(corpus: {
  documents: readonly Document[];
  formulas: readonly Formula[];
}): Wording {
  const sentences = gatherSentences(corpus.documents);
  const phrases = corpus.formulas.map(({ text }) => text);
  const hits = new Map<SharedRun, Int32Array>();
  const ids = new Set<string>();
  for (const run of findRuns(sentences, SHORTEST)) {
    const { text } = run;
    const kind = isFormulaic(text, phrases, SHORTEST) ? 'formula' : 'other';
    const shared = { id: identify(text, ids), text, kind, ...count(run.hits, sentences) } as const;
    hits.set(shared, run.hits);
  }
  return {
    runs: [...hits.keys()].sort(byWeight),
    placesOf: (run) => placesIn(hits.get(run) ?? new Int32Array(), sentences),
  };
}

const byWeight = (a: SharedRun, b: SharedRun) =>
  b.documents - a.documents || b.text.length - a.text.length || compareText(a.text, b.text);

/** The sentences that hits point at: pairs of an index and an offset. */
function* sentencesAt(hits: Int32Array, sentences: readonly Distinct[]) {
  for (let pair = 0; pair < hits.length; pair += 2) {
    const sentence = sentences[hits[pair] as number];
    if (sentence) yield { sentence, at: hits[pair + 1] as number };
  }
}

function count(hits: Int32Array, sentences: readonly Distinct[]) {
  const documents = new Set<number>();
  let spoken = 0;
  for (const { sentence } of sentencesAt(hits, sentences)) {
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

/**
 * Count the documents that have each formula in a sentence, those of most documents first.
 *
 * @example countFormulas(formulas, documents)[0] // { formula: { text: '落实立德树人根本任务', … }, documents: 3 }
 */
export function countFormulas(
  formulas: readonly Formula[],
  documents: readonly Document[],
): { formula: Formula; documents: number }[] {
  const texts = documents.map(({ clauses }) =>
    clauses.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  );
  return formulas
    .map((formula) => ({
      formula,
      documents: texts.filter((all) => all.some((text) => text.includes(formula.text))).length,
    }))
    .sort((a, b) => b.documents - a.documents || compareText(a.formula.id, b.formula.id));
}
