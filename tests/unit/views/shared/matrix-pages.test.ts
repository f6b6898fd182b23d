import { describe, expect, it } from 'vitest';
import { matrix } from '../../../../src/corpus/matrix.ts';
import type { Document } from '../../../../src/schema/document.ts';
import {
  closeMatrix,
  ROWS_A_PART,
  ROWS_AT_ONCE,
} from '../../../../src/views/shared/matrix/matrix-pages.ts';
import * as f from '../../corpus/fixtures.ts';

const many = (count: number, region: string | null, changes: Partial<Document> = {}) =>
  Array.from({ length: count }, (_, at) =>
    f.document(`${region ?? 'nowhere'}-${at}`, {
      region: region ? f.at(region) : null,
      ...changes,
    }),
  );
const close = (documents: readonly Document[]) =>
  closeMatrix(matrix({ documents, themes: f.themes, regions: f.regions }));

describe('a matrix of few documents', () => {
  it('stands open', () => {
    expect(close([])).toBeNull();
    expect(close(many(ROWS_AT_ONCE, 'quanzhou'))).toBeNull();
  });
});

describe('a matrix of many documents', () => {
  const speaking = f.document('jinjiang-says', {
    region: f.at('jinjiang'),
    clauses: [f.clause('c1', [['加强作业管理。', 'double-reduction/homework']])],
  });
  const documents = [
    ...many(ROWS_A_PART - 2, 'quanzhou'),
    speaking,
    ...many(ROWS_A_PART + 1, 'qingdao'),
    ...many(2, 'fujian'),
    ...many(1, null),
  ];
  const groups = close(documents) ?? [];
  const parts = groups.flatMap((group) => group.parts);

  it('is cut by city where a province is long, counties with theirs, long cities in several parts', () => {
    expect(
      groups.map(({ province, parts }) => [
        province?.id ?? null,
        ...parts.map(({ id, rows }) => `${id} ${rows.length}`),
      ]),
    ).toEqual([
      ['fujian', 'fujian 2', `quanzhou ${ROWS_A_PART - 1}`],
      ['shandong', `qingdao ${ROWS_A_PART}`, 'qingdao--2 1'],
      [null, 'unknown 1'],
    ]);
  });

  it('tells the documents of a province itself from those of all that is in it', () => {
    expect(parts.filter(({ scope }) => scope === 'own').map(({ id }) => id)).toEqual(['fujian']);
    const few = close([...many(ROWS_AT_ONCE, 'quanzhou'), ...many(2, 'fujian')]);
    expect(few?.[0]?.parts.map(({ id, scope, rows }) => [id, scope, rows.length])).toEqual([
      ['fujian', 'all', ROWS_AT_ONCE + 2],
    ]);
  });

  it('holds every document once, in the order of the matrix', () => {
    const rows = matrix({ documents, themes: f.themes, regions: f.regions }).groups.flatMap(
      (group) => group.rows.map(({ document }) => document.id),
    );
    expect(parts.flatMap((part) => part.rows.map(({ document }) => document.id))).toEqual(rows);
  });

  it('sums up how many documents of a part speak, and why the others do not', () => {
    const quanzhou = parts.find(({ id }) => id === 'quanzhou');
    expect(quanzhou?.cells.map(({ said }) => said)).toEqual([1, 0, 0]);
    expect(quanzhou?.cells[0]).toEqual({
      said: 1,
      firmest: null,
      targets: 0,
      silences: [{ kind: 'silent', count: ROWS_A_PART - 2 }],
    });
    expect(quanzhou?.cells[1]?.silences).toEqual([
      { kind: 'out-of-scope', count: ROWS_A_PART - 1 },
    ]);
  });

  it('gives no two parts one address', () => {
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  });
});
