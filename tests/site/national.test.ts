/** What national documents say: sentences that restate it say so wherever they stand among others. */
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { documents, pageAt, readText, themes, words } from './site.ts';

/** The rows of a table by the names of its fields. */
function read(name: string): Map<string, string>[] {
  const [header = [], ...rows] = parseCsv(readText(`data/${name}.csv`));
  return rows.map((row) => new Map(header.map((field, at) => [field, row[at] ?? ''])));
}

const texts = new Map(read('national').map((row) => [row.get('national') ?? '', row]));
const sentences = documents.flatMap(({ id, clauses }) =>
  clauses.flatMap((clause) =>
    clause.sentences.map((sentence) => ({ document: id, clause, sentence })),
  ),
);
const restating = sentences.filter(({ sentence }) => sentence.national);
const list = (ids = '') => (ids === '' ? [] : ids.split('|'));

describe('a sentence that restates a provision', () => {
  it('is in the corpus, and names a provision of the table, with its document and number', () => {
    expect(restating).not.toEqual([]);
    for (const { sentence } of restating) {
      for (const { id, document, number, evidence } of sentence.national ?? []) {
        const row = texts.get(id);
        expect(row?.get('kind'), id).toBe('provision');
        expect([row?.get('national_document'), row?.get('number')]).toEqual([
          document,
          number ?? '',
        ]);
        for (const said of evidence) expect(sentence.text).toContain(said);
      }
    }
  });

  it('is one of as many documents as the table counts', () => {
    for (const [id, row] of texts) {
      if (row.get('kind') !== 'provision') continue;
      const own = restating.filter(({ sentence }) =>
        sentence.national?.some((one) => one.id === id),
      );
      const n = new Set(own.map(({ document }) => document)).size;
      expect(row.get('documents'), id).toBe(`${n}`);
    }
  });

  it('is among the sentences that few others have in no document', () => {
    for (const { document, sentence } of restating) {
      const rare = read('distinctive').filter((row) => row.get('document') === document);
      expect(rare.map((row) => row.get('sentence'))).not.toContain(sentence.id);
    }
  });

  it('has the mark behind it on the pages of its themes', () => {
    for (const { document, sentence } of restating) {
      for (const id of new Set(sentence.labels.map(({ theme }) => theme))) {
        const { $ } = pageAt(`themes/${id}/`);
        const quote = $(`.quote:has(a[href$="documents/${document}/#${sentence.id}"])`);
        expect(themes.some((theme) => theme.id === id)).toBe(true);
        for (const one of quote.toArray()) {
          const marks = words($(one).find('.national-mark').text());
          for (const { number, document: title } of sentence.national ?? []) {
            expect(marks, sentence.text).toContain(`国家规定：${number ?? title}`);
          }
        }
        expect(quote.length, sentence.text).toBeGreaterThan(0);
      }
    }
  });
});

describe('the list of national texts', () => {
  const { $ } = pageAt('shared-text/');

  it('has every text of the table, with its source', () => {
    expect($('.national-texts tbody tr')).toHaveLength(texts.size);
    for (const [id, row] of texts) {
      const entry = words($(`[id="national-${id}"]`).text());
      for (const field of ['text', 'national_document', 'number', 'date', 'documents']) {
        expect(entry, id).toContain(words(row.get(field) ?? ''));
      }
    }
  });

  it('links no page that nobody has read', () => {
    const linked = $('.national-texts td a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(linked).toEqual([...texts.values()].flatMap((row) => row.get('url') || []));
  });
});

describe('what can be left out', () => {
  it('is marked on the page of shared text as in its table, with the sources that the mark leads to', () => {
    const { $ } = pageAt('shared-text/');
    for (const row of read('shared-text')) {
      const passage = $(`[id="${row.get('run')}"]`);
      if (passage.length === 0) continue;
      const ids = list(row.get('national'));
      expect(passage.attr('data-national') !== undefined).toBe(row.get('kind') === 'formula');
      if (row.get('kind') === 'formula') expect(ids).not.toEqual([]);
      const known = ids.filter((id) => texts.get(id)?.get('national_document') !== '');
      expect(passage.find('.national-mark').length > 0).toBe(known.length > 0);
      for (const mark of passage.find('.national-mark').toArray()) {
        const [, id = ''] = ($(mark).attr('href') ?? '').split('#national-');
        expect(ids).toContain(id);
      }
    }
  });

  it('is marked in the table of targets as in targets.csv', () => {
    const { $ } = pageAt('targets/');
    const rows = $('.target-table tr[data-theme]').toArray();
    const marked = rows.filter((row) => $(row).attr('data-national') !== undefined);
    const own = read('targets').filter((row) => row.get('national') !== '');
    expect(marked).toHaveLength(own.length);
    expect(marked).not.toEqual([]);
    for (const row of marked) expect($(row).find('.national-mark').text()).toContain('国家规定');
  });
});
