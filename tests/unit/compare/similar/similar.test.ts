import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, runsOf } from '../../../../src/compare/similar/grams.ts';
import { findSimilar, LEAST } from '../../../../src/compare/similar/index.ts';
import { findNear } from '../../../../src/compare/similar/neighbours.ts';
import { weighTexts } from '../../../../src/compare/similar/vectors.ts';
import { clause, document } from '../../corpus/fixtures.ts';

/** A document of one clause a list of sentences. */
const documentOf = (id: string, ...clauses: string[][]) =>
  document(id, {
    clauses: clauses.map((sentences, at) =>
      clause(
        `c${at + 1}`,
        sentences.map((text) => [text] as const),
      ),
    ),
  });

const documents = [
  documentOf('a', ['健全作业管理机制，压减作业总量和时长。', '办好人民满意的老年大学。']),
  documentOf('b', ['建设一批公办幼儿园。'], ['学校要完善作业管理机制，全面压减作业总量。']),
  documentOf('c', ['办好人民满意的老年大学！'], ['推进县管校聘改革，促进教师轮岗交流。']),
  documentOf('d', ['作业。', '完善作业管理办法，压减作业总量与时长。'], ['深化职业教育产教融合。']),
];
const found = findSimilar(documents);
const similarTo = (document: number, sentence: number) =>
  found.find((one) => one.document === document && one.sentence === sentence)?.similar ?? [];

describe('similar sentences', () => {
  it('are those of other documents that say it in other words, the nearest first', () => {
    const similar = similarTo(0, 1);
    expect(similar.map(({ document, clause, sentence }) => [document, clause, sentence])).toEqual([
      [1, 'c2', 1],
      [3, 'c1', 2],
    ]);
    expect(similar[0]?.score).toBeGreaterThan(similar[1]?.score ?? 1);
  });

  it('reach the threshold, and what is about something else does not', () => {
    for (const { similar } of found) {
      for (const { score } of similar) {
        expect(score).toBeGreaterThanOrEqual(LEAST);
        expect(score).toBeLessThanOrEqual(1);
      }
    }
    const named = found.flatMap(({ similar }) => similar);
    expect(named.filter(({ document, clause }) => document === 2 && clause === 'c2')).toEqual([]);
  });

  it('are no sentence with the same words, whatever its stop', () => {
    expect(similarTo(0, 2)).toEqual([]);
    expect(similarTo(2, 1)).toEqual([]);
  });

  it('are looked for only where a sentence says more than a word', () => {
    expect(similarTo(3, 1)).toEqual([]);
  });

  it('are never of the document itself, which may say a thing in many ways', () => {
    const alone = documentOf('e', ['压减作业总量和时长。', '全面压减作业总量与时长。']);
    expect(findSimilar([alone])).toEqual([]);
    expect(findSimilar([])).toEqual([]);
  });

  it('are named once where several documents have them, and these are counted', () => {
    const [first] = findSimilar([
      documentOf('a', ['健全作业管理机制，压减作业总量和时长。']),
      ...['b', 'c', 'd'].map((id) => documentOf(id, ['全面压减学生作业总量和时长。'])),
    ]);
    expect(first?.similar).toMatchObject([{ document: 1, clause: 'c1', sentence: 1, others: 2 }]);
  });

  it('are five at most, and two of one document', () => {
    const ways = ['压减作业总量和时长', '压减作业总量与时长', '压减作业的总量和时长'];
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      documentOf(
        id,
        ways.map((way) => `${id}${way}。`),
      ),
    );
    for (const { document, similar } of findSimilar(many)) {
      expect(similar).toHaveLength(5);
      const times = Map.groupBy(similar, (one) => one.document);
      expect(times.has(document)).toBe(false);
      expect(Math.max(...[...times.values()].map(({ length }) => length))).toBe(2);
    }
  });

  it('do not become similar by who is responsible', () => {
    const bodies = '（责任单位：市教育局、市财政局、市人力资源和社会保障局、各镇街道）';
    const [a, b] = ['推进县管校聘改革。', '建设老年大学校舍。'].map((text, at) => {
      const one = clause('c1', [[`${text}${bodies}`] as const]);
      return document(`of-${at}`, { clauses: [{ ...one, bodies: ['市教育局'] }] });
    });
    expect(a && b && findSimilar([a, b])).toEqual([]);
  });
});

it('cuts grams within runs alone, and folds what is written otherwise', () => {
  expect(gramsOf(runsOf('“双减”，（５Ｇ）。'))).toEqual(['双减', '5g']);
  expect(runsOf('①、——\n')).toEqual([]);
  expect(gramsOf(runsOf(''))).toEqual([]);
});

/** The cosine of two texts by its definition. */
function cosines(texts: readonly string[][]): number[][] {
  const counts = texts.map((runs) => {
    const of = new Map<string, number>();
    for (const gram of gramsOf(runs)) of.set(gram, (of.get(gram) ?? 0) + 1);
    return of;
  });
  const rarity = (gram: string) =>
    Math.log((1 + texts.length) / (1 + counts.filter((of) => of.has(gram)).length)) + 1;
  const vectors = counts.map(
    (of) => new Map([...of].map(([gram, count]) => [gram, count * rarity(gram)])),
  );
  const dot = (one: Map<string, number>, other: Map<string, number>) =>
    [...one].reduce((sum, [gram, weight]) => sum + weight * (other.get(gram) ?? 0), 0);
  return vectors.map((one) =>
    vectors.map((other) => {
      const length = Math.sqrt(dot(one, one) * dot(other, other));
      return length === 0 ? 0 : dot(one, other) / length;
    }),
  );
}

it('gives the cosines of a look at all pairs, and leaves no pair out', () => {
  const words = ['课后服务', '作业', '管理', '加强', '推进', '2025', '，', '的', '学校', '集团化'];
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), (all) => {
      const texts = all.map(runsOf);
      const near = findNear(weighTexts(texts), LEAST);
      for (const [at, row] of cosines(texts).entries()) {
        const scores = new Map(near(at).map(({ text, score }) => [text, score]));
        for (const [other, cosine] of row.entries()) {
          // Nobody says on which side rounding puts what is equal.
          if (other === at || Math.abs(cosine - LEAST) < 1e-4) continue;
          if (cosine > LEAST) expect(scores.get(other)).toBeCloseTo(cosine, 4);
          else expect(scores.has(other)).toBe(false);
        }
      }
    }),
    { numRuns: 200 },
  );
});
