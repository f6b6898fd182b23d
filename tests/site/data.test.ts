/** The files under /data/: each parses, each agrees with the documents and with its description. */
import { describe, expect, it } from 'vitest';
import { FORMER_NAMES } from '../../src/data/former-names.ts';
import { type Document, documentSummary } from '../../src/schema/document.ts';
import { parseCsv } from './csv.ts';
import { documents, fileAt, files, pageAt, readText, resolveOn } from './site.ts';

/** Names that tables had before stand behind all others. */
const FORMER = Object.keys(FORMER_NAMES);

const TABLES = [
  'documents',
  'clauses',
  'sentences',
  'labels',
  'targets',
  'indicators',
  'bodies',
  'cited',
  'matrix',
  'profile',
  'distinctive',
  'national',
  'shared-text',
  'shared-text-places',
  'vertical',
  'vertical-pairs',
  ...FORMER,
];

interface Resource {
  name: string;
  path: string;
  bytes: number;
  schema: {
    fields: {
      name: string;
      type: string;
      description: string;
      constraints?: { required?: boolean };
    }[];
    primaryKey?: string[];
    foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
const resources: Resource[] = JSON.parse(readText('data/datapackage.json')).resources;

const tables = new Map(
  resources.map(({ name, path }) => {
    const [header = [], ...rows] = parseCsv(readText(`data/${path}`));
    return [name, { header, rows }] as const;
  }),
);

/** The values of some columns of a table, one string a row. */
function columns(name: string, wanted: readonly string[]): string[] {
  const { header, rows } = tables.get(name) ?? { header: [], rows: [] };
  const at = wanted.map((field) => header.indexOf(field));
  return rows.map((row) => at.map((column) => row[column] ?? '').join(' '));
}

const clauses = documents.flatMap((document) => document.clauses);
const sentences = clauses.flatMap((clause) => clause.sentences);

describe('the JSON', () => {
  it('lists all documents without their text', () => {
    const list = JSON.parse(readText('data/documents.json'));
    const summaries = documentSummary.array().parse(list);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(summaries.toSorted(byId)).toEqual(
      documents.map((document) => documentSummary.parse(document)).toSorted(byId),
    );
    expect(list.some((one: object) => 'clauses' in one || 'ledger' in one)).toBe(false);
  });

  it('holds documents, each with a page', () => {
    expect(documents.length).toBeGreaterThan(0);
    for (const { id } of documents) expect(pageAt(`documents/${id}/`)).toBeDefined();
  });
});

describe('the data package', () => {
  it('describes every table, and every table is there', () => {
    expect(resources.map(({ name }) => name)).toEqual(TABLES);
    const published = files.filter((file) => file.endsWith('.csv')).map((file) => file.slice(5));
    expect(resources.map(({ path }) => path).sort()).toEqual(published);
    for (const [old, name] of Object.entries(FORMER_NAMES)) {
      expect(readText(`data/${old}.csv`)).toBe(readText(`data/${name}.csv`));
    }
  });

  it.each(resources)(
    'names the fields of $path as its header does, in words',
    ({ name, schema, path, bytes }) => {
      expect(schema.fields.map((field) => field.name)).toEqual(tables.get(name)?.header);
      for (const { description } of schema.fields) expect(description).not.toBe('');
      expect(bytes).toBe(Buffer.byteLength(readText(`data/${path}`)));
    },
  );

  it.each(resources)('tells the truth on types and keys of $path', ({ name, schema }) => {
    const shapes: { [type: string]: RegExp } = {
      integer: /^-?\d+$/,
      number: /^-?\d+(?:\.\d+)?$/,
      boolean: /^(?:true|false)$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      year: /^\d{4}$/,
      string: /^/,
    };
    for (const { name: field, type, constraints } of schema.fields) {
      for (const value of columns(name, [field])) {
        if (value === '') expect(constraints?.required, `${name}.${field}`).not.toBe(true);
        else expect(value, `${name}.${field}`).toMatch(shapes[type] ?? /^$/);
      }
    }
    if (schema.primaryKey) {
      const keys = columns(name, schema.primaryKey);
      expect(new Set(keys).size).toBe(keys.length);
    }
    for (const { fields, reference } of schema.foreignKeys) {
      const known = new Set(columns(reference.resource, reference.fields));
      expect(columns(name, fields).filter((key) => !known.has(key))).toEqual([]);
    }
  });
});

describe('the tables', () => {
  const count = (of: (document: Document) => number) =>
    documents.reduce((sum, document) => sum + of(document), 0);
  const inClauses = (key: 'targets' | 'bodies' | 'cited') =>
    clauses.reduce((sum, clause) => sum + clause[key].length, 0);

  it.each([
    ['documents', documents.length],
    ['clauses', clauses.length],
    ['sentences', sentences.length],
    [
      'labels',
      count(({ sections }) => sections.flatMap(({ labels }) => labels).length) +
        sentences.flatMap(({ labels }) => labels).length,
    ],
    ['targets', inClauses('targets')],
    ['bodies', inClauses('bodies')],
    ['cited', inClauses('cited')],
  ])('%s.csv has a row for each of the %i in the documents', (name, rows) => {
    expect(tables.get(name)?.rows).toHaveLength(rows);
  });

  it('keep the text of every sentence', () => {
    const written = new Map(
      tables.get('sentences')?.rows.map((row) => [`${row[0]} ${row[2]}`, row[4]]),
    );
    for (const document of documents) {
      for (const { id, text } of document.clauses.flatMap((clause) => clause.sentences)) {
        // An apostrophe stands before a text that a spreadsheet would run.
        expect(written.get(`${document.id} ${id}`)?.replace(/^'(?=[=+\-@＝＋－＠])/, '')).toBe(
          text,
        );
      }
    }
  });

  it('begin with a byte order mark, for spreadsheets', () => {
    for (const { path } of resources)
      expect(readText(`data/${path}`).startsWith('\uFEFF')).toBe(true);
  });
});

it('leads from the data page to every data file', () => {
  const page = pageAt('data/');
  const linked = page
    .$('a[href]')
    .toArray()
    .map((element) => fileAt(resolveOn(page, page.$(element).attr('href') ?? '').pathname));
  const published = files
    .filter((file) => /^data\/.*\.(?:json|csv)$/.test(file))
    .filter((file) => !FORMER.includes(file.replace(/^data\/|\.csv$/g, '')));
  expect(published.filter((file) => !linked.includes(file))).toEqual([]);
});

describe('parseCsv', () => {
  it('reads quotes, commas and line ends inside a field', () => {
    expect(parseCsv('a,b\r\n"1,""x""\r\ny",\r\n')).toEqual([
      ['a', 'b'],
      ['1,"x"\r\ny', ''],
    ]);
  });
});
