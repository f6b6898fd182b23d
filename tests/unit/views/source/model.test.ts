import { expect, it } from 'vitest';
import { sourceModel } from '../../../../src/views/source/model.ts';
import * as f from '../../corpus/fixtures.ts';

it('adds the fates of a seed up to its length, each with its rules', () => {
  const seed = '打印\n甲乙丙丁。\n打印';
  const document = f.document('one', {
    ledger: [
      { span: [0, 2], fate: 'boilerplate', rule: 'sharing' },
      { span: [2, 3], fate: 'boilerplate', rule: 'whitespace' },
      { span: [3, 8], fate: 'published', rule: 'body' },
      { span: [8, 9], fate: 'boilerplate', rule: 'whitespace' },
      { span: [9, 11], fate: 'boilerplate', rule: 'sharing' },
    ],
    edits: [
      { span: [3, 4], from: '甲', to: '乙', rule: 'date', confidence: 'certain', by: 'rule' },
      { span: [4, 5], from: '乙', to: '甲', rule: 'simplified', confidence: 'certain', by: 'rule' },
    ],
  });
  const model = sourceModel(document, seed);
  expect(model.fates).toMatchObject([
    { fate: 'published', size: 5, rules: [{ rule: 'body', size: 5 }] },
    {
      fate: 'boilerplate',
      size: 6,
      rules: [
        { rule: 'sharing', size: 4 },
        { rule: 'whitespace', size: 2 },
      ],
    },
  ]);
  expect(model.total).toBe(model.length);
  expect(model.edits.map(({ rule }) => rule)).toEqual(['date']);
  expect(model.rows).toHaveLength(3);
});
