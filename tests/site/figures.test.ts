import { describe, expect, it } from 'vitest';
import { base, dist, documents, faults, fileAt, pages, resolveOn, themes, words } from './site.ts';

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

describe('the marks of charts', () => {
  const KEYS = /^[a-z]+:[\w/-]+(?: [a-z]+:[\w/-]+)*$/;

  it('say what they stand for, and are whole phrases with a value', () => {
    let marks = 0;
    const dumb = faults(pages, function* ({ $ }) {
      for (const mark of $('main figure [data-tip]').toArray()) {
        marks += 1;
        const keys = $(mark).attr('data-keys') ?? '';
        const rows = $(mark).closest('figure').find(`tr[data-keys="${keys}"]`);
        const own = $(mark).attr('data-tip') ?? '';
        if (own === '' && rows.length !== 1) yield `${keys} has ${rows.length} rows to say`;
        const heads = rows.closest('table').find('thead tr').first().text();
        const tip = own || words(rows.text() + heads);
        if (!KEYS.test(keys)) yield `"${keys}" of ${tip}`;
        const said = tip.match(/\p{Script=Han}/gu) ?? [];
        if (/undefined|null|NaN/.test(tip) || said.length < 4) yield `"${tip}"`;
        if (!/\d|未提及|超出范围|来源不全|没有/.test(tip)) yield `${tip} has no value`;
      }
      for (const row of $('main figure tr[data-keys]').toArray()) {
        const keys = $(row).attr('data-keys') ?? '';
        if (!KEYS.test(keys)) yield `"${keys}" of a row`;
      }
    });
    expect(dumb).toEqual([]);
    // The profile of a document alone has one for each theme.
    expect(marks).toBeGreaterThan(documents.length * themes.length);
  });

  it('are all bars, dots and curves that are drawn', () => {
    const DRAWN = 'path, circle, rect, polyline, polygon, ellipse';
    const loose = faults(pages, function* ({ $ }) {
      for (const svg of $('main figure svg:not([aria-hidden="true"])').toArray()) {
        for (const part of $(svg).find(DRAWN).toArray()) {
          const one = $(part);
          if (one.closest('[data-tip], .tick, pattern, defs').length === 0)
            yield $.html(one).slice(0, 80);
        }
      }
    });
    expect(loose).toEqual([]);
  });

  it('stand in images that have a name and a description, with a script that makes them answer', () => {
    const bare = faults(pages, function* ({ $ }) {
      for (const svg of $('main svg:has([data-tip])').toArray()) {
        const one = $(svg);
        const words = (name: string) => $(`[id="${one.attr(name)}"]`).text();
        if (one.find('a').length === 0 && one.attr('role') !== 'img') yield 'a chart is no image';
        if (words('aria-labelledby') === '') yield 'a chart has no name';
        if (words('aria-describedby') === '') yield 'a chart has no description';
      }
      if ($('main [data-tip]').length > 0 && $('chart-marks').length === 0)
        yield 'no <chart-marks>';
    });
    expect(bare).toEqual([]);
  });

  it('say the figures of their tables', () => {
    const other = faults(pages, function* ({ $ }) {
      for (const figure of $('main figure:has(svg [data-tip])').toArray()) {
        const table = words($(figure).find('table').text());
        for (const mark of $(figure).find('[data-tip]:not(.cited-figure *)').toArray()) {
          const figures = ($(mark).attr('data-tip') ?? '').match(/\d[\d.]*%?/g) ?? [];
          const missing = figures.filter((one) => !table.includes(one.replace('%', '')));
          // Years of a document are of its name.
          for (const one of missing) if (!/^20\d\d$/.test(one)) yield `${one} is not in the table`;
        }
      }
    });
    expect(other).toEqual([]);
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
    expect(tables).toBeGreaterThan(documents.length + themes.length);
  });
});
