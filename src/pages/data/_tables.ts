/** The tables of the corpus with their CSV files. */
import { tables } from '../../corpus/tables/index.ts';
import { toCsv } from '../../formats/csv.ts';
import type { Table } from '../../schema/table.ts';
import { loadCascades } from '../_cascade.ts';
import { loadCorpus, loadIndicators } from '../_corpus.ts';
import { loadPortraits } from '../_portrait.ts';
import { loadWording } from '../_wording.ts';

export interface TableFile {
  table: Table;
  csv: string;
  bytes: number;
}

/** Write every table as CSV. */
export async function loadTables(): Promise<TableFile[]> {
  const [corpus, wording, indicators, { distinctive }, cascades] = await Promise.all([
    loadCorpus(),
    loadWording(),
    loadIndicators(),
    loadPortraits(),
    loadCascades(),
  ]);
  const all = tables({ ...corpus, wording, indicators, distinctive, cascades });
  return all.map((table) => {
    const csv = toCsv(table);
    return { table, csv, bytes: new TextEncoder().encode(csv).length };
  });
}
