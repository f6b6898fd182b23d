/** The cells of the matrix: their counts lead to as many passages, their silences have a reason. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/schema/document.ts';
import { terms } from '../../src/site/terms.ts';
import { parseCsv } from './csv.ts';
import {
  base,
  documents,
  fileAt,
  pageAt,
  pages,
  readText,
  resolveOn,
  spoken,
  themes,
  words,
} from './site.ts';

const [, ...rows] = parseCsv(readText('data/matrix.csv'));
const cells = rows.map(
  ([document = '', theme = '', state = '', count = '', unit = '', ...more]) => {
    const [, , firmest = '', targets = '', elsewhere = ''] = more;
    return {
      document,
      theme,
      state,
      count: Number(count),
      unit,
      firmest,
      targets: Number(targets),
      elsewhere: elsewhere === '' ? [] : elsewhere.split('|'),
    };
  },
);
const said = cells.filter(({ count }) => count > 0);

/** The printed cell of a document and a theme on a page with a matrix. */
function printedCell(address: string, document: string, theme: string) {
  const page = pageAt(address);
  const { $ } = page;
  const table = $('table').first();
  const heads = table.find('thead th[scope="col"] a');
  const column = heads
    .toArray()
    .findIndex((head) => ($(head).attr('href') ?? '').endsWith(`/themes/${theme}/`));
  const row = table.find('tbody tr').filter((_, one) => {
    return ($(one).find('th[scope="row"] a').attr('href') ?? '').endsWith(
      `/documents/${document}/`,
    );
  });
  return { page, cell: row.children('td').eq(column) };
}

describe('matrix.csv', () => {
  it('has a row for every document and theme', () => {
    const pairs = documents.flatMap(({ id }) => themes.map((theme) => `${id} ${theme.id}`));
    expect(cells.map(({ document, theme }) => `${document} ${theme}`).toSorted()).toEqual(
      pairs.toSorted(),
    );
  });

  it('counts labelled sentences and headings for core themes and clauses for the others', () => {
    for (const { document: id, theme: name, count } of cells) {
      const document = documents.find((one) => one.id === id);
      const theme = themes.find((one) => one.id === name);
      if (!document || !theme) throw new Error(`${id} × ${name} is unknown`);
      const found =
        theme.kind === 'core'
          ? spoken(document).filter(({ labels }) => labels.some((label) => label.theme === name))
          : document.clauses.filter((clause) => clause.themes.includes(name));
      expect(count, `${id} × ${name}`).toBe(found.length);
    }
  });

  it('says why a document has nothing on a theme', () => {
    for (const { document: id, theme: name, state, count } of cells) {
      if (count > 0) continue;
      const document = documents.find((one) => one.id === id);
      const stages = themes.find((one) => one.id === name)?.stages ?? [];
      const covers = stages.some((stage) => document?.stages.includes(stage));
      const beyond = stages.length > 0 && (document?.stages ?? []).length > 0 && !covers;
      const whole = document?.source.completeness === 'complete';
      const expected = beyond ? 'out-of-scope' : whole ? 'silent' : 'incomplete';
      expect(state, `${id} × ${name}`).toBe(expected);
    }
  });
});

describe.each(['matrix/', ''])('the matrix on the page /%s', (address) => {
  it('prints the counts, and leads each to as many passages', () => {
    for (const { document, theme, state, count, unit } of said) {
      expect(state).toBe('said');
      const name = `${document} × ${theme}`;
      const { page, cell } = printedCell(address, document, theme);
      expect(words(cell.find('a').text()), name).toBe(String(count));
      const file = fileAt(resolveOn(page, cell.find('a').attr('href') ?? '').pathname);
      const reading = pages.find((one) => one.file === file);
      expect(reading, name).toBeDefined();
      expect(passagesOf(reading?.file ?? '', document, theme, unit), name).toBe(count);
      // No other sentence stands there but as context.
      const own = unit === 'sentence' ? '.reading-sentence:not(.context)' : '.passage';
      expect(reading?.$(own).length, name).toBe(count);
    }
  });

  it('gives every empty cell its reason, in words that can be seen or heard', () => {
    for (const { document, theme, state, count } of cells.filter(({ count }) => count === 0)) {
      const { cell } = printedCell(address, document, theme);
      const said = [
        cell.text(),
        ...cell
          .find('[title], [aria-label]')
          .toArray()
          .map((one) => one.attribs['aria-label'] ?? one.attribs.title),
      ];
      expect(count).toBe(0);
      expect(said.join(' '), `${document} × ${theme}`).toContain(WORDS[state]);
      expect(cell.find('svg, img').length, `${document} × ${theme}: icon`).toBeGreaterThan(0);
    }
  });
});

