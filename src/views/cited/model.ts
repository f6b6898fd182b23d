/** What the page of cited documents shows. */
import { citedWorks, groupWorks, MOST_WORKS } from '../../corpus/cited.ts';
import { summarize } from '../../corpus/matrix.ts';

export type CitedModel = ReturnType<typeof citedModel>;

/** Gather what the documents of a corpus cite. */
export function citedModel(corpus: Parameters<typeof citedWorks>[0]) {
  const works = citedWorks(corpus);
  const sources = new Set(works.flatMap(({ citedBy }) => citedBy));
  return {
    /** All of them, by level. */
    works,
    /** Those of the table. */
    groups: groupWorks(works, MOST_WORKS),
    /** By id, those that are cited. */
    cited: new Map(
      corpus.documents
        .filter(({ id }) => works.some(({ document }) => document === id))
        .map((document) => [document.id, summarize(document)]),
    ),
    /** The documents that cite, in the order of the site. */
    citing: corpus.documents.filter(({ id }) => sources.has(id)).map(summarize),
    citations: works.reduce((sum, work) => sum + work.citations.length, 0),
  };
}
