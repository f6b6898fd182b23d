/** The compare page, what it loads, and the ways to it. */
import { describe, expect, it } from 'vitest';
import type { CompareCell, CompareIndex } from '../../src/compare/cell.ts';
import { createMatcher } from '../../src/compare/counterparts.ts';
import { cut } from '../../src/compare/cut.ts';
import { layTheme } from '../../src/compare/layout.ts';
import { cellOf } from '../../src/corpus/matrix.ts';
import { quote } from '../../src/corpus/quote.ts';
import type { Head, NamesFile } from '../../src/search/index-files.ts';
import { isApplied, locateEdits } from '../../src/views/shared/passage/segments.ts';
import { weigh } from '../eval/build/weight.ts';
import {
  base,
  dist,
  documents,
  fileAt,
  files,
  pageAt,
  pages,
  readText,
  resolveOn,
  spoken,
  themes,
} from './site.ts';

const SCRIPT = 25_000;

const index: CompareIndex = JSON.parse(readText('compare/index.json'));
const pairs = themes.flatMap((theme) => documents.map((document) => ({ theme, document })));
const cellFile = (theme: string, document: string) => `compare/cells/${theme}/${document}.json`;

describe('the cells', () => {
  it('stand for all that the documents say, and for nothing else', () => {
    const said = pairs
      .filter(({ theme, document }) => cellOf(document, theme).kind === 'said')
      .map(({ theme, document }) => cellFile(theme.id, document.id));
    expect(said).not.toEqual([]);
    expect(files.filter((file) => file.startsWith('compare/cells/'))).toEqual(said.toSorted());
  });

  it.each(
    pairs.map(({ theme, document }) => ({ theme, document, name: `${theme.id} ${document.id}` })),
  )('have the sentences of the document, character by character: $name', ({ theme, document }) => {
    const cell = cellOf(document, theme);
    if (cell.kind !== 'said') {
      const entry = index.documents.find(({ id }) => id === document.id);
      expect(entry?.empty[theme.id]).toBe(cell.kind);
      return;
    }
    const { sentences }: CompareCell = JSON.parse(readText(cellFile(theme.id, document.id)));
    const wanted = quote(document, theme, null).flatMap((passage) =>
      passage.sentences.map(({ id }) => id),
    );
    expect(sentences.map(({ id }) => id)).toEqual(wanted);
    const texts = new Map(spoken(document).map((one) => [one.id, one]));
    for (const { id, text, borders } of sentences) {
      expect(text).toBe(texts.get(id)?.text);
      expect({ text, borders }).toEqual(cut(text));
    }
    const targets = document.clauses
      .flatMap((clause) => clause.targets)
      .filter(({ sentence }) => wanted.includes(sentence));
    expect(sentences.flatMap((one) => one.targets).length).toBe(targets.length);
    // Whatever was repaired is marked at its place.
    for (const { id, text, repairs = [] } of sentences) {
      const span = texts.get(id)?.span ?? [0, 0];
      const restored = locateEdits({ text, span }, document.edits).filter(({ edit }) =>
        isApplied(edit),
      );
      const marked = repairs.filter(({ kind }) => kind === 'repair');
      expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(
        restored.map(({ edit }) => edit.to),
      );
    }
    if (theme.kind === 'core') {
      for (const { topics } of sentences) expect(topics.length).toBeGreaterThan(0);
    }
  });
});

it('what is read from cells stands side by side as the build brings it together', () => {
  const readCell = (theme: string, document: string): CompareCell =>
    JSON.parse(readText(cellFile(theme, document)));
  let met = 0;
  for (const theme of index.themes) {
    const speakers = index.documents.filter(({ empty }) => empty[theme.id] === undefined);
    for (const [at, one] of speakers.entries()) {
      for (const other of speakers.slice(at + 1)) {
        const columns = [one, other].map((document) => ({
          document,
          loaded: readCell(theme.id, document.id),
        }));
        for (const { topic, rows } of layTheme(theme, columns).topics) {
          const [upper = [], lower = []] = columns.map(({ document, loaded }) =>
            loaded.sentences
              .filter(({ heading }) => !heading)
              .filter(({ topics }) => topic === null || topics.includes(topic.id))
              .map(({ id, text }) => ({ key: `${document.id}#${id}`, id, sentence: { text } })),
          );
          const pairs = createMatcher<(typeof upper)[number]>().pair(upper, lower);
          expect(rows.map((row) => row.map((cell) => cell?.sentence.id))).toEqual(
            pairs.map((pair) => [pair.upper.id, pair.lower.id]),
          );
          met += rows.length;
        }
      }
    }
  }
  expect(met).toBeGreaterThan(30);
});

