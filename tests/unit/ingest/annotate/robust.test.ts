/** Seed text is untrusted: annotate takes any of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/ingest/annotate/index.ts';
import { clause as clauseSchema } from '../../../../src/schema/document.ts';
import { clauseOf, codebook } from './outline.ts';

const context = { years: { from: 2024, to: 2024 }, title: null };

/** Pieces that the rules look for, in any order. */
const pieces = fc.constantFrom(
  ...[
    '双减',
    '作业',
    '特殊教育',
    '校外培训',
    '《',
    '》',
    '（',
    '）',
    '(',
    ')',
    '责任单位：',
    '“',
    '"',
  ],
  ...[
    '10',
    '万',
    '所',
    '%',
    '不低于',
    '以上',
    '到2025年',
    '1:2:3',
    '比例',
    '、',
    '，',
    '。',
    '…',
    ' ',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('annotate', () => {
  it('takes any text, and what it gives fits the contract', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.option(text), (sentences, heading) => {
        const outline = { sections: [], clauses: [clauseOf(sentences, { heading })] };
        const [clause] = annotate(outline, codebook, context).clauses;
        expect(clauseSchema.safeParse(clause).error).toBeUndefined();
      }),
    );
  });

  it('quotes only words that stand in the sentence', () => {
    fc.assert(
      fc.property(text, (sentence) => {
        const outline = { sections: [], clauses: [clauseOf([sentence])] };
        const [clause] = annotate(outline, codebook, context).clauses;
        const quotes = [
          ...(clause?.sentences[0]?.labels.flatMap(({ evidence }) => evidence) ?? []),
          ...(clause?.targets.map((target) => target.text) ?? []),
          ...(clause?.cited.map(({ title }) => title) ?? []),
          ...(clause?.bodies ?? []),
        ];
        for (const quote of quotes) expect(sentence).toContain(quote);
      }),
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (sentences) => {
        const outline = { sections: [], clauses: [clauseOf(sentences)] };
        expect(annotate(outline, codebook, context)).toEqual(annotate(outline, codebook, context));
      }),
    );
  });
});
