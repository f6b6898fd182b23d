/** Which shared indicator a target is a value of, and which one some words speak of. */
import type { Clause, Target } from '../schema/document.ts';
import { type Indicator, partsStand, plainWords, termParts } from '../schema/indicator.ts';

/** A target with what is around it. */
export interface Placed {
  /** Id of its document. */
  document: string;
  clause: Pick<Clause, 'themes'>;
  target: Pick<Target, 'indicator' | 'unit' | 'text' | 'kind'>;
}

/**
 * Find the indicator of a target: by a person's say, or else by its words and its unit.
 *
 * Where the terms of several fit, the longest term decides, then the order of the list.
 *
 * @returns its id; null where none fits
 */
export function indicatorOf(placed: Placed, indicators: readonly Indicator[]): string | null {
  const { document, clause, target } = placed;
  const said = indicators.find(({ include }) => speaksOf(include, document, target.text));
  if (said) return said.id;
  const words = plainWords(target.indicator);
  const fitting = indicators.filter(
    ({ units, denominator, exclude }) =>
      units.includes(target.unit) &&
      // By how much a share is to grow is no share.
      (denominator === null || target.kind !== 'increase') &&
      !speaksOf(exclude, document, target.text),
  );
  return longest(fitting, (one) => lengthIn(words, clause.themes, one));
}

/**
 * Find the indicator that words of a clause speak of, with a figure or without: by its name and its terms.
 *
 * @param words of `plainWords`, no longer than one statement
 * @returns its id; null where there is none
 * @example spokenOf(plainWords('保持公办园占比适度增长'), ['preschool'], indicators) // 'public-preschool-share'
 */
export function spokenOf(
  words: string,
  themes: readonly string[],
  indicators: readonly Indicator[],
): string | null {
  return longest(indicators, (one) => {
    const name = plainWords(one.name);
    return Math.max(lengthIn(words, themes, one), words.includes(name) ? name.length : 0);
  });
}

/** Tell whether a person named these words of a document. */
export const speaksOf = (says: Indicator['include'], document: string, text: string): boolean =>
  says.some((say) => say.document === document && text.includes(say.quote));

function longest(indicators: readonly Indicator[], lengthOf: (one: Indicator) => number) {
  let best: { id: string; length: number } | null = null;
  for (const one of indicators) {
    const length = lengthOf(one);
    if (length > (best?.length ?? 0)) best = { id: one.id, length };
  }
  return best?.id ?? null;
}

/** Length of the longest term that stands in plain words; 0 where none does, or an exception does. */
function lengthIn(words: string, themes: readonly string[], one: Indicator): number {
  const { within } = one;
  if (within.length > 0 && !within.some((theme) => themes.includes(theme))) return 0;
  const { terms, exceptions } = cut(one);
  const found = terms.filter(({ parts }) => partsStand(parts, words));
  if (found.length === 0 || exceptions.some((parts) => partsStand(parts, words))) return 0;
  return Math.max(...found.map(({ length }) => length));
}

interface Cut {
  terms: { parts: string[]; length: number }[];
  exceptions: string[][];
}

/** Terms are cut once for each indicator, for every sentence asks. */
const cuts = new WeakMap<Indicator, Cut>();

function cut(one: Indicator): Cut {
  const known = cuts.get(one);
  if (known) return known;
  const made = {
    terms: one.terms.map((term) => ({ parts: termParts(term), length: term.length })),
    exceptions: one.exceptions.map(termParts),
  };
  cuts.set(one, made);
  return made;
}
