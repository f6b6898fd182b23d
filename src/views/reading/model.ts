/** A reading: what one document says on one theme, and which documents say something on it besides. */
import { damagedSpans } from '../../corpus/damage.ts';
import { cellOf, type EmptyCell } from '../../corpus/matrix.ts';
import type { Document } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { withLabelledHeadings } from '../../schema/with-labelled-headings.ts';
import { address } from '../../site/address.ts';
import type { Corpus } from '../../site/load.ts';
import type { Segment } from '../shared/passage/segments.ts';
import { titleSentence } from '../shared/passage/title-sentence.ts';
import { passageWords } from '../shared/passage/words.ts';
import { segmentsOfWords } from '../shared/passage/words-within.ts';
import { shortName, titleOf } from '../shared/place/names.ts';
import { readingWays } from '../shared/ways/model.ts';

export type Reading = ReturnType<typeof readingsOf>[number];
export type ReadingModel = ReturnType<typeof readingModel>;
/** What the components inside a reading's MDX need to know. */
export type ReadingContext = ReturnType<typeof contextOf>;

/** List the readings of all themes in the order of the site, each with its ways on and with those who say nothing. */
export function readingsOf(corpus: Pick<Corpus, 'documents' | 'themes'>) {
  const spoken = new Map<Document, Theme[]>();
  const all = corpus.themes.flatMap((theme) => {
    const said: Document[] = [];
    const silent: { document: Document; why: EmptyCell }[] = [];
    for (const document of corpus.documents) {
      const cell = cellOf(document, theme);
      if (cell.kind === 'said') {
        said.push(document);
        spoken.set(document, [...(spoken.get(document) ?? []), theme]);
      } else silent.push({ document, why: cell });
    }
    return said.map((document) => ({ theme, document, said, silent }));
  });
  return all.map(({ said, ...reading }) => ({
    ...reading,
    next: readingWays(reading.theme, reading.document, said, spoken.get(reading.document) ?? []),
  }));
}

/** Prepare the page of a reading. */
export function readingModel({ theme, document, ...reading }: Reading) {
  const { issuers, docNumber, published, signed } = document;
  return {
    document,
    title: titleOf(document),
    shortName: shortName(document),
    theme,
    cell: cellOf(document, theme),
    /** Who, which number, when; what is not known is left out. */
    facts: [issuers.join('、'), docNumber, published ?? signed].flatMap((fact) => fact || []),
    ...reading,
    context: contextOf(theme, document),
  };
}

function contextOf(theme: Theme, document: Document) {
  const { id, clauses, edits } = document;
  const restored = { edits, garbled: damagedSpans(document) };
  const spoken = withLabelledHeadings(document);
  return {
    kind: theme.kind,
    /** Topic id → name. */
    topics: new Map(theme.topics.map(({ id, name }) => [id, name])),
    /** Ids of sentences that are the titles of their clauses. */
    titles: new Set(clauses.flatMap((clause) => titleSentence(clause).title?.id ?? [])),
    /** Clause id → what it is called. */
    names: new Map(clauses.map((clause) => [clause.id, passageWords.clause(clause)])),
    /** Where its text was restored, or is damaged still. */
    quoted: { document: id, ...restored },
    /** Clause id and number of a target in it → what that counts, `c1-2/0`. */
    counted: new Map<string, Segment[]>(
      clauses.flatMap((clause) =>
        clause.targets.flatMap((target, at) => {
          const sentence = clause.sentences.find((one) => one.id === target.sentence);
          if (!sentence) return [];
          const words = segmentsOfWords(target.indicator, sentence, restored);
          return [[`${clause.id}/${at}`, words] as [string, Segment[]]];
        }),
      ),
    ),
    /** By id, headings that speak included. */
    sentences: new Map(
      spoken.flatMap(({ sentences }) => sentences.map((sentence) => [sentence.id, sentence])),
    ),
    /** Sentence id → what its place is called. */
    places: new Map(
      spoken.flatMap((clause) =>
        clause.sentences.map((sentence) => [sentence.id, passageWords.place(clause, sentence.id)]),
      ),
    ),
    /** Where its words on a topic, or on the whole theme, are compared. */
    compare: (topic: string | null) => address.compare(theme.id, [id], topic),
  };
}
