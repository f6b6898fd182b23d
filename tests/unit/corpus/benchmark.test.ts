import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Benchmark, benchmarks, outlierOf } from '../../../src/corpus/benchmark.ts';
import type { Document } from '../../../src/schema/document.ts';
import * as f from './fixtures.ts';

/** A document of ten clauses, so many of which are on teachers, the first on homework where this is asked. */
function made(id: string, teachers: number, changes: Partial<Document> = {}, homework = false) {
  const clauses = Array.from({ length: 10 }, (_, at) =>
    f.clause(
      `c${at}`,
      [homework && at === 0 ? ['控制作业总量。', 'double-reduction/homework'] : ['适时开会。']],
      at < teachers ? ['teachers'] : [],
    ),
  );
  return f.document(id, { clauses, ...changes });
}

const stand = (...documents: Document[]) =>
  benchmarks({ documents, themes: f.themes, regions: f.regions });
const on = (benchmark: Benchmark | undefined, theme: string) => {
  const found = benchmark?.themes.find((one) => one.theme.id === theme);
  if (!found) throw new Error(theme);
  return found;
};

describe('the others', () => {
  const [a, b, c, d] = stand(made('a', 1), made('b', 2), made('c', 4), made('d', 9));

  it('are all documents but the one itself', () => {
    expect(on(a, 'teachers')).toMatchObject({
      clauses: 1,
      clauseShare: 0.1,
      others: { n: 3, min: 0.2, median: 0.4, max: 0.9, less: 0, more: 3 },
    });
    expect(on(c, 'teachers').others).toMatchObject({ n: 3, min: 0.1, median: 0.2, max: 0.9 });
  });

  it('are counted on either side', () => {
    expect([a, b, c, d].map((one) => on(one, 'teachers').others.less)).toEqual([0, 1, 2, 3]);
    expect([a, b, c, d].map((one) => on(one, 'teachers').others.more)).toEqual([3, 2, 1, 0]);
  });

  it('are on neither side where they give as much', () => {
    const [one] = stand(made('a', 3), made('b', 3), made('c', 3));
    expect(on(one, 'teachers').others).toMatchObject({ n: 2, less: 0, more: 0, median: 0.3 });
  });

  it('are not there for a single document', () => {
    const [one] = stand(made('a', 3));
    expect(on(one, 'teachers').others).toEqual({
      n: 0,
      min: null,
      lower: null,
      median: null,
      upper: null,
      max: null,
      less: 0,
      more: 0,
    });
  });

  it('do not hold documents for which the theme is out of scope, nor empty ones', () => {
    const [one] = stand(
      made('a', 0, {}, true),
      made('b', 0),
      made('c', 0, { stages: ['senior-secondary'] }),
      made('d', 0, { clauses: [] }),
    );
    expect(on(one, 'double-reduction').others).toMatchObject({ n: 1, max: 0 });
    expect(on(one, 'teachers').others.n).toBe(2);
  });

  it('hold a document that speaks of other stages than its own', () => {
    const [one] = stand(
      made('a', 0, {}, true),
      made('b', 0, { stages: ['senior-secondary'] }, true),
    );
    expect(on(one, 'double-reduction').others).toMatchObject({ n: 1, max: 0.1 });
  });
});

describe('a document', () => {
  it('has the sentences of each topic, and their share of all sentences', () => {
    const [one] = stand(made('a', 0, {}, true), made('b', 0));
    const [homework, afterSchool] = on(one, 'double-reduction').topics;
    expect(homework).toMatchObject({ sentences: 1, sentenceShare: 0.1, others: { n: 1, max: 0 } });
    expect(afterSchool).toMatchObject({ sentences: 0, sentenceShare: 0 });
  });

  it('says why it has nothing, and is then compared with those that could have something', () => {
    const [one] = stand(made('a', 0, { stages: ['senior-secondary'] }), made('b', 0, {}, true));
    expect(on(one, 'double-reduction')).toMatchObject({
      silence: 'out-of-scope',
      others: { n: 1, min: 0.1 },
      stands: null,
    });
  });

  it('says why it has nothing on a topic of a theme that it speaks on', () => {
    const { source } = made('a', 0);
    const cut = made('a', 0, { source: { ...source, completeness: 'truncated-tail' } }, true);
    const [whole, truncated] = [made('b', 0, {}, true), cut].map(
      (one) => on(stand(one, made('c', 0))[0], 'double-reduction').topics,
    );
    expect(whole?.map(({ silence }) => silence)).toEqual([null, 'silent']);
    expect(truncated?.map(({ silence }) => silence)).toEqual([null, 'incomplete']);
  });

  it('stands out where all others have less, or more, and not where the text is cut off', () => {
    const others = [made('b', 4), made('c', 5), made('d', 5)];
    expect(on(stand(made('a', 9), ...others)[0], 'teachers').stands).toBe('more');
    expect(on(stand(made('a', 1), ...others)[0], 'teachers').stands).toBe('less');
    const { source } = made('a', 1);
    const cut = made('a', 1, { source: { ...source, completeness: 'truncated-tail' } });
    expect(on(stand(cut, ...others)[0], 'teachers').stands).toBeNull();
  });
});

describe('benchmark out', () => {
  const others = { n: 20, min: 0, lower: 0, median: 0.1, upper: 0.2, max: 0.9, less: 18, more: 2 };

  it('takes nine tenths of the others', () => {
    expect(outlierOf(0.5, others, 0.05)).toBe('more');
    expect(outlierOf(0.5, { ...others, less: 17 }, 0.05)).toBeNull();
  });

  it('takes a distance from their median', () => expect(outlierOf(0.14, others, 0.05)).toBeNull());

  it('takes three of them', () => {
    expect(outlierOf(0.5, { ...others, n: 2, less: 2, more: 0 }, 0.05)).toBeNull();
  });
});

it('leaves a spread that holds whatever the documents are, and in which all is in order', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(counts, (teachers) => {
      const all = stand(...teachers.map((count, at) => made(`d${at}`, count)));
      for (const one of all) {
        const { clauseShare, others } = on(one, 'teachers');
        const rest = teachers
          .filter((_, at) => `d${at}` !== one.document.id)
          .map((count) => count / 10)
          .toSorted((a, b) => a - b);
        const { n, min, lower, median, upper, max, less, more } = others;
        expect([n, min, max]).toEqual([rest.length, rest[0], rest.at(-1)]);
        const inOrder = [min, lower, median, upper, max].map(Number);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(less).toBe(rest.filter((share) => share < clauseShare).length);
        expect(more).toBe(rest.filter((share) => share > clauseShare).length);
      }
    }),
    { numRuns: 60 },
  );
});
