/** The five lines that CONTRIBUTING.md follows through every stage come out as it says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ingestText } from '../../support/ingest.ts';

const [, text = ''] =
  /```\n(首页[\s\S]*?)```/.exec(readFileSync('.github/CONTRIBUTING.md', 'utf8')) ?? [];
const document = ingestText(text);
const [first, second] = document.clauses[0]?.sentences ?? [];

it('restores characters and takes pinyin out', () => {
  const edits = document.edits.map(({ from, to, rule }) => [from, to, rule]);
  expect(edits).toContainEqual(['雙減', '双减', 'simplified']);
  expect(edits).toContainEqual(['(yè)', '', 'pinyin']);
});

it('gives every line its fate', () => {
  const fates = document.ledger
    .filter(({ rule }) => rule !== 'whitespace')
    .map(({ fate, rule }) => `${fate}/${rule}`);
  expect(fates).toEqual([
    'boilerplate/navigation',
    'metadata/title',
    'published/body',
    'published/body',
    'boilerplate/sharing',
  ]);
});

it('finds sections, clauses, sentences, and what they say', () => {
  expect(document.sections.map(({ id, marker }) => [id, marker])).toEqual([['s1', '一、']]);
  const [clause] = document.clauses;
  expect([clause?.id, clause?.label]).toEqual(['c1-1', '一/1']);
  expect([first?.id, second?.id]).toEqual(['c1-1-s1', 'c1-1-s2']);
  expect(first?.labels[0]).toMatchObject({ topic: 'homework', evidence: ['作业'] });
  expect(clause?.targets[0]).toMatchObject({ comparator: '≤', value: 90, unit: '分钟' });
  expect(clause?.bodies).toEqual(['基教科']);
});
