/** Profiles as they are printed: the numbers of the data, and sentences that are in the documents. */
import { describe, expect, it } from 'vitest';
import { terms } from '../../src/site/terms.ts';
import { parseCsv } from './csv.ts';
import { documents, fileAt, pageAt, pages, readText, resolveOn, themes, words } from './site.ts';

/** The rows of a table by the names of its fields. */
function read(name: string): Map<string, string>[] {
  const [header = [], ...rows] = parseCsv(readText(`data/${name}.csv`));
  return rows.map((row) => new Map(header.map((field, at) => [field, row[at] ?? ''])));
}

const profile = read('profile');
const distinctive = read('distinctive');
const percent = (share: string, fine: boolean) => {
  const value = Number(share) * 100;
  return fine && value < 10 ? `${Number(value.toFixed(1))}%` : `${value.toFixed(0)}%`;
};
/** A share in the table has four places: what is rounded again may fall to either side. */
const isNear = (shown: string, share: string, fine: boolean) =>
  Math.abs(Number.parseFloat(shown) - Number.parseFloat(percent(share, fine))) <= (fine ? 0.11 : 1);

describe('the profile table', () => {
  it('has a row for each document, theme and topic', () => {
    const topics = themes.reduce((sum, theme) => sum + theme.topics.length, 0);
    expect(profile).toHaveLength(documents.length * (themes.length + topics));
    const keys = profile.map((row) =>
      ['document', 'theme', 'topic'].map((field) => row.get(field)).join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('counts the clauses and the labelled sentences of the documents', () => {
    for (const row of profile) {
      const document = documents.find(({ id }) => id === row.get('document'));
      const theme = row.get('theme') ?? '';
      const topic = row.get('topic') ?? '';
      const spoken = [
        ...(document?.sections ?? []),
        ...(document?.clauses ?? []).flatMap(({ sentences }) => sentences),
      ];
      const labelled = spoken.filter(({ labels }) =>
        labels.some((label) => label.theme === theme && (topic === '' || label.topic === topic)),
      );
      if (row.get('sentences') !== '') expect(row.get('sentences')).toBe(`${labelled.length}`);
      const clauses = document?.clauses.filter((clause) => clause.themes.includes(theme)) ?? [];
      if (topic === '') expect(row.get('clauses')).toBe(`${clauses.length}`);
    }
  });

  it('never says of a cut source that it does not mention something', () => {
    const cut = documents.filter(({ source }) => source.completeness !== 'complete');
    const rows = profile.filter((row) => cut.some(({ id }) => id === row.get('document')));
    expect(rows.map((row) => row.get('state'))).not.toContain('silent');
    for (const { id } of cut) {
      expect(pageAt(`documents/${id}/`).$('.benchmark').text()).not.toContain('未提及');
    }
  });

  it('counts no others for which a theme is out of scope', () => {
    for (const theme of themes) {
      const rows = profile.filter(
        (row) => row.get('theme') === theme.id && row.get('topic') === '',
      );
      const within = rows.filter((row) => row.get('state') !== 'out-of-scope');
      for (const row of rows) {
        const own = row.get('state') === 'out-of-scope' ? 0 : 1;
        expect(row.get('others')).toBe(`${within.length - own}`);
      }
    }
  });
});

describe.each(documents)('the profile of $id', (document) => {
  const page = pageAt(`documents/${document.id}/`);
  const { $ } = page;
  const rows = profile.filter((row) => row.get('document') === document.id);
  const rowOf = (key: string) => {
    const [kind, id] = key.split(':');
    return rows.find((row) =>
      kind === 'theme'
        ? row.get('theme') === id && row.get('topic') === ''
        : `${row.get('theme')}/${row.get('topic')}` === id,
    );
  };

  it('stands behind the text, and what stands beside it leads there', () => {
    expect($('.contents a[href="#profile"]')).toHaveLength(1);
    expect($('.document').nextAll('section.profile')).toHaveLength(1);
    expect($('#profile').is('h2')).toBe(true);
  });

  it('prints the numbers of the table for every theme', () => {
    const marks = $('#profile-themes svg [data-keys]').toArray();
    expect(marks).toHaveLength(themes.length);
    for (const [at, theme] of themes.entries()) {
      const key = `theme:${theme.id}`;
      const row = rowOf(key);
      const mark = $(marks[at]);
      const cells = $(`#profile-themes tr[data-keys="${key}"] td`)
        .toArray()
        .map((cell) => words($(cell).text()));
      expect(mark.attr('data-keys')).toBe(key);
      // The row is what it says.
      expect(mark.attr('data-tip')).toBe('');
      expect($(`#profile-themes tr[data-keys="${key}"] th`).text()).toBe(theme.name);
      expect(cells[0]).toBe(row?.get('clauses'));
      expect(cells[1]).toBe(row?.get('sentences') || '不计');
      expect(cells[3]).toBe(`${row?.get('others')}份`);
      if (row?.get('others') !== '0') {
        expect(isNear(cells[4] ?? '', row?.get('others_median') ?? '', false)).toBe(true);
      }
      if (row?.get('state') === 'said') {
        expect(isNear(cells[2] ?? '', row.get('clause_share') ?? '', false)).toBe(true);
        expect(words(mark.text())).toContain(`${row.get('clauses')}条 ${cells[2]}`);
      }
    }
  });

  it('prints the sentences of every topic that is in scope, or why there are none', () => {
    let topics = 0;
    for (const theme of themes) {
      if (rowOf(`theme:${theme.id}`)?.get('state') === 'out-of-scope') continue;
      for (const { id, name } of theme.topics) {
        const mark = $('#profile-topics svg [data-keys]').eq(topics);
        const key = `topic:${theme.id}/${id}`;
        const row = rowOf(key);
        expect(mark.attr('data-keys')).toBe(key);
        expect(mark.find('.name').text()).toBe(name);
        const cells = $(`#profile-topics tr[data-keys="${key}"] > *`)
          .toArray()
          .map((cell) => words($(cell).text()));
        expect(cells.slice(0, 2)).toEqual([name, row?.get('sentences')]);
        const value = words(mark.find('.value').text());
        if (row?.get('state') === 'said') {
          expect(value).toMatch(new RegExp(`^${row.get('sentences')}句 `));
        } else {
          const state = row?.get('state') as keyof typeof terms.silence;
          expect(value).toBe(terms.silence[state].name);
          expect(cells[2]).toContain(value);
        }
        topics += 1;
      }
    }
    expect($('#profile-topics svg [data-keys]')).toHaveLength(topics);
  });

  it('quotes the sentences of the table, as they stand in the document, with their permalink', () => {
    const listed = distinctive.filter((row) => row.get('document') === document.id);
    const items = $('.profile .distinctive > li').toArray();
    expect(items).toHaveLength(listed.length);
    for (const [at, item] of items.entries()) {
      const row = listed[at];
      const clause = document.clauses.find(({ id }) => id === row?.get('clause'));
      const sentence = clause?.sentences.find(({ id }) => id === row?.get('sentence'));
      const target = resolveOn(page, $(item).find('.telling a').attr('href') ?? '');
      expect($(item).find('.source').text()).toBe(sentence?.text);
      expect(sentence?.commitment).not.toBeNull();
      expect(fileAt(target.pathname)).toBe(page.file);
      expect(target.hash).toBe(`#${sentence?.id}`);
      expect(row?.get('rank')).toBe(`${at + 1}`);
      for (const word of row?.get('words')?.split('|') ?? []) {
        expect(words($(item).find('.telling').text())).toContain(`“${word}”`);
        expect(sentence?.text).toContain(word);
      }
    }
  });
});

it('shows on a region page three sentences of each document of its own, and of no other', () => {
  for (const { file, $ } of pages.filter((page) => /^regions\/[^/]+\/index/.test(page.file))) {
    const [, region] = file.split('/');
    const own = documents.filter((document) => document.region?.id === region);
    const shown = $('.region-distinctive article').toArray();
    expect(shown, file).toHaveLength(own.length);
    for (const article of shown)
      expect($(article).find('.distinctive > li').length).toBeLessThan(4);
    expect($('.shares .panel').length).toBeLessThanOrEqual(12);
  }
});
