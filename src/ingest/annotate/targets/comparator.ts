/** 不低于, 以上, 控制在…以内: the words around a figure that say which way it binds. */
import type { Target } from '../../../schema/document.ts';

export type Comparator = Target['comparator'];

type Row = readonly [words: RegExp, comparator: Comparator];

/** Words behind the figure decide first: `超过75%以上` is still a floor. */
const BEHIND: readonly Row[] = [
  [/^\s{0,2}(?:\([^()]{0,12}\))?\s{0,2}(?:及|或)?以上/u, '≥'],
  [/^\s{0,2}(?:\([^()]{0,12}\))?\s{0,2}(?:及|或)?(?:以内|之内|以下)/u, '≤'],
  [/^\s{0,2}(?:左右|上下)/u, '≈'],
];

/** Words before the figure, nearest to it. */
const BEFORE: readonly Row[] = [
  [
    /(?:不低于|不少于|不小于|不得低于|不得少于|至少|最少|不低於|≥|>=|大于等于|力争不低于|确保不低于)[^,。;、]{0,4}$/u,
    '≥',
  ],
  [
    /(?:不超过|不高于|不多于|不大于|不得超过|不得高于|最多|控制在|压减至|降至|降到|≤|<=)[^,。;、]{0,4}$/u,
    '≤',
  ],
  [/(?:超过|超|高于|大于|多于|突破|>)[^,。;、]{0,3}$/u, '>'],
  [/(?:低于|少于|小于|不足|<)[^,。;、]{0,3}$/u, '<'],
  [/(?:约|大约|近|接近)$/u, '≈'],
];

/**
 * Read the comparator of a figure from the folded text before and behind it; `=` where none is said.
 *
 * @example comparatorOf('公办园在园幼儿占比超过', '') // '>'
 */
export function comparatorOf(before: string, behind: string): Comparator {
  const row =
    BEHIND.find(([words]) => words.test(behind)) ?? BEFORE.find(([words]) => words.test(before));
  return row?.[1] ?? '=';
}

/** Length of the words behind a figure that belong to it: `以上`, `左右`. */
export function lengthBehind(behind: string): number {
  const row = BEHIND.find(([words]) => words.test(behind));
  return row ? (row[0].exec(behind)?.[0].length ?? 0) : 0;
}
