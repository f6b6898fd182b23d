/** Which edits a reader should see at their place in the text. */
import type { Edit } from '../schema/document.ts';

/**
 * Edits too many and too safe to mark one by one: a page of traditional characters would be all
 * marks. They are counted beside the text instead, and shown one by one on the page of the seed.
 */
const QUIET = new Set([
  'pinyin',
  'simplified',
  'punctuation',
  'space',
  'zero-width',
  'line-break',
  'markup',
  'entity',
]);

/**
 * Tell whether a reader should see this edit at its place in the text.
 *
 * @example isMarked({ rule: 'pinyin', confidence: 'certain', by: 'rule' }) // false
 */
export function isMarked({
  by,
  confidence,
  rule,
}: Pick<Edit, 'by' | 'confidence' | 'rule'>): boolean {
  return by === 'curator' || confidence !== 'certain' || !QUIET.has(rule);
}
