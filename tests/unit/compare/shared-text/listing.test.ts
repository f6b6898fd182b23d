import { describe, expect, it } from 'vitest';
import { passagesByClause } from '../../../../src/compare/shared-text/by-clause.ts';
import { findSharedText } from '../../../../src/compare/shared-text/index.ts';
import { listPassages } from '../../../../src/compare/shared-text/listing.ts';
import { phrase } from '../../../support/national.ts';
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
  documentOf(
    'a',
    ['落实作业管理和课后服务甲。', '作业管理和课后服务甲乙。'],
    ['办好人民满意的教育'],
  ),
  documentOf('b', ['落实作业管理和课后服务丙。'], ['办好人民满意的教育']),
  documentOf('c', ['完善作业管理和课后服务丁。'], ['推进集团化办学改革试点']),
  documentOf('d', ['推进集团化办学改革试点'], ['推进集团化办学改革试点。']),
];
const national = ['办好人民满意的教育', '促进教育公平'].map((text, at) => phrase(`f${at}`, text));
const sharedText = findSharedText({ documents, national });

describe('the list of a page', () => {
  it('has the weightiest passages of a kind and says how many it leaves', () => {
    const { listed, left } = listPassages(sharedText, 'other', {
      national: 1,
      other: 2,
      places: 9,
    });
    expect(listed.map(({ passage }) => passage.text)).toEqual([
      '作业管理和课后服务',
      '推进集团化办学改革试点',
    ]);
    expect(left).toBe(1);
    const phrases = listPassages(sharedText, 'national', {
      national: 1,
      other: 2,
      places: 9,
    });
    expect(phrases.listed.map(({ passage }) => passage.text)).toEqual(['办好人民满意的教育']);
    expect(phrases.left).toBe(0);
  });

  it('shows every document before the second sentence of one, in the order of the corpus', () => {
    const places = (most: number) =>
      listPassages(sharedText, 'other', { national: 1, other: 1, places: most }).listed.map(
        (one) => [one.places.map((place) => `${place.document} ${place.sentence}`), one.left],
      );
    expect(places(3)).toEqual([[['a c1-s1', 'b c1-s1', 'c c1-s1'], 1]]);
    expect(places(4)).toEqual([[['a c1-s1', 'a c1-s2', 'b c1-s1', 'c c1-s1'], 0]]);
    expect(places(2)).toEqual([[['a c1-s1', 'b c1-s1'], 2]]);
  });
});

describe('the passages of a clause', () => {
  const passages = passagesByClause(sharedText, 1);

  it('name the longest passage at each place, and where another document has it', () => {
    expect(
      passages
        .get('a')
        ?.get('c1')
        ?.map(({ passage, sentences, others }) => [
          passage.text,
          sentences,
          others.map((one) => one.document),
        ]),
    ).toEqual([
      ['落实作业管理和课后服务', ['c1-s1'], ['b']],
      ['作业管理和课后服务', ['c1-s2'], ['b']],
    ]);
  });

  it('name as many other documents as were asked for, none of them their own', () => {
    const [{ others } = { others: [] }] = passagesByClause(sharedText, 5).get('b')?.get('c1') ?? [];
    expect(others.map((one) => one.document)).toEqual(['a']);
    const two = passagesByClause(sharedText, 5).get('c')?.get('c1')?.[0]?.others;
    expect(two?.map((one) => one.document)).toEqual(['a', 'b']);
  });

  it('gather the sentences of a clause that share one passage', () => {
    const again = documentOf('e', ['作业管理和课后服务一', '作业管理和课后服务二']);
    const found = findSharedText({ documents: [...documents, again], national });
    expect(passagesByClause(found, 1).get('e')?.get('c1')).toMatchObject([
      { sentences: ['c1-s1', 'c1-s2'] },
    ]);
  });
});
