/** The page of targets: every figure of the data, each beside the sentence that holds it. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { documents, fileAt, pageAt, pages, readText, resolveOn, words } from './site.ts';

const [, ...csv] = parseCsv(readText('data/targets.csv'));
const page = pageAt('targets/');
const { $ } = page;
const rows = $('.target-table tr[data-theme]').toArray();
const cell = (row: (typeof rows)[number], at: number) => words($(row).children().eq(at).text());
const linkOf = (row: (typeof rows)[number]) => $(row).find('td.text a');

/** `document sentence` that a link leads to. */
function placeOf(href: string): string {
  const url = resolveOn(page, href);
  const document = /documents\/([^/]+)\//.exec(url.pathname)?.[1] ?? '';
  return `${document} ${decodeURIComponent(url.hash.slice(1))}`;
}

describe('the table of targets', () => {
  it('has a row for every row of targets.csv, with its words, sign, value and unit', () => {
    const printed = rows.map((row) => {
      const own = $(row).children('th').clone();
      own.find('small').remove();
      return [
        placeOf(linkOf(row).attr('href') ?? ''),
        words(own.text()),
        cell(row, 1),
        cell(row, 2),
        cell(row, 3),
        words(linkOf(row).text()),
      ].join(' | ');
    });
    const data = csv.map(([document, , sentence, indicator, sign, value, unit, , text]) =>
      [`${document} ${sentence}`, indicator, sign, value, unit, text]
        .map((one) => words(one ?? ''))
        .join(' | '),
    );
    expect(printed.toSorted()).toEqual(data.toSorted());
    expect(printed).not.toEqual([]);
  });

  it('leads every row to a sentence that holds the words of the figure', () => {
    for (const row of rows) {
      const link = linkOf(row);
      const url = resolveOn(page, link.attr('href') ?? '');
      const target = pages.find(({ file }) => file === fileAt(url.pathname));
      const [id, sentence] = placeOf(link.attr('href') ?? '').split(' ');
      expect(target?.$(`[id="${sentence}"]`), url.href).toHaveLength(1);
      const text = documents
        .find((document) => document.id === id)
        ?.clauses.flatMap(({ sentences }) => sentences)
        .find((one) => one.id === sentence)?.text;
      expect(text, url.href).toContain(link.text());
    }
  });

  it('counts in the head of every theme what stands below it', () => {
    for (const body of $('.target-table tbody').toArray()) {
      const name = words($(body).find('th[scope="rowgroup"]').text());
      expect(name).toMatch(new RegExp(`（${$(body).find('tr[data-theme]').length}）$`));
    }
  });

  it('is led to from every theme that has figures, which says how many', () => {
    for (const head of $('.target-table th[scope="rowgroup"]').toArray()) {
      const id = $(head).attr('id') ?? '';
      if (id === 'theme-none') continue;
      const theme = pageAt(`themes/${id.slice('theme-'.length)}/`);
      const link = theme.$(`a[href$="/targets/#${id}"]`);
      const [, count] = /（(\d+)）$/.exec(words($(head).text())) ?? [];
      expect(words(link.text()), id).toContain(`（${count}）`);
    }
  });

  it('stays below 200 kB', () => {
    expect(gzipSync(page.html).length).toBeLessThan(200_000);
  });
});

describe('the charts of indicators', () => {
  const charts = $('.indicator-chart').toArray();

  it('show only what two regions give, and each figure as a dot and as a row', () => {
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const dots = $(chart).find('svg .dot').length;
      const table = $(chart).find('table tbody tr').toArray();
      expect(dots).toBe(table.length);
      const places = new Set(
        table.map((row) => {
          const [id] = placeOf($(row).find('a').attr('href') ?? '').split(' ');
          return documents.find((document) => document.id === id)?.region?.id;
        }),
      );
      expect(places.size).toBeGreaterThan(1);
    }
  });

  it('put one unit on an axis, and say what the values are a part of', () => {
    for (const chart of charts) {
      const units = $(chart)
        .find('table tbody tr td:first-of-type')
        .toArray()
        .map((one) => words($(one).text()).replace(/^[^\d]*[\d.]+/, ''));
      expect(new Set(units).size, words($(chart).find('h3').text())).toBe(1);
      expect(words($(chart).find('figcaption .quiet').text())).toMatch(/占.+的比例|绝对数/);
    }
  });

  it('can be drawn again from the data: targets.csv names the indicator of each figure', () => {
    for (const chart of charts) {
      const id = ($(chart).attr('id') ?? '').slice('indicator-'.length);
      const own = csv
        .filter((row) => row[11] === id)
        .map(([document, , sentence]) => `${document} ${sentence}`);
      const drawn = $(chart)
        .find('table tbody a')
        .toArray()
        .map((link) => placeOf($(link).attr('href') ?? ''));
      expect(drawn.toSorted(), id).toEqual(own.toSorted());
    }
  });

  it('are linked from the rows that they show', () => {
    for (const link of $('.target-table small a:not(.national-mark)').toArray()) {
      expect($(`[id="${$(link).attr('href')?.slice(1)}"]`)).toHaveLength(1);
    }
    expect($('.target-table small a:not(.national-mark)').length).toBeGreaterThanOrEqual(
      2 * charts.length,
    );
  });
});
