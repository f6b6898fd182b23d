/** What the page of shared text shows: passages with their sentences, and the themes that these are about. */
import type { SharedText } from '../../compare/shared-text/index.ts';
import {
  type ListedPassage,
  type Listing,
  listSharedText,
} from '../../compare/shared-text/listing.ts';
import { damagedSpans } from '../../corpus/damage.ts';
import { countNational } from '../../corpus/national.ts';
import type { Clause, Document, Sentence } from '../../schema/document.ts';
import { isProvision, type NationalText } from '../../schema/national.ts';
import type { Theme } from '../../schema/theme.ts';

export type SharedTextModel = ReturnType<typeof sharedTextModel>;
export type PassageEntry = SharedTextModel['other']['entries'][number];
export type PlaceEntry = PassageEntry['places'][number];

/** Lay out the shared text of a corpus, the weightiest passages first, within the room of a page. */
export function sharedTextModel(
  { documents, themes }: { documents: readonly Document[]; themes: readonly Theme[] },
  sharedText: SharedText,
  national: readonly NationalText[],
) {
  const describe = describer(documents, themes, national);
  /** The passages of a kind; `left` are those for which there is no room. */
  const listOf = ({ listed, left }: Listing) => ({ entries: listed.map(describe), left });
  const listing = listSharedText(sharedText);
  const lists = { other: listOf(listing.other), national: listOf(listing.national) };
  const all = [...lists.other.entries, ...lists.national.entries];
  const about = new Set(all.flatMap((one) => one.themes));
  const speaking = new Set(all.flatMap(({ places }) => places.map(({ document }) => document)));
  return {
    ...lists,
    /** What the page can be narrowed to: what its sentences are about, and whose they are. */
    facets: {
      themes: [...about].sort((a, b) => a.order - b.order),
      documents: [...speaking].sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
    /** Every national text, those of most documents first. */
    texts: countNational(national, documents),
    /** How many documents were compared. */
    documents: documents.length,
  };
}

/** Fill in what listed places are about, from the documents that they point at, and what they take from national ones. */
function describer(
  documents: readonly Document[],
  themes: readonly Theme[],
  national: readonly NationalText[],
) {
  const texts = new Map(national.map((text) => [text.id, text]));
  const byId = new Map(
    documents.map((document) => [
      document.id,
      {
        document,
        garbled: damagedSpans(document),
        clauses: new Map(document.clauses.map((clause) => [clause.id, clause])),
      },
    ]),
  );
  return ({ passage, places, left }: ListedPassage) => {
    const entries = places.flatMap((place) => {
      const { document, garbled, clauses } = byId.get(place.document) ?? {};
      const clause = clauses?.get(place.clause);
      const sentence = clause?.sentences.find(({ id }) => id === place.sentence);
      return document && garbled && clause && sentence
        ? [{ document, garbled, clause, sentence }]
        : [];
    });
    const about = new Set(entries.flatMap((one) => themesOf(one, themes)));
    const taken = passage.national.flatMap((id) => texts.get(id) ?? []);
    return {
      passage,
      left,
      places: entries,
      themes: themes.filter(({ id }) => about.has(id)),
      provisions: taken.filter(isProvision),
      phrases: taken.filter((text) => !isProvision(text) && text.document !== null),
    };
  };
}

/** Core themes by the labels of a sentence, secondary ones by its clause. */
function themesOf(
  { clause, sentence }: { clause: Clause; sentence: Sentence },
  themes: readonly Theme[],
): string[] {
  const secondary = themes.filter(
    ({ id, kind }) => kind === 'secondary' && clause.themes.includes(id),
  );
  return [...sentence.labels.map(({ theme }) => theme), ...secondary.map(({ id }) => id)];
}
