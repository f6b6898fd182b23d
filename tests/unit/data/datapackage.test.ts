import { expect, it } from 'vitest';
import { dataPackage } from '../../../src/data/datapackage.ts';
import type { Table } from '../../../src/schema/table.ts';

const bodies: Table = {
  name: 'bodies',
  fields: [
    { name: 'clause', type: 'string', required: true },
    { name: 'body', type: 'string', required: false },
  ],
  key: ['clause'],
  foreignKeys: [{ fields: ['clause'], table: 'clauses', reference: ['clause'] }],
  rows: [],
};

const [resource] = dataPackage([{ table: bodies, bytes: 12 }], {
  name: 'duidu',
  title: '对读',
  description: '数据',
  homepage: null,
  license: { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://creativecommons.org/' },
  describe: (table, field) => ({ title: `${field ?? table}!`, description: '…' }),
}).resources;

it('points to the file beside it and says how long it is', () => {
  expect(resource).toMatchObject({
    name: 'bodies',
    path: 'bodies.csv',
    bytes: 12,
    title: 'bodies!',
  });
});

it('says of each field what it is called, of what type it is and whether it may be empty', () => {
  expect(resource?.schema.fields).toEqual([
    {
      name: 'clause',
      title: 'clause!',
      description: '…',
      type: 'string',
      constraints: { required: true },
    },
    { name: 'body', title: 'body!', description: '…', type: 'string' },
  ]);
});

it('tells rows apart by their key and leads to other tables', () => {
  expect(resource?.schema).toMatchObject({
    primaryKey: ['clause'],
    foreignKeys: [{ fields: ['clause'], reference: { resource: 'clauses', fields: ['clause'] } }],
  });
});