describe('an empty cell', () => {
  const empty = cells.filter(({ count }) => count === 0);
  const queryOf = (address: string, href: string) =>
    new URL(resolveOn(pageAt(address), href)).searchParams;

  it.each(['matrix/', ''])(
    'on /%s leads to a search for words of its theme in its document',
    (address) => {
      for (const { document, theme: id } of empty) {
        const theme = themes.find((one) => one.id === id);
        const { cell } = printedCell(address, document, id);
        const query = queryOf(address, cell.find('.silence-why').attr('href') ?? '');
        expect(query.get('document')).toBe(document);
        expect(query.get('q')?.split('|'), `${document} × ${id}`).toEqual(theme?.lookFor);
      }
    },
  );

  it('says 另见 where a clause of another theme holds a word of its own, and leads to that sentence', () => {
    const mentioned = empty.filter(({ elsewhere }) => elsewhere.length > 0);
    expect(mentioned.length).toBeGreaterThan(0);
    for (const { document, theme: id, state, elsewhere } of empty) {
      const { cell } = printedCell('matrix/', document, id);
      const link = cell.find('.silence-also');
      const word = words(cell.find('.silence-word').text());
      expect(link.length, `${document} × ${id}`).toBe(elsewhere.length > 0 ? 1 : 0);
      if (elsewhere.length === 0) continue;
      expect(word).toBe(state === 'silent' ? '未标到' : WORDS[state]);
      expect(link.attr('href')).toBe(`${base}documents/${document}/#${elsewhere[0]}`);
      const found = documents.find((one) => one.id === document);
      const clause = found?.clauses.find(({ sentences }) =>
        sentences.some((sentence) => sentence.id === elsewhere[0]),
      );
      expect(clause?.themes ?? []).not.toContain(id);
      const [, quoted = ''] = /有“([^”]+)”/.exec(link.attr('aria-label') ?? '') ?? [];
      const text = clause?.sentences.map((sentence) => sentence.text).join('');
      if (clause) expect(text).toContain(quoted);
    }
  });

  it('of a source that nobody vouches for says so, and never that a thing is not mentioned', () => {
    const unvouched = documents.filter(({ source }) => source.completeness === null);
    expect(unvouched.map(({ id }) => id)).toContain('sanming-2022-primary');
    for (const { id } of unvouched) {
      for (const { theme, state } of empty.filter((one) => one.document === id)) {
        const { cell } = printedCell('matrix/', id, theme);
        expect(words(cell.text())).not.toContain('未提及');
        if (state !== 'out-of-scope') expect(words(cell.text())).toContain('来源不全（未核）');
      }
    }
  });
});

