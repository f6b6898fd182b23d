/** Shared text: what is printed as shared really stands in every sentence that it links to. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchByForce } from '../unit/compare/shared-text/brute-force.ts';
import { parseCsv } from './csv.ts';
import { documents, fileAt, type Page, pageAt, readText, resolveOn, words } from './site.ts';

const SHORTEST = 8;
const PAGE = 200_000;

const page = pageAt('shared-text/');

/** The rows of a table by the names of their fields. */
function read(name: string): Map<string, string>[] {
  const [header = [], ...rows] = parseCsv(readText(`data/${name}.csv`));
  return rows.map((row) => new Map(header.map((field, at) => [field, row[at] ?? ''])));
}

const table = new Map(read('shared-text').map((row) => [row.get('run') ?? '', row]));
const places = read('shared-text-places').map((row) => ({
  passage: row.get('run') ?? '',
  text: table.get(row.get('run') ?? '')?.get('text') ?? '',
  document: row.get('document') ?? '',
  clause: row.get('clause') ?? '',
  sentence: row.get('sentence') ?? '',
  start: Number(row.get('start')),
}));
const placesOf = (passage: string) => places.filter((place) => place.passage === passage);

const sentences = new Map<string, string>(
  documents.flatMap(({ id, clauses }) =>
    clauses.flatMap((clause) =>
      clause.sentences.map((sentence) => [`${id}#${sentence.id}`, sentence.text] as const),
    ),
  ),
);

/** The document and sentence that a link leads to, `document#sentence`. */
function sentenceAt(from: Page, href: string): string {
  const { pathname, hash } = resolveOn(from, href);
  const [, id = ''] = /^documents\/([^/]+)\//.exec(fileAt(pathname) ?? '') ?? [];
  return `${id}#${decodeURIComponent(hash.slice(1))}`;
}

const { $ } = page;
const passages = $('.shared-passage')
  .toArray()
  .map((element) => ({
    id: $(element).attr('id') ?? '',
    text: $(element).find('h3').text(),
    facts: words($(element).find('.passage-facts strong').text()),
    left: Number(/\d+/.exec($(element).find('.passage-left').text())?.[0] ?? 0),
    shown: $(element)
      .find('.passage-places > li')
      .toArray()
      .map((place) => ({
        document: $(place).attr('data-document') ?? '',
        at: sentenceAt(page, $(place).find('.passage-place').attr('href') ?? ''),
        text: $(place).find('.passage-text').text(),
        marked: $(place)
          .find('mark')
          .toArray()
          .map((mark) => $(mark).text()),
      })),
  }));

describe('shared-text.csv', () => {
  it('has the passages, documents and sentences that a search by force finds', () => {
    const found = searchByForce(documents, SHORTEST).map(({ text, documents: n, places: at }) => [
      text,
      `${n}`,
      `${at.length}`,
    ]);
    const published = [...table.values()].map((row) => [
      row.get('text'),
      row.get('documents'),
      row.get('sentences'),
    ]);
    expect(published.toSorted()).toEqual(found.toSorted());
    expect(published).not.toEqual([]);
  });

  it('counts the places that are listed beside it', () => {
    for (const [passage, row] of table) {
      const own = placesOf(passage);
      expect(Number(row.get('sentences'))).toBe(own.length);
      expect(Number(row.get('documents'))).toBe(new Set(own.map((one) => one.document)).size);
    }
  });

  it('has its passages where the places say', () => {
    for (const { text, document, sentence, start } of places) {
      expect(sentences.get(`${document}#${sentence}`)?.slice(start, start + text.length)).toBe(
        text,
      );
    }
  });
});

