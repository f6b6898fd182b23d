import { describe, expect, it } from 'vitest';
import { csvText } from '../../../../src/views/matrix/csv-text.client.ts';
import { parseCsv } from '../../../site/csv.ts';

describe('a table as CSV', () => {
  it('starts with a byte order mark and ends its lines as Windows does', () => {
    expect(csvText([['地区', '数量']])).toBe('\uFEFF地区,数量\r\n');
  });

  it('comes back as it was, commas, quotes and line breaks too', () => {
    const rows = [
      ['“双减”', 'a,b', 'say "no"', 'two\r\nlines', ''],
      ['≥', '=', '-', '5', '晋江市'],
    ];
    expect(parseCsv(csvText(rows))).toEqual(rows);
  });

  it.each(['=1+1', '+86', '-x', '@a', '＝SUM(1)', '\t=1', '=a\nb'])(
    'does not let a spreadsheet run %j',
    (text) => expect(csvText([[text]])).toMatch(/^\uFEFF"?'/),
  );
});
