/** What must hold for every page, whatever stands in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document as contract, type Document } from '../../../../src/schema/document.ts';
import { ingestText } from '../../../support/ingest.ts';
import { rebuild } from '../../../support/rebuild.ts';

/** Pieces of pages, good and bad, from which pages are put together at random. */
const PIECES = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<b>',
  '</b>',
  '<br>',
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '</td>',
  '<th rowspan=3>',
  '<td colspan=2>',
  '<caption>',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<div hidden>',
  '<p style="display:none">',
  '<select>',
  '</select>',
  '<!--',
  '-->',
  '<title>',
  '</title>',
  '&nbsp;',
  '&amp;',
  '&#x53cc;',
  '&#12290;',
  '&notit;',
  '&',
  '<',
  '>',
  '<a href="javascript:alert(1)">',
  '<img src=x onerror=y>',
  '\n',
  '\r\n',
  '  ',
  '\t',
  '一、落实“双减”',
  '1.加强作业管理。',
  '压减作业总量；',
  '2.推进课后服务。',
  '（一）',
  '印發(fā)',
  '國(guó)務(wù)院',
  '學校',
  '现将《要点》印发给你们。',
  '泉州市教育局',
  '2023年4月26日',
  '附件：',
  '𠮷',
  '\ud800',
  '{x}',
  '名称',
  '学位',
];

function expectTiles(source: string, document: Document): void {
  let at = 0;
  for (const { span } of document.ledger) {
    if (span[0] !== at || span[1] <= at) expect(span).toEqual([at, 'the end of a piece']);
    at = span[1];
  }
  expect(at).toBe(source.length);
  expect(() => contract.parse(document)).not.toThrow();
}

function expectLaws(source: string, document: Document): void {
  expectTiles(source, document);
  let edited = 0;
  for (const { span, from } of document.edits) {
    expect(source.slice(...span)).toBe(from);
    expect(span[0]).toBeGreaterThanOrEqual(edited);
    edited = span[1];
  }
  for (const { sentences, tables = [] } of document.clauses) {
    for (const { span, text } of sentences)
      expect(rebuild(source, document.edits, span)).toBe(text);
    for (const { span, header, rows, caption } of tables) {
      const published = rebuild(source, document.edits, span);
      for (const cell of [caption ?? '', ...(header ?? []), ...rows.flat()])
        for (const line of cell.split('\n')) expect(published).toContain(line);
    }
  }
}

const PAGE = `<html><body><p>首页 &gt; 要点</p><h1>2023年某市教育工作要点</h1>
<p>一、落实&ldquo;双减&rdquo;</p><p>1.<b>加强<i>作业</i>管理。</b>压减作业
总量，提高&nbsp;质量。</p><p>2.建设学校。项目如下：</p>
<table><tr><th>学校<th>学位<tr><td>某&amp;中学<td>300个</table><p>3.推进<br>课后服务。做到全覆盖。</p></body></html>`;

describe('a page', () => {
  it('keeps the laws of seeds: fates tile, edits are its own, published text can be rebuilt', () => {
    const document = ingestText(PAGE, 'seed.html');
    expect(document.clauses.map(({ label }) => label)).toEqual(['一/1', '一/2', '一/3']);
    expectLaws(PAGE, document);
  });

  it('keeps them when its text is traditional and annotated, across tags', () => {
    const page = PAGE.replace(
      '提高',
      '提<u>高</u>，認(rèn)真<b>學(xué)</b>習(xí)國(guó)家標(biāo)準',
    );
    const document = ingestText(page, 'seed.html');
    const text = document.clauses.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(text.join('')).toContain('认真学习国家标准');
    expectLaws(page, document);
  });

  it('keeps them however it is broken', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const source = pieces.join('');
        expectLaws(source, ingestText(source, 'seed.html'));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps them where a line break and a tag stand between two sentences', () => {
    const source = '&notit;\r\n</select>印發(fā){x}2.推进课后服务。&&#12290;';
    for (const page of [source, `<p>${source}</p>`, `<p>1.加强。</p>${source}`])
      expectLaws(page, ingestText(page, 'seed.html'));
  });

  it('never publishes what only programs read', () => {
    const hostile =
      '<script>1.加强脚本。</script><style>2.加强样式。</style><!--3.加强注释。--><template>4.加强模板。</template>';
    const document = ingestText(PAGE.replace('<h1>', `${hostile}<h1>`), 'seed.html');
    expect(JSON.stringify(document.clauses)).not.toMatch(/脚本|样式|注释|模板/u);
  });

  it('is as plain as text that looks like tags', () => {
    const document = ingestText(
      PAGE.replace('某&amp;中学', '&lt;script&gt;x&lt;/script&gt;'),
      'seed.html',
    );
    expect(document.clauses[1]?.tables?.[0]?.rows).toEqual([['<script>x</script>', '300个']]);
  });
});

describe('pages made to take long', () => {
  it.each([
    ['10⁴ elements in each other', `${'<div>'.repeat(10_000)}<p>1.加强管理。</p>`],
    ['10⁴ tables in each other', '<table><tr><td>格'.repeat(10_000)],
    [
      '10⁵ cells',
      `<p>1.加强管理。</p><table>${`<tr>${'<td>格'.repeat(10)}`.repeat(10_000)}</table>`,
    ],
    [
      'cells that claim to cover everything',
      `<table><tr>${'<td colspan=9999 rowspan=99999>格'.repeat(10_000)}`,
    ],
    ['hidden elements in each other', '<p hidden>'.repeat(50_000)],
    ['signs that open and never close', '<!--<'.repeat(30_000)],
    ['half character references', '&amp&#x'.repeat(20_000)],
  ])('are read: %s', (_what, source) => {
    expectTiles(source, ingestText(source, 'seed.html'));
  });
});