describe('how firm a cell is', () => {
  const names: { [kind: string]: { name: string } } = terms.commitment;

  it('is that of its firmest sentence, with the figures of its sentences', () => {
    const order = Object.keys(names);
    for (const { document: id, theme, unit, firmest, targets } of said) {
      const document = documents.find((one) => one.id === id);
      const clauses = document?.clauses ?? [];
      const own = clauses.flatMap((clause) =>
        clause.sentences.filter(({ labels }) =>
          unit === 'clause'
            ? clause.themes.includes(theme)
            : labels.some((label) => label.theme === theme),
        ),
      );
      const kinds = own.flatMap(({ commitment }) => (commitment ? [commitment.kind] : []));
      const expected = kinds.sort((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? '';
      expect(firmest, `${id} × ${theme}`).toBe(expected);
      const ids = new Set(own.map((sentence) => sentence.id));
      const figures = clauses.flatMap((clause) => clause.targets);
      expect(targets, `${id} × ${theme}`).toBe(
        figures.filter(({ sentence }) => ids.has(sentence)).length,
      );
    }
  });

  it('is printed as a word, and heard with the number; figures have a sign', () => {
    for (const { document, theme, firmest, targets } of said) {
      const { cell } = printedCell('matrix/', document, theme);
      const word = names[firmest]?.name ?? terms.noCommitment.name;
      expect(words(cell.find('.firm').text()), `${document} × ${theme}`).toBe(word);
      expect(cell.find('a').attr('aria-label')).toContain(word);
      expect(cell.find('.target-mark').length, `${document} × ${theme}`).toBe(targets > 0 ? 1 : 0);
      if (targets > 0) expect(cell.find('a').attr('aria-label')).toContain(`${targets}个目标值`);
    }
  });

  it('is explained in the legend, every word of it', () => {
    const legend = words(pageAt('matrix/').$('.matrix-legend').text());
    for (const { name, meaning } of [...Object.values(terms.commitment), terms.noCommitment]) {
      expect(legend).toContain(name);
      expect(legend).toContain(meaning);
    }
  });
});

describe('the topics of a core theme', () => {
  const [, ...labels] = parseCsv(readText('data/labels.csv'));
  const units = (document: string, theme: string, topic: string) =>
    new Set(
      labels.flatMap(([of, , , unit, a, b]) =>
        of === document && a === theme && b === topic ? [unit] : [],
      ),
    ).size;

  it.each(
    themes.filter(({ kind }) => kind === 'core').map(({ id, topics }) => [id, topics] as const),
  )('are counted for %s as in labels.csv, and lead to as many sentences', (theme, topics) => {
    const page = pageAt('matrix/');
    const table = page.$(`table[data-topics="${theme}"]`);
    const themePage = pageAt(`themes/${theme}/`);
    for (const { id } of documents) {
      const printed = table.find(`tr[data-document="${id}"] > td`).toArray();
      expect(printed).toHaveLength(topics.length);
      for (const [at, topic] of topics.entries()) {
        const cell = page.$(printed[at] ?? '');
        const count = units(id, theme, topic.id);
        const link = cell.children('a');
        expect(Number(link.text() || 0), `${id} × ${theme}/${topic.id}`).toBe(count);
        if (count === 0) expect(words(cell.find('.silence-word').text())).toMatch(REASON);
        else {
          const target = resolveOn(page, link.attr('href') ?? '');
          expect(target.pathname).toBe(themePage.address);
          const place = themePage.$(`[id="${decodeURIComponent(target.hash.slice(1))}"]`);
          expect(place.find('.quote'), `${id} × ${theme}/${topic.id}`).toHaveLength(count);
        }
      }
    }
  });
});

describe('the notice above a comparison', () => {
  const { $ } = pageAt('themes/double-reduction/');
  const groups = new Map(
    $('.comparability dl > div')
      .toArray()
      .map((one) => [
        words($(one).find('dt').text()),
        $(one)
          .find('li')
          .toArray()
          .map((group) => words($(group).text())),
      ]),
  );
  /** Lay out the names of all documents by what is said of each, as the notice does. */
  const expectGroups = (respect: string, groupOf: (document: Document) => string) => {
    const values = [...new Set(documents.map(groupOf))];
    if (values.length < 2) return expect(groups.has(respect)).toBe(false);
    const printed = groups.get(respect) ?? [];
    expect(printed.map((group) => group.split('：')[0]).toSorted()).toEqual(values.toSorted());
    for (const document of documents) {
      const own = printed.find((group) => group.startsWith(`${groupOf(document)}：`));
      expect(own, document.id).toContain(document.region?.name ?? '');
    }
  };

  it('says in what the documents differ, and what does not follow', () => {
    const respects = ['年份', '层级', '文种', '学段', '来源是否完整'];
    expect(respects).toEqual(expect.arrayContaining([...groups.keys()]));
    expect(
      $('.comparability')
        .text()
        .match(/不能断定/g),
    ).toHaveLength(groups.size);
    for (const names of groups.values()) expect(names.length).toBeGreaterThan(1);
  });

  it('names each document under its years, its type and how whole its source is', () => {
    expectGroups('年份', ({ years }) => {
      if (!years) return '不详';
      return years.from === years.to ? `${years.from}年` : `${years.from}—${years.to}年`;
    });
    expectGroups('文种', ({ type }) => type ?? '不详');
    expectGroups('来源是否完整', ({ source: { completeness } }) =>
      completeness ? terms.completeness[completeness].name : '未核',
    );
  });
});

/** Never that a thing is not mentioned whose word stands elsewhere. */
const REASON = /^(?:未提及|未标到|超出范围|来源不全)$/;

const WORDS: { [state: string]: string } = {
  silent: '未提及',
  'out-of-scope': '超出范围',
  incomplete: '来源不全',
};

/** Count what a reading shows as its own: labelled sentences, or whole passages. */
function passagesOf(file: string, document: string, theme: string, unit: string): number {
  const page = pages.find((one) => one.file === file);
  if (!page) return 0;
  const shown = new Set(
    page
      .$('main [id]')
      .toArray()
      .map((element) => element.attribs.id ?? ''),
  );
  const found = documents.find(({ id }) => id === document);
  if (!found) return 0;
  if (unit === 'clause') {
    return found.clauses.filter(({ id, themes: own }) => own.includes(theme) && shown.has(id))
      .length;
  }
  return spoken(found).filter(
    ({ id, labels }) => shown.has(id) && labels.some((label) => label.theme === theme),
  ).length;
}

it('explains the three silences in the words of the site', () => {
  const text = pageAt('matrix/').$('main').text();
  for (const word of Object.values(WORDS)) expect(text).toContain(word);
  expect(JSON.stringify(terms)).toContain('未提及');
  expect(text).toContain('未标到相关条款');
  expect(text).not.toContain('全文没有提到');
});
