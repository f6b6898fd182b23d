/** Tables as CSV that Excel, R and Python read alike: those that are published, and what a page exports. */
import type { Value } from '../schema/table.ts';

/** What a spreadsheet may take for a formula, full-width twins included; a single sign, such as the comparator `=`, cannot run. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]./su;

/**
 * Write rows as CSV after RFC 4180.
 *
 * Starts with a byte order mark, without which Excel takes Chinese for another encoding; lines end in
 * `\r\n`; an unknown value is an empty field. A text that a spreadsheet would run as a formula
 * (`=`, `+`, `-`, `@`, tab or return at its start) gets an apostrophe before it.
 *
 * @example csvText([['地区', '数量'], ['泉州市', 5]]) // '\uFEFF地区,数量\r\n泉州市,5\r\n'
 */
export function csvText(rows: readonly (readonly Value[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: Value): string {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
