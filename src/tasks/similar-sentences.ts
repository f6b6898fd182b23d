/** Lay out the similar sentences of a corpus beside its index. */
import { findSimilar } from '../compare/similar/index.ts';
import type { Document } from '../schema/document.ts';
import { type SimilarRow, similarFiles } from '../search/similar.ts';

/**
 * Find the similar sentences of a corpus, and lay them out by the places that the index has.
 *
 * @param documents in the order of the site
 * @param places of each document, in the order of the index
 * @returns files for the folder of the index
 */
export function layOutSimilar(
  documents: readonly Document[],
  places: readonly (readonly { anchor: string | null }[])[],
): { path: string; content: Uint8Array }[] {
  const placeOf = places.map((all) => new Map(all.map(({ anchor }, place) => [anchor, place])));
  const rows = documents.map((): SimilarRow[] => []);
  for (const { document, clause, sentence, similar } of findSimilar(documents)) {
    const own = placeOf[document]?.get(clause);
    if (own === undefined) continue;
    for (const other of similar) {
      const place = placeOf[other.document]?.get(other.clause);
      if (place === undefined) continue;
      const hundredths = Math.round(other.score * 100);
      rows[document]?.push([
        own,
        sentence,
        other.document,
        place,
        other.sentence,
        hundredths,
        other.others,
      ]);
    }
  }
  return rows.flatMap((own, document) =>
    similarFiles(document, places[document]?.length ?? 0, own).map(({ path, rows }) => ({
      path,
      content: Buffer.from(JSON.stringify(rows), 'utf8'),
    })),
  );
}
