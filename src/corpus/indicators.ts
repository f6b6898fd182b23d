/** Which shared indicator a target is a value of. */
import type { Clause, Target } from '../schema/document.ts';
import { type Indicator, plainWords, termStands } from '../schema/indicator.ts';

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
  const said = indicators.find(({ include }) => speaksOf(include, placed));
  if (said) return said.id;
  let best: { id: string; length: number } | null = null;
  for (const one of indicators) {
    const length = lengthOf(placed, one);
    if (length > (best?.length ?? 0)) best = { id: one.id, length };
  }
  return best?.id ?? null;
}

/** Length of the longest term that fits; 0 where the indicator does not. */
function lengthOf(placed: Placed, one: Indicator): number {
  const { units, denominator, within, terms, exceptions, exclude } = one;
  const { target } = placed;
  if (!units.includes(target.unit)) return 0;
  // By how much a share is to grow is no share.
  if (denominator !== null && target.kind === 'increase') return 0;
  if (within.length > 0 && !within.some((theme) => placed.clause.themes.includes(theme))) return 0;
  if (speaksOf(exclude, placed)) return 0;
  const text = plainWords(target.indicator);
  if (exceptions.some((term) => termStands(term, text))) return 0;
  return Math.max(0, ...terms.filter((term) => termStands(term, text)).map(({ length }) => length));
}

const speaksOf = (says: Indicator['include'], { document, target }: Placed) =>
  says.some((say) => say.document === document && target.text.includes(say.quote));
