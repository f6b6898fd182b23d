/** What the tables of the corpus have in common. */
import type { Clause, Document } from '../../schema/document.ts';
import type { Field, Value } from '../../schema/table.ts';

/** Several values in one field, as in `primary|junior-secondary`; no value holds a bar. */
export const list = (values: readonly string[]) =>
  values.map((value) => value.replaceAll('|', '｜')).join('|');

export type FieldSpec = Field['type'] | `${Field['type']}!`;

/** Read a compact field list: a type with `!` is required. */
export function fields(spec: Readonly<Record<string, FieldSpec>>): Field[] {
  return Object.entries(spec).map(([name, type]) => ({
    name,
    type: type.replace('!', '') as Field['type'],
    required: type.endsWith('!'),
  }));
}

export const toDocument = { fields: ['document'], table: 'documents', reference: ['document'] };
export const toClause = {
  fields: ['document', 'clause'],
  table: 'clauses',
  reference: ['document', 'clause'],
};
export const toSentence = {
  fields: ['document', 'sentence'],
  table: 'sentences',
  reference: ['document', 'sentence'],
};

/** Walk all clauses in order and gather the rows that each gives. */
export const perClause = (
  documents: readonly Document[],
  rows: (clause: Clause, document: Document) => Value[][],
): Value[][] =>
  documents.flatMap((document) => document.clauses.flatMap((clause) => rows(clause, document)));
