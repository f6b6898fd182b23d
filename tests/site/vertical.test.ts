/** From above to below: what the pages print is what the tables hold, and no silence is taken for an omission. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pairRegions } from '../../src/corpus/vertical-pairs.ts';
import { isHeading } from '../../src/schema/is-heading.ts';
import type { Region } from '../../src/schema/region.ts';
import { withLabelledHeadings } from '../../src/schema/with-labelled-headings.ts';
import { loadContent } from '../../src/tasks/content/index.ts';
import { parseCsv } from './csv.ts';
import {
  base,
  documents,
  fileAt,
  files,
  type Page,
  pageAt,
  readText,
  resolveOn,
  root,
  spoken,
  themes,
  words,
} from './site.ts';

const PAGE = 200_000;
const SIDES = ['upper', 'lower'] as const;

/** The rows of a table by the names of their fields. */
function read(name: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(readText(`data/${name}.csv`));
  return rows.map((row) => Object.fromEntries(header.map((field, at) => [field, row[at] ?? ''])));
}

const table = read('vertical');
const pairTable = read('vertical-pairs');
const regions: readonly Region[] = (await loadContent(root)).content.regions;
const pairs = pairRegions({ documents, regions });
const texts = new Map<string, string>(
  documents.flatMap((one) => spoken(one).map(({ id, text }) => [`${one.id}#${id}`, text] as const)),
);

/** Sentences that only name what stands below them: they are compared with nothing. */
const headings = new Set(
  documents.flatMap((one) =>
    withLabelledHeadings(one).flatMap((clause) =>
      clause.sentences
        .filter((sentence) => isHeading(clause, sentence))
        .map(({ id }) => `${one.id}#${id}`),
    ),
  ),
);

/** The document and sentence that a link leads to, `document#sentence`. */
function sentenceAt(page: Page, href: string): string {
  const { pathname, hash } = resolveOn(page, href);
  const [, id = ''] = /^documents\/([^/]+)\//.exec(fileAt(pathname) ?? '') ?? [];
  return `${id}#${decodeURIComponent(hash.slice(1))}`;
}

it('has a page for each pair of regions, and no other', () => {
  const pages = files.filter((file) => /^vertical\/[^/]+\/index\.html$/.test(file));
  expect(pages).toEqual(pairs.map(({ lower }) => `vertical/${lower.id}/index.html`).toSorted());
  expect(pages.length).toBeGreaterThan(0);
});

it('counts as added or left out what the other side is silent on, and nothing where silence proves nothing', () => {
  for (const row of table) {
    for (const [side, other, count] of [
      ['lower', 'upper', 'added'],
      ['upper', 'lower', 'left_out'],
    ] as const) {
      const state = row[`${other}_state`];
      if (state === 'silent') expect(row[count]).toBe(row[`${side}_only`]);
      if (state === 'out-of-scope' || state === 'incomplete') expect(row[count]).toBe('');
    }
  }
});

it('lists every pair, with the pages of both regions and of all their documents leading there', () => {
  const list = pageAt('vertical/');
  for (const { upper, lower, documents: own } of pairs) {
    // A region with many below it names their number, and leads to their place in the list.
    const addresses = [`${base}vertical/${lower.id}/`, `${base}vertical/#${upper.id}`];
    expect(list.$(`a[href="${addresses[0]}"]`)).toHaveLength(1);
    const ways = [
      ...[upper, lower].map(({ id }) => pageAt(`regions/${id}/`)),
      ...[...own.upper, ...own.lower].map(({ id }) => pageAt(`documents/${id}/`)),
    ];
    for (const page of ways) {
      const hrefs = page
        .$('main a[href]')
        .toArray()
        .map((link) => page.$(link).attr('href') ?? '');
      expect(
        hrefs.some((href) => addresses.includes(href)),
        page.file,
      ).toBe(true);
    }
  }
  for (const page of ['', 'regions/', 'matrix/']) {
    expect(pageAt(page).$(`a[href="${base}vertical/"]`).length).toBeGreaterThan(0);
  }
});

