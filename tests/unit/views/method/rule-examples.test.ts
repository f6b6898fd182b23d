import { describe, expect, it } from 'vitest';
import { editsOnce } from '../../../../src/corpus/repairs.ts';
import type { Edit } from '../../../../src/schema/document.ts';
import { ruleExamples } from '../../../../src/views/method/rule-examples.ts';
import { document, loadRealCorpus, loadSmallCorpus } from '../../corpus/fixtures.ts';

const edit = (span: [number, number], from: string, to: string, rule: string): Edit => ({
  span,
  from,
  to,
  rule,
  confidence: 'certain',
  by: 'rule',
});

describe('the example of a rule', () => {
  const seed = '標題\n實施(shī)學前教育。';
  const edits = [
    edit([0, 2], '標題', '标题', 'simplified'),
    edit([3, 5], '實施', '实施', 'simplified'),
    edit([5, 10], '(shī)', '', 'pinyin'),
    edit([10, 11], '學', '学', 'simplified'),
    { ...edit([12, 13], '教', '校', 'byte-shift'), confidence: 'guess' as const },
  ];
  const one = document('one', {
    edits,
    ledger: [
      { span: [0, 2], fate: 'metadata', rule: 'title' },
      { span: [2, 3], fate: 'boilerplate', rule: 'whitespace' },
      { span: [3, seed.length], fate: 'published', rule: 'body' },
    ],
  });
  const examples = ruleExamples([one], new Map([['one', seed]]));
  const pinyin = examples.find(({ rule }) => rule === 'pinyin');

  it('is taken from policy text rather than from a title, and counts all', () => {
    const simplified = examples.find(({ rule }) => rule === 'simplified');
    expect(simplified).toMatchObject({ count: 3, line: 3 });
    expect(simplified?.seed.changed).toBe('實施');
  });

  it('shows the seed’s words and the restored ones, other edits made as well', () => {
    expect(pinyin?.seed).toEqual({ before: '實施', changed: '(shī)', after: '學前教育。' });
    expect(pinyin?.restored).toEqual({ before: '实施', changed: '', after: '学前教育。' });
  });

  it('is none for a guess', () => {
    expect(examples.map(({ rule }) => rule)).not.toContain('byte-shift');
  });
});

it.each([
  ['an invented', loadSmallCorpus],
  ['the real', loadRealCorpus],
] as const)('is found in %s corpus for every rule that acted', async (_, load) => {
  const { documents, texts } = await load();
  const examples = ruleExamples(documents, texts);
  const edits = documents.flatMap((one) =>
    editsOnce(one).filter(({ confidence }) => confidence !== 'guess'),
  );
  expect(examples.reduce((sum, { count }) => sum + count, 0)).toBe(edits.length);
  for (const { document: id, seed, restored } of examples) {
    expect(texts.get(id)).toContain(seed.before + seed.changed + seed.after);
    expect(restored).not.toEqual(seed);
  }
});
