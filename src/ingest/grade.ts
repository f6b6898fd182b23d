/** How far a text can be relied on, by where it comes from. */
import type { Grade } from '../schema/common.ts';
import type { Document } from '../schema/document.ts';
import type { Record } from '../schema/record.ts';

/** `XX市`, `**区`, `某县`: what stands where the name of a place was taken out. */
const PLACEHOLDER = /(?:[XxＸｘ×*＊○〇]{2,4}|某{1,2})(?:省|市|州|县|区|旗|镇|乡|街道)/u;

/**
 * Grade the source of a document; the worst that is known of it counts.
 *
 * @param record what a person knows; null for a seed without one
 * @returns null where neither page nor person tells
 * @example gradeOf(quanzhou, record) // 'A'
 */
export function gradeOf(
  document: Pick<Document, 'region' | 'title' | 'clauses' | 'source'>,
  record: Pick<Record, 'source'> | null,
): Grade | null {
  const { kind } = document.source;
  if (kind === 'content-farm' || isAnonymised(document)) return 'D';
  if (record?.source.supplied) return 'C';
  if (kind === 'repost') return 'B';
  return kind === 'official' ? 'A' : null;
}

/**
 * Tell whether the names of places were replaced, so that the region had to be concluded.
 *
 * A region that is inferred for another reason, or one `某县` as an example in a text whose region is
 * stated, says nothing against the source.
 */
export function isAnonymised({
  region,
  title,
  clauses,
}: Pick<Document, 'region' | 'title' | 'clauses'>): boolean {
  if (region?.certainty !== 'inferred') return false;
  return (
    PLACEHOLDER.test(title ?? '') ||
    clauses.some(({ sentences }) => sentences.some(({ text }) => PLACEHOLDER.test(text)))
  );
}
