/** Where a sentence was repaired or is damaged, as a reader should see it wherever the sentence is shown. */
import type { Span } from '../schema/common.ts';
import type { Edit, Sentence } from '../schema/document.ts';
import type { PlacedEdit } from './edited.ts';
import { isMarked } from './marked-edit.ts';
import { editsWithin, isApplied, isWithin, placeWithin } from './published.ts';
import type { Range } from './range.ts';

/** Name an edit as notes and links call it, an HTML id. */
export function editId({ span }: Pick<Edit, 'span'>): string {
  return `e${span[0]}-${span[1]}`;
}

/** Name a damaged place as notes and links call it, an HTML id. */
export function damageId(span: Span): string {
  return `d${span[0]}-${span[1]}`;
}

/**
 * Find where the marked edits stand in the restored sentence.
 *
 * An edit whose words are not where they should be is left out: no mark is better than a mark in
 * the wrong place.
 */
export function locateEdits(
  sentence: Pick<Sentence, 'text' | 'span'>,
  edits: readonly Edit[],
): PlacedEdit[] {
  return editsWithin(sentence.span, edits).filter(
    ({ start, end, edit }) =>
      isMarked(edit) && sentence.text.slice(start, end) === (isApplied(edit) ? edit.to : edit.from),
  );
}

const touch = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

/**
 * Find the ranges of the seed that are damaged in a sentence and that nobody has a guess for.
 *
 * @param garbled ranges of the seed; those of other sentences are ignored
 */
export function locateDamage(
  sentence: Pick<Sentence, 'text' | 'span'>,
  edits: readonly Edit[],
  garbled: readonly Span[],
): (Range & { range: Span })[] {
  const placed = editsWithin(sentence.span, edits);
  const guesses = locateEdits(sentence, edits).filter(({ edit }) => !isApplied(edit));
  return (
    garbled
      .filter((range) => isWithin(range, sentence.span))
      // A guess covers the damage that it was made for.
      .filter((range) => !guesses.some(({ edit }) => touch(edit.span, range)))
      .map((range) => ({ ...placeWithin(range, sentence.span, placed), range }))
  );
}

/** A repaired or damaged place, with what a note on it says. */
export interface MarkedPlace extends Range {
  kind: 'repair' | 'garbled';
  /** Id of the note. */
  id: string;
  /** What the seed has in place of repaired words; of damaged ones what they may have been, null where nobody has a guess. */
  words: string | null;
}

/**
 * List the places of a sentence that carry a mark, in the order of its text.
 *
 * @example markedPlaces(sentence, document.edits, damagedSpans(document)) // [{ start: 4, end: 6, kind: 'repair', id: 'e519-531', words: '…' }]
 */
export function markedPlaces(
  sentence: Pick<Sentence, 'text' | 'span'>,
  edits: readonly Edit[],
  garbled: readonly Span[],
): MarkedPlace[] {
  const changed = locateEdits(sentence, edits).map(({ start, end, edit }): MarkedPlace => {
    return isApplied(edit)
      ? { start, end, kind: 'repair', id: editId(edit), words: edit.from }
      : { start, end, kind: 'garbled', id: damageId(edit.span), words: edit.to };
  });
  const damaged = locateDamage(sentence, edits, garbled).map(
    ({ start, end, range }): MarkedPlace => {
      return { start, end, kind: 'garbled', id: damageId(range), words: null };
    },
  );
  let last = 0;
  return [...changed, ...damaged]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      // What is both repaired and damaged is marked once.
      const isApart = start >= last;
      if (isApart) last = end;
      return isApart;
    });
}
