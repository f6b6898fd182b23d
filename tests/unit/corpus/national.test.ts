import { expect, it } from 'vitest';
import { countNational } from '../../../src/corpus/national.ts';
import { phrase, provision } from '../../support/national.ts';
import { clause, document } from './fixtures.ts';

const restating = { id: 'homework', document: null, number: null, evidence: ['作业'] };
const [marked] = clause('c1', [['减轻作业负担。']]).sentences;
const documents = [
  document('a', {
    clauses: [
      { ...clause('c1', []), sentences: marked ? [{ ...marked, national: [restating] }] : [] },
    ],
  }),
  document('b', { clauses: [clause('c1', [['促进教育公平。'], ['促进教育公平！']])] }),
  document('c', { clauses: [clause('c1', [['坚持促进教育公平。']])] }),
];

it('counts the documents that have a phrase or restate a provision, those of most first', () => {
  const texts = [provision(), phrase('fairness', '促进教育公平'), phrase('none', '为党育人')];
  expect(countNational(texts, documents).map(({ text, documents: n }) => [text.id, n])).toEqual([
    ['fairness', 2],
    ['homework', 1],
    ['none', 0],
  ]);
});

it('never takes the words of a provision for a phrase: what restates it has been decided', () => {
  const said = document('d', { clauses: [clause('c1', [[provision().text]])] });
  expect(countNational([provision()], [said])[0]?.documents).toBe(0);
});
