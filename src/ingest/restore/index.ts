import type { Finding } from '../../schema/finding.ts';
import { type Edited, placeEdits, type Replacement, replace, seedSpan } from '../../text/edited.ts';
import { outside, type Range } from '../../text/range.ts';
import { findByteShifts } from '../byte-shift/index.ts';
import { findTraditional } from '../script/simplify.ts';
import { findBlanks } from './blanks.ts';
import { findDates } from './dates.ts';
import { findGarbled } from './garbled.ts';
import { findPinyin } from './pinyin.ts';
import { findDoubled, findNarrowed } from './punctuation.ts';
import { findEntities, findUnseen } from './remains.ts';

type Rule = (edited: Edited, keep: readonly string[]) => Replacement[];

/**
 * Each rule sees what those before it left. Damage is read before characters change their form, since its bytes
 * are those of the forms that were written; signs and blanks come last, when all characters are what they were.
 */
const rules: readonly Rule[] = [
  ({ text }) => findUnseen(text),
  ({ text }) => findEntities(text),
  ({ text }) => findPinyin(text),
  ({ text }) => findByteShifts(text),
  findTraditional,
  ({ text }) => findDates(text),
  (edited) => findNarrowed(edited.text, findDamage(edited)),
  ({ text }) => findDoubled(text),
  ({ text }) => findBlanks(text),
];

/**
 * Undo what mirrors and converters did to a text; every change becomes an edit with its place in the seed.
 *
 * @param keep names that keep their traditional characters, as the seed writes them
 * @example restore(untouched('印發(fā)給你們,國(guó)務(wù)院')).text // '印发给你们，国务院'
 */
export function restore(text: Edited, keep: readonly string[] = []): Edited {
  return rules.reduce((edited, rule) => replace(edited, rule(edited, keep)), text);
}

/** Find the places that are damaged still: those with a proposal, and those that nobody could read. */
export function findDamage(edited: Edited): Range[] {
  const guesses = placeEdits(edited.edits)
    .filter(({ edit }) => edit.confidence === 'guess')
    .map(({ start, end }) => ({ start, end }));
  const others = outside(findGarbled(edited), guesses);
  return [...guesses, ...others].sort((a, b) => a.start - b.start);
}

/** Say of places whose text is damaged that they were left as they are. */
export function flagGarbled(edited: Edited, ranges: readonly Range[]): Finding[] {
  return ranges.map(({ start, end }) => ({
    code: 'garbled',
    text: edited.text.slice(start, end),
    span: seedSpan(edited, start, end),
  }));
}
