import type { Diagnostic } from '../../schema/document.ts';
import type { GarbledRange } from './garbled.ts';
import { findPinyin } from './pinyin.ts';
import { type Restored, replace, seedSpan, untouched } from './restored.ts';
import { findTraditional } from './simplify.ts';

export type { Restored } from './restored.ts';

/**
 * Undo what mirrors and converters did to a text; every change becomes an edit with its place in the seed.
 *
 * @example restore('印發(fā)給你們,國(guó)務(wù)院').text // '印发给你们,国务院'
 */
export function restore(seed: string): Restored {
  const read = untouched(seed);
  const bare = replace(read, findPinyin(read.text));
  return replace(bare, findTraditional(bare));
}

/** Say of places whose text is damaged that they were left as they are. */
export function flagGarbled(restored: Restored, ranges: readonly GarbledRange[]): Diagnostic[] {
  return ranges.map(({ start, end }) => ({
    code: 'garbled',
    message: `此处疑为编码错位，文字未能复原：${restored.text.slice(start, end)}`,
    span: seedSpan(restored, start, end),
  }));
}
