/** The page of targets: every figure of the data, each beside the sentence that holds it. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { damagedSpans } from '../../src/corpus/damage.ts';
import type { Target } from '../../src/schema/document.ts';
import { markedPlaces } from '../../src/text/marked-places.ts';
import { parseCsv } from './csv.ts';
import { documents, fileAt, pageAt, pages, readText, resolveOn, words } from './site.ts';

const [, ...csv] = parseCsv(readText('data/targets.csv'));
const [, ...indicators] = parseCsv(readText('data/indicators.csv'));
const page = pageAt('targets/');
const { $ } = page;
const rows = $('.target-table tr[data-theme]').toArray();
const cell = (row: (typeof rows)[number], at: number) => words($(row).children().eq(at).text());
const linkOf = (row: (typeof rows)[number]) => $(row).find('td.text .passage-place');
const quoteOf = (row: (typeof rows)[number]) => $(row).find('td.text .passage-text').text();

/** `document sentence` that a link leads to. */
function placeOf(href: string): string {
  const url = resolveOn(page, href);
  const document = /documents\/([^/]+)\//.exec(url.pathname)?.[1] ?? '';
  return `${document} ${decodeURIComponent(url.hash.slice(1))}`;
}

/** Places that were repaired or are damaged, in words of each figure. */
const markedIn = (wordsOf: (target: Target) => string) =>
  documents.flatMap((document) =>
    document.clauses.flatMap(({ sentences, targets }) =>
      targets.flatMap((target) => {
        const own = sentences.find(({ id }) => id === target.sentence);
        const said = wordsOf(target);
        const start = own?.text.indexOf(said) ?? -1;
        if (!own || start < 0) return [];
        return markedPlaces(own, document.edits, damagedSpans(document))
          .filter((place) => place.start < start + said.length && place.end > start)
          .map(({ id }) => ({ document: document.id, id: `${document.id} ${id}`, words: said }));
      }),
    ),
  );

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
        words(quoteOf(row)),
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
      expect(text, url.href).toContain(quoteOf(row));
    }
  });

  it('offers of the words of a figure what is offered of each passage, and names their source in a copy', () => {
    const sources = JSON.parse($('script[data-references]').text());
    for (const row of $('td.text').toArray()) {
      const [id = '', sentence] = ($(row).attr('data-passage') ?? '').split('#');
      const ways = $(row).find('.passage-ways').children().toArray();
      expect(ways.map((way) => words($(way).text())).toSpliced(1, 1)).toEqual(['复制', '对比']);
      expect(placeOf($(ways[1]).attr('href') ?? '')).toBe(`${id} ${sentence}`);
      expect(resolveOn(page, $(ways[2]).attr('href') ?? '').searchParams.get('documents')).toMatch(
        new RegExp(`^${id}(?:,|$)`),
      );
      expect(Object.keys(sources)).toContain(id);
    }
  });

  it('marks each place in them that was repaired or is damaged, as its document does', () => {
    const marked = markedIn(({ text }) => text).map(({ id, words: said }) => `${id} in ${said}`);
    const shown = rows.flatMap((row) =>
      $(row)
        .find('td.text :is(.repair, .garbled)[data-note]')
        .toArray()
        .map((mark) => `${placeOf($(mark).attr('href') ?? '')} in ${quoteOf(row)}`),
    );
    expect(marked).not.toEqual([]);
    expect(shown.toSorted()).toEqual(marked.toSorted());
  });

  it('is marked so too in what a figure counts, here and in the readings', () => {
    for (const { document, id, words: said } of markedIn(({ indicator }) => indicator)) {
      const here = $(`tr:has([data-passage^="${document}#"]) > th`)
        .toArray()
        .map((cell) => $(cell));
      const read = pages
        .filter(({ address }) => address.endsWith(`/${document}/`))
        .flatMap((one) =>
          one
            .$('.reading-targets td')
            .toArray()
            .map((cell) => one.$(cell)),
        );
      const own = [...here, ...read].filter((cell) => words(cell.text()).startsWith(said));
      expect(own.length, id).toBeGreaterThan(1);
      for (const cell of own)
        expect(cell.find(`[href$="#${id.split(' ')[1]}"][data-note]`), id).toHaveLength(1);
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

  const idOf = (chart: (typeof charts)[number]) =>
    ($(chart).attr('id') ?? '').slice('indicator-'.length);
  const rowsOf = (chart: (typeof charts)[number]) =>
    $(chart)
      .find('table tbody tr')
      .toArray()
      .map((row) => {
        const [id, sentence] = placeOf($(row).find('td .passage-place').attr('href') ?? '').split(
          ' ',
        );
        const document = documents.find((one) => one.id === id);
        // A row without a figure has one cell in the place of several.
        const figure = $(row).find('td[colspan]').length === 0;
        return { row, document, sentence, figure };
      });

  it('show only what two regions give, and each figure as a row, and as a dot where they can be compared', () => {
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const figures = rowsOf(chart).filter(({ figure }) => figure);
      const never = $(chart).find('.verdict.never').length > 0;
      expect($(chart).find('svg .dot').length, idOf(chart)).toBe(never ? 0 : figures.length);
      expect($(chart).find('details[open] table').length).toBe(never ? 1 : 0);
      const places = new Set(figures.map(({ document }) => document?.region?.id));
      expect(places.size).toBeGreaterThan(1);
    }
  });

  it('say their verdict and why, and name a highest and a lowest only where that can be said', () => {
    for (const chart of charts) {
      const verdict = $(chart).find('figcaption .verdict');
      expect(words(verdict.text())).toMatch(/^(?:可比|慎比|不可比)：.+。$/);
      const said = $(chart).find('figcaption, desc').text();
      if (!verdict.hasClass('comparable')) expect(said).not.toMatch(/最高|最低/);
      const description = $(chart).find('svg desc').text();
      if (description) expect(words(description)).toContain(words(verdict.text()));
      const rows = indicators.filter((row) => row[0] === idOf(chart));
      for (const row of rows) expect(verdict.hasClass(row.at(-2) ?? '')).toBe(true);
      for (const row of rows) expect(words(verdict.text())).toContain(row.at(-1) ?? 'no reason');
    }
  });

  it('draw what comes from a source of grade D hollow, with the letter beside it', () => {
    let hollow = 0;
    for (const mark of $('.indicator-chart g[data-keys^="document:"]').toArray()) {
      const id = ($(mark).attr('data-keys') ?? '').slice('document:'.length);
      const { grade } = documents.find((one) => one.id === id)?.source ?? {};
      const doubtful = grade === 'D' || grade === null;
      expect($(mark).find('.dot').hasClass('hollow'), id).toBe(doubtful);
      expect($(mark).find('text').first().text()).toContain(` ${grade ?? '?'}`);
      if (doubtful) hollow += 1;
    }
    expect(hollow).toBeGreaterThan(0);
  });

  it('name in their rows every document with how far it can be relied on', () => {
    for (const { row, document } of charts.flatMap(rowsOf)) {
      expect($(row).find(`[data-trust-of="${document?.id}"]`)).toHaveLength(1);
    }
  });

  it('list who speaks of the matter without a figure, with words of the sentence', () => {
    for (const chart of charts) {
      const silent = rowsOf(chart).filter(({ figure }) => !figure);
      const listed = indicators.filter((row) => row[0] === idOf(chart) && row[6] === 'words');
      expect(silent.map(({ sentence }) => sentence).toSorted()).toEqual(
        listed.map((row) => row[5]).toSorted(),
      );
      for (const { row, document, sentence } of silent) {
        const text = document?.clauses
          .flatMap(({ sentences }) => sentences)
          .find(({ id }) => id === sentence)?.text;
        expect(text).toContain(words($(row).find('td q').text()));
        expect(words($(row).text())).toContain('有表述、无数字');
      }
    }
  });

  it('put one unit on an axis, and say what the values are a part of', () => {
    for (const chart of charts) {
      const units = $(chart)
        .find('table tbody tr td:first-of-type:not([colspan])')
        .toArray()
        .map((one) => words($(one).text()).replace(/^[^\d]*[\d.]+/, ''));
      expect(new Set(units).size, words($(chart).find('h3').text())).toBe(1);
      expect(words($(chart).find('figcaption .quiet').text())).toMatch(/占.+的比例|绝对数/);
    }
  });

  it('can be drawn again from the data: targets.csv names the indicator of each figure', () => {
    for (const chart of charts) {
      const id = idOf(chart);
      const own = csv
        .filter((row) => row[11] === id)
        .map(([document, , sentence]) => `${document} ${sentence}`);
      const drawn = rowsOf(chart)
        .filter(({ figure }) => figure)
        .map(({ document, sentence }) => `${document?.id} ${sentence}`);
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
