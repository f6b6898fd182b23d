/** Numbers as all charts write them. */
import { format } from 'd3';

/** Tenths are finer than any screen, and keep the page small. */
export const round = (value: number) => Math.round(value * 10) / 10;

const whole = format('.0%');
export const tenths = format('.1~%');

/**
 * Write a share in words: in whole percents, or below a tenth in tenths of a percent where a sentence counts.
 *
 * @example percentOf(0.118) // '12%'
 * @example percentOf(0.0079, true) // '0.8%'
 */
export function percentOf(share: number, fine = false): string {
  return (fine && share < 0.1 ? tenths : whole)(share);
}
