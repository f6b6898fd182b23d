/** A flat table of the corpus, as published in `/data/<name>.csv` and described in the data package. */

export type Value = string | number | boolean | null;

export interface Field {
  name: string;
  /** A Table Schema type; `date` is `YYYY-MM-DD`, `year` a whole number. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  /** No row may leave it empty. */
  required: boolean;
}

export interface ForeignKey {
  fields: readonly string[];
  table: string;
  reference: readonly string[];
}

export interface Table {
  /** File name without its ending. */
  name: string;
  fields: readonly Field[];
  /** Names of the fields that tell its rows apart; empty where two rows may be equal. */
  key: readonly string[];
  foreignKeys: readonly ForeignKey[];
  /** One array a row, values in the order of the fields. */
  rows: readonly (readonly Value[])[];
}
