/** A sentence of a document as a comparison takes it. */
import type { CompareSentence } from '../../../compare/cell.ts';
import { cut } from '../../../compare/cut.ts';
import type { Clause, Sentence } from '../../../schema/document.ts';

/** @example compareSentence(clause, sentence, 'double-reduction').topics // ['homework'] */
export function compareSentence(
  { marker, label, targets }: Clause,
  { id, text, labels, commitment, national }: Sentence,
  theme: string,
): CompareSentence {
  const own = labels.filter((one) => one.theme === theme);
  return {
    id,
    clause: marker === null ? null : label,
    ...cut(text),
    topics: [...new Set(own.map(({ topic }) => topic))],
    commitment: commitment?.kind ?? null,
    targets: targets
      .filter(({ sentence }) => sentence === id)
      .map(({ indicator, comparator, value, unit, due }) => ({
        indicator,
        comparator,
        value,
        unit,
        due,
      })),
    ...(national
      ? { national: national.map(({ document, number }) => ({ document, number })) }
      : {}),
  };
}
