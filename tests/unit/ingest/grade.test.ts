import { describe, expect, it } from 'vitest';
import { gradeOf, isAnonymised } from '../../../src/ingest/grade.ts';
import type { SourceKind } from '../../../src/schema/common.ts';
import type { Document } from '../../../src/schema/document.ts';
import { at, clause, document, loadSmallCorpus } from '../corpus/fixtures.ts';

const from = (kind: SourceKind | null, changes: Partial<Document> = {}) => {
  const one = document('quanzhou', { region: at('quanzhou'), ...changes });
  return { ...one, source: { ...one.source, kind } };
};
const supplied = {
  source: {
    kind: null,
    supplied: true as const,
    url: null,
    retrieved: null,
    evidence: '读者寄来。',
  },
};
const inferred = { ...at('qingdao'), certainty: 'inferred' } as Document['region'];
const hidden = [clause('c1', [['XX市计划新建中小学40所。']])];

describe('the grade of a source', () => {
  it.each([
    ['official', 'A'],
    ['repost', 'B'],
    ['content-farm', 'D'],
    [null, null],
  ] as const)('of the kind %s is %s', (kind, grade) => {
    expect(gradeOf(from(kind), null)).toBe(grade);
  });

  it('is C for a file that was handed in, whatever it says of itself', () => {
    expect(gradeOf(from(null), supplied)).toBe('C');
    expect(gradeOf(from('official'), supplied)).toBe('C');
  });

  it('is what the records of an invented corpus say of its pages', async () => {
    const { documents, records } = await loadSmallCorpus();
    const grades = documents.map((one) => [
      one.region?.id,
      gradeOf(one, records.get(one.id) ?? null),
    ]);
    expect(grades.toSorted()).toEqual([
      ['dezhou', 'D'],
      ['haining', 'C'],
      ['jiaxing', 'A'],
      ['linyi', 'D'],
      ['pinghu', 'B'],
    ]);
  });

  it('is never bettered by handing a file in', () => {
    expect(gradeOf(from('content-farm'), supplied)).toBe('D');
    expect(gradeOf(from(null, { region: inferred, clauses: hidden }), supplied)).toBe('D');
  });

  it('is D where the names of places were replaced, even in a repost', () => {
    expect(gradeOf(from('repost', { region: inferred, clauses: hidden }), null)).toBe('D');
  });
});

describe('an anonymised text', () => {
  it.each(['XX市', '××县', '**区', '某某镇', '某市'])('shows by %s', (name) => {
    const clauses = [clause('c1', [[`支持${name}创建示范区。`]])];
    expect(isAnonymised(from('official', { region: inferred, clauses }))).toBe(true);
  });

  it('is none where the region is stated', () => {
    expect(isAnonymised(from('official', { clauses: hidden }))).toBe(false);
  });

  it('is none where the region was inferred although no name was replaced', () => {
    const clauses = [clause('c1', [['3×4人制篮球进校园，区属学校先行。']])];
    expect(isAnonymised(from('official', { region: inferred, clauses }))).toBe(false);
  });
});
