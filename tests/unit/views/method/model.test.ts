import { describe, expect, it } from 'vitest';
import type { GoldScore } from '../../../../src/schema/scores.ts';
import { methodModel } from '../../../../src/views/method/model.ts';
import * as f from '../../corpus/fixtures.ts';

const score = (set: GoldScore['set'], ...measures: string[]): GoldScore => ({
  set,
  documents: 1,
  sentences: 2,
  measures: measures.map((measure) => ({
    measure,
    hit: 1,
    extra: 0,
    missed: 0,
    precision: 1,
    recall: 1,
    f1: 1,
  })),
});
const model = (clauses: ReturnType<typeof f.clause>[], scores: GoldScore[] = []) =>
  methodModel({
    documents: [f.document('one', { region: f.at('jinjiang'), clauses })],
    themes: f.themes,
    seeds: new Map(),
    scores,
  });

describe('what the method page says', () => {
  it('is of the hardest set first, its measures by the names that readers know', () => {
    const { scores } = model([], [score('corpus'), score('blind', 'targets', 'teachers', 'new')]);
    expect(scores.map(({ set }) => set)).toEqual(['blind', 'corpus']);
    expect(scores[0]?.measures.map(({ name }) => name)).toEqual(['目标值', 'teachers', 'new']);
  });

  it('lists clauses without a theme, by their first words', () => {
    const long = '字'.repeat(41);
    const { clauses, unsorted } = model([
      f.clause('c1', [['控制作业。', 'double-reduction/homework']]),
      { ...f.clause('p1', [[long]]), marker: null },
    ]);
    expect(clauses).toBe(2);
    expect(unsorted.count).toBe(1);
    expect(unsorted.listed.map(({ document, ...one }) => ({ ...one, id: document.id }))).toEqual([
      { id: 'one', clause: 'p1', place: '无编号段落 1', text: `${'字'.repeat(40)}……` },
    ]);
  });

  it('counts what it does not list', () => {
    const many = Array.from({ length: 61 }, (_, at) => f.clause(`c${at}`, [['其他。']]));
    expect(model(many).unsorted).toMatchObject({ count: 61, listed: { length: 60 } });
  });
});
