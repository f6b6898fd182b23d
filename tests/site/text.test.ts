/** What the pages print of a document is what the ingest made of it, sign for sign. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { document as documentSchema } from '../../src/schema/document.ts';
import { documents, type Page, pageAt, pages, root, spoken } from './site.ts';

/** The element of an id; ids of sections may hold signs that a selector would take for syntax. */
const byId = ({ $ }: Page, id: string) => $(`[id="${id}"]`);

describe.each(documents.map((document) => ({ id: document.id, document })))(
  'the page of $id',
  ({ id, document }) => {
    const page = pageAt(`documents/${id}/`);

    it('prints every sentence under its id, exactly', () => {
      const sentences = document.clauses.flatMap((clause) => clause.sentences);
      const printed = sentences.map((sentence) => [sentence.id, byId(page, sentence.id).text()]);
      expect(printed).toEqual(sentences.map((sentence) => [sentence.id, sentence.text]));
      expect(sentences.length).toBeGreaterThan(0);
    });

    it('holds the sentences of each clause in its element, in order', () => {
      const wrong = document.clauses.filter(({ id: clause, sentences }) => {
        const ids = sentences.map((sentence) => sentence.id);
        const held = byId(page, clause)
          .find('[id]')
          .toArray()
          .map((element) => page.$(element).attr('id') ?? '')
          .filter((one) => ids.includes(one));
        return held.join() !== ids.join();
      });
      expect(wrong.map((clause) => clause.id)).toEqual([]);
    });

    it('prints every section heading under its id, with its number', () => {
      for (const { id: section, marker, heading } of document.sections) {
        const printed = byId(page, section).text();
        expect(printed.replaceAll(/\s/g, '')).toContain((marker + heading).replaceAll(/\s/g, ''));
      }
    });

    it('prints the number before each numbered clause', () => {
      const bare = document.clauses.filter(
        ({ id: clause, marker }) => marker !== null && !byId(page, clause).text().includes(marker),
      );
      expect(bare.map((clause) => clause.id)).toEqual([]);
    });

    it('names where the text comes from', () => {
      const text = page.$('main').text();
      const { source, issuers, docNumber, indexNumber, signed, published } = document;
      const facts = [
        source.sha256,
        source.file,
        ...issuers,
        docNumber,
        indexNumber,
        signed,
        published,
      ];
      for (const fact of facts) if (fact !== null) expect(text).toContain(fact);
    });

    it('has a citation with its permalink, and the permalink of every clause beside what cites it', () => {
      expect(page.$('.provenance .citation p').text()).toContain(`documents/${id}/`);
      const led = document.clauses.map(({ id: clause }) => {
        const cite = byId(page, clause).find('copy-citation');
        return cite.parent().find('a.passage-place').attr('href');
      });
      expect(led).toEqual(document.clauses.map((clause) => `#${clause.id}`));
    });
  },
);

it('publishes as JSON what the ingest wrote', () => {
  const cache = join(root, '.cache/documents');
  const written = readdirSync(cache)
    .sort()
    .map((name) => documentSchema.parse(JSON.parse(readFileSync(join(cache, name), 'utf8'))));
  expect(documents).toEqual(written);
});

describe('readings', () => {
  const readings = pages.flatMap((page) => {
    const [, theme, id] = /^themes\/([^/]+)\/([^/]+)\/index\.html$/.exec(page.file) ?? [];
    const document = documents.find((one) => one.id === id);
    return theme && document ? [{ page, theme, document }] : [];
  });

  it('print each sentence exactly, and only sentences of their document', () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const { page, document } of readings) {
      const texts = new Map(spoken(document).map(({ id, text }) => [id, text]));
      for (const element of page.$('main [id]').toArray()) {
        const id = page.$(element).attr('id') ?? '';
        if (!/-s\d+$/.test(id)) continue;
        compared += 1;
        const source = page.$(element).find('.source').addBack('.source').first();
        if (source.text() !== texts.get(id)) wrong.push(`${page.file}#${id}`);
      }
    }
    expect(wrong).toEqual([]);
    const labelled = readings.reduce(
      (sum, { document, theme }) =>
        sum +
        spoken(document).filter(({ labels }) => labels.some((one) => one.theme === theme)).length,
      0,
    );
    expect(labelled).toBeGreaterThan(0);
    expect(compared).toBeGreaterThanOrEqual(labelled);
  });

  it('hold every sentence that carries their theme', () => {
    const missing = readings.flatMap(({ page, theme, document }) =>
      spoken(document)
        .filter(({ id, labels }) => {
          return labels.some((label) => label.theme === theme) && byId(page, id).length !== 1;
        })
        .map(({ id }) => `${page.file}#${id}`),
    );
    expect(missing).toEqual([]);
  });

  it('lead from each passage back to its clause in the full text', () => {
    const lost = readings.flatMap(({ page, theme, document }) =>
      document.clauses
        .filter(({ themes }) => themes.includes(theme))
        .filter(({ id }) => page.$(`a[href$="/documents/${document.id}/#${id}"]`).length === 0)
        .map(({ id }) => `${page.file}: ${id}`),
    );
    expect(lost).toEqual([]);
  });
});
