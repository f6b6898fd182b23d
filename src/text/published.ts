/** What is published of a span of the seed, from its edits alone: for whoever has a document and not its making. */
import type { Span } from '../schema/common.ts';
import type { Edit } from '../schema/document.ts';
import { type PlacedEdit, placeEdits } from './edited.ts';
import type { Range } from './range.ts';

/** A guess stands beside the text as a proposal; all other edits are part of it. */
export const isApplied = ({ confidence }: Pick<Edit, 'confidence'>): boolean =>
  confidence !== 'guess';

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner[0] >= outer[0] && inner[1] <= outer[1];

/** Find where the edits of a span stand in what is published of it. */
export function editsWithin(span: Span, edits: readonly Edit[]): PlacedEdit[] {
  const own = edits.filter((edit) => isWithin(edit.span, span));
  return placeEdits(own).map(({ edit, start, end }) => ({
    edit,
    start: start - span[0],
    end: end - span[0],
  }));
}

/**
 * Find where a range of the seed stands in what is published of a span.
 *
 * @param placed edits of the span
 */
export function placeWithin(range: Span, span: Span, placed: readonly PlacedEdit[]): Range {
  const move = (offset: number) => {
    const last = placed.findLast(({ edit }) => edit.span[1] <= offset);
    return last ? last.end + offset - last.edit.span[1] : offset - span[0];
  };
  return { start: move(range[0]), end: move(range[1]) };
}

/**
 * Cut a span at marks that begin in it; one that reaches over its end stays in it so far.
 *
 * @param marks in order
 * @returns together the span; `mark` is null for what lies between two of them
 */
export function cutAt<M extends { span: Span }>(
  [start, end]: Span,
  marks: readonly M[],
): { span: Span; mark: M | null }[] {
  const pieces: { span: Span; mark: M | null }[] = [];
  let at = start;
  const passTo = (place: number) => {
    if (place > at) pieces.push({ span: [at, place], mark: null });
    at = Math.max(at, place);
  };
  for (const mark of marks) {
    passTo(mark.span[0]);
    const to = Math.min(mark.span[1], end);
    pieces.push({ span: [at, Math.max(at, to)], mark });
    at = Math.max(at, to);
  }
  passTo(end);
  return pieces;
}
