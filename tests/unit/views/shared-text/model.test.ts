import { describe, expect, it } from 'vitest';
import { findSharedText } from '../../../../src/compare/shared-text/index.ts';
import { sharedTextModel } from '../../../../src/views/shared-text/model.ts';
import { phrase, provision } from '../../../support/national.ts';
import { clause, document, doubleReduction, teachers, themes } from '../../corpus/fixtures.ts';

const national = [phrase('people', '办好人民满意的教育'), provision()];
const documents = [
  document('b', {
    clauses: [
      clause('c1', [['落实作业管理和课后服务。', 'double-reduction/homework']], ['teachers']),
      clause('c2', [['办好人民满意的教育。']]),
    ],
  }),
  document('a', {
    clauses: [
      clause('c1', [['完善作业管理和课后服务。']]),
      clause('c2', [['办好人民满意的教育。']]),
    ],
  }),
  document('c', { clauses: [clause('c1', [['与别处都不相同的一句话。']])] }),
];
const model = sharedTextModel(
  { documents, themes },
  findSharedText({ documents, national }),
  national,
);

describe('the page of shared text', () => {
  it('keeps what national documents say apart from what else is shared', () => {
    const textsOf = (list: typeof model.other) => list.entries.map(({ passage }) => passage.text);
    expect(textsOf(model.other)).toEqual(['作业管理和课后服务']);
    expect(textsOf(model.national)).toEqual(['办好人民满意的教育']);
    expect(model.texts.map(({ text, documents }) => [text.id, documents])).toEqual([
      ['people', 2],
      ['homework', 0],
    ]);
  });

  it('says of a passage what its sentences are labelled with, and the secondary themes of their clauses', () => {
    const [entry] = model.other.entries;
    expect(entry?.themes.map(({ id }) => id).sort()).toEqual([doubleReduction.id, teachers.id]);
    expect(entry?.places.map(({ document }) => document.id)).toEqual(['b', 'a']);
  });

  it('can be narrowed to the themes and the documents that it shows, and to no others', () => {
    expect(model.facets.documents.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(model.facets.themes.map(({ id }) => id)).toEqual([doubleReduction.id, teachers.id]);
    expect(model.documents).toBe(3);
  });
});
