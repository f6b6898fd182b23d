/** Marks of repairs in texts of the index. */
import type { RepairPlace } from '../../schema/repair-place.ts';
import type { CatalogueText } from '../../search/catalogue.ts';
import type { Quote } from '../../search/quotes.ts';
import { passageWords } from '../shared/passage/words.ts';

/** Places of a part of a text that were repaired or are damaged, counted from its beginning. */
export function repairsIn(
  { block, start, end }: Pick<Quote, 'block' | 'start' | 'end'>,
  { marks = [] }: CatalogueText,
): RepairPlace[] {
  if (block > 0) return [];
  const within = marks.filter((mark) => mark[0] >= start && mark[1] <= end);
  return within.map(([from, to, id, seed]) => {
    const kind = id.startsWith('d') ? 'garbled' : 'repair';
    return {
      start: from - start,
      end: to - start,
      kind,
      note: noteOf(kind, from === to, seed),
      id,
    };
  });
}

function noteOf(kind: RepairPlace['kind'], isGap: boolean, seed: string | null): string {
  if (kind === 'garbled') return seed === null ? passageWords.garbled : passageWords.guessed(seed);
  return (isGap ? passageWords.deleted : passageWords.repaired)(seed ?? '');
}
