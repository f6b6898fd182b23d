/** What the tables of the corpus have in common. */
import type { Clause, Document } from '../../schema/document.ts';
import type { Field, ForeignKey, Table, Value } from '../../schema/table.ts';

/** Several values in one field, as in `primary|junior-secondary`; no value holds a bar. */
export const list = (values: readonly string[]) =>
  values.map((value) => value.replaceAll('|', '｜')).join('|');

/** Its type, with `!` where no row may leave it empty, and its value in a row. */
type Column<Row> = readonly [type: Field['type'] | `${Field['type']}!`, of: (row: Row) => Value];

interface Plan<Row> {
  name: string;
  /** Left out where two rows may be equal. */
  key?: readonly string[];
  foreignKeys?: readonly ForeignKey[];
  /** What the rows are made of. */
  rows: readonly Row[];
  columns: Readonly<Record<string, Column<Row>>>;
}

/**
 * Lay out a table by its columns.
 *
 * @example tableOf({ name: 'squares', rows: [1, 2], columns: { square: ['integer!', (n) => n * n] } }).rows // [[1], [4]]
 */
export function tableOf<Row>({
  name,
  key = [],
  foreignKeys = [],
  rows,
  columns,
}: Plan<Row>): Table {
  const fields = Object.entries(columns).map(([field, [type]]) => ({
    name: field,
    type: type.replace('!', '') as Field['type'],
    required: type.endsWith('!'),
  }));
  const values = Object.values(columns).map(([, of]) => of);
  return { name, fields, key, foreignKeys, rows: rows.map((row) => values.map((of) => of(row))) };
}

/** How far the document of a row can be relied on; each table that a chart is drawn from has these last. */
export const trustColumns = {
  grade: ['string', ({ document }: Named) => document.source.grade],
  region_certainty: ['string', ({ document }: Named) => document.region?.certainty ?? null],
  completeness: ['string', ({ document }: Named) => document.source.completeness],
} as const;

interface Named {
  document: Pick<Document, 'region' | 'source'>;
}

/** A reference by fields that are called the same in both tables. */
const toTable = (table: string, ...fields: string[]) => ({ fields, table, reference: fields });

export const toDocument = toTable('documents', 'document');
export const toClause = toTable('clauses', 'document', 'clause');
export const toSentence = toTable('sentences', 'document', 'sentence');
export const toSharedText = toTable('shared-text', 'run');

/** Walk all clauses in order and gather the rows that each gives. */
export const perClause = <Row>(
  documents: readonly Document[],
  rows: (clause: Clause, document: Document) => Row[],
): Row[] =>
  documents.flatMap((document) => document.clauses.flatMap((clause) => rows(clause, document)));
