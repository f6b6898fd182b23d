/** The words that a figure was read from, as a passage. */
import { damagedSpans } from '../../corpus/damage.ts';
import type { TargetRow } from '../../corpus/targets.ts';
import type { Clause, Document, Sentence } from '../../schema/document.ts';
import { address } from '../../site/address.ts';
import { compareWay } from '../shared/passage/compare-way.ts';
import type { Segment } from '../shared/passage/segments.ts';
import { passageWords } from '../shared/passage/words.ts';
import { type Restored, segmentsOfWords } from '../shared/passage/words-within.ts';

/** Words of a sentence, and what can be done with them. */
export interface Quote {
  /** `<document>#<sentence>`. */
  passage: string;
  /** Address of the document, where its notes are. */
  notesOn: string;
  href: string;
  place: string;
  compare: string;
  parts: Segment[];
}

/** What a figure is read from, and what it counts, which is words of the document too. */
export interface FigureQuote extends Quote {
  indicator: Segment[];
}

/** Quote words of a sentence. */
export function quoteOf(
  document: string,
  clause: Clause,
  sentence: Sentence,
  words: string,
  restored: Restored,
): Quote {
  return {
    passage: `${document}#${sentence.id}`,
    notesOn: address.document(document),
    href: address.document(document, sentence.id),
    place: passageWords.place(clause, sentence.id),
    compare: compareWay([document], clause, sentence),
    parts: segmentsOfWords(words, sentence, restored),
  };
}

export type Quoter = (row: Pick<TargetRow, 'document' | 'clause' | 'target'>) => FigureQuote;

/**
 * Quote the figures of a corpus.
 *
 * @throws where a figure is of no sentence of the corpus
 * @example figureQuotes(documents)(row).place // '二/4 第3句'
 */
export function figureQuotes(documents: readonly Document[]): Quoter {
  const known = new Map(
    documents.map((document) => [
      document.id,
      { document, restored: { edits: document.edits, garbled: damagedSpans(document) } },
    ]),
  );
  return ({ document: { id }, clause: clauseId, target }) => {
    const of = known.get(id);
    const clause = of?.document.clauses.find((one) => one.id === clauseId);
    const sentence = clause?.sentences.find((one) => one.id === target.sentence);
    if (!of || !clause || !sentence) throw new Error(`${id} has no sentence ${target.sentence}`);
    return {
      ...quoteOf(id, clause, sentence, target.text, of.restored),
      indicator: segmentsOfWords(target.indicator, sentence, of.restored),
    };
  };
}
