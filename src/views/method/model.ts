/** What the method page says of this corpus: what the rules did, how good the labels are, what has no theme. */
import type { Document } from '../../schema/document.ts';
import type { GoldScore } from '../../schema/scores.ts';
import type { Corpus } from '../../site/load.ts';
import { passageWords } from '../shared/passage/words.ts';
import { ruleExamples } from './rule-examples.ts';
import { methodWords } from './words.ts';

export type MethodModel = ReturnType<typeof methodModel>;

/** The hardest first. */
const ORDER: readonly GoldScore['set'][] = ['blind', 'unseen', 'corpus'];
/** Clauses without a theme that are listed; the rest stands in the table of clauses. */
const MOST = 60;
/** Characters of a clause that tell what it is about. */
const LONGEST = 40;

/** Gather what the components inside of the method's prose show. */
export function methodModel(
  corpus: Pick<Corpus, 'documents' | 'themes'> & {
    seeds: ReadonlyMap<string, string>;
    scores: readonly GoldScore[];
  },
) {
  const { documents, themes, seeds, scores } = corpus;
  const nameOf = (measure: string) =>
    methodWords.scores.measure(measure) ?? themes.find(({ id }) => id === measure)?.name ?? measure;
  return {
    examples: ruleExamples(documents, seeds).flatMap((example) => {
      const document = documents.find(({ id }) => id === example.document);
      return document ? [{ ...example, document }] : [];
    }),
    scores: ORDER.flatMap((set) => scores.find((one) => one.set === set) ?? []).map((score) => ({
      ...score,
      measures: score.measures.map((one) => ({ ...one, name: nameOf(one.measure) })),
    })),
    clauses: documents.reduce((sum, { clauses }) => sum + clauses.length, 0),
    unsorted: unsortedOf(documents),
  };
}

/** Clauses that belong to no theme, and the first of them. */
function unsortedOf(documents: readonly Document[]) {
  const found = documents.flatMap((document) =>
    document.clauses
      .filter(({ themes }) => themes.length === 0)
      .map((clause) => ({ document, clause })),
  );
  return {
    count: found.length,
    listed: found.slice(0, MOST).map(({ document, clause }) => ({
      document,
      clause: clause.id,
      place: passageWords.clause(clause),
      text: brief(clause.heading ?? clause.sentences[0]?.text ?? ''),
    })),
  };
}

function brief(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}……` : text;
}
