import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE } from '../../../src/compare/align.ts';
import { bagOfText } from '../../../src/compare/cut.ts';
import { keepSentences } from '../../../src/compare/nearest.ts';
import { similarity } from '../../../src/compare/similarity.ts';

const column = (document: string, ...texts: string[]) => ({
  document,
  sentences: texts.map((text, at) => ({ id: `${document}-${at}`, text })),
});

describe('another document', () => {
  const neighbours = keepSentences([
    column('a', '全面压减作业总量和时长。', '办好老年大学。'),
    column('b', '压减学生作业总量与时长。', '办好老年大学。'),
  ]);

  it('says the same in other words', () => {
    expect(neighbours.speak('全面压减作业总量和时长。', 'a')).toBe(true);
  });

  it('says the very same', () => expect(neighbours.speak('办好老年大学。', 'a')).toBe(true));

  it('says nothing like it', () =>
    expect(neighbours.speak('推进集团化办学改革。', 'a')).toBe(false));

  it('is not the document itself', () => {
    const alone = keepSentences([column('a', '办好老年大学。', '办好老年大学。')]);
    expect(alone.speak('办好老年大学。', 'a')).toBe(false);
    expect(alone.speak('办好老年大学。', 'b')).toBe(true);
  });
});

it('gives the answer of a look at all pairs, however often it is asked', () => {
  const words = ['课后服务', '作业', '管理', '加强', '推进', '2025', '，', '的', '学校', '集团化'];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((all) => all.join(''));
  const texts = fc.array(text, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (documents) => {
      const columns = documents.map((sentences, at) => column(`d${at}`, ...sentences));
      const neighbours = keepSentences(columns);
      for (const { document, sentences } of columns) {
        for (const { text } of sentences) {
          const own = bagOfText(text);
          const expected = columns
            .filter((other) => other.document !== document)
            .flatMap((other) => other.sentences)
            .some((other) => similarity(own, bagOfText(other.text)) >= ALIKE);
          expect(neighbours.speak(text, document)).toBe(expected);
        }
      }
    }),
    { numRuns: 150 },
  );
});
