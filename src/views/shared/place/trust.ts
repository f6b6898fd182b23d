import type { DocumentSummary } from '../../../schema/document.ts';
import type { Trust } from './words.ts';

/** Gather how far a document can be relied on; small enough to be sent to browsers. */
export function trustOf({
  id,
  region,
  source,
}: Pick<DocumentSummary, 'id' | 'region' | 'source'>): Trust {
  return {
    document: id,
    grade: source.grade,
    inferred: region?.certainty === 'inferred',
    completeness: source.completeness,
  };
}
