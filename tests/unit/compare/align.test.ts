import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIKE, align } from '../../../src/compare/align.ts';
import { bagOfText } from '../../../src/compare/cut.ts';
import { similarity } from '../../../src/compare/similarity.ts';
import { column, columns, sentence } from './texts.ts';

const alike = (one: string, other: string) => similarity(bagOfText(one), bagOfText(other));

describe('sentences of several documents', () => {
  it('stand in one row where they say the same', () => {
    const { rows, rest } = align([
      column('quanzhou', '加强课后服务管理。', '加强“5G+专递课堂”建设。'),
      column('jinjiang', '打造“5G+专递”课堂，缩小城乡学校质量差距。', '做优做强公办教育集团15个。'),
    ]);
    expect(rows.map((row) => row.map((one) => one?.key))).toEqual([['quanzhou#s2', 'jinjiang#s1']]);
    expect(rest.map((list) => list.map(({ key }) => key))).toEqual([
      ['quanzhou#s1'],
      ['jinjiang#s2'],
    ]);
  });

  it('stand with the one that is most alike, not with the first that is alike', () => {
    const { rows } = align([
      column('a', '新建、改扩建中小学80所。'),
      column('b', '新建、改扩建中小学幼儿园学校20所。', '新建、改扩建中小学75所。'),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.map((one) => one?.key)).toEqual(['a#s1', 'b#s2']);
  });

  it('of three documents stand in one row, with a gap where the third has none', () => {
    const { rows } = align([
      column('a', '巩固“双减”成效。'),
      column('b', '深化职业教育改革。'),
      column('c', '不断巩固“双减”成效。'),
    ]);
    expect(rows.map((row) => row.map((one) => one?.text ?? null))).toEqual([
      ['巩固“双减”成效。', null, '不断巩固“双减”成效。'],
    ]);
  });

  it('of one document never stand in one row', () => {
    const { rows } = align([column('a', '加强作业管理。', '加强作业管理。'), column('b')]);
    expect(rows).toEqual([]);
  });
});

describe('laws', () => {
  it('each sentence is used once, in its own column, and stays in its order', () => {
    fc.assert(
      fc.property(columns, (given) => {
        const { rows, rest } = align(given);
        given.forEach((sentences, at) => {
          const inRows = rows.flatMap((row) => row[at] ?? []);
          const left = rest[at] ?? [];
          expect(inRows.length + left.length).toBe(sentences.length);
          expect(new Set([...inRows, ...left])).toEqual(new Set(sentences));
          expect(left).toEqual(sentences.filter((one) => left.includes(one)));
        });
        for (const row of rows) expect(row.filter((one) => one !== null).length).toBeGreaterThan(1);
      }),
    );
  });

  it('every two sentences of a row are alike', () => {
    fc.assert(
      fc.property(columns, (given) => {
        for (const row of align(given).rows) {
          const texts = row.flatMap((one) => one?.text ?? []);
          texts.forEach((one, at) => {
            for (const other of texts.slice(at + 1)) {
              expect(alike(one, other)).toBeGreaterThanOrEqual(ALIKE);
            }
          });
        }
      }),
    );
  });

  it('who stands together does not depend on the order of the columns', () => {
    const together = (given: Parameters<typeof align>[0]) =>
      align(given)
        .rows.map((row) =>
          row
            .flatMap((one) => one?.key ?? [])
            .sort()
            .join(' '),
        )
        .sort();
    fc.assert(
      fc.property(columns, (given) => {
        expect(together(given.toReversed())).toEqual(together(given));
      }),
    );
  });

  it('similarity goes both ways, from 0 to 1, and is 1 for what is the same', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        expect(alike(one, other)).toBe(alike(other, one));
        expect(alike(one, other)).toBeLessThanOrEqual(1);
        const same = alike(one, one);
        expect(bagOfText(one).size === 0 ? 0 : 1).toBeCloseTo(same, 10);
      }),
    );
  });
});
