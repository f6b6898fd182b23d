import { readMarker } from '../../text/numbering.ts';
import * as is from '../grammar/features.ts';
import { frameRules, type LineRule } from './vocabulary.ts';

export const LONGEST_TITLE = 100;
/** What a page says of itself in whole sentences, such as a disclaimer, is short. */
const LONGEST_REMARK = 150;

export type Zone = 'head' | 'body' | 'tail' | 'links';

/**
 * Tell what of a page's frame a line is; undefined for the paper's own text.
 *
 * A policy paragraph may speak of reading figures or of the public; only short lines can be a page's frame.
 */
export function frameOf(text: string, zone: Zone): LineRule | undefined {
  const running = is.isParagraph(text) && (zone === 'body' || text.length > LONGEST_TITLE);
  if (zone === 'head' && is.isForwarding(text)) return undefined;
  if (running && (text.length > LONGEST_REMARK || readMarker(text))) return undefined;
  return frameRules.find(({ pattern, running: runs }) => (runs || !running) && pattern.test(text));
}
