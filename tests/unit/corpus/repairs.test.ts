import { describe, expect, it } from 'vitest';
import { editsOnce } from '../../../src/corpus/repairs.ts';
import type { Document } from '../../../src/schema/document.ts';
import { ruleExamples } from '../../../src/views/method/rule-examples.ts';
import { sourceModel } from '../../../src/views/source/model.ts';
import { ingestText, seeds } from '../../support/ingest.ts';
import * as f from './fixtures.ts';

const paragraph = [
  '一、加强队伍建设',
  '1.落实县管校聘。开展“名校+新校?!蹦J剑略鲛k学校三所，推进教师校长交流轮岗。',
  '2.减轻教师负担。清理规范进校园事项,严格控制各类督查检查评比考核，让教师潜心教书、静心育人。',
  '二、加强督导评估',
  '1.开展专项督导。把义务教育教师平均工资收入水平不低于当地公务员作为重点。',
].join('\n');

const doubled = (fates: readonly Document['ledger'][number]['fate'][]) =>
  fates.map((fate, at) => ({ span: [at * 10, at * 10 + 10] as [number, number], fate, rule: '' }));
const at = (start: number, end = start + 2) => f.edit([start, end], '偨Y', '总结');

describe('an edit', () => {
  it('counts once where the seed prints its text two and three times', () => {
    const edits = [at(3), at(13), at(23)];
    const ledger = doubled(['published', 'duplicate', 'duplicate']);
    expect(editsOnce({ edits, ledger })).toEqual([edits[0]]);
  });

  it('counts twice where two places of the text have it', () => {
    const edits = [at(3), at(13)];
    expect(editsOnce({ edits, ledger: doubled(['published', 'published']) })).toEqual(edits);
    const again = doubled(['published', 'metadata', 'duplicate']);
    expect(editsOnce({ edits: [...edits, at(23)], ledger: again })).toEqual(edits);
  });

  it('that only adds something right before a second printing belongs to the first', () => {
    const edits = [at(10, 10)];
    expect(editsOnce({ edits, ledger: doubled(['published', 'duplicate']) })).toEqual(edits);
  });

  it('counts as often in a seed that has all of its text again as in one that has it once', () => {
    const once = ingestText(`${paragraph}\n`);
    const twice = ingestText(`${paragraph}\n\n${paragraph}\n`);
    expect(twice.ledger.some(({ fate }) => fate === 'duplicate')).toBe(true);
    expect(twice.edits.length).toBeGreaterThan(once.edits.length);
    const what = (document: Document) => editsOnce(document).map(({ from, to }) => `${from}>${to}`);
    expect(what(once)).not.toEqual([]);
    expect(what(twice)).toEqual(what(once));
  });
});

describe('the seed that prints its text twice', () => {
  const found = seeds
    .map(({ file, text }) => ({ text, document: ingestText(text, file) }))
    .find(({ document }) => document.ledger.some(({ fate }) => fate === 'duplicate'));
  if (!found) throw new Error('no seed prints its text twice');
  const { document, text } = found;

  it('lists each repair once, and says how many more are the same', () => {
    const { edits, again } = sourceModel(document, text);
    const words = edits.map(({ from }) => from).filter((from) => from.trim() !== '');
    expect(words).toEqual(['?!蹦J剑略鲛k', '?qū)W', '??', '偨Y', '?!薄捌卟适罴僮o']);
    expect(again).toBe(edits.length);
  });

  it('counts them once among the rules', () => {
    const examples = ruleExamples([document], new Map([[document.id, text]]));
    expect(examples.find(({ rule }) => rule === 'byte-shift')?.count).toBe(5);
  });
});
