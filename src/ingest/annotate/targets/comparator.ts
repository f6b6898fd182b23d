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

/** What may stand between such words and the figure: little, or a noun that the figure is a share of. */
const NEAR =
  '(?:[^,。;、]{0,4}|[^,。;、]{1,20}的|[^,。;、]{1,16}(?:总额|总数|总量|总和|基数|人数|工资|标准|收入|面积))$';

/** Words before the figure, nearest to it. */
const BEFORE: readonly Row[] = [
  [new RegExp(`(?:不得?低于|不得?少于|不小于|至少|最少|≥|>=)${NEAR}`, 'u'), '≥'],
  [new RegExp(`(?:不得?超[过出]?|不得?高于|不多于|不大于|最多|控制在|≤|<=)${NEAR}`, 'u'), '≤'],
  [new RegExp(`(?:超过|高于|大于|多于|突破|>)${NEAR}`, 'u'), '>'],
  [new RegExp(`(?:低于|少于|小于|<)${NEAR}`, 'u'), '<'],
  [/(?:超|[率比量数]过)$/u, '>'],
  [/(?:约|近|接近)$/u, '≈'],
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
