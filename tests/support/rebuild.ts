/** The law of restoration, read forwards: the seed with its edits is what is published. */
import type { Span } from '../../src/schema/common.ts';
import type { Edit } from '../../src/schema/document.ts';
import { cutAt, isApplied, isWithin } from '../../src/text/published.ts';

/** Rebuild the published form of a span of the seed: the seed's characters with the edits applied. */
export function rebuild(seed: string, edits: readonly Edit[], span: Span): string {
  const applied = edits.filter((edit) => isApplied(edit) && isWithin(edit.span, span));
  return cutAt(span, applied)
    .map((piece) => (piece.mark ? piece.mark.to : seed.slice(...piece.span)))
    .join('');
}
