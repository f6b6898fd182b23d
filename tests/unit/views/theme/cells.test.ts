import { describe, expect, it } from 'vitest';
import { cellPassages, foldCell, lengthOf } from '../../../../src/views/theme/cells.ts';
import { choiceFields } from '../../../../src/views/theme/choice.client.ts';
import * as f from '../../corpus/fixtures.ts';

describe('a cell', () => {
  const said = f.clause('c1', [['减负。'], ['控制作业。', 'double-reduction/homework']]);

  it('has the sentences of a core theme one by one', () => {
    const passages = cellPassages(f.doubleReduction, {
      passages: [{ clause: said, sentences: said.sentences }],
    });
    expect(
      passages.map(({ title, sentences }) => [title, ...sentences.map(({ id }) => id)]),
    ).toEqual([
      [null, 'c1-s1'],
      [null, 'c1-s2'],
    ]);
  });

  it('has the clauses of other themes whole, with their printed titles', () => {
    const clause = { ...said, heading: '减负' };
    const [passage] = cellPassages(f.teachers, {
      passages: [{ clause, sentences: clause.sentences }],
    });
    expect(passage?.title?.id).toBe('c1-s1');
    expect(passage?.sentences.map(({ id }) => id)).toEqual(['c1-s2']);
    expect(passage?.about).toEqual(clause.sentences);
    expect(passage && lengthOf(passage)).toBe('减负。控制作业。'.length);
  });
});

describe('the fold of a cell', () => {
  it('leaves short cells open', () => {
    expect(foldCell([], 5)).toEqual({ open: 0, long: false });
    expect(foldCell([30, 40, 20], 5)).toEqual({ open: 3, long: false });
  });

  it('hides what would make a row taller than a screen, and never the first passage', () => {
    expect(foldCell([60, 60, 60, 60, 60], 5)).toEqual({ open: 2, long: false });
    expect(foldCell([150, 60, 60], 5)).toEqual({ open: 1, long: false });
  });

  it('hides no rest that takes as little room as the word in front of it', () => {
    expect(foldCell([150, 30], 5).open).toBe(2);
  });

  it('leaves more open where columns are wide', () => {
    const lengths = [80, 80, 80, 80];
    expect(foldCell(lengths, 2).open).toBeGreaterThan(foldCell(lengths, 5).open);
    expect(foldCell(lengths, 40)).toEqual(foldCell(lengths, 6));
  });

  it('limits a first passage that is too long by itself', () => {
    expect(foldCell([20_000], 5)).toEqual({ open: 1, long: true });
    expect(foldCell([20_000, 3], 1)).toEqual({ open: 1, long: true });
  });
});

describe('the address of a comparison', () => {
  const fields = choiceFields({ topics: ['homework'], documents: ['a', 'b', 'c'] });

  it('holds a topic and places, these in the order of the table', () => {
    const { state, problems } = fields.read('?topic=homework&documents=c,a');
    expect(state).toEqual({ topic: 'homework', documents: ['a', 'c'] });
    expect(problems).toEqual([]);
    expect(fields.write(state)).toBe('?topic=homework&documents=a,c');
  });

  it('names what it does not know, and follows the rest', () => {
    const { state, problems } = fields.read('?topic=x&documents=a,y&z=1');
    expect(state).toEqual({ topic: '', documents: ['a'] });
    expect(problems.map(({ field, values }) => [field, ...values])).toEqual([
      ['z'],
      ['topic', 'x'],
      ['documents', 'y'],
    ]);
  });
});
