/**
 * Sentences of a document that say what few others say.
 *
 * Of the sentences that commit to something, those whose words few other documents use and that are rare in Chinese
 * at large, unless another document says the same in other words, or a national one provides it. It tells what is peculiar to a text, and nothing on
 * how important it is.
 */
import type { Clause, Document, Sentence } from '../schema/document.ts';
import type { Region } from '../schema/region.ts';
import { damagedSpans } from './damage.ts';
import { type Language, type Names, termsOf } from './distinctive/terms.ts';
import { countUsage } from './distinctive/usage.ts';
import { restates } from './national.ts';

export type { Language } from './distinctive/terms.ts';

/** A word or a quoted phrase that made a sentence distinctive. */
export interface TellingWord {
  text: string;
  /** In how many documents its characters stand, this one among them. */
  documents: number;
}

export interface DistinctiveSentence {
  clause: Pick<Clause, 'id' | 'label' | 'marker' | 'themes' | 'sentences'>;
  sentence: Sentence;
  /** Those that weigh most first. */
  words: TellingWord[];
}

export interface Distinctive {
  /** How many documents were compared: n of `1/n`. */
  documents: number;
  /** By document id, the most distinctive sentence first; a clause gives one at most. */
  byDocument: ReadonlyMap<string, readonly DistinctiveSentence[]>;
}

/** Sentences of a document that are named. */
const MOST = 5;
/** Words named with a sentence. */
const WORDS = 4;
/** Characters of a sentence: shorter ones say too little, longer ones are lists. */
const SHORTEST = 16;
const LONGEST = 160;
/** A heading ends in no such sign, nor does a sentence that is cut off. */
const WHOLE = /[。；！？）】]$/u;
/** Of the other documents, the part that may use a word too for it to be called rare. */
const FEW = 0.1;
/** Weight that every sentence is given besides its own, so that a short one is not ahead for being short. */
const ROOM = 10;
/** Weight of rare words that makes a sentence distinctive: a quoted phrase, or two words. */
const ENOUGH = 2;
/** Weight of a word that is worth naming. */
const WORTH_NAMING = 0.5;

/** `晋江市` is `晋江` as well; of two characters nothing is taken away. */
const SHORT_NAME = /^(.{2,}?)(?:特别行政区|自治区|自治州|自治县|自治旗|地区|[省市区县盟旗])$/u;

/**
 * Find the distinctive sentences of every document.
 *
 * @param corpus.regions all that have a name, whether they have documents or not
 * @param neighbours knows whether another document says the same
 * @returns no sentence at all for a single document: there is nothing that it could be told from
 * @example findDistinctive(corpus, language, neighbours).byDocument.get('sanming-2022-primary')?.[0]?.words
 * // [{ text: '多园划片', documents: 1 }, { text: '小学入学一件事', documents: 1 }, …]
 */
export function findDistinctive(
  corpus: { documents: readonly Document[]; regions: readonly Pick<Region, 'name'>[] },
  language: Language,
  neighbours: { speak(text: string, document: string): boolean },
): Distinctive {
  const { documents } = corpus;
  if (documents.length < 2) return { documents: documents.length, byDocument: new Map() };
  const places = new Set(corpus.regions.flatMap(({ name }) => namesOf(name)));
  const read = documents.map((document) => readSentences(document, places, language));
  const usage = countUsage(
    read.flatMap((sentences) => sentences.flatMap(({ terms }) => terms)),
    documents.map(textOf),
  );
  const weigh = weigher(usage, documents.length, language);
  return {
    documents: documents.length,
    byDocument: new Map(
      documents.map(({ id }, at) => [id, choose(read[at] ?? [], weigh, id, neighbours)]),
    ),
  };
}

interface ReadSentence {
  clause: Clause;
  sentence: Sentence;
  terms: string[];
}

function readSentences(
  document: Document,
  places: ReadonlySet<string>,
  language: Language,
): ReadSentence[] {
  const own = (document.region?.path ?? []).flatMap(namesOf);
  // Characters that nobody could read make words that nobody else has.
  const damaged = damagedSpans(document);
  const isDamaged = ({ span }: Sentence) =>
    damaged.some((range) => range[0] < span[1] && span[0] < range[1]);
  return document.clauses.flatMap((clause) => {
    const bodies = [...clause.bodies, ...document.issuers]
      .filter((name) => name !== '')
      .toSorted((a, b) => b.length - a.length);
    const names: Names = { places, own, bodies };
    return clause.sentences
      .filter((sentence) => sentence.commitment !== null && !isDamaged(sentence))
      .filter((sentence) => !restates(sentence))
      .filter(({ text }) => WHOLE.test(text) && text.length >= SHORTEST && text.length <= LONGEST)
      .map((sentence) => ({ clause, sentence, terms: termsOf(sentence.text, names, language) }));
  });
}

const namesOf = (name: string): string[] => {
  const [, short] = SHORT_NAME.exec(name) ?? [];
  return short === undefined ? [name] : [name, short];
};

function textOf({ sections, clauses }: Document): string {
  return [
    ...sections.map(({ heading }) => heading),
    ...clauses.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  ].join('\n');
}

/** What a sentence weighs by its rare words, and which these are. */
interface Weighed {
  weight: number;
  words: TellingWord[];
}

/** A longer word says more; from four characters on it says as much. */
const lengthOf = (term: string) => Math.min(term.length, 4) - 0.5;

function weigher(usage: ReadonlyMap<string, number>, count: number, language: Language) {
  const few = Math.floor((count - 1) * FEW);
  return (terms: readonly string[]): Weighed | null => {
    const rare = terms
      .map((text) => ({ text, documents: usage.get(text) ?? 1 }))
      .filter(({ documents }) => documents - 1 <= few)
      .map((word) => ({ word, weight: weightOf(word, count, language) }))
      .toSorted((a, b) => b.weight - a.weight);
    const sum = rare.reduce((all, { weight }) => all + weight, 0);
    if (sum < ENOUGH) return null;
    const whole = terms.reduce((all, term) => all + lengthOf(term), 0);
    return {
      weight: sum / (whole + ROOM),
      words: rare
        .filter(({ weight }) => weight >= WORTH_NAMING)
        .slice(0, WORDS)
        .map(({ word }) => word),
    };
  };
}

function weightOf({ text, documents }: TellingWord, count: number, language: Language): number {
  return (lengthOf(text) * language.rarity(text) * Math.log(count / documents)) / Math.log(count);
}

/** Take the heaviest sentences, one a clause; whether another document says the same is asked last, for it takes longest. */
function choose(
  sentences: readonly ReadSentence[],
  weigh: (terms: readonly string[]) => Weighed | null,
  document: string,
  neighbours: { speak(text: string, document: string): boolean },
): DistinctiveSentence[] {
  const weighed = sentences
    .flatMap((one) => {
      const found = weigh(one.terms);
      return found ? [{ ...one, ...found }] : [];
    })
    .toSorted((a, b) => b.weight - a.weight);
  const chosen = new Map<string, DistinctiveSentence>();
  for (const { clause, sentence, words } of weighed) {
    if (chosen.size === MOST) break;
    if (chosen.has(clause.id) || neighbours.speak(sentence.text, document)) continue;
    const { id, label, marker, themes, sentences } = clause;
    chosen.set(id, { clause: { id, label, marker, themes, sentences }, sentence, words });
  }
  return [...chosen.values()];
}
