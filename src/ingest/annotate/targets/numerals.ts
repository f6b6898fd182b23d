/** Numbers as they are written: digits with a multiplier, or Chinese numerals. */

/** A figure as written, before anyone knows whether it is a target. */
export interface Figure {
  /** `[start, end)` from the number to the end of the unit. */
  readonly start: number;
  readonly end: number;
  /** One value; two for a range (`1—2个`); more for a ratio (`5:3:2`). */
  readonly values: readonly number[];
  readonly unit: string;
}

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
const DIGITS = '〇一二三四五六七八九';

/**
 * Read digits with a multiplier behind them.
 *
 * @example scale('7.7', '万') // 77000
 */
export function scale(number: string, multiplier: string): number {
  return round(Number(number.replaceAll(',', '')) * times(multiplier));
}

/** What a multiplier stands for: `百万` is 1,000,000. */
export function times(multiplier: string): number {
  let product = 1;
  for (const unit of multiplier) product *= POWERS[unit] ?? 1;
  return product;
}

/** Without the dust of binary fractions: 7.7 × 10000 is 77000. */
export const round = (value: number) => Number(value.toPrecision(12));

/**
 * Read a number written in Chinese numerals, decimals allowed; NaN where it is none.
 *
 * @example readChinese('九十五点五') // 95.5
 * @example readChinese('一万二千') // 12000
 */
export function readChinese(written: string): number {
  const [whole = '', fraction] = written.replaceAll('两', '二').replaceAll('零', '〇').split('点');
  if (whole === '') return Number.NaN;
  const total = readWhole(whole);
  if (fraction === undefined) return total;
  const decimals = [...fraction].map((sign) => DIGITS.indexOf(sign)).join('');
  return Number(`${total}.${decimals}`);
}

/** 亿 and 万 multiply all that stands before them, the smaller powers only their own digit. */
function readWhole(whole: string): number {
  let total = 0;
  let group = 0;
  let digit = -1;
  for (const sign of whole) {
    const power = POWERS[sign];
    if (power === undefined) {
      digit = DIGITS.indexOf(sign);
    } else if (power >= 1e4) {
      group += Math.max(0, digit);
      total = (total + group || 1) * power;
      [group, digit] = [0, -1];
    } else {
      group += (digit < 0 ? 1 : digit) * power;
      digit = -1;
    }
  }
  return total + group + Math.max(0, digit);
}
