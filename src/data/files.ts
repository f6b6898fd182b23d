/** The tables of the corpus as the files that are published. */
import type { Table } from '../schema/table.ts';
import { csvText } from '../text/csv.ts';
import { tables } from './tables/index.ts';

export interface TableFile {
  table: Table;
  csv: string;
  bytes: number;
}

/** Write every table of a corpus as CSV, in the order in which they are listed. */
export function writeTables(corpus: Parameters<typeof tables>[0]): TableFile[] {
  return tables(corpus).map((table) => {
    const csv = csvText([table.fields.map(({ name }) => name), ...table.rows]);
    return { table, csv, bytes: new TextEncoder().encode(csv).length };
  });
}
