import { describe, expect, it } from 'vitest';
import { isRestored } from '../../../src/corpus/restored.ts';
import type { Edit } from '../../../src/schema/document.ts';
import * as f from './fixtures.ts';

const TEXT = '优化结构，公办率达66%以上。';
const target = { sentence: 'c1-s1', text: '公办率达66%以上' };
const document = (edits: Edit[], damage: [number, number][] = []) =>
  f.document('d', {
    clauses: [f.clause('c1', [[TEXT]])],
    edits,
    diagnostics: damage.map((span) => ({ code: 'garbled', message: '', span })),
  });

describe('the words of a figure', () => {
  it.each([
    ['a repair in them', [f.edit([9, 10], '#', '6')], true],
    ['a repair before them', [f.edit([0, 1], '#', '优')], false],
    ['pinyin taken out of them', [f.edit([9, 9], '', '', { rule: 'pinyin' })], false],
    ['a guess at them', [f.edit([9, 10], '6', '8', { confidence: 'guess' })], true],
  ])('are restored by %s: %s', (_, edits, restored) => {
    expect(isRestored(target, document(edits))).toBe(restored);
  });

  it('are not the source’s own where they are damaged', () => {
    expect(isRestored(target, document([], [[8, 10]]))).toBe(true);
    expect(isRestored(target, document([], [[0, 2]]))).toBe(false);
  });

  it('are not looked for in another document', () => {
    expect(isRestored({ ...target, sentence: 'c9-s9' }, document([]))).toBe(false);
  });
});
