import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifyReading } from '../../../src/ingest/stringify/reading.ts';
import type { Document } from '../../../src/schema/document.ts';
import type { Theme } from '../../../src/schema/theme.ts';
import { targetHeads } from '../../../src/tasks/words.ts';
import { ingestText } from '../../support/ingest.ts';
import { bodyOf, engines, textOf, walk } from '../../support/mdx.ts';

const THEME = 'double-reduction';
const theme = { id: THEME, kind: 'core' } as Theme;

/** A document whose one sentence, heading and evidence are the given text. */
function documentSaying(text: string): Document {
  const document = ingestText('一、落实“双减”\n1.推进作业管理。压减作业总量。');
  const clause = document.clauses[0];
  if (!clause) throw new Error('no clause');
  const label = { theme: THEME, topic: 'homework', by: 'term' as const, evidence: [text] };
  const span: [number, number] = [0, 1];
  const sentence = { id: 'c1-1-s1', text, span, labels: [label], commitment: null };
  const target = {
    sentence: 'c1-1-s1',
    indicator: text,
    comparator: '≥' as const,
    value: 7_777_777,
    unit: text,
    due: null,
    text,
    kind: 'level' as const,
    baseline: null,
  };
  return {
    ...document,
    sections: [],
    clauses: [
      {
        ...clause,
        heading: text,
        themes: [THEME],
        sentences: [sentence],
        targets: [target],
        tables: [
          {
            after: 'c1-1-s1',
            caption: text,
            header: ['甲', text],
            rows: [[text, '乙']],
            span: [0, 1],
          },
        ],
      },
    ],
  };
}

/** The components that a reading is made of; pages hand over no others. */
const NAMES = ['Passage', 'Sentence', 'SourceTable', 'Targets', 'Counted'];

const HOSTILE = [
  '<script>alert(1)</script>',
  '{process.exit(1)}',
  '{{a}}',
  'import x from "y"',
  'export default 1',
  '---',
  '</Sentence>',
  '"quoted" \'attribute\' `code`',
  '| a | b |',
  '# 标题',
  '* 项',
  '1. 项',
  '[链接](javascript:alert(1))',
  '![x](y)',
  '<!-- -->',
  '&lt;b&gt; &amp; &#x41;',
  '\\{ \\< \\\\',
  '~~删除~~',
  'https://example.com www.example.com a@b.cn',
  '<a href="javascript:x">',
  '*强调*_x_',
  '一\u200b二\u202e三',
  '=====',
  '```js',
  ':::note',
  '[^1]',
  '@import',
  '<Passage>',
  '{/*',
  '"}>{alert(1)}',
];

describe.each(engines)('a reading, read by %s', (_engine, parse) => {
  it('holds nothing but passages, sentences, text and tables', () => {
    const allowed = new Set([
      'root',
      'mdxJsxFlowElement',
      'mdxJsxTextElement',
      'paragraph',
      'text',
      'table',
      'tableRow',
      'tableCell',
      // GFM makes links of bare addresses, escaped or not; the page renders them as the text they are.
      'link',
    ]);
    for (const hostile of HOSTILE) {
      const tree = parse(
        bodyOf(stringifyReading(documentSaying(hostile), theme, targetHeads) ?? ''),
      );
      for (const node of walk(tree)) {
        expect(allowed, `${node.type} from ${hostile}`).toContain(node.type);
        if (node.name) expect(NAMES).toContain(node.name);
        for (const attribute of node.attributes ?? [])
          expect(typeof attribute.value).toBe('string');
      }
    }
  });

  it('gives every text back exactly, in sentences, attributes and cells', () => {
    const signs = fc.constantFrom(
      '教',
      '{',
      '}',
      '<',
      '>',
      '&',
      '`',
      '*',
      '_',
      '|',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '#',
      '"',
      "'",
      '!',
      ':',
      '/',
      '.',
      '~',
      '-',
      '+',
      '=',
      '1',
      'a',
      ' ',
      '$',
      '@',
    );
    const text = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc
        .array(signs, { minLength: 1, maxLength: 30 })
        .map((parts) => parts.join('').trim())
        .filter((one) => one !== ''),
    );
    fc.assert(
      fc.property(text, (given) => {
        const tree = parse(
          bodyOf(stringifyReading(documentSaying(given), theme, targetHeads) ?? ''),
        );
        const nodes = [...walk(tree)];
        const sentence = nodes.find(({ name }) => name === 'Sentence');
        const passage = nodes.find(({ name }) => name === 'Passage');
        expect(sentence && textOf(sentence)).toBe(given);
        expect(sentence?.attributes?.find(({ name }) => name === 'evidence')?.value).toBe(given);
        expect(passage?.attributes?.find(({ name }) => name === 'heading')?.value).toBe(given);
        const cells = nodes.filter(({ type }) => type === 'tableCell').map(textOf);
        // Indicator and unit of the target, a column's name and a cell of the source's own table.
        expect(cells.filter((cell) => cell === given)).toHaveLength(4);
        const table = nodes.find(({ name }) => name === 'SourceTable');
        expect(table?.attributes?.find(({ name }) => name === 'caption')?.value).toBe(given);
      }),
      { numRuns: 300 },
    );
  });

  it('puts a table behind the sentence that it stands behind in the source', () => {
    const document = documentSaying('按下表推进。');
    const [clause] = document.clauses;
    if (!clause) throw new Error('no clause');
    const [first] = clause.sentences;
    if (!first) throw new Error('no sentence');
    clause.sentences.push({ ...first, id: 'c1-1-s2', text: '表后的句子。' });
    const mdx = stringifyReading(document, theme, targetHeads) ?? '';
    const order = ['按下表推进。', '<SourceTable', '</SourceTable>', '表后的句子。', '<Targets'];
    const places = order.map((words) => mdx.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps the lines of a cell apart, and a table without names of columns a table', () => {
    const document = documentSaying('按下表推进。');
    const tables = document.clauses[0]?.tables ?? [];
    tables.splice(0, 1, {
      after: null,
      caption: null,
      header: null,
      rows: [['甲\n乙', '丙']],
      span: [0, 1],
    });
    const nodes = [...walk(parse(bodyOf(stringifyReading(document, theme, targetHeads) ?? '')))];
    const cells = nodes.filter(({ type }) => type === 'tableCell').map(textOf);
    expect(cells.slice(0, 4)).toEqual(['', '', '甲\n乙', '丙']);
  });

  it('heads the targets with the words that it is given', () => {
    const heads = { indicator: 'what', comparator: 'is', value: 'n', unit: 'of', due: 'by' };
    const mdx = stringifyReading(documentSaying('按下表推进。'), theme, heads) ?? '';
    const cells = [...walk(parse(bodyOf(mdx)))].filter(({ type }) => type === 'tableCell');
    const texts = cells.map(textOf).join(' ');
    expect(texts).toContain('what is n of by');
  });

  it('is none where the document says nothing on the theme', () => {
    expect(
      stringifyReading(ingestText('一、加强党建\n1.抓好学习。'), theme, targetHeads),
    ).toBeNull();
  });
});
