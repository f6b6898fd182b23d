/** Numbers in Chinese signs and in figures. */

const DIGITS = '零一二三四五六七八九';
const PLACES: readonly (readonly [sign: string, value: number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/** What a run of signs of a number may be made of. */
export const NUMERALS = '〇零一二三四五六七八九十百千两';

/**
 * Write a number below ten thousand in Chinese, or one with a fraction.
 *
 * @returns null for what is not written so
 * @example toChinese('60') // '六十'
 * @example toChinese('99.5') // '九十九点五'
 */
export function toChinese(figures: string): string | null {
  const [whole = '', fraction] = figures.split('.');
  const value = Number(whole);
  if (!/^\d{1,4}$/.test(whole)) return null;
  const written = value === 0 ? '零' : wholeToChinese(value);
  return fraction === undefined ? written : `${written}点${digitByDigit(fraction)}`;
}

function wholeToChinese(value: number): string {
  let rest = value;
  let text = '';
  let skipped = false;
  for (const [sign, unit] of PLACES) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    // 十五, and 一百一十五.
    const isTen = sign === '十' && text === '' && digit === 1;
    text += `${skipped ? '零' : ''}${isTen ? '' : DIGITS[digit]}${sign}`;
    skipped = false;
  }
  return rest === 0 ? text : `${text}${skipped ? '零' : ''}${DIGITS[rest]}`;
}

const digitByDigit = (figures: string) =>
  Array.from(figures, (one) => DIGITS[Number(one)]).join('');

/**
 * Write a year as officials do.
 *
 * @example yearToChinese('2025') // '二〇二五'
 */
export function yearToChinese(figures: string): string {
  return digitByDigit(figures).replaceAll('零', '〇');
}

/**
 * Write a number in Chinese signs in figures.
 *
 * @returns null for what is no number, such as 十百千 or 七一
 * @example toFigures('一百一十') // '110'
 * @example toFigures('二〇二五') // '2025'
 */
export function toFigures(text: string): string | null {
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
  if (/^[零一二三四五六七八九]{4}$/.test(plain)) {
    return Array.from(plain, (sign) => DIGITS.indexOf(sign)).join('');
  }
  let value = 0;
  let digit = 0;
  for (const sign of plain) {
    const unit = PLACES.find(([name]) => name === sign)?.[1];
    if (unit === undefined) digit = DIGITS.indexOf(sign);
    else {
      value += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  const figures = String(value + digit);
  return toChinese(figures) === plain ? figures : null;
}
