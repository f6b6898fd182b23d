/** No sentence is lost: whatever stands around it, it is published, or a frame says by name what it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../../src/ingest/read/seed.ts';
import type { Document } from '../../../../src/schema/document.ts';
import { ingestText, root, seeds } from '../../../support/ingest.ts';

/** What a line with a sign of a sentence may be other than text, each by words or a form of its own. */
const NAMED = new Set([
  'addressee',
  'advertisement',
  'another-document',
  'attachment-list',
  'contact',
  'copy-to',
  'counter',
  'disclaimer',
  'forwarding',
  'headline',
  'hidden',
  'imprint',
  'markup',
  'navigation',
  'notice',
  'openness',
  'particulars',
  'sharing',
]);

const SIGN = /[。；！？]/u;
const QUOTED = /[《“][^《》“”]{1,80}[》”]/gu;

/** Sentences that are neither published nor named. */
const lost = ({ ledger }: Document, text: string): string[] =>
  ledger
    .filter(({ fate, rule }) => fate !== 'published' && fate !== 'duplicate' && !NAMED.has(rule))
    .map(({ span, rule }) => `${rule}: ${text.slice(...span)}`)
    .filter((line) => SIGN.test(line.replace(QUOTED, '')));

const folder = join(root, 'tests/fixtures');
const fixtures = readdirSync(folder).map((name) => {
  const file = readdirSync(join(folder, name)).find((one) => one.startsWith('seed.')) ?? '';
  return { name, ...readSeed(file, readFileSync(join(folder, name, file))), file };
});

describe('a sentence', () => {
  it.each(fixtures)('of $name is published, or its frame has a name', ({ file, text }) => {
    expect(lost(ingestText(text, file), text)).toEqual([]);
  });

  it.each(seeds)('of the seed $name is published, or its frame has a name', ({ file, text }) => {
    expect(lost(ingestText(text, file), text)).toEqual([]);
  });
});

const MEASURES = [
  '严禁布置惩罚性作业',
  '到2025年，建成资源教室10间',
  '学校应当落实《义务教育学校管理标准》，开齐开足课程',
  '推进产教融合，支持企业与职业学校共建实训基地；完善评价机制',
  '网站访问量、浏览量纳入统计',
  '资源来源于网络的应当审核，供教师参考',
  '主办学校负责安全',
  '第三条、第四条规定的条件由县教育局核定',
  '为农村学校补充教师，定向培养全科教师120名',
  '请认真抓好落实',
  '扫码支付的收费应当公示',
  '联系家长，做好宣传',
  '坚持公平优先！',
  '如何减轻负担？',
];
const SHORT = [
  '加强领导',
  '课后服务',
  '工作目标',
  '附则',
  '服务时间',
  '首页',
  '2024',
  '某市教育网',
];
const HEADS = [
  '某县教育局关于加强作业管理的通知',
  '某县2024年教育工作要点',
  '某县校外培训管理办法',
  '某县教育局关于印发方案的\n通知',
  '某教发〔2024〕3号',
  '各中小学校：',
  '',
];
const MARKERS = ['一、', '二、', '（一）', '1.', '2．', '第一条 ', '①', '', '', ''];

const sentence = fc
  .tuple(fc.constantFrom(...MEASURES), fc.constantFrom('。', '。', '；', '！', '？'))
  .map(([words, end]) => words.replace(/[！？]$/u, '') + end);
const paragraph = fc
  .tuple(fc.constantFrom(...MARKERS), fc.array(sentence, { minLength: 1, maxLength: 3 }))
  .map(([marker, sentences]) => marker + sentences.join(''));

/** Cut a paragraph into rows, as printed pages do, its first row shorter by the indent. */
function wrap(text: string, width: number, between: string): string {
  const rows = [text.slice(0, width - 2)];
  for (let at = width - 2; at < text.length; at += width) rows.push(text.slice(at, at + width));
  return rows.join(between);
}

/** Bring each sign of a sentence into a line of its own. */
const scatter = (text: string) =>
  text.replace(/[，。；！？]/gu, '\n$&\n').replace(/\n{2,9}/gu, '\n');

const layOut = (text: string, way: number | 'scattered' | 'one line') => {
  if (way === 'one line') return text;
  return way === 'scattered' ? scatter(text) : wrap(text, way, '\n');
};

/** What is published: sentences, and the words of headings. */
const textOf = ({ sections, clauses }: Document) =>
  [
    ...sections.map(({ heading }) => heading),
    ...clauses.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  ]
    .join('\n')
    .replace(/[^\S\n]/gu, '');

const page = fc.record({
  head: fc.array(fc.constantFrom(...HEADS), { maxLength: 4 }),
  body: fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, fc.constantFrom(...SHORT)), {
    minLength: 1,
    maxLength: 12,
  }),
  foot: fc.array(fc.constantFrom('某县教育局', '2024年3月5日', '打印 关闭', '附件：任务清单'), {
    maxLength: 3,
  }),
});

describe('a sentence of any page', () => {
  it('is published, or its frame has a name, whatever stands around it', () => {
    fc.assert(
      fc.property(page, ({ head, body, foot }) => {
        const text = [...head, ...body, ...foot].join('\n');
        expect(lost(ingestText(text), text)).toEqual([]);
      }),
      { numRuns: 400, seed: 20261128 },
    );
  });

  it('is published, or its frame has a name, where the page is wrapped', () => {
    const layout = fc.record({
      page,
      width: fc.integer({ min: 20, max: 45 }),
      blank: fc.boolean(),
    });
    fc.assert(
      fc.property(layout, ({ page: { head, body, foot }, width, blank }) => {
        const rows = body.map((text) => wrap(text, width, blank ? '\n\n' : '\n'));
        const text = [...head, ...rows, ...foot].join('\n');
        expect(lost(ingestText(text), text)).toEqual([]);
      }),
      { numRuns: 400, seed: 20261128 },
    );
  });

  it('keeps all of its words below a title, wrapped, with its signs apart, or all in one line', () => {
    const layout = fc.record({
      body: fc.array(paragraph, { minLength: 8, maxLength: 14 }),
      way: fc.oneof(
        fc.integer({ min: 24, max: 40 }),
        fc.constantFrom('scattered' as const, 'one line' as const),
      ),
    });
    fc.assert(
      fc.property(layout, ({ body, way }) => {
        const rows = body.map((text) => layOut(text, way));
        const gap = way === 'one line' ? ' ' : '\n';
        const document = ingestText(['某县2024年教育工作要点', ...rows].join(gap));
        const published = textOf(document);
        const words = body
          .join('')
          .split(/[。；！？，]/u)
          .map((one) => one.replace(/^(?:[一二]、|（一）|[12][.．]|第一条|①)/u, ''));
        const missing = words.filter(
          (one) => one !== '' && !published.includes(one.replace(/\s/gu, '')),
        );
        expect(missing).toEqual([]);
      }),
      { numRuns: 300, seed: 20261128 },
    );
  });
});
