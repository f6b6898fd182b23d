/** Who speaks of an indicator and gives no figure for it. */
import type { Clause, Document, Sentence } from '../schema/document.ts';
import { type Indicator, plainWords } from '../schema/indicator.ts';
import { indicatorOf, speaksOf, spokenOf } from './indicators.ts';

export interface Mention {
  document: Document;
  clause: Clause;
  sentence: Sentence;
  /** The statement of the sentence that speaks of it, as it stands there. */
  words: string;
}

/** What ends a statement; the signs of a list stand between its parts only. */
const STATEMENT = /[，,。；;：:！!？?\n]/u;
const LIST = /[、\n]/u;

/**
 * Find the first statement of each document that speaks of one of some indicators, where the document gives no figure for it.
 *
 * @param wanted the indicators that are asked for
 * @param indicators all of them: a longer term of another one takes a statement away
 * @returns by id of the indicator, in the order of the documents
 * @example findMentions([haicang], [publicShare], all).get('public-preschool-share')?.[0]?.words // '保持公办园占比适度增长'
 */
export function findMentions(
  documents: readonly Document[],
  wanted: readonly Indicator[],
  indicators: readonly Indicator[],
): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>(wanted.map(({ id }) => [id, []]));
  if (wanted.length === 0) return found;
  const openings = openingsOf(wanted);
  for (const document of documents) {
    const open = new Set(found.keys());
    for (const clause of document.clauses) {
      for (const target of clause.targets) {
        open.delete(indicatorOf({ document: document.id, clause, target }, indicators) ?? '');
      }
    }
    for (const clause of document.clauses) {
      for (const sentence of clause.sentences) {
        const plain = plainWords(sentence.text);
        if (!openings.some((opening) => plain.includes(opening))) continue;
        for (const [id, words] of spoken(document.id, clause, sentence, indicators)) {
          if (!open.delete(id)) continue;
          found.get(id)?.push({ document, clause, sentence, words });
        }
      }
    }
  }
  return found;
}

/** What a sentence must hold to be worth a closer look. */
const openingsOf = (wanted: readonly Indicator[]) => [
  ...new Set(
    wanted.flatMap(({ name, terms }) =>
      [name, ...terms].map((term) => plainWords(term.split('…')[0] ?? '')),
    ),
  ),
];

/** The indicators that the statements of a sentence speak of without a figure, each with its statement. */
function* spoken(
  document: string,
  clause: Clause,
  { id, text }: Sentence,
  indicators: readonly Indicator[],
): Generator<[id: string, words: string]> {
  const figures = clause.targets.filter(({ sentence }) => sentence === id);
  for (const words of text.split(STATEMENT)) {
    if (figures.some((one) => one.text.includes(words) || words.includes(one.text))) continue;
    // As a whole first: a term may reach over the signs of a list.
    for (const part of new Set([words, ...words.split(LIST)])) {
      const found = spokenOf(plainWords(part), clause.themes, indicators);
      const one = indicators.find((indicator) => indicator.id === found);
      if (one && !holdsFigure(words, one) && !speaksOf(one.exclude, document, words)) {
        yield [one.id, words.trim()];
      }
    }
  }
}

const NUMBER_BEFORE = /[\d一二两三四五六七八九十百千万亿][万亿余多]{0,2}$/u;

/** A percentage, or a number before a unit of the indicator, whether it was read as a figure or not. */
function holdsFigure(words: string, { units }: Indicator): boolean {
  const plain = plainWords(words);
  if (/百分之|百分百|\d[%‰]/u.test(plain)) return true;
  return units.some((unit) =>
    plain
      .split(plainWords(unit))
      .slice(0, -1)
      .some((before) => NUMBER_BEFORE.test(before)),
  );
}