describe.each(pairs.map((pair) => ({ name: pair.lower.id, pair })))(
  'the page of $name',
  ({ pair }) => {
    const page = pageAt(`vertical/${pair.lower.id}/`);
    const { $ } = page;
    const own = table.filter((row) => row.lower_region === pair.lower.id);
    const blocks = own
      .filter((row) => row.upper_state === 'said' || row.lower_state === 'said')
      .map((row) => {
        const anchor = row.topic ? `${row.theme}--${row.topic}` : `${row.theme}`;
        const block = row.topic
          ? $(`section[aria-labelledby="${anchor}"]`)
          : $(`section[aria-labelledby="${anchor}"] .vertical-topic`);
        const quotes = (side: number) =>
          block
            .find('.vertical-rows tr')
            .toArray()
            .flatMap((row) => $(row).children('td').eq(side).find('.quote').toArray())
            .concat(block.find('.vertical-only td').eq(side).find('.quote').toArray())
            .map((quote) => ({
              key: sentenceAt(page, $(quote).find('.passage-place').attr('href') ?? ''),
              text: $(quote).find('q').text(),
              elsewhere: $(quote).hasClass('elsewhere'),
              heading: $(quote).hasClass('heading'),
            }));
        // What a long page has no room for; it says how much that is.
        const leftIn = (cell: ReturnType<typeof $>) =>
          Number(/还有(\d+)/.exec(cell.text())?.[1] ?? 0);
        const cells = block.find('.vertical-only td');
        return {
          row,
          anchor,
          block,
          quotes: { upper: quotes(0), lower: quotes(1) },
          left: {
            rows: leftIn(block.find('.vertical-rows')),
            upper: leftIn(cells.eq(0)),
            lower: leftIn(cells.eq(1)),
          },
        };
      });

    it('has a row of the table for every topic and secondary theme', () => {
      const wanted = themes.flatMap(({ id, kind, topics }) =>
        kind === 'core' ? topics.map((topic) => `${id} ${topic.id}`) : [`${id} `],
      );
      expect(own.map(({ theme, topic }) => `${theme} ${topic}`).toSorted()).toEqual(
        wanted.toSorted(),
      );
    });

    it('prints a block for each topic that is spoken on, with every sentence once, exactly', () => {
      for (const { row, anchor, block, quotes, left } of blocks) {
        expect(block.length, anchor).toBe(1);
        for (const side of SIDES) {
          const listed = quotes[side].filter(({ elsewhere, heading }) => !elsewhere && !heading);
          const keys = listed.map(({ key }) => key);
          expect(new Set(keys).size, anchor).toBe(keys.length);
          const missing = Number(row[`${side}_sentences`]) - keys.length - left[side];
          expect(missing, anchor).toBeGreaterThanOrEqual(0);
          expect(missing, anchor).toBeLessThanOrEqual(left.rows);
          const ids = new Set(pair.documents[side].map(({ id }) => id));
          expect(quotes[side].filter(({ heading }) => heading)).toHaveLength(
            Number(row[`${side}_headings`]),
          );
          for (const { key, text, heading } of quotes[side]) {
            expect(text).toBe(texts.get(key));
            expect(headings.has(key), key).toBe(heading);
            expect(ids.has(key.split('#')[0] ?? '')).toBe(true);
          }
        }
      }
      expect($('.vertical-topic').length).toBe(blocks.length);
    });

    it('prints the very sentences that carry the topic', () => {
      for (const { row, quotes, left } of blocks) {
        for (const side of SIDES) {
          const wanted = pair.documents[side].flatMap((document) =>
            row.topic
              ? spoken(document)
                  .filter(({ labels }) =>
                    labels.some((one) => one.theme === row.theme && one.topic === row.topic),
                  )
                  .map(({ id }) => `${document.id}#${id}`)
              : document.clauses
                  .filter((clause) => clause.themes.includes(row.theme ?? ''))
                  .flatMap(({ sentences }) => sentences.map(({ id }) => `${document.id}#${id}`)),
          );
          const listed = quotes[side].filter(({ elsewhere }) => !elsewhere).map(({ key }) => key);
          if (left.rows + left[side] === 0) expect(listed.toSorted()).toEqual(wanted.toSorted());
          else expect(listed.filter((key) => !wanted.includes(key))).toEqual([]);
        }
      }
    });

    it('puts in rows the pairs of the table', () => {
      for (const { row, block, left } of blocks) {
        const printed = block
          .find('.vertical-rows tr:has(.quote)')
          .toArray()
          .map((line) =>
            $(line)
              .find('.quote')
              .toArray()
              .map((quote) => sentenceAt(page, $(quote).find('.passage-place').attr('href') ?? ''))
              .join(' '),
          );
        const wanted = pairTable
          .filter(
            (one) =>
              one.lower_region === row.lower_region &&
              one.theme === row.theme &&
              one.topic === row.topic,
          )
          .map(
            (one) =>
              `${one.upper_document}#${one.upper_sentence} ${one.lower_document}#${one.lower_sentence}`,
          );
        expect(printed).toEqual(wanted.slice(0, wanted.length - left.rows));
      }
    });

    it('calls left out or added only what the other side, whole and in scope, is silent on', () => {
      for (const { row, anchor, block } of blocks) {
        for (const [at, side, other, word] of [
          [0, 'upper', 'lower', '下级未写'],
          [1, 'lower', 'upper', '下级多写'],
        ] as const) {
          const kind = block.find('.vertical-only td').eq(at).find('.vertical-kind');
          const left = Number(row[`${side}_only`]);
          expect(kind.length, anchor).toBe(left > 0 ? 1 : 0);
          if (left === 0) continue;
          const text = words(kind.text());
          expect(text, anchor).toContain(`${left}句`);
          const proves = row[side === 'upper' ? 'left_out' : 'added'] !== '';
          // A word of the matter in a clause of another theme is a mention after all.
          const silent = row[`${other}_state`] === 'silent' && row[`${other}_elsewhere`] === '';
          expect(text.startsWith(word), `${anchor} ${side}`).toBe(proves && silent);
          if (!proves) {
            expect(text).toMatch(/超出范围|来源不全/);
            expect(text).toMatch(/不算|不能断定/);
          }
        }
      }
    });

    it('says why a side has nothing', () => {
      const reasons: Record<string, string> = {
        silent: '未提及',
        'out-of-scope': '超出范围',
        incomplete: '来源不全',
      };
      for (const { row, anchor, block } of blocks) {
        for (const [at, side] of SIDES.entries()) {
          const state = row[`${side}_state`] ?? '';
          if (state === 'said') continue;
          const met = block.find('.vertical-rows .quote').length > 0;
          const cell = words(block.find('.vertical-only td').eq(at).text());
          const isMentioned = state === 'silent' && row[`${side}_elsewhere`] !== '';
          const reason = isMentioned ? '未标到' : reasons[state];
          expect(cell, anchor).toContain(met ? '没有标这一议题的句子' : reason);
        }
      }
    });

    it('says that similarity shows no cause, and when the lower document came first', () => {
      const text = words($('main').text());
      expect(text).toContain('相近不说明谁跟着谁');
      const day = (side: 'upper' | 'lower') =>
        pair.documents[side].map(({ signed, published }) => signed ?? published ?? '').toSorted();
      const [last, first] = [day('lower').at(-1) ?? '', day('upper')[0] ?? ''];
      expect($('.vertical-timing').hasClass('lower-first')).toBe(last < first && last !== '');
      for (const one of [last, first]) expect(text).toContain(one);
    });

    it('draws each topic with a mark a side, whose numbers are those of the table', () => {
      const marks = $('.vertical-chart g[data-keys]').toArray();
      expect(marks).toHaveLength(2 * blocks.length);
      for (const { row } of blocks) {
        for (const side of SIDES) {
          const keys = [`theme:${row.theme}`, row.topic ? `topic:${row.theme}/${row.topic}` : ''];
          const found = marks.filter(
            (mark) =>
              $(mark).attr('data-keys') === keys.filter(Boolean).join(' ') &&
              $(mark).find(`text.value.${side}`).length > 0,
          );
          expect(found, keys.join(' ')).toHaveLength(1);
          const label = $(found[0]).find('text').text();
          const all = Number(row[`${side}_sentences`]);
          const silent = row[`${side}_state`] !== 'said';
          if (all > 0) expect(label).toBe(`${row[`${side}_matched`]}/${all}`);
          else expect(label).toMatch(silent ? /未提及|超出范围|来源不全/ : /只有标题/);
          const tip = $(found[0]).attr('data-tip') ?? '';
          expect(tip).toContain(all > 0 ? `${all}句` : label);
        }
      }
      const cells = $('.vertical-chart tbody tr')
        .toArray()
        .map((line) =>
          $(line)
            .find('td.number')
            .toArray()
            .map((cell) => $(cell).text()),
        );
      expect(cells).toEqual(
        blocks.map(({ row }) =>
          SIDES.flatMap((side) => [
            row[`${side}_sentences`],
            row[`${side}_matched`],
            row[`${side}_only`],
          ]),
        ),
      );
    });

    it('leads from each theme to its page and to the compare page with documents of both sides', () => {
      for (const section of $('.vertical-theme').toArray()) {
        const hrefs = $(section)
          .find('.page-links a')
          .toArray()
          .map((link) => $(link).attr('href') ?? '');
        const theme = $(section).attr('aria-labelledby');
        expect(hrefs[0]).toBe(`${base}themes/${theme}/`);
        const { searchParams } = resolveOn(page, hrefs[1] ?? '');
        expect(searchParams.get('theme')).toBe(theme);
        const asked = searchParams.get('documents')?.split(',') ?? [];
        for (const side of SIDES) {
          expect(pair.documents[side].some(({ id }) => asked.includes(id))).toBe(true);
        }
      }
    });

    it('puts no heading beside another sentence', () => {
      for (const { row, block } of blocks) {
        expect(block.find('.vertical-rows .heading').length, row.topic).toBe(0);
      }
      const paired = pairTable.flatMap((one) => [
        `${one.upper_document}#${one.upper_sentence}`,
        `${one.lower_document}#${one.lower_sentence}`,
      ]);
      expect(paired.filter((key) => headings.has(key))).toEqual([]);
    });

    it('names each side and each sentence with the trust that its document deserves', () => {
      for (const side of SIDES) {
        const own = pair.documents[side];
        const at = SIDES.indexOf(side);
        for (const block of $('.vertical-topic').toArray()) {
          const marks = $(block).find('thead th').eq(at).find('[data-trust-of]').toArray();
          const named = marks.map((mark) => $(mark).attr('data-trust-of'));
          expect(named).toEqual(own.length === 1 ? [own[0]?.id] : []);
        }
        if (own.length === 1) continue;
        for (const quote of $(`.vertical-topic td:nth-child(${at + 1}) .quote`).toArray()) {
          const [document] = $(quote).attr('data-passage')?.split('#') ?? [];
          expect($(quote).find('[data-trust-of]').attr('data-trust-of')).toBe(document);
        }
      }
    });

    it('weighs less than 200 kB', () => {
      expect(gzipSync(page.html).length).toBeLessThan(PAGE);
    });
  },
);
