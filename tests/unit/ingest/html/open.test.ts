import { describe, expect, it } from 'vitest';
import { openPage } from '../../../../src/ingest/html/open.ts';
import { isPage, readSeed } from '../../../../src/ingest/read/seed.ts';

const linesOf = (source: string) =>
  openPage(source)
    .opened.text.split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

describe('the text of a page', () => {
  it('has a line for each block and each <br>', () => {
    expect(linesOf('<h1>标题</h1><div>一<p>二</p>三</div>四<br>五<ul><li>六<li>七</ul>')).toEqual([
      '标题',
      '一',
      '二',
      '三',
      '四',
      '五',
      '六',
      '七',
    ]);
  });

  it('runs on through elements inside a line', () => {
    expect(linesOf('<p>加强<b>作<i>业</i></b><span>管理</span></p>')).toEqual(['加强作业管理']);
  });

  it('takes a line break of the source for nothing between Chinese characters, for a space elsewhere', () => {
    expect(linesOf('<p>加强\n   管理 5G\nnetwork</p>')).toEqual(['加强管理 5G network']);
  });

  it('keeps the lines of preformatted text', () => {
    expect(linesOf('<pre>一\n二\r\n三</pre>')).toEqual(['一', '二', '三']);
  });

  it('reads character references, with and without their semicolon, and leaves other signs alone', () => {
    expect(
      linesOf('<p>A&amp;B &lt;p&gt; &#x53cc;&#20943;&ldquo;&copy 2023 R&D &unknown; &amp;amp;</p>'),
    ).toEqual(['A&B <p> 双减“© 2023 R&D &unknown; &amp;']);
  });

  it('leaves out what the page hides and what is no text', () => {
    const source =
      '<p>一</p><div style="color:red; DISPLAY: none">藏<div>深</div>着</div><p hidden>藏<p>二</p>' +
      '<select><option>甲</select><noscript>请开启</noscript><svg><text>图</text></svg><textarea>框</textarea><p>三</p>';
    expect(linesOf(source)).toEqual(['一', '二', '三']);
  });

  it('knows where each character stands in the source', () => {
    const source = '<p>加<b>强&amp;</b>\n管\u{20bb7}&nbsp;</p>';
    const { text, starts, ends } = openPage(source).opened;
    expect(text).toBe('加强& 管\u{20bb7}\u00a0\n');
    const read = [...text].map((_, at) => source.slice(starts[at], ends[at]));
    expect(read.slice(0, 5)).toEqual(['加', '强', '&amp;', '\n', '管']);
    expect(source.slice(starts[7], ends[7])).toBe('&nbsp;');
  });

  it('finds the address that the page or the browser that saved it states', () => {
    const address = 'https://www.example.gov.cn/a.html';
    for (const page of [
      `<!-- saved from url=(0033)${address} -->`,
      `<link rel="canonical" href="${address}">`,
      `<meta name="Url" content="${address}">`,
    ])
      expect(openPage(page).fields.url).toBe(address);
    expect(openPage('<link rel=canonical href="javascript:alert(1)">').fields.url).toBeNull();
  });
});

describe('tables', () => {
  const cellsOf = (source: string) => {
    const { tables } = openPage(source);
    return tables.map(({ rows }) =>
      rows.map((row) => row.map((cell) => (cell ? source.slice(...cell).trim() : null))),
    );
  };

  it('of data are rows of one length; what a cell covers is empty', () => {
    const source =
      '<table><tr><td>一<td colspan=2>二<tr><td rowspan=2>三<td>四<td>五<tr><td>六<td>七</table>';
    expect(cellsOf(source)).toEqual([
      [
        ['一', '二', null],
        ['三', '四', '五'],
        [null, '六', '七'],
      ],
    ]);
  });

  it('that only lay a page out are none', () => {
    expect(cellsOf('<table><tr><td><p>导航</p></td><td><p>正文。</p></td></tr></table>')).toEqual(
      [],
    );
    expect(cellsOf(`<table><tr><td>一<td>二<tr><td>三<td>${'长'.repeat(2000)}</table>`)).toEqual(
      [],
    );
  });

  it('around others are layout; those inside are read', () => {
    const inner = '<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table>';
    expect(cellsOf(`<table><tr><td>导航<td>${inner}<tr><td>页脚<td>友情链接</table>`)).toEqual([
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    ]);
  });

  it('have a head where cells are marked so, or where short different names stand over all columns', () => {
    const header = (source: string) => openPage(source).tables[0]?.header;
    expect(header('<table><tr><th>2021<th>2022<tr><td>1<td>2</table>')).toBe(true);
    expect(header('<table><tr><td>项目<td>责任单位<tr><td>新建学校<td>教育局</table>')).toBe(true);
    expect(header('<table><tr><td>新建5所<td>教育局<tr><td>改建3所<td>发改局</table>')).toBe(false);
  });

  it('lose no cell, however their spans overlap', () => {
    const source =
      '<table><tr><td rowspan=3>一<td rowspan=2 colspan=2>二<tr><td>三<tr><td>四<td>五<td>六<td>七</table>';
    expect(cellsOf(source).flat(2).filter(Boolean)).toEqual([...'一二三四五六七']);
  });
});

describe('the encoding of a page', () => {
  /** `<meta charset=…>` and 教育 in GBK. */
  const gbk = (head: string) =>
    new Uint8Array([...new TextEncoder().encode(head), 0xbd, 0xcc, 0xd3, 0xfd]);
  const markup = '<p class="a-long-name">'.repeat(20);

  it('is the one that it states, even where most of its bytes are tags', () => {
    const { text, encoding } = readSeed('a.html', gbk(`<meta charset="gb2312">${markup}`));
    expect(encoding).toBe('gb18030');
    expect(text.endsWith('教育')).toBe(true);
  });

  it('is found where none is stated', () => {
    expect(readSeed('a.htm', gbk(markup)).text.endsWith('教育')).toBe(true);
  });

  it('is UTF-8 where the bytes are, whatever is stated', () => {
    const bytes = new TextEncoder().encode('<meta charset=gbk>教育');
    expect(readSeed('a.html', bytes)).toMatchObject({ encoding: 'utf-8', undecodable: 0 });
  });

  it('goes by the name of the file', () => {
    expect(['a.html', 'a.HTM', 'a.txt', 'html'].map(isPage)).toEqual([true, true, false, false]);
  });
});
