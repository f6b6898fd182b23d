import { toNumber } from '../../text/numbering.ts';

const DIGITS = '〇一二三四五六七八九';
const YEAR_MONTH_DAY = /(\d{4})\s{0,2}[年\-/.]\s{0,2}(\d{1,2})\s{0,2}[月\-/.]\s{0,2}(\d{1,2})/u;
const CHINESE_DAY =
  /([一二三四五六七八九〇零○ＯOo0]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;

/**
 * Read the first calendar day in a text as `YYYY-MM-DD`; null where there is none or it does not exist.
 *
 * @example readDay('二〇二三年四月二十六日') // '2023-04-26'
 */
export function readDay(written: string): string | null {
  const text = narrowDigits(written);
  const match = YEAR_MONTH_DAY.exec(text);
  if (match) return toDay(Number(match[1]), Number(match[2]), Number(match[3]));
  const chinese = CHINESE_DAY.exec(text);
  if (!chinese) return null;
  const [, year = '', month = '', day = ''] = chinese;
  return toDay(yearOf(year), toNumber(month) ?? 0, toNumber(day) ?? 0);
}

/** True where a line is a date and nothing else, as under a signature. */
export function isDateLine(line: string): boolean {
  const text = narrowDigits(line);
  const rest = text.replace(YEAR_MONTH_DAY, '').replace(CHINESE_DAY, '');
  return rest !== text && /^[日（()）\s印发]{0,6}$/u.test(rest);
}

/** @example narrowDigits('２０１９年') // '2019年' */
export const narrowDigits = (text: string): string =>
  text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1949 && year <= 2100 ? date.toISOString().slice(0, 10) : null;
}

function yearOf(written: string): number {
  return Number(Array.from(written, (digit) => Math.max(0, DIGITS.indexOf(digit))).join(''));
}
