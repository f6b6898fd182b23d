import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/text/csv.ts';
import { parseCsv } from '../../site/csv.ts';

describe('a CSV file', () => {
  it('starts with a byte order mark and ends its lines the way Excel wants', () => {
    const rows = [
      ['地区', '数量'],
      ['泉州', '1'],
    ];
    expect(csvText(rows)).toBe('\ufeff地区,数量\r\n泉州,1\r\n');
  });

  it('leaves an unknown value empty, and writes numbers and truths plainly', () => {
    expect(csvText([[null, -0.5, true]])).toBe('\ufeff,-0.5,true\r\n');
  });

  it.each(['=1+1', '+86', '-1+1', '-x', '@SUM(A1)', '@a', '\tx', '\t=1', '＝1', '=a\nb'])(
    'disarms the formula %j',
    (text) => expect(parseCsv(csvText([[text, '']]))).toEqual([[`'${text}`, '']]),
  );

  it('leaves a comparator alone, which cannot run', () => {
    expect(parseCsv(csvText([['=', '≥', '-']]))).toEqual([['=', '≥', '-']]);
  });

  it('comes back as it was, commas, quotes and line breaks of every kind too', () => {
    const signs = fc.constantFrom('"', ',', '\r', '\n', '\r\n', '“双减”', "'", ' ');
    const harmless = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(signs).map((parts) => parts.join('')),
      )
      .filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(harmless, harmless)), (rows) => {
        expect(parseCsv(csvText(rows))).toEqual(rows);
      }),
    );
  });
});
