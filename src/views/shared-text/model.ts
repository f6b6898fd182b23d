/** A passage of shared text as the page shows it: with its sentences, and the themes that these are about. */

import type { ListedPassage } from '../../compare/shared-text/listing.ts';
import { damagedSpans } from '../../corpus/damage.ts';
import type { Span } from '../../schema/common.ts';
import type { Clause, Document, Sentence } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';

export interface ShownPlace {
  document: Document;
  clause: Clause;
  sentence: Sentence;
  /** Ranges of the seed that are damaged. */
  garbled: Span[];
}

export interface ShownPassage extends Pick<ListedPassage, 'passage' | 'left'> {
  places: ShownPlace[];
  /** Of one of the sentences at least: core themes by its labels, further ones by its clause. */
  themes: Theme[];
}

/** Fill in what listed places are about, from the documents that they point at. */
export function showPassages(
  listed: readonly ListedPassage[],
  documents: readonly Document[],
  themes: readonly Theme[],
): ShownPassage[] {
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
  return listed.map(({ passage, places, left }) => {
    const shown = places.flatMap((place) => {
      const { document, garbled, clauses } = byId.get(place.document) ?? {};
      const clause = clauses?.get(place.clause);
      const sentence = clause?.sentences.find(({ id }) => id === place.sentence);
      return document && garbled && clause && sentence
        ? [{ document, garbled, clause, sentence }]
        : [];
    });
    const about = new Set(shown.flatMap(themesOf));
    return { passage, left, places: shown, themes: themes.filter(({ id }) => about.has(id)) };
  });

  function themesOf({ clause, sentence }: ShownPlace): string[] {
    const further = themes.filter(
      ({ id, kind }) => kind === 'further' && clause.themes.includes(id),
    );
    return [...sentence.labels.map(({ theme }) => theme), ...further.map(({ id }) => id)];
  }
}
