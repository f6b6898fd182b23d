/** A Frictionless data package: what each table and field of `/data/*.csv` means. */
import type { Field, Table } from '../schema/table.ts';

export interface Words {
  title: string;
  description: string;
}

export interface PackageOptions {
  name: string;
  title: string;
  description: string;
  /** Where the data is published, null where the site does not know its address. */
  homepage: string | null;
  license: { name: string; title: string; path: string };
  /** Words for a table (`field` null) or for one of its fields. */
  describe: (table: string, field: string | null) => Words;
}

function describeField(table: Table, field: Field, describe: PackageOptions['describe']) {
  return {
    name: field.name,
    ...describe(table.name, field.name),
    type: field.type,
    ...(field.required ? { constraints: { required: true } } : {}),
  };
}

function describeTable(table: Table, bytes: number | null, describe: PackageOptions['describe']) {
  return {
    name: table.name,
    ...describe(table.name, null),
    path: `${table.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    profile: 'tabular-data-resource',
    ...(bytes === null ? {} : { bytes }),
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields: table.fields.map((field) => describeField(table, field, describe)),
      missingValues: [''],
      ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
      foreignKeys: table.foreignKeys.map((key) => ({
        fields: key.fields,
        reference: { resource: key.table, fields: key.reference },
      })),
    },
  };
}

/**
 * Describe tables as a tabular data package (version 1).
 *
 * @param files Each table with the length of its CSV file in bytes, null where it is not known.
 * @returns A plain object for `/data/datapackage.json`; paths are relative to that file.
 */
export function dataPackage(
  files: readonly { table: Table; bytes: number | null }[],
  options: PackageOptions,
) {
  return {
    profile: 'tabular-data-package',
    name: options.name,
    title: options.title,
    description: options.description,
    ...(options.homepage === null ? {} : { homepage: options.homepage }),
    licenses: [options.license],
    resources: files.map(({ table, bytes }) => describeTable(table, bytes, options.describe)),
  };
}
