import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/data/csv.ts';
import type { Field, Table, Value } from '../../../src/schema/table.ts';

const field = (name: string): Field => ({ name, type: 'string', required: false });

const table = (...rows: Value[][]): Table => ({
  name: 'test',
  fields: [field('a'), field('b')],
  key: [],
  foreignKeys: [],
  rows,
});

/** Take CSV apart again, after RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  let row: string[] = [];
  for (const [whole, quoted, plain, end] of csv.replace(/^\ufeff/, '').matchAll(pattern)) {
    if (whole === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

describe('a CSV file', () => {
  it('starts with a byte order mark and ends its lines the way Excel wants', () => {
    expect(toCsv(table(['泉州', '1']))).toBe('\ufeffa,b\r\n泉州,1\r\n');
  });

  it('has its header even without rows', () => {
    expect(toCsv(table())).toBe('\ufeffa,b\r\n');
  });

  it('leaves an unknown value empty and writes numbers plainly', () => {
    expect(toCsv(table([null, -0.5]))).toContain('\r\n,-0.5\r\n');
  });

  it.each(['=1+1', '+86', '-1+1', '@SUM(A1)', '\tx', '＝1'])('disarms the formula %j', (text) => {
    expect(parse(toCsv(table([text, ''])))[1]?.[0]).toBe(`'${text}`);
  });

  it('leaves a comparator alone, which cannot run', () => {
    expect(parse(toCsv(table(['=', '≥'])))[1]).toEqual(['=', '≥']);
  });

  it('gives back every text as it was', () => {
    const harmless = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text));
    fc.assert(
      fc.property(harmless, harmless, (a, b) => {
        fc.pre(a !== '' || b !== '');
        expect(parse(toCsv(table([a, b])))[1]).toEqual([a, b]);
      }),
    );
  });
});
