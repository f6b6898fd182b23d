import type { Span } from '../schema/common.ts';
import type { Document } from '../schema/document.ts';

/** List the ranges of the seed that the ingest found damaged and left alone. */
export function damagedSpans({ diagnostics }: Pick<Document, 'diagnostics'>): Span[] {
  return diagnostics.flatMap(({ code, span }) => (code === 'garbled' && span ? [span] : []));
}
