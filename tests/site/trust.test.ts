/** Trust travels with the words: laws over every page of the site, on what stands beside names and in quotations. */
import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { expect, it } from 'vitest';
import { damagedSpans } from '../../src/corpus/damage.ts';
import { markedPlaces } from '../../src/text/marked-places.ts';
import { base, documents, faults, listed, type Page, pages, resolveOn } from './site.ts';

const byId = new Map(documents.map((document) => [document.id, document]));

/** The document that an address is the page, the seed or a reading of; null for other addresses. */
function documentAt(pathname: string): string | null {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
  const [, own] = /^documents\/([^/]+)\/(?:source\/)?$/.exec(path) ?? [];
  const [, read] = /^themes\/[^/]+\/([^/]+)\/$/.exec(path) ?? [];
  const id = own ?? read ?? '';
  return byId.has(id) ? id : null;
}

/**
 * What a mark has to stand in together with a name: the row, item, cell, paragraph or heading, the passage, and of a
 * heading or caption what it is the heading of.
 */
const NEAR =
  'li, tr, dt, dd, p, figcaption, caption, summary, h1, h2, h3, h4, h5, h6, [data-passage]';
/** A block inside of one of these is of what that one is about, where its own head names the document. */
const AROUND = 'article, section, li, tr, td, details, figure, [data-trust-here]';
/** Where such a block says what it is about. */
const HEAD =
  ':scope > :is(h1, h2, h3, h4, h5, h6, header, summary, figcaption, p, th, .document-name)';

/** Tell whether the grade of a document stands near a link to it, or at the head of what the link stands in. */
function hasGrade($: Page['$'], link: Cheerio<AnyNode>, id: string): boolean {
  const mark = `[data-trust-of="${id}"]`;
  if (link.closest(NEAR).find(mark).length > 0) return true;
  if (link.closest('table').length > 0 && gradedByTable($, link, mark)) return true;
  return link
    .parents(AROUND)
    .toArray()
    .some((block) => $(block).find(HEAD).find(mark).addBack(mark).length > 0);
}

/** A cell is named by the heads of its row and of its column. */
function gradedByTable($: Page['$'], link: Cheerio<AnyNode>, mark: string): boolean {
  const cell = link.closest('td, th');
  const row = cell.closest('tr');
  const column = cell.prevAll().length;
  const heads = cell.closest('table').children('thead').children('tr').children().eq(column);
  return (
    row.children('th').find(mark).length > 0 ||
    row.find(mark).length > 0 ||
    $(heads).find(mark).length > 0
  );
}

it('each link to a document outside of its own pages has the grade of its source beside it', () => {
  let links = 0;
  const missing = faults(listed, function* (page) {
    const { $ } = page;
    const here = documentAt(page.address);
    for (const link of $('main a[href]').toArray()) {
      const id = documentAt(resolveOn(page, $(link).attr('href') ?? '').pathname);
      if (id === null || id === here) continue;
      links += 1;
      if (!hasGrade($, $(link), id))
        yield `${id}: ${$(link).text().trim() || $(link).attr('aria-label')}`;
    }
  });
  expect(links).toBeGreaterThan(documents.length);
  expect(missing).toEqual([]);
});

it('each mark of a grade says the grade, the inferred place and the completeness of its document', () => {
  const wrong = faults(pages, function* ({ $ }) {
    for (const mark of $('[data-trust-of]').toArray()) {
      const document = byId.get($(mark).attr('data-trust-of') ?? '');
      if (!document) {
        yield `${$(mark).attr('data-trust-of')} is no document`;
        continue;
      }
      const said = $(mark).text();
      const { grade, completeness } = document.source;
      const wanted = [
        grade === null ? '未定级' : `来源${grade}级`,
        ...(document.region?.certainty === 'inferred' ? ['推断'] : []),
        ...(completeness === null ? ['未核'] : completeness === 'complete' ? [] : ['缺']),
      ];
      const lacks = wanted.filter((words) => !said.includes(words));
      if (lacks.length > 0) yield `${document.id} lacks ${lacks.join(', ')} in “${said}”`;
    }
  });
  expect(wrong).toEqual([]);
});

/** Sentences whose words no other sentence has, so that they are known wherever they stand, with their marked places. */
const repaired = (() => {
  const all = documents.flatMap((document) =>
    document.clauses.flatMap(({ sentences }) =>
      sentences.map((sentence) => {
        const places = markedPlaces(sentence, document.edits, damagedSpans(document));
        return {
          name: `${document.id}#${sentence.id}`,
          text: sentence.text.trim(),
          places,
          sentence,
        };
      }),
    ),
  );
  const times = new Map<string, number>();
  for (const { text } of all) times.set(text, (times.get(text) ?? 0) + 1);
  return all.filter(({ text, places }) => places.length > 0 && times.get(text) === 1);
})();

/** Find the innermost elements of a page that have some words; words that are cut into marks are found as well. */
function holdersOf($: Page['$'], words: string): AnyNode[] {
  const walk = (element: AnyNode): AnyNode[] => {
    if (!$(element).text().includes(words)) return [];
    const inside = $(element).children().toArray().flatMap(walk);
    return inside.length > 0 ? inside : [element];
  };
  return $('main').toArray().flatMap(walk);
}

it('each repaired or damaged place is marked, with its note, wherever its sentence is published', () => {
  expect(repaired.length).toBeGreaterThan(0);
  let found = 0;
  const unmarked = faults(pages, function* ({ $ }) {
    const said = $('main').text();
    for (const { name, text, places, sentence } of repaired) {
      if (!said.includes(text)) continue;
      for (const holder of holdersOf($, text)) {
        found += 1;
        for (const { id, kind, start, end } of places) {
          const marks = $(holder).find(`.${kind}[href$="#${id}"][data-note]`).addBack(`.${kind}`);
          if (marks.length === 0) yield `${name}: “${sentence.text.slice(start, end)}” has no mark`;
        }
      }
    }
  });
  expect(found).toBeGreaterThan(repaired.length);
  expect(unmarked).toEqual([]);
});
