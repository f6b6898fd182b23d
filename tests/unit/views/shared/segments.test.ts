import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Sentence } from '../../../../src/schema/document.ts';
import { isMarked, locateEdits, segments } from '../../../../src/views/shared/passage/segments.ts';

const edit = (span: [number, number], from: string, to: string, rule = 'byte-shift'): Edit => ({
  span,
  from,
  to,
  rule,
  confidence: 'certain',
  by: 'rule',
});
const sentence = (text: string, start = 0, evidence: string[] = []): Sentence => ({
  id: 'c1-s1',
  text,
  commitment: null,
  span: [start, start + text.length],
  labels: evidence.map((word) => ({
    theme: 'double-reduction',
    topic: 'homework',
    by: 'term',
    evidence: [word],
  })),
});
const texts = (parts: { text: string }[]) => parts.map(({ text }) => text);

describe('segments', () => {
  it('cuts a sentence at the words that decided its label', () => {
    const parts = segments(sentence('加强作业管理。', 0, ['作业管理']));
    expect(texts(parts)).toEqual(['加强', '作业管理', '。']);
    expect(parts.map(({ evidence }) => evidence)).toEqual([false, true, false]);
  });

  it('marks nothing where the evidence stands in a heading above', () => {
    expect(segments(sentence('建成公共实训基地。', 0, ['职业教育']))).toHaveLength(1);
  });

  it('puts a repair where it stands after earlier edits have moved the text', () => {
    // Seed: `推(tuī)動X學前`, from offset 100; the reading in brackets is gone, X was 向.
    const repaired = { ...sentence('推动向学前', 100), span: [100, 110] as [number, number] };
    const edits = [
      edit([101, 106], '(tuī)', '', 'pinyin'),
      edit([106, 107], '動', '动', 'simplified'),
      edit([107, 108], 'X', '向'),
      edit([108, 109], '學', '学', 'simplified'),
    ];
    const marked = segments(repaired, edits).filter((part) => part.edit);
    expect(texts(marked)).toEqual(['向']);
    expect(marked[0]?.edit?.from).toBe('X');
  });

  it('leaves a repair out when its words are not where they should be', () => {
    expect(locateEdits(sentence('总校模式'), [edit([0, 1], '?', '学')])).toEqual([]);
  });

  it('flags damaged places of this sentence only', () => {
    const parts = segments(
      sentence('总?!蹦J学组合', 50),
      [],
      [
        [51, 55],
        [10, 12],
      ],
    );
    expect(texts(parts.filter(({ damage }) => damage !== null))).toEqual(['?!蹦J']);
  });

  it('never gains or loses a character', () => {
    const word = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(word, { maxLength: 4 }), (text, words) => {
        expect(texts(segments(sentence(text, 7, words), [], [[9, 12]])).join('')).toBe(text);
      }),
    );
  });
});

describe('isMarked', () => {
  it('counts traditional characters and readings instead of marking each', () => {
    expect(isMarked(edit([0, 1], '學', '学', 'simplified'))).toBe(false);
    expect(isMarked(edit([0, 3], '(xué)', '', 'pinyin'))).toBe(false);
  });

  it('marks what is uncertain or done by a person, whatever the rule', () => {
    expect(isMarked({ ...edit([0, 1], '學', '学', 'simplified'), confidence: 'guess' })).toBe(true);
    expect(isMarked({ ...edit([0, 1], '學', '学', 'simplified'), by: 'curator' })).toBe(true);
  });
});
