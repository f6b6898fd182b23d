import { describe, expect, it } from 'vitest';
import type { Clause, Target } from '../../../../src/schema/document.ts';
import { marginOf } from '../../../../src/views/document/margin.ts';
import { noteLines } from '../../../../src/views/document/note-lines.ts';
import * as f from '../../corpus/fixtures.ts';

const linesOf = (clause: Clause) =>
  noteLines(marginOf(clause, { document: 'one', themes: f.themes, edits: [], garbled: [] }, []));

const target = (
  sentence: string,
  comparator: Target['comparator'],
  value: number,
  unit: string,
): Target => ({
  sentence,
  indicator: '学校',
  comparator,
  value,
  unit,
  due: null,
  text: '',
  kind: 'level',
  baseline: null,
});

describe('the notes on a clause in few words', () => {
  const clause = f.clause('c1', [
    ['各校要控制作业。', 'double-reduction/homework', 'double-reduction/after-school'],
    ['另一句。'],
    ['产教融合。', 'vocational-education/industry'],
  ]);

  it('are a line for each sentence that has a topic or a target, in the order of the text', () => {
    const targets = [target('c1-s3', '≥', 66, '%'), target('c1-s2', '=', 3, '所')];
    expect(linesOf({ ...clause, targets })).toMatchObject([
      { number: 1, about: [/双减|double-reduction/] },
      { number: 2, about: [], figures: ['3所'] },
      { number: 3, figures: ['≥66%'] },
    ]);
  });

  it('name the themes of the clause, and count what else opening them shows', () => {
    const [whole] = linesOf({ ...clause, themes: ['teachers'], bodies: ['市教育局', '市财政局'] });
    expect(whole).toMatchObject({ number: null, level: null });
    expect(whole?.about.at(-1)).toBe('责任单位 2');
    expect(whole?.about).toHaveLength(2);
  });

  it('say how firm a clause is where no sentence has a line, and nothing where there is nothing', () => {
    const bare = f.clause('c1', [['各校必须做到。'], ['各校要做。']]);
    const [first, second] = bare.sentences;
    if (!first || !second) throw new Error('two sentences');
    const commitment = { kind: 'binding' as const, evidence: ['必须'] };
    expect(linesOf({ ...bare, sentences: [{ ...first, commitment }, second] })).toEqual([
      { number: null, about: [], figures: [], level: 'binding', national: false },
    ]);
    expect(linesOf(bare)).toEqual([]);
  });
});
