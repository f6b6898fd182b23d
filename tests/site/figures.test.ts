import { describe, expect, it } from 'vitest';
import { base, dist, faults, fileAt, pages, resolveOn, words } from './site.ts';

describe('charts', () => {
  it('stand in figures, so that title, words and data stay with them', () => {
    const loose = faults(pages, function* ({ $ }) {
      for (const svg of $('main svg').toArray()) {
        const picture = $(svg);
        const hidden = picture.closest('[aria-hidden="true"]').length > 0;
        if (!hidden && picture.closest('figure').length === 0) yield $.html(picture).slice(0, 80);
      }
    });
    expect(loose).toEqual([]);
  });

  it('have a title, a sentence of meaning, their table and the way to the data', () => {
    let charts = 0;
    const bare = faults(pages, function* (page) {
      const { $ } = page;
      for (const figure of $('figure:has(svg)').toArray()) {
        charts += 1;
        const one = $(figure);
        const name = words(one.find('figcaption').text()) || 'a figure';
        const title = one.find('figcaption, svg > title').first();
        if (words(title.text()) === '') yield `${name} has no title`;
        if (!/。/.test(one.find('figcaption, p').text()))
          yield `${name} says nothing in a sentence`;
        if (one.find('details table').length === 0) yield `${name} has no data table in <details>`;
        const files = one
          .find('a[href]')
          .toArray()
          .map((link) => fileAt(resolveOn(page, $(link).attr('href') ?? '').pathname));
        if (!files.some((file) => file?.endsWith('.csv')))
          yield `${name} has no link to a CSV file`;
      }
    });
    expect(bare).toEqual([]);
    expect(charts, `${dist} ${base}`).toBeGreaterThan(0);
  });

  it('print in their table every number beside a bar', () => {
    const missing = faults(pages, function* ({ $ }) {
      for (const figure of $('figure:has(svg)').toArray()) {
        const table = words($(figure).find('table').text());
        for (const text of $(figure).find('svg text').toArray()) {
          const [number] = /\d+(?:\.\d+)?%?/.exec($(text).text()) ?? [];
          if (number !== undefined && $(text).closest('.tick').length === 0) {
            if (!table.includes(number.replace('%', ''))) yield `${number}`;
          }
        }
      }
    });
    expect(missing).toEqual([]);
  });
});

describe('tables', () => {
  it('have a caption, and header cells that say what they head', () => {
    let tables = 0;
    const wrong = faults(pages, function* ({ $ }) {
      for (const table of $('table').toArray()) {
        tables += 1;
        const one = $(table);
        const name = words(one.find('caption').text());
        const first = words(one.find('th').first().text());
        if (name === '') yield `a table (${first} …) has no caption`;
        if (one.find('th').length === 0) yield `${name} has no header cells`;
        if (one.find('th:not([scope])').length > 0) yield `${name} has th without scope`;
        if (one.find('thead th').length === 0) yield `${name} has no column headers`;
      }
    });
    expect(wrong).toEqual([]);
    expect(tables).toBeGreaterThan(10);
  });
});
