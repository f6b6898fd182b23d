/** The pages of themes and their readings: the answer first, and the same ways from every passage. */
import { describe, expect, it } from 'vitest';
import { documents, faults, pageAt, pages, spoken, themes, words } from './site.ts';

const themePages = themes.map((theme) => ({ theme, page: pageAt(`themes/${theme.id}/`) }));
const readings = pages.filter(({ file }) => /^themes\/[^/]+\/[^/]+\/index\.html$/.test(file));

describe.each(themePages.map(({ theme, page }) => ({ name: theme.name, theme, page })))(
  'the page of $name',
  ({ theme, page: { $ } }) => {
    it('has the comparison before its introduction and what its topics count', () => {
      const order = $('main [id]')
        .toArray()
        .map((one) => $(one).attr('id') ?? '')
        .filter((id) => ['compare', 'introduction', 'basis', 'codebook'].includes(id));
      expect(order[0]).toBe('compare');
      expect(order).toContain('introduction');
      expect(order.includes('codebook')).toBe(theme.topics.length > 0);
    });

    it('counts in one line what it shows, words and numbers apart', () => {
      const facts = $('.theme-facts').text();
      const said = documents.filter((document) =>
        theme.kind === 'core'
          ? spoken(document).some(({ labels }) => labels.some((one) => one.theme === theme.id))
          : document.clauses.some((clause) => clause.themes.includes(theme.id)),
      );
      expect(facts).toContain(`${said.length}份文件`);
      const shown = new Set(
        $('.quote')
          .toArray()
          .map((quote) => $(quote).attr('data-passage')),
      );
      expect(words(facts)).toContain(` ${shown.size}${theme.kind === 'core' ? '句' : '条'} `);
    });

    it('leads from every topic to its row, to itself alone and to the compare page', () => {
      const rows = $('.comparison tbody tr').toArray();
      for (const row of rows) {
        const id = $(row).attr('id') ?? '';
        const links = $(row).find('th a').toArray();
        const hrefs = links.map((link) => $(link).attr('href') ?? '');
        expect(hrefs[0]).toBe(`#${id}`);
        const speaking = $(row)
          .find('td:has(.quote)')
          .toArray()
          .map((cell) => $(cell).attr('data-document'))
          .slice(0, 4);
        const { searchParams } = new URL(hrefs.at(-1) ?? '', 'http://site.invalid');
        expect(searchParams.get('theme')).toBe(theme.id);
        expect(searchParams.get('documents')?.split(',') ?? []).toEqual(speaking);
        expect(searchParams.get('topic')).toBe(theme.kind === 'core' ? id : null);
        expect(hrefs.some((href) => href.endsWith(`/themes/${theme.id}/?topic=${id}`))).toBe(
          theme.kind === 'core',
        );
      }
    });

    it('says behind a fold how many passages wait there', () => {
      for (const fold of $('details.cell-fold:has(.quote)').toArray()) {
        const count = /\d+/.exec($(fold).children('summary').text())?.[0];
        expect(Number(count)).toBe($(fold).find('.quote').length);
        expect($(fold).closest('td').find('.quote').length).toBeGreaterThan(Number(count));
      }
    });
  },
);

it('folds what is long somewhere, and nothing where all is short', () => {
  const cells = themePages.flatMap(({ page: { $ } }) =>
    $('.comparison td:has(.quote)')
      .toArray()
      .map((cell) => ({
        length: $(cell).find('.passage-text').text().length,
        folds: $(cell).find('.cell-fold').length,
      })),
  );
  expect(cells.filter(({ length, folds }) => length < 60 && folds > 0)).toEqual([]);
  expect(cells.filter(({ length, folds }) => length > 1000 && folds === 0)).toEqual([]);
});

it('the list of themes keeps words and numbers apart', () => {
  const { $ } = pageAt('themes/');
  for (const item of $('.theme-list > li').toArray()) {
    expect($(item).text()).toMatch(/ \d+份文件，\d+[句条]( |$)/);
  }
});

describe('a reading', () => {
  it('offers for every passage to copy it, to open it and to compare it, in this order', () => {
    expect(readings.length).toBeGreaterThan(documents.length);
    const wrong = faults(readings, ({ $, file }) => {
      const [, theme = '', document = ''] = file.split('/');
      const core = themes.find(({ id }) => id === theme)?.kind === 'core';
      const passages = $(core ? '.reading-sentence:has(.tags)' : 'section.passage').toArray();
      const sources = Object.keys(JSON.parse($('script[data-references]').text()));
      return [
        ...(passages.length === 0 ? ['has no passage'] : []),
        ...(sources.join() === document ? [] : ['does not know its source']),
        ...passages.flatMap((passage) => {
          const id = $(passage).attr('id') ?? '';
          const [copy, place, compare] = $(passage).find('.passage-ways').children().toArray();
          const right =
            $(passage).attr('data-passage') === `${document}#${id}` &&
            $(copy).is('button') &&
            ($(place).attr('href') ?? '').endsWith(`/documents/${document}/#${id}`) &&
            ($(compare).attr('href') ?? '').includes(`theme=${theme}&documents=${document}`);
          return right ? [] : [id];
        }),
      ];
    });
    expect(wrong).toEqual([]);
  });
});
