import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest/index.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { type Correction, record } from '../../../../src/schema/record.ts';
import { digest } from '../../../../src/tasks/digest.ts';
import { context } from '../../../support/ingest.ts';

const SEED = `一、落实“双减”
1.减付提质。压减作业总量，提高作业质量。
2.推进课后服务。丰富社团活动。组织学生到工厂参观。
`;

function curated(corrections: readonly object[], text = SEED): Document {
  const sha256 = digest(new TextEncoder().encode(text));
  const known = record.parse({
    id: 'a-2023-plan',
    seed: { file: 'seed.txt', sha256 },
    region: null,
    stages: [],
    source: { kind: null, url: null, retrieved: null, evidence: null },
    completeness: { state: null, evidence: null },
    added: '2026-11-22',
    corrections,
  });
  return ingest({ file: 'seed.txt', sha256, text, record: known }, context);
}

const labelsOf = (document: Document, words: string) =>
  document.clauses
    .flatMap(({ sentences }) => sentences)
    .find(({ text }) => text.includes(words))
    ?.labels.map(({ theme, topic, by }) => `${theme}/${topic} ${by}`);
const clauseOf = (document: Document, words: string) =>
  document.clauses.find(({ sentences }) => sentences.some(({ text }) => text.includes(words)));

describe('a correction of labels', () => {
  it('adds a label to the sentence of its quotation, as the curator’s, with the quotation as evidence', () => {
    const document = curated([
      {
        quote: '到工厂参观',
        labels: { add: ['vocational-education/career'], remove: [] },
        reason: '职业体验',
      },
    ]);
    expect(labelsOf(document, '工厂')).toContain('vocational-education/career curator');
    expect(labelsOf(document, '社团')).not.toContain('vocational-education/career curator');
    const clause = clauseOf(document, '工厂');
    expect(clause?.themes).toContain('vocational-education');
    expect(clause?.curated).toEqual([
      {
        quote: '到工厂参观',
        add: ['vocational-education/career'],
        remove: [],
        reason: '职业体验',
      },
    ]);
  });

  it('takes a label away, and the theme of the clause with its last label', () => {
    const before = curated([]);
    expect(labelsOf(before, '压减作业')).toContain('double-reduction/homework term');
    const document = curated([
      {
        quote: '压减作业总量',
        labels: { add: [], remove: ['double-reduction/homework'] },
        reason: '这里说的是教师的作业',
      },
    ]);
    expect(labelsOf(document, '压减作业')).toEqual([]);
  });

  it('takes the place of the same label of a rule', () => {
    const document = curated([
      {
        quote: '压减作业总量',
        labels: { add: ['double-reduction/homework'], remove: [] },
        reason: '核对过',
      },
    ]);
    expect(labelsOf(document, '压减作业')).toEqual(['double-reduction/homework curator']);
  });

  it('gives a secondary theme to the clause, in the order of the codebook, and takes one away', () => {
    const added = curated([
      { quote: '到工厂参观', labels: { add: ['wholeness'], remove: [] }, reason: '劳动教育' },
    ]);
    const themes = clauseOf(added, '工厂')?.themes ?? [];
    expect(themes).toContain('wholeness');
    const order = context.codebook.themes.map(({ id }) => id);
    expect(themes).toEqual(themes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    const removed = curated([
      { quote: '到工厂参观', labels: { add: ['wholeness'], remove: [] }, reason: '劳动教育' },
      { quote: '丰富社团活动', labels: { add: [], remove: ['wholeness'] }, reason: '不算' },
    ]);
    expect(clauseOf(removed, '工厂')?.themes).not.toContain('wholeness');
  });

  it('reaches a heading', () => {
    const document = curated([
      {
        quote: '双减',
        labels: { add: [], remove: ['double-reduction/overall'] },
        reason: '只是名称',
      },
    ]);
    expect(document.sections[0]?.labels).toEqual([]);
    expect(document.sections[0]?.curated).toHaveLength(1);
  });

  it('finds its place by the text as the rules left it, whatever else is corrected there', () => {
    const document = curated([
      { quote: '减付', replace: '减负', reason: '错字' },
      {
        quote: '减付提质',
        labels: { add: ['double-reduction/classroom'], remove: [] },
        reason: '课堂',
      },
    ]);
    expect(labelsOf(document, '减负提质')).toContain('double-reduction/classroom curator');
  });

  it('says so where it takes away what was not there', () => {
    const document = curated([
      {
        quote: '到工厂参观',
        labels: { add: [], remove: ['vocational-education/career'] },
        reason: '不算',
      },
    ]);
    expect(document.diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('vocational-education/career'),
    );
  });

  it('changes no character of the text', () => {
    const document = curated([
      { quote: '到工厂参观', labels: { add: ['wholeness'], remove: [] }, reason: '劳动教育' },
    ]);
    expect(document.edits).toEqual(curated([]).edits);
  });
});

describe('a record', () => {
  const parse = (correction: object) =>
    record.shape.corrections.safeParse([correction as Correction]).success;
  it('says of a place either what it reads or what it is about', () => {
    const quote = '双减';
    const reason = '核对';
    expect(parse({ quote, reason })).toBe(false);
    expect(parse({ quote, reason, replace: 'a', labels: { add: ['teachers'] } })).toBe(false);
    expect(parse({ quote, reason, labels: { add: [], remove: [] } })).toBe(false);
    expect(parse({ quote, reason, labels: { add: ['a/b/c'] } })).toBe(false);
    expect(parse({ quote, reason, labels: { add: ['teachers'] } })).toBe(true);
    expect(parse({ quote, reason, labels: { remove: ['double-reduction/homework'] } })).toBe(true);
  });
});
