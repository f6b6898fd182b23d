/** Tables as CSV that Excel, R and Python read alike. */
import { stringify } from 'csv-stringify/sync';
import type { Table, Value } from '../schema/table.ts';

/** What a spreadsheet may take for the start of a formula, its full-width twins included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Set an apostrophe before a text that would run. A single sign, such as the comparator `=`, cannot. */
function disarm(value: Value): Value {
  return typeof value === 'string' && value.length > 1 && FORMULA.test(value) ? `'${value}` : value;
}

/**
 * Write a table as CSV after RFC 4180.
 *
 * Starts with a byte order mark, without which Excel takes Chinese for another encoding; lines end in
 * `\r\n`; an unknown value is an empty field. A text that a spreadsheet would run as a formula
 * (`=`, `+`, `-`, `@`, tab or return at its start) gets an apostrophe before it.
 *
 * @example toCsv({ name: 'bodies', fields, key: [], foreignKeys: [], rows: [['x', '市教育局']] })
 */
export function toCsv(table: Table): string {
  return stringify(
    table.rows.map((row) => row.map(disarm)),
    {
      header: true,
      columns: table.fields.map(({ name }) => name),
      bom: true,
      record_delimiter: 'windows',
      cast: { boolean: String },
    },
  );
}
