/** The seed on its own page, grades, and what citations say of restored words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../src/ingest/grade.ts';
import { read } from '../../src/ingest/read/decode.ts';
import { loadContent } from '../../src/tasks/content/index.ts';
import { isMarked } from '../../src/views/shared/passage/segments.ts';
import { unpackSeed } from '../support/seed-text.ts';
import { parseCsv } from './csv.ts';
import { documents, type Page, pageAt, pages, readText, root } from './site.ts';

const all = documents.map((document) => ({ id: document.id, document }));
const { records } = (await loadContent(root)).content;
const seedOf = (file: string) => read(readFileSync(join(root, 'seeds', file))).text;

/** The seed's own characters in an element: what was put in is left out, named characters are themselves. */
function seedIn({ $ }: Page, selector: string): string {
  const copy = $(selector).clone();
  copy.find('ins').remove();
  for (const named of copy.find('.named').toArray()) {
    $(named).text(
      String.fromCodePoint(Number.parseInt((named.attribs['data-code'] ?? '').slice(2), 16)),
    );
  }
  return copy.text();
}

describe.each(all)('the page of the seed of $id', ({ id, document }) => {
  const page = pageAt(`documents/${id}/source/`);
  const { $ } = page;
  const seed = seedOf(document.source.file);

  it('shows every character of the seed, in order', () => {
    expect(seedIn(page, '.characters')).toBe(seed);
  });

  it('names the fate of every row', () => {
    const rows = $('.seed > li').toArray();
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect($(row).find('.fate').text().trim()).toMatch(/\p{Script=Han}/u);
  });

  it('counts characters that add up to the length of the seed', () => {
    const sizes = $('.source-legend tbody .size')
      .toArray()
      .map((cell) => Number($(cell).text()));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(seed.length);
    expect(Number($('.source-legend tfoot .size').text())).toBe(seed.length);
  });

  it('leads from published text to its clauses', () => {
    const linked = $('.fate a')
      .toArray()
      .map((link) => $(link).attr('href')?.split('#')[1]);
    const clauses = document.clauses.map((clause) => clause.id);
    expect(clauses.filter((clause) => !linked.includes(clause))).toEqual([]);
  });

  it('shows what each edit put in', () => {
    const added = document.edits.filter(({ to }) => to !== '');
    expect($('.characters ins').length).toBe(added.length);
  });
});

describe.each(all)('the page of $id', ({ id, document }) => {
  const { $ } = pageAt(`documents/${id}/`);
  const seed = seedOf(document.source.file);

  it('carries the seed’s characters of every sentence that was edited, out of the way of the text', () => {
    for (const { id: sentence, text, span } of document.clauses.flatMap((c) => c.sentences)) {
      const packed = $(`[id="${sentence}"]`).attr('data-seed');
      const printed = seed.slice(...span);
      if (printed === text) expect(packed, sentence).toBeUndefined();
      else expect(unpackSeed(text, packed ?? '')).toBe(printed);
    }
    // Whoever gathers the text gets each sentence once.
    expect($('.document-text').find('[hidden]:not(button), template').length).toBe(0);
  });

  it('has a note for every mark on its text, which a keyboard reaches', () => {
    const marks = $('.repair, .garbled').toArray();
    for (const mark of marks) {
      const note = $(`[id="${$(mark).attr('aria-describedby')}"]`);
      expect(note.length).toBe(1);
      expect(note.closest('.notes').length).toBe(1);
      expect($(mark).attr('href')).toBe(`#${note.attr('id')}`);
    }
    const repaired = document.clauses
      .flatMap(({ sentences }) => sentences)
      .flatMap(({ span }) =>
        document.edits.filter(
          (edit) => isMarked(edit) && edit.span[0] >= span[0] && edit.span[1] <= span[1],
        ),
      );
    if (repaired.length > 0) expect(marks.length).toBeGreaterThanOrEqual(repaired.length);
  });

  it('tells the grade of its source, and what it means for citing', () => {
    const text = $('.provenance').text();
    expect(text).toMatch(/来源(?:[A-D]级|未定级)/u);
    expect(text).toContain('引用：');
  });

  it('says in its citation that sentences are not as the source has them', () => {
    const cited = $('.provenance .citation p').text();
    expect(/文字据原始文件复原/u.test(cited)).toBe($('.source .repair').length > 0);
    expect(/乱码，未能复原/u.test(cited)).toBe($('.source .garbled').length > 0);
  });

  it('has what the citation of a clause is written from: its words and its source', () => {
    const sources = JSON.parse($('script[data-references]').text());
    expect(sources[id]).toMatchObject({ title: document.title ?? document.noticeTitle });
    for (const clause of document.clauses) {
      const passage = $(`[id="${clause.id}"]`);
      expect(passage.attr('data-passage')).toBe(`${id}#${clause.id}`);
      // Marks beyond these words would not be told of.
      const told = passage.find('.passage-text').find('.repair, .garbled').length;
      expect(passage.find('.source').find('.repair, .garbled').length).toBe(told);
    }
  });
});

describe('grades', () => {
  const [header = [], ...rows] = parseCsv(readText('data/documents.csv'));
  const graded = new Map(rows.map((row) => [row[0], row[header.indexOf('grade')]]));

  it.each(all)('give $id in the table of documents what its record says', ({ id, document }) => {
    const record = records.find((one) => one.id === id) ?? null;
    expect(record).not.toBeNull();
    expect(graded.get(id)).toBe(gradeOf(document, record) ?? '');
  });

  it.each(['documents/', 'matrix/', '', 'themes/double-reduction/', 'regions/'])(
    'stand beside every document on /%s',
    (address) => {
      const { $ } = pageAt(address);
      const letters = $('main .grade > [aria-hidden]')
        .toArray()
        .map((mark) => $(mark).text());
      // Where no place is known, no region tells of the document.
      const told = documents.filter(({ region }) => region || address !== 'regions/');
      expect(letters.length).toBeGreaterThanOrEqual(told.length);
      expect(new Set(letters)).toEqual(new Set(told.map(({ id }) => graded.get(id) || '?')));
    },
  );
});

describe('the method', () => {
  const { $ } = pageAt('method/');
  const rules = new Set(documents.flatMap(({ edits }) => edits.map(({ rule }) => rule)));

  it('shows every rule that acted by an example of the corpus', () => {
    expect($('.rule-examples .example').length).toBeGreaterThanOrEqual(rules.size);
    for (const example of $('.rule-examples .example').toArray()) {
      const [seed, restored] = $(example)
        .find('p')
        .toArray()
        .map((line) => $(line).text());
      expect(seed).not.toBe(restored);
    }
  });

  it('calls every rule and fate by a word, not by its code', () => {
    const named = [...pages].filter(({ file }) => /^documents\/|^method\//.test(file));
    for (const { $: $page, file } of named) {
      for (const name of $page('.tally, .rule-examples dt, .fate span').toArray()) {
        expect($page(name).text(), file).toMatch(/^\s*\p{Script=Han}/u);
      }
    }
  });

  it('says what each grade means', () => {
    expect($('.grade-list dt').length).toBe(5);
  });
});
