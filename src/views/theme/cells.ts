/** What stands in a cell of a comparison, and how much of it stands open. */
import type { DocumentPosition } from '../../corpus/theme.ts';
import type { Clause, Sentence } from '../../schema/document.ts';
import type { Theme } from '../../schema/theme.ts';
import { titleSentence } from '../shared/passage/title-sentence.ts';

/** What stands in a cell as one passage: a sentence, or a clause with its printed title. */
export interface CellPassage {
  clause: Clause;
  title: Sentence | null;
  /** Its words, without the title. */
  sentences: readonly Sentence[];
  /** Those whose firmness and figures are told below it. */
  about: readonly Sentence[];
}

/** Cut what a document says into the passages of a cell: sentences of a core theme, clauses of the others. */
export function cellPassages(
  { kind }: Pick<Theme, 'kind'>,
  { passages }: Pick<DocumentPosition, 'passages'>,
): CellPassage[] {
  return passages.flatMap(({ clause, sentences }) => {
    if (kind === 'core') {
      return sentences.map((one) => ({ clause, title: null, sentences: [one], about: [one] }));
    }
    const { title, rest } = titleSentence(clause);
    return [{ clause, title, sentences: rest, about: sentences }];
  });
}

/** How many characters a passage of a cell has. */
export const lengthOf = ({ title, sentences }: CellPassage): number =>
  [...(title ? [title] : []), ...sentences].reduce((sum, { text }) => sum + text.length, 0);

/** What is shown of a cell at once. */
export interface Fold {
  /** How many passages stand open, at least the first. */
  open: number;
  /** The first passage is too long by itself: its height is limited until it is unfolded. */
  long: boolean;
}

/** Lines that a cell may take. */
const LINES = 16;
/** Hiding less than this saves nobody anything. */
const SPARE = 5;
/** What stands below the words of a passage. */
const NOTES = 2;
/** Characters of a line where the table is widest, and in the narrowest column; phones have about 20. */
const TABLE = 58;
const NARROWEST = 9;
const WIDEST = 20;

/**
 * Say how much of a cell stands open, by the lengths of its passages in characters.
 *
 * @param columns how many cells share the width of the table
 * @example foldCell([40, 60, 800], 5) // { open: 2, long: false }
 */
export function foldCell(lengths: readonly number[], columns: number): Fold {
  const perLine = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(TABLE / columns)));
  const lines = lengths.map((length) => Math.ceil(length / perLine) + NOTES);
  const long = (lines[0] ?? 0) > LINES + NOTES;
  let taken = 0;
  let open = 0;
  for (const more of lines) {
    if (open > 0 && taken + more > LINES) break;
    taken += more;
    open += 1;
  }
  const rest = lines.slice(open).reduce((sum, more) => sum + more, 0);
  return { open: !long && rest <= SPARE ? lines.length : open, long };
}
