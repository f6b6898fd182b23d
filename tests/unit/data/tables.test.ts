import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../../src/compare/counterparts.ts';
import { countTopics, matrix } from '../../../src/corpus/matrix.ts';
import { profiles } from '../../../src/corpus/profile.ts';
import { compareTheme } from '../../../src/corpus/theme.ts';
import { compareVertically } from '../../../src/corpus/vertical.ts';
import { pairRegions } from '../../../src/corpus/vertical-pairs.ts';
import { tables } from '../../../src/data/tables/index.ts';
import { describeData, nameTable } from '../../../src/data/words.ts';
import type { Table, Value } from '../../../src/schema/table.ts';
import { loadRealCorpus } from '../corpus/fixtures.ts';

const corpus = await loadRealCorpus();
const verticals = pairRegions(corpus).map((pair) =>
  compareVertically(pair, corpus.themes, createMatcher()),
);
const all = tables({ ...corpus, verticals });

function table(name: string): Table {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

/** Read the rows of a table by the names of their fields. */
function read(name: string): Map<string, Value | undefined>[] {
  const { fields, rows } = table(name);
  return rows.map((row) => new Map(fields.map((field, at) => [field.name, row[at]])));
}

const values = (row: ReadonlyMap<string, Value | undefined>, fields: readonly string[]) =>
  JSON.stringify(fields.map((field) => row.get(field)));

describe.each(all)('table $name', ({ name, fields, key, foreignKeys, rows }) => {
  it('has a value for each field in every row', () => {
    for (const row of rows) expect(row).toHaveLength(fields.length);
  });

  it('leaves no required field empty', () => {
    for (const { name: field } of fields.filter(({ required }) => required)) {
      for (const row of read(name))
        expect(row.get(field), field).not.toBeOneOf([null, undefined, '']);
    }
  });

  it('has no two rows with one key', () => {
    if (key.length === 0) return;
    const keys = read(name).map((row) => values(row, key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('refers to rows that exist', () => {
    for (const { fields: from, table: to, reference } of foreignKeys) {
      const known = new Set(read(to).map((row) => values(row, reference)));
      for (const row of read(name)) expect(known).toContain(values(row, from));
    }
  });

  it('is explained, field by field', () => {
    expect(nameTable(name)).not.toBe(name);
    for (const field of [null, ...fields.map((one) => one.name)]) {
      expect(describeData(name, field)).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('the counts of the real corpus', () => {
  const { themes, groups } = matrix(corpus);
  const cells = groups.flatMap(({ rows }) =>
    rows.flatMap(({ document, cells }) =>
      cells.map((cell, column) => ({ document: document.id, theme: themes[column]?.id, cell })),
    ),
  );

  it('are of every document and theme', () => {
    const size = corpus.documents.length * corpus.themes.length;
    expect(cells).toHaveLength(size);
    expect(table('matrix').rows).toHaveLength(size);
  });

  it('are the same in a cell and in the table', () => {
    const published = new Map(
      read('matrix').map((row) => [`${row.get('document')} ${row.get('theme')}`, row]),
    );
    for (const { document, theme, cell } of cells) {
      const row = published.get(`${document} ${theme}`);
      expect(row?.get('state')).toBe(cell.kind);
      expect(row?.get('count')).toBe(cell.kind === 'said' ? cell.count : 0);
    }
  });

  it('are the distinct sentences of the label table, or the clauses of the clause table', () => {
    const labels = read('labels');
    const clauses = read('clauses');
    for (const { document, theme, cell } of cells) {
      if (cell.kind !== 'said') continue;
      const labelled = labels.filter(
        (row) => row.get('document') === document && row.get('theme') === theme,
      );
      const inClauses = clauses.filter(
        (row) =>
          row.get('document') === document &&
          `${row.get('themes')}`.split('|').includes(`${theme}`),
      );
      const expected =
        cell.unit === 'sentence'
          ? new Set(labelled.map((row) => row.get('unit'))).size
          : inClauses.length;
      expect(cell.count, `${document} ${theme}`).toBe(expected);
    }
  });

  it('are the sentences that the theme page shows', () => {
    for (const theme of corpus.themes.filter(({ kind }) => kind === 'core')) {
      const { positions, topics } = compareTheme({ ...corpus, theme });
      for (const [row, { document, passages, empty }] of positions.entries()) {
        const cell = cells.find(
          (one) => one.document === document.id && one.theme === theme.id,
        )?.cell;
        const shown = passages.flatMap(({ sentences }) => sentences.map(({ id }) => id));
        expect(cell?.kind).toBe(empty ?? 'said');
        expect(cell?.kind === 'said' ? cell.count : 0).toBe(shown.length);
        const byTopic = topics.flatMap(({ topic, positions: on }) => {
          const count = on[row]?.passages.flatMap(({ sentences }) => sentences).length ?? 0;
          return count > 0 ? [[topic.id, count]] : [];
        });
        expect(countTopics(document, theme)).toEqual(Object.fromEntries(byTopic));
      }
    }
  });

  it('agree with the profile of each document', () => {
    for (const { document, shares } of profiles(corpus)) {
      for (const { theme, clauses, sentences } of shares) {
        const cell = cells.find(
          (one) => one.document === document.id && one.theme === theme.id,
        )?.cell;
        const count = cell?.kind === 'said' ? cell.count : 0;
        expect(theme.kind === 'core' ? sentences : clauses).toBe(count);
      }
    }
  });
});

describe('how far a document can be relied on', () => {
  const byId = new Map(corpus.documents.map((document) => [document.id, document]));
  const naming = all.filter(
    ({ name, fields }) => name !== 'documents' && fields.some((field) => field.name === 'document'),
  );

  it('stands in each row that names a document', () => {
    expect(naming.length).toBeGreaterThan(8);
    const trust = ['grade', 'region_certainty', 'completeness'];
    for (const { name, fields } of naming) {
      const names = fields.map((field) => field.name);
      expect(names, name).toEqual(expect.arrayContaining(trust));
      for (const row of read(name)) {
        const document = byId.get(`${row.get('document')}`);
        expect(trust.map((field) => row.get(field))).toEqual([
          document?.source.grade,
          document?.region?.certainty,
          document?.source.completeness,
        ]);
      }
    }
  });

  it('stands for both sides of a pair of sentences', () => {
    for (const row of read('vertical-pairs')) {
      for (const side of ['upper', 'lower']) {
        const document = byId.get(`${row.get(`${side}_document`)}`);
        expect(row.get(`${side}_grade`)).toBe(document?.source.grade);
        expect(row.get(`${side}_completeness`)).toBe(document?.source.completeness);
      }
    }
  });

  it('says of each sentence whether its words are those of the seed', () => {
    const rows = read('sentences');
    const restored = rows.filter((row) => row.get('restored') === true);
    expect(restored.length).toBeGreaterThan(0);
    expect(restored.length).toBeLessThan(rows.length);
    for (const row of rows.filter((one) => one.get('restored') === false)) {
      const document = byId.get(`${row.get('document')}`);
      const [start, end] = [Number(row.get('span_start')), Number(row.get('span_end'))];
      const within = document?.edits.filter(({ span }) => span[0] >= start && span[1] <= end);
      expect(within?.filter(({ rule }) => rule === 'byte-shift')).toEqual([]);
    }
  });
});
