/** How dark a cell of the matrix is. */
import { max, scaleQuantize } from 'd3';

export type Step = 1 | 2 | 3 | 4;
const STEPS: readonly Step[] = [1, 2, 3, 4];

export interface Shading {
  /** The step of a count of at least 1. */
  stepOf(count: number): Step;
  /** Which counts each step stands for; steps that no whole count falls into are left out. */
  ranges: { step: Step; from: number; to: number }[];
}

/**
 * Sort counts into four steps.
 *
 * Steps are even in the square root of the count: one passage against four is a difference worth
 * seeing, forty against forty-four is not.
 *
 * @example shading([1, 3, 9, 25]).stepOf(9) // 3
 */
export function shading(counts: readonly number[]): Shading {
  const most = Math.max(1, max(counts) ?? 1);
  const scale = scaleQuantize<Step>()
    .domain([0, Math.sqrt(most)])
    .range(STEPS);
  const stepOf = (count: number) => scale(Math.sqrt(count));
  const whole = Array.from({ length: most }, (_, index) => index + 1);
  const ranges = STEPS.flatMap((step) => {
    const within = whole.filter((count) => stepOf(count) === step);
    const [from, to] = [within[0], within.at(-1)];
    return from === undefined || to === undefined ? [] : [{ step, from, to }];
  });
  return { stepOf, ranges };
}
