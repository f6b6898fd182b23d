import type { Diagnostic } from '../../schema/document.ts';
import {
  placeEdits,
  type Replacement,
  type Restored,
  replace,
  seedSpan,
  untouched,
} from '../../text/edited.ts';
import { findByteShifts } from '../byte-shift/index.ts';
import { findTraditional } from '../script/simplify.ts';
import { findBlanks } from './blanks.ts';
import { findDates } from './dates.ts';
import { findGarbled, type GarbledRange } from './garbled.ts';
import { findPinyin } from './pinyin.ts';
import { findDoubled, findNarrowed } from './punctuation.ts';
import { findEntities, findUnseen } from './remains.ts';

export type { Restored } from '../../text/edited.ts';

type Rule = (restored: Restored, keep: readonly string[]) => Replacement[];

/**
 * Each rule sees what those before it left. Damage is read before characters change their form, since its bytes
 * are those of the forms that were written; signs and blanks come last, when all characters are what they were.
 */
const rules: readonly Rule[] = [
  ({ text }) => findUnseen(text),
  ({ text }) => findEntities(text),
  ({ text }) => findPinyin(text),
  ({ text }) => findByteShifts(text),
  (restored, keep) => findTraditional(restored, keep),
  ({ text }) => findDates(text),
  (restored) => findNarrowed(restored.text, findDamage(restored)),
  ({ text }) => findDoubled(text),
  ({ text }) => findBlanks(text),
];

/**
 * Undo what mirrors and converters did to a text; every change becomes an edit with its place in the seed.
 *
 * @param keep names that keep their traditional characters, as the seed writes them
 * @example restore('印發(fā)給你們,國(guó)務(wù)院').text // '印发给你们，国务院'
 */
export function restore(seed: string, keep: readonly string[] = []): Restored {
  return rules.reduce((restored, rule) => replace(restored, rule(restored, keep)), untouched(seed));
}

/** Find the places that are damaged still: those with a proposal, and those that nobody could read. */
export function findDamage(restored: Restored): GarbledRange[] {
  const guesses = placeEdits(restored.edits)
    .filter(({ edit }) => edit.confidence === 'guess')
    .map(({ start, end }) => ({ start, end }));
  const others = findGarbled(restored).filter(
    (one) => !guesses.some(({ start, end }) => start < one.end && one.start < end),
  );
  return [...guesses, ...others].sort((a, b) => a.start - b.start);
}

/** Say of places whose text is damaged that they were left as they are. */
export function flagGarbled(restored: Restored, ranges: readonly GarbledRange[]): Diagnostic[] {
  return ranges.map(({ start, end }) => ({
    code: 'garbled',
    message: `此处疑为编码错位，文字未能复原：${restored.text.slice(start, end)}`,
    span: seedSpan(restored, start, end),
  }));
}
