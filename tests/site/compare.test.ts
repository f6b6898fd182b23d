/** The compare page, what it loads, and the ways to it. */
import { describe, expect, it } from 'vitest';
import type { CompareCell, CompareIndex } from '../../src/compare/cell.ts';
import { cellOf } from '../../src/corpus/matrix.ts';
import { quote } from '../../src/corpus/quote.ts';
import { weigh } from '../../src/tasks/eval/build/weight.ts';
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
    const texts = new Map(spoken(document).map(({ id, text }) => [id, text]));
    for (const { id, text } of sentences) expect(text).toBe(texts.get(id));
    const targets = document.clauses
      .flatMap((clause) => clause.targets)
      .filter(({ sentence }) => wanted.includes(sentence));
    expect(sentences.flatMap((one) => one.targets).length).toBe(targets.length);
    if (theme.kind === 'core') {
      for (const { topics } of sentences) expect(topics.length).toBeGreaterThan(0);
    }
  });
});

it('the index names every document and every theme, in the order of the site', () => {
  expect(index.themes.map(({ id }) => id)).toEqual(themes.map(({ id }) => id));
  expect(index.documents.map(({ id }) => id).toSorted()).toEqual(
    documents.map(({ id }) => id).toSorted(),
  );
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
    expect($('compare-panel > form').attr('hidden')).toBeDefined();
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

describe('the ways to it', () => {
  const asked = (href: string) => new URL(href, 'http://site.invalid');

  it('every theme page has a form that works without scripts', () => {
    for (const { id } of themes) {
      const { $ } = pageAt(`themes/${id}/`);
      const form = $('.compare-pick form');
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
