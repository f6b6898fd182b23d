/** The figure that a target starts from: `从86%提高到90%`, `由120所增至150所`. */
import { MULTIPLIER, NUMBER } from './figures.ts';
import type { Figure } from './numerals.ts';
import { scale } from './numerals.ts';

const VERB =
  '(?:提高|提升|增加|增长|增|扩大|扩充|扩展|上升|上调|上浮|升|降低|下降|下调|降|减少|压减|压缩|缩减|缩小|缩短|减|延长|放宽|调整|达)';

/** What stands before the first figure, as far back as it may. */
const FROM = /(?:从|由)[^,;。、:]{0,24}$/u;
/** What stands between it and the second. */
const TO = new RegExp(
  `^(?:左右|以上|以下|以内)?,?[^,;。\\d]{0,4}${VERB}(?:到|至|为)[^,;。]{0,14}$`,
  'u',
);

/** `比2020年的86%提高4个百分点` */
const THAN = /(?:比|较|在)[^,;。、:]{0,24}$/u;
const BY = new RegExp(`^(?:的?基础上)?,?(?:再|逐步|又)?${VERB}(?:了|约|近|不少于)?$`, 'u');

/** `从120增加到150所`: the first figure leaves its unit to the second. */
const WITHOUT_UNIT = new RegExp(
  `(?:从|由)(?:20\\d\\d年[底末]?的?)?[^,;。\\d]{0,12}?(${NUMBER})(${MULTIPLIER})[^,;。\\d]{0,4}${VERB}(?:到|至|为)[^,;。\\d]{0,8}$`,
  'u',
);

const REACH = 60;

export interface Baseline {
  readonly value: number;
  /** Offset of the words that begin it. */
  readonly at: number;
}

/**
 * Find what the figures start from: by the index of the figure that is reached.
 *
 * @returns the baselines, and the indices of figures that are nothing but one
 */
export function baselinesIn(
  folded: string,
  figures: readonly Figure[],
): { of: ReadonlyMap<number, Baseline>; used: ReadonlySet<number> } {
  const of = new Map<number, Baseline>();
  const used = new Set<number>();
  figures.forEach((figure, index) => {
    const first = figures[index - 1];
    const found = (first && between(folded, first, figure)) ?? without(folded, first, figure);
    if (!found) return;
    of.set(index, found);
    if (first && first.start >= found.at) used.add(index - 1);
  });
  return { of, used };
}

function between(folded: string, first: Figure, second: Figure): Baseline | null {
  const [value, ...more] = first.values;
  if (value === undefined || more.length > 0) return null;
  const from = Math.max(0, first.start - REACH);
  const before = folded.slice(from, first.start);
  const middle = folded.slice(first.end, second.start);
  const changed = second.unit === '个百分点' && first.unit === '%';
  const match =
    first.unit === second.unit && TO.test(middle)
      ? FROM.exec(before)
      : changed && BY.test(middle)
        ? THAN.exec(before)
        : null;
  return match && { value, at: from + lastOpening(match) };
}

/** The words that begin a baseline may stand twice before it; the last ones count. */
function lastOpening(match: RegExpExecArray): number {
  const words = match[0];
  const last = Math.max(...['从', '由', '比', '较'].map((word) => words.lastIndexOf(word)), 0);
  return match.index + last;
}

function without(folded: string, first: Figure | undefined, figure: Figure): Baseline | null {
  const from = Math.max(first?.end ?? 0, figure.start - REACH);
  const match = WITHOUT_UNIT.exec(folded.slice(from, figure.start));
  const [, number, multiplier = ''] = match ?? [];
  if (!match || number === undefined) return null;
  return { value: scale(number, multiplier), at: from + match.index };
}
