/** A sentence of a document as a comparison takes it. */
import type { CompareSentence } from '../../../compare/cell.ts';
import { cut } from '../../../compare/cut.ts';
import type { Span } from '../../../schema/common.ts';
import type { Clause, Edit, Sentence } from '../../../schema/document.ts';
import { isHeading } from '../../../schema/is-heading.ts';
import { repairPlaces } from '../passage/repair-places.ts';
import { segments } from '../passage/segments.ts';
import { passageWords } from '../passage/words.ts';

/** Where a document was restored or is damaged. */
interface Restored {
  edits: readonly Edit[];
  garbled: readonly Span[];
}

/**
 * Take a sentence for a comparison.
 *
 * @example compareSentence(clause, sentence, 'double-reduction', { edits: [], garbled: [] }).topics // ['homework']
 */
export function compareSentence(
  clause: Clause,
  sentence: Sentence,
  theme: string,
  { edits, garbled }: Restored,
): CompareSentence {
  const { id, text, span, labels, commitment, national } = sentence;
  const own = labels.filter((one) => one.theme === theme);
  const repairs = repairPlaces(segments({ text, span, labels: [] }, edits, garbled));
  return {
    id,
    place: passageWords.place(clause, id),
    ...cut(text),
    topics: [...new Set(own.map(({ topic }) => topic))],
    commitment: commitment?.kind ?? null,
    targets: clause.targets
      .filter((target) => target.sentence === id)
      .map(({ indicator, comparator, value, unit, due }) => ({
        indicator,
        comparator,
        value,
        unit,
        due,
      })),
    ...(isHeading(clause, sentence) ? { heading: true } : {}),
    ...(repairs.length > 0 ? { repairs } : {}),
    ...(national
      ? { national: national.map(({ document, number }) => ({ document, number })) }
      : {}),
  };
}