it('the index names every document and every theme, in the order of the site', () => {
  expect(index.themes.map(({ id }) => id)).toEqual(themes.map(({ id }) => id));
  expect(index.documents.map(({ id }) => id).toSorted()).toEqual(
    documents.map(({ id }) => id).toSorted(),
  );
});

it('the search lists the documents in the order of the site', () => {
  const { folder }: Head = JSON.parse(readText('pagefind/head.json'));
  const names: NamesFile = JSON.parse(readText(`pagefind/${folder}/names-0.json`));
  expect(names.map(({ id }) => id)).toEqual(index.documents.map(({ id }) => id));
});

describe('the page', () => {
  const page = pageAt('compare/');
  const { $ } = page;

  it('leads to every theme page without scripts, and says why', () => {
    expect($('noscript').text()).toContain('JavaScript');
    const hrefs = $('main a')
      .toArray()
      .map((link) => resolveOn(page, $(link).attr('href') ?? '').pathname);
    for (const { id } of themes) expect(hrefs).toContain(`${base}themes/${id}/`);
    expect($('compare-panel form').closest('[hidden]').length).toBe(1);
  });

  it('has a place to say what is wrong, and one to say how it goes', () => {
    expect($('compare-panel [role="alert"]').length).toBe(1);
    expect($('compare-panel [role="status"]').length).toBe(1);
  });

  it('sends at most 25 kB of JavaScript', () => {
    const { script } = weigh(dist, 'compare/index.html', base);
    expect(script).toBeGreaterThan(5_000);
    expect(script).toBeLessThan(SCRIPT);
  });
});

it('no script of ours cuts words: only the build has the dictionary', () => {
  // Pagefind cuts what is asked for by its own, which our spelling of signs leaves nothing to do.
  const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((file) => readText(file).includes('Segmenter'))).toEqual([]);
  const inline = pages.filter(({ $ }) => $('script:not([src])').text().includes('Segmenter'));
  expect(inline.map(({ file }) => file)).toEqual([]);
});

describe('the ways to it', () => {
  const asked = (href: string) => new URL(href, 'http://site.invalid');

  it('every theme page has a form that works without scripts', () => {
    for (const { id } of themes) {
      const { $ } = pageAt(`themes/${id}/`);
      const form = $('.choose-places form');
      expect(form.attr('method')).toBe('get');
      expect(fileAt(form.attr('action') ?? '')).toBe('compare/index.html');
      expect(form.find('input[name="theme"]').attr('value')).toBe(id);
      const offered = form
        .find('input[name="documents"]')
        .toArray()
        .map((box) => $(box).attr('value'));
      expect(offered).toEqual(index.documents.map((document) => document.id));
    }
  });

  it('every document page leads to it with that document', () => {
    for (const { id } of documents) {
      const { $ } = pageAt(`documents/${id}/`);
      const href = $('.document-readings a[href*="/compare/"]').attr('href') ?? '';
      expect(asked(href).searchParams.get('documents')).toBe(id);
    }
  });

  it('no link to it names a document or a theme that is not there', () => {
    const known = new Set(documents.map(({ id }) => id));
    const wrong = pages.flatMap(({ $, file }) =>
      $(`a[href^="${base}compare/?"]`)
        .toArray()
        .flatMap((link) => {
          const { searchParams } = asked($(link).attr('href') ?? '');
          const theme = searchParams.get('theme');
          const ids = searchParams.get('documents')?.split(',') ?? [];
          const right =
            (theme === null || themes.some(({ id }) => id === theme)) &&
            ids.length <= 4 &&
            ids.every((id) => known.has(id));
          return right ? [] : [`${file}: ${$(link).attr('href')}`];
        }),
    );
    expect(wrong).toEqual([]);
  });
});
