/** The seed of a document as it is: every character with its fate, every change where it was made. */
import { damagedSpans } from '../../corpus/damage.ts';
import { editsOnce } from '../../corpus/repairs.ts';
import type { Document } from '../../schema/document.ts';
import { isMarked } from '../shared/passage/segments.ts';
import { passageWords } from '../shared/passage/words.ts';
import { shortName, titleOf } from '../shared/place/names.ts';
import { sourceWays } from '../shared/ways/model.ts';
import { rows, type Sum, sums } from './rows.ts';

export type SourceModel = ReturnType<typeof sourceModel>;

/** Prepare the page of a seed. */
export function sourceModel(document: Document, seed: string) {
  const all = sums(document);
  const marked = document.edits.filter(isMarked);
  const once = editsOnce(document).filter(isMarked);
  const sizeOf = (some: readonly Sum[]) => some.reduce((sum, { size }) => sum + size, 0);
  return {
    document: document.id,
    next: sourceWays(document),
    title: titleOf(document),
    shortName: shortName(document),
    /** In UTF-16 units. */
    length: seed.length,
    /** What became of how many characters, each fate with its rules. */
    fates: [...new Set(all.map(({ fate }) => fate))].map((fate) => {
      const rules = all.filter((sum) => sum.fate === fate);
      return { fate, size: sizeOf(rules), rules };
    }),
    /** Of all fates: the length of the seed. */
    total: sizeOf(all),
    /** Those that a reader should look at one by one. */
    edits: once,
    /** How many more are the same in a second printing. */
    again: marked.length - once.length,
    rows: rows(seed, document, damagedSpans(document), passageWords.clause),
  };
}
