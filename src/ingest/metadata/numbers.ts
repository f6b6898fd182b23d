/** The number under which a paper was issued. */
import { narrowDigits } from '../grammar/dates.ts';
import type { TrimmedLine } from '../grammar/line.ts';

const ORDER = /[\p{Script=Han}]{2,40}(?:公告|令)第?\d{1,5}号/u;
const BRACKETED = /[\p{Script=Han}]{1,16}[〔[［(（【]\s?\d{4}\s?[〕\]］)）】]\s?第?\d{1,5}号/u;
const YEAR_BEHIND = /[\p{Script=Han}]{2,16}第?\d{1,5}号[，,]?\d{4}年/u;
const FORMS = [ORDER, BRACKETED, YEAR_BEHIND];
const YEAR = /[〔[［(（【]((?:19|20)\d{2})[〕\]］)）】]|号[，,\s]?((?:19|20)\d{2})年/u;

/**
 * Read the number from the page's table, else from the lines that give it.
 *
 * @param stated what the page's table says
 */
export function readDocNumber(lines: readonly TrimmedLine[], stated: string | null): string | null {
  const first = lines.findIndex(({ rule }) => rule === 'doc-number');
  // An order stands in two lines: 成都市人民政府令 / 第210号.
  const below = lines[first + 1]?.rule === 'doc-number' ? (lines[first + 1]?.text ?? '') : '';
  const line = first < 0 ? [] : [lines[first]?.text ?? '', `${lines[first]?.text}${below}`];
  for (const written of [stated ?? '', ...line]) {
    const text = narrowDigits(written).replace(/\s/gu, '');
    const form = FORMS.find((one) => one.test(text));
    const number = form?.exec(text)?.[0];
    // Its words stood apart.
    if (number) return number.replace(/号(?=\d{4}年)/u, '号 ');
  }
  return null;
}

/**
 * The year that a number was given in; null where it tells none.
 *
 * @example yearOfNumber('保政办发〔2021〕22号') // 2021
 */
export function yearOfNumber(number: string | null): number | null {
  const [, before, behind] = YEAR.exec(number ?? '') ?? [];
  const year = Number(before ?? behind);
  return year ? year : null;
}
