/** Lay out the similar sentences of a corpus beside its index. */
import { findSimilar } from '../../compare/similar/index.ts';
import { type SimilarRow, similarFiles } from '../../search/similar.ts';
import type { Indexed } from './facts.ts';
import { jsonFile, type OutputFile } from './files.ts';

/**
 * Find the similar sentences of a corpus, and lay them out by the places that the index has.
 *
 * @param indexed documents and their places, in the order of the site
 */
export function similarSentences(indexed: readonly Indexed[]): OutputFile[] {
  const placeOf = indexed.map(
    ({ records }) => new Map(records.map(({ anchor }, place) => [anchor, place])),
  );
  const rows = indexed.map((): SimilarRow[] => []);
  const found = findSimilar(indexed.map(({ document }) => document));
  for (const { document, clause, sentence, similar } of found) {
    const own = placeOf[document]?.get(clause);
    if (own === undefined) continue;
    for (const { document: other, clause: there, sentence: near, score, others } of similar) {
      const place = placeOf[other]?.get(there);
      if (place === undefined) continue;
      const hundredths = Math.round(score * 100);
      rows[document]?.push([own, sentence, other, place, near, hundredths, others]);
    }
  }
  return indexed.flatMap(({ records }, document) =>
    similarFiles(document, records.length, rows[document] ?? []).map(({ path, rows }) =>
      jsonFile(path, rows),
    ),
  );
}
