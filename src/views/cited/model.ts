/** What the page of cited documents shows. */
import { type CitedGroup, type CitedWork, citedWorks, groupWorks } from '../../corpus/cited.ts';
import { summarize } from '../../corpus/matrix.ts';
import type { DocumentSummary } from '../../schema/document.ts';

/** As many rows as leave the page below 200 kB, compressed, with ten places that cite in each. */
const MOST_WORKS = 400;

export interface CitedModel {
  /** All of them, by level. */
  works: CitedWork[];
  /** Those of the table. */
  groups: CitedGroup[];
  /** The documents that cite, in the order of the site. */
  citing: DocumentSummary[];
  /** How often anything is cited. */
  citations: number;
}

/** Gather what the documents of a corpus cite. */
export function citedModel(corpus: Parameters<typeof citedWorks>[0]): CitedModel {
  const works = citedWorks(corpus);
  const sources = new Set(works.flatMap(({ citedBy }) => citedBy));
  return {
    works,
    groups: groupWorks(works, MOST_WORKS),
    citing: corpus.documents.filter(({ id }) => sources.has(id)).map(summarize),
    citations: works.reduce((sum, work) => sum + work.citations.length, 0),
  };
}
