/** The page of cited documents: every citation of the data, each beside the sentence that makes it. */
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { documents, pageAt, readText, resolveOn, words } from './site.ts';

const [, ...csv] = parseCsv(readText('data/cited.csv'));
const page = pageAt('cited/');
const { $ } = page;
const rows = $('.cited-table tbody tr[id]').toArray();

const placesOf = (row: (typeof rows)[number]) =>
  $(row)
    .find('.places a')
    .toArray()
    .map((link) => {
      const url = resolveOn(page, $(link).attr('href') ?? '');
      const document = /documents\/([^/]+)\//.exec(url.pathname)?.[1] ?? '';
      return { document, sentence: decodeURIComponent(url.hash.slice(1)) };
    });

describe('the table of cited documents', () => {
  it('links as many places as cited.csv has rows, and the same ones', () => {
    const linked = rows
      .flatMap(placesOf)
      .map(({ document, sentence }) => `${document} ${sentence}`);
    expect(linked.toSorted()).toEqual(csv.map((row) => `${row[0]} ${row[2]}`).toSorted());
    expect(linked).not.toEqual([]);
  });

  it('leads to sentences that name the document', () => {
    for (const row of rows) {
      const names = words($(row).find('th').text()).match(/《.+?》(?=《|$|、|\s|也)/gu) ?? [];
      const titles = names.map((name) => name.slice(1, -1));
      expect(titles.length).toBeGreaterThan(0);
      for (const { document, sentence } of placesOf(row)) {
        const text = documents
          .find(({ id }) => id === document)
          ?.clauses.flatMap(({ sentences }) => sentences)
          .find(({ id }) => id === sentence)?.text;
        expect(
          titles.some((title) => words(text ?? '').includes(title)),
          `${titles} in ${document} ${sentence}`,
        ).toBe(true);
      }
    }
  });

  it('stands by level, from the country down', () => {
    const heads = $('.cited-table th[scope="rowgroup"]')
      .toArray()
      .map((head) => words($(head).text()));
    const order = ['国家', '省', '设区市', '县（市、区）', '原文没有写明级别'];
    const ranks = heads.map((head) => order.findIndex((level) => head.startsWith(level)));
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual([...new Set(ranks)].toSorted((a, b) => a - b));
    const counts = heads.map((head) => Number(/(\d+)份）$/.exec(head)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });
});

describe('the drawing of who cites what', () => {
  it.each(['wide', 'narrow'])(
    'has a curve for every pair that it does not leave out, on %s screens',
    (kind) => {
      const pairs = rows.flatMap((row) => [
        ...new Set(placesOf(row).map(({ document }) => document)),
      ]);
      // Of many the figure draws some, and says how many it leaves out.
      const left =
        /被引文件(\d+)份、引用文件\d+份、连线(\d+)条没有画出/.exec($('main').text()) ?? [];
      const [names = 0, links = 0] = left.slice(1).map(Number);
      expect($(`.cited-graph.${kind} .link path`).length + links).toBe(pairs.length);
      expect($(`.cited-graph.${kind} .cited-name`).length + names).toBe(rows.length);
    },
  );

  it('has the names of the table, cut where there is no room', () => {
    const table = words($('.cited-table').text());
    for (const name of $('.cited-graph .cited-name').toArray()) {
      expect(table).toContain($(name).text().replace(/…$/, ''));
    }
  });
});
