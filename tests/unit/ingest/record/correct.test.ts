import { describe, expect, it } from 'vitest';
import { ingest } from '../../../../src/ingest/index.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { type Correction, record } from '../../../../src/schema/record.ts';
import { digest } from '../../../../src/tasks/digest.ts';
import { context } from '../../../support/ingest.ts';
import { rebuild } from '../../../support/rebuild.ts';

type Given = Omit<Correction, 'reason'> & { reason?: string };

function ingestCorrected(text: string, given: readonly Given[], file = 'seed.txt'): Document {
  const sha256 = digest(new TextEncoder().encode(text));
  const known = record.parse({
    id: 'a-2023-plan',
    seed: { file, sha256 },
    region: null,
    stages: [],
    source: { kind: null, url: null, retrieved: null, evidence: null },
    completeness: { state: null, evidence: null },
    added: '2026-11-22',
    corrections: given.map((one) => ({ reason: '与原件核对', ...one })),
  });
  const document = ingest({ file, sha256, text, record: known }, context);
  let at = 0;
  for (const { span, from } of document.edits) {
    expect(text.slice(...span)).toBe(from);
    expect(span[0]).toBeGreaterThanOrEqual(at);
    at = span[1];
  }
  for (const { sentences } of document.clauses)
    for (const sentence of sentences)
      expect(rebuild(text, document.edits, sentence.span)).toBe(sentence.text);
  return document;
}

const SEED = '一、落实“双减”\n1.减付提质。压减作业总量。\n2.推进课后服务，做到全覆盖。\n';
const textOf = ({ clauses }: Document) =>
  clauses.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('|');

describe('a correction by quotation', () => {
  it('replaces what is quoted, by the curator and with the reason', () => {
    const document = ingestCorrected(SEED, [{ quote: '减付', replace: '减负' }]);
    expect(textOf(document)).toContain('减负提质。');
    expect(document.clauses[0]?.heading).toBe('减负提质');
    expect(document.edits).toEqual([
      {
        span: [SEED.indexOf('付'), SEED.indexOf('付') + 1],
        from: '付',
        to: '负',
        rule: 'correction',
        confidence: 'certain',
        by: 'curator',
        reason: '与原件核对',
      },
    ]);
  });

  it('is seen by the splitting of sentences', () => {
    const document = ingestCorrected(SEED, [{ quote: '服务，做到', replace: '服务。做到' }]);
    expect(document.clauses[1]?.sentences.map(({ text }) => text)).toEqual([
      '推进课后服务。',
      '做到全覆盖。',
    ]);
  });

  it('touches no more than what it changes', () => {
    const document = ingestCorrected(SEED, [{ quote: '减付提质。', replace: '减负提质。' }]);
    expect(document.edits.map(({ from, to }) => [from, to])).toEqual([['付', '负']]);
  });

  it('may put several sentences in the place of one', () => {
    const document = ingestCorrected(SEED, [
      { quote: '课后服务，做到', replace: '托管。服务！再' },
    ]);
    expect(document.clauses[1]?.sentences.map(({ text }) => text)).toEqual([
      '推进托管。',
      '服务！',
      '再全覆盖。',
    ]);
  });

  it('may take text away, make it longer, and stand beside others', () => {
    const document = ingestCorrected(SEED, [
      { quote: '全覆盖', replace: '义务教育学校全覆盖' },
      { quote: '减付提质。', replace: '' },
      { quote: '总量', replace: '总量和时长' },
    ]);
    expect(textOf(document)).toBe('压减作业总量和时长。|推进课后服务，做到义务教育学校全覆盖。');
  });

  it('quotes the restored text and takes over what rules did there', () => {
    const seed = '一、學校資訊\n1.加強資訊教(jiào)育，發(fā)展國(guó)家標(biāo)準。\n';
    const document = ingestCorrected(seed, [{ quote: '讯教育，发', replace: '息教育，拓' }]);
    expect(textOf(document)).toBe('加强资息教育，拓展国家标准。');
    expect(document.edits.filter(({ by }) => by === 'curator')).toHaveLength(1);
  });

  it('reaches over a line that was joined', () => {
    const seed = `一、落实\n1.推进课后服务，\n做到全覆盖。\n`;
    const document = ingestCorrected(seed, [{ quote: '，做到', replace: '；做到' }]);
    expect(textOf(document)).toBe('推进课后服务；|做到全覆盖。');
  });

  it('works on the text of a page, across its tags', () => {
    const page = '<p>一、落实</p><p>1.减<b>付</b>提&#x8d28;。压减作业。</p>';
    const document = ingestCorrected(page, [{ quote: '减付提质', replace: '双减增效' }], 'a.html');
    expect(textOf(document)).toBe('双减增效。|压减作业。');
    expect(document.edits.find(({ by }) => by === 'curator')?.from).toBe('减<b>付</b>提&#x8d28;');
  });

  it('that does not stand there exactly once changes nothing and says so', () => {
    const document = ingestCorrected(SEED, [
      { quote: '没有的', replace: '有的' },
      { quote: '。', replace: '！' },
    ]);
    expect(textOf(document)).toContain('减付提质。');
    expect(document.diagnostics.filter(({ code }) => code === 'correction')).toHaveLength(2);
  });
});
