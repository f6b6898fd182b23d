/** Texts that are not read at all, and why. */
import type { Finding } from '../../schema/finding.ts';
import { LARGEST_TEXT } from './decode.ts';

/**
 * Tell why a text cannot be taken; null for one that can, which is nearly any.
 *
 * @example refusalOf('一、总体要求') // null
 */
export function refusalOf(text: string): Finding | null {
  if (text.length > LARGEST_TEXT)
    return { code: 'too-large', length: text.length, limit: LARGEST_TEXT, span: null };
  // Only a program can hand this in: no file can hold half of a pair, so none could be published.
  return text.isWellFormed() ? null : { code: 'ill-formed', span: null };
}