describe('the page of shared text', () => {
  it('prints every passage of the table once, with its numbers', () => {
    expect(passages.map(({ id }) => id).toSorted()).toEqual([...table.keys()].toSorted());
    for (const { id, text, facts, shown, left } of passages) {
      const row = table.get(id);
      expect(text).toBe(row?.get('text'));
      expect(facts).toBe(`${row?.get('documents')}份文件，${row?.get('sentences')}句`);
      expect(shown.length + left, text).toBe(Number(row?.get('sentences')));
    }
    expect(words($('.page-head').text())).toContain(`共有${table.size}段`);
  });

  it('prints each sentence exactly, with the passage marked in it, and links to it', () => {
    for (const { text, shown } of passages) {
      expect(shown.length).toBeGreaterThanOrEqual(2);
      for (const place of shown) {
        expect(place.text).toBe(sentences.get(place.at));
        expect(place.at.startsWith(`${place.document}#`)).toBe(true);
        expect(place.marked).toEqual([text]);
      }
      expect(new Set(shown.map(({ at }) => at)).size).toBe(shown.length);
      expect(new Set(shown.map(({ document }) => document)).size).toBeGreaterThanOrEqual(2);
    }
  });

  it('keeps stock phrases of national policy apart, and sorts by documents, then by length', () => {
    for (const [heading, kind] of [
      ['other', 'other'],
      ['formulas', 'formula'],
    ] as const) {
      const listed = $(`section[aria-labelledby="${heading}"] .shared-passage`)
        .toArray()
        .map((element) => table.get($(element).attr('id') ?? ''));
      const own = [...table.values()].filter((row) => row.get('kind') === kind);
      expect(new Set(listed)).toEqual(new Set(own));
      const weights = listed.map((row) => [
        -Number(row?.get('documents')),
        -(row?.get('text')?.length ?? 0),
      ]);
      const sorted = weights.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
      expect(weights).toEqual(sorted);
    }
  });

  it('says how it compares, and accuses nobody', () => {
    const text = words($('main').text());
    expect(text).toContain('只在一句之内比');
    expect(text).toContain('不说谁抄谁');
  });

  it('weighs less than 200 kB', () => {
    expect(gzipSync(page.html).length).toBeLessThan(PAGE);
  });
});

describe.each(documents.map((document) => ({ id: document.id, document })))(
  'the margin of $id',
  ({ id, document }) => {
    const own = pageAt(`documents/${id}/`);
    const notes = document.clauses.flatMap((clause) =>
      own
        .$(`[id="${clause.id}"] .shared-note`)
        .toArray()
        .map((note) => ({ clause, note: own.$(note), text: own.$(note).find('q').text() })),
    );

    it('tells of every shared word of every clause, and of no other', () => {
      for (const clause of document.clauses) {
        const noted = notes.filter((one) => one.clause === clause).map(({ text }) => text);
        const shared = places
          .filter((place) => place.document === id && place.clause === clause.id)
          .map(({ text }) => text);
        for (const text of shared) {
          expect(
            noted.some((one) => one.includes(text)),
            `${clause.id}: ${text}`,
          ).toBe(true);
        }
        for (const text of noted) expect(shared).toContain(text);
      }
      expect(notes.length > 0).toBe(places.some((place) => place.document === id));
    });

    it('leads to sentences of other documents that have the words, and to the passage', () => {
      for (const { note, text } of notes) {
        const hrefs = note
          .find('a')
          .toArray()
          .map((link) => own.$(link).attr('href') ?? '');
        const [passage, ...others] = hrefs.filter((href) => !href.startsWith('#'));
        expect($(`[id="${resolveOn(own, passage ?? '').hash.slice(1)}"] h3`).text()).toBe(text);
        expect(others.length).toBeGreaterThan(0);
        for (const href of others) {
          const at = sentenceAt(own, href);
          expect(at.startsWith(`${id}#`)).toBe(false);
          expect(sentences.get(at)).toContain(text);
        }
        const pointers = hrefs.filter((href) => href.startsWith('#'));
        for (const href of pointers) expect(sentences.get(`${id}${href}`)).toContain(text);
        expect(pointers.length).toBeGreaterThan(0);
        const n = Number(/与(\d+)份文件同文/.exec(note.text())?.[1]);
        expect(n).toBeGreaterThanOrEqual(others.length);
      }
    });
  },
);
