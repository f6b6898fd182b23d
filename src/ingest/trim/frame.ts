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
  const said = isSaid(text);
  const running =
    (is.isParagraph(text) || said) && (zone === 'body' || text.length > LONGEST_TITLE);
  const numbered = readMarker(text) !== null;
  if (zone === 'head' && is.isForwarding(text)) return undefined;
  if (running && (text.length > LONGEST_REMARK || numbered)) return undefined;
  return frameRules.find(
    ({ rule, pattern, running: runs }) =>
      (runs || !(running || (said && BUTTONS.has(rule)))) &&
      (!numbered || LISTED.has(rule)) &&
      pattern.test(text),
  );
}

/** It ends as a sentence does. */
const isSaid = (text: string) => /[。；！？][”』）)]{0,2}$/u.test(text);
/** What one clicks on has no full stop: `扫码支付的收费应当公示。` is none of them. */
const BUTTONS = new Set(['sharing', 'advertisement']);
/** Entries of lists that pages make have numbers, nothing else of a frame does. */
const LISTED = new Set(['attachment-list', 'navigation']);
